#!/bin/sh
# The tests of tests/crash with large numbers: hours on two processors. ASSAY_SOAK=500 asks for 500 of each instead,
# ASSAY_SEED=7 for other places and moments than the last time.
# Then what reads the bytes of others is fed with anything (scripts/fuzz.sh). What was tried is said at the end, and kept in
# out/soak.txt. It is given how everything is built, by `make soak`.

. "$(dirname "$0")/say.sh"

ASSAY_SOAK=${ASSAY_SOAK:-1}
export ASSAY_SOAK
mkdir -p out
[ -d ui/dist ] || make ui
begun=$(date +%s)
failed=0
cargo test "$@" --test crash >out/soak.log 2>&1 || failed=1
sed -n 's/^soak: //p' out/soak.log >out/soak.txt
fed=0
scripts/fuzz.sh || fed=1
say "Soaked for $((($(date +%s) - begun) / 60)) minutes, ASSAY_SOAK=$ASSAY_SOAK"
cat out/soak.txt
[ "$failed" -eq 0 ] || { grep -A12 'panicked at' out/soak.log >&2 || tail -20 out/soak.log >&2; fail "Something was lost: out/soak.log"; }
[ "$fed" -eq 0 ] || fail "A reader does not outlive what it was fed: out/fuzz/"
