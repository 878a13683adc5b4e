#!/bin/sh
# On a display and a bus of its own: the installed window with a register, then a second start with another one.
#
#   scripts/package-window.sh FIRST SECOND PICTURE

set -eu

export NO_AT_BRIDGE=1
log=$(mktemp)

# Waits until a window's title holds a word; a minute is for a machine that does something else.
titled() {
    left=600
    until xwininfo -root -tree 2>/dev/null | grep -q "\"[^\"]*$1[^\"]*\""; do
        left=$((left - 1))
        if [ "$left" -eq 0 ] || ! kill -0 "$window" 2>/dev/null; then
            cat "$log" >&2
            printf '%s\n' "No window says $1." >&2
            xwininfo -root -tree >&2
            kill "$window" 2>/dev/null || true
            exit 1
        fi
        sleep 0.1
    done
}

/usr/bin/assay-window "$1" >"$log" 2>&1 &
window=$!
titled "${1%.assay}"
/usr/bin/assay-window "$2" >/dev/null 2>&1
titled "${2%.assay}"
import -window root "$3"
kill "$window"
wait "$window" 2>/dev/null || true
rm -f "$log"
