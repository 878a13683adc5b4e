#!/bin/sh
# On a display and a bus of its own: the installed window with a register, then a second start with another one.
#
#   scripts/package-window.sh FIRST SECOND PICTURE

set -eu

export NO_AT_BRIDGE=1
log=$(mktemp)
window=
# However it ends, no window and no log is left behind.
trap 'if [ -n "$window" ]; then kill "$window" 2>/dev/null || true; fi; rm -f "$log"' EXIT
trap 'exit 130' HUP INT TERM

# Says what the window wrote, and gives up.
fails() {
    cat "$log" >&2
    printf '%s\n' "$1" >&2
    exit 1
}

# Waits until a window's title holds a word; a minute is for a machine that does something else.
titled() {
    left=600
    until xwininfo -root -tree 2>/dev/null | grep -q "\"[^\"]*$1[^\"]*\""; do
        left=$((left - 1))
        if [ "$left" -eq 0 ] || ! kill -0 "$window" 2>/dev/null; then
            xwininfo -root -tree >&2
            fails "No window says $1."
        fi
        sleep 0.1
    done
}

/usr/bin/assay-window "$1" >"$log" 2>&1 &
window=$!
titled "${1%.assay}"
# A second start hands its register to the first and ends.
timeout 60 /usr/bin/assay-window "$2" >>"$log" 2>&1 || fails "The second start did not end within a minute, or failed."
titled "${2%.assay}"
timeout 60 import -window root "$3" || fails "No picture of the display could be taken."
kill "$window"
# It is ended within a minute, or by force.
timeout 60 tail --pid="$window" -f /dev/null || { kill -9 "$window"; fails "The window did not end within a minute."; }
wait "$window" 2>/dev/null || true
window=
