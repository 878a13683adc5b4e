#!/bin/sh
# Puts the specimen, which holds every kind of block, through every gate, and damages it in every known way: each damage
# must be found. The documents of real registers are made and checked by tests/gates.

. "$(dirname "$0")/say.sh"

folder=${ASSAY_DOCUMENTS:-$(target)/documents}
mkdir -p "$folder"
specimen="$(target)/debug/examples/specimen"
[ -x "$specimen" ] || fail "The specimen is not built: make document-damage"
"$specimen" "$folder/specimen.pdf"
scripts/check-pdf.sh "$folder/specimen.pdf"
scripts/check-pdf.sh --mutations "$folder/specimen.pdf"
