#!/bin/sh
# Makes the sample register and a report of each kind in out/, then opens the window where there is a display.

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
# Kind, and what it is about; the names of the files are those of the kinds.
for report in "due-diligence S-0001" "retendering C-0001" "board" "register article-30" "chronology I-0001" "incident-pack I-0001"; do
    # The words are words of their own on purpose.
    # shellcheck disable=SC2086
    "$assay" --register "$register" report $report --out "out/${report%% *}.pdf" --force
done
say "Reports, one of each kind: out/*.pdf"

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so the window was built but not opened: $built/assay-window"
    exit 0
fi
say "Opening the window with out/sample.assay."
exec "$built/assay-window" "$register"
