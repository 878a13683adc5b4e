#!/bin/sh
# Makes the sample register and its two reports in out/, then opens the window where there is a display.

. "$(dirname "$0")/say.sh"

built=$(target)/debug
assay="$built/assay"
register="$root/out/sample.assay"
mkdir -p out

if [ -e "$register" ]; then
    say "The sample register is there already: out/sample.assay"
else
    "$assay" --register "$register" sample --no-passphrase
fi
"$assay" --register "$register" score
"$assay" --register "$register" report due-diligence S-0001 --out out/due-diligence.pdf --force
"$assay" --register "$register" report retendering C-0001 --out out/retendering.pdf --force
say "Reports: out/due-diligence.pdf and out/retendering.pdf"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so the window was built but not opened: $built/assay-window"
    exit 0
fi
say "Opening the window with out/sample.assay."
exec "$built/assay-window" "$register"
