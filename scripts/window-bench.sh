#!/bin/sh
# Measures the released window beside one that shows a word. Builds both, and two large registers that it throws away.

. "$(dirname "$0")/say.sh"

# At once: one choice of features, so that nothing is built twice.
cargo build --release -p assay-window -p register --features assay-window/test-hooks --bin assay-window --example one_word --example large
built="$(target)/release"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
ASSAY_WINDOW="$built/assay-window"
ASSAY_ONE_WORD="$built/examples/one_word"
ASSAY_TEN="$folder/ten.assay"
ASSAY_FIFTY="$folder/fifty.assay"
export ASSAY_WINDOW ASSAY_ONE_WORD ASSAY_TEN ASSAY_FIFTY
"$built/examples/large" "$ASSAY_TEN" 10000
"$built/examples/large" "$ASSAY_FIFTY" 50000
xvfb-run -a dbus-run-session -- node tests/window/bench/bench.mjs
