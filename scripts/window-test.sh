#!/bin/sh
# Drives the real window. It gets a display and a session bus of its own, and a home that the test throws away.

. "$(dirname "$0")/say.sh"

ASSAY_WINDOW="$(target)/debug/assay-window"
export ASSAY_WINDOW
[ -x "$ASSAY_WINDOW" ] || fail "The window is not built: make hooked-window"
mkdir -p out/window
exec xvfb-run -a dbus-run-session -- node --test --test-concurrency=1 tests/window/
