#!/bin/sh
# Puts PDF files through every gate: veraPDF (PDF/A-2a and PDF/UA-1), page, outloud, qpdf, MuPDF, poppler, and our own.
#
#   scripts/check-pdf.sh FILE.pdf...               says what is wrong with each, and PASS or FAIL
#   scripts/check-pdf.sh --mutations FILE.pdf...   damages each in every known way; each damage must be found
#
# Beside FILE.pdf may lie FILE.html, the same document as a page: then both must say the same words in the same order.

set -eu
[ $# -gt 0 ] || { sed -n '4,5s/^# *//p' "$0" >&2; exit 2; }
scripts=$(cd "$(dirname "$0")" && pwd)
ASSAY_GATES=$("$scripts/gates.sh")
export ASSAY_GATES PYTHONDONTWRITEBYTECODE=1
for program in qpdf mutool pdfinfo java; do
    command -v "$program" >/dev/null || { echo "$program is missing: run scripts/install.sh test" >&2; exit 1; }
done
exec "$ASSAY_GATES/python/bin/python" "$scripts/../tests/gates/outside" "$@"
