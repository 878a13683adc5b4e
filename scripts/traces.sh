#!/bin/sh
# Tests leave nothing behind: what lies in the tree and where programs keep their data is listed before and after.
#
#   scripts/traces.sh before    keeps the list
#   scripts/traces.sh after     compares

. "$(dirname "$0")/say.sh"

list() {
    git status --porcelain --untracked-files=all
    for folder in "${XDG_DATA_HOME:-$HOME/.local/share}" "${XDG_CONFIG_HOME:-$HOME/.config}" "${XDG_CACHE_HOME:-$HOME/.cache}"; do
        [ ! -d "$folder" ] || find "$folder" -maxdepth 1 -iname '*assay*'
    done
    find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'assay-window-*' 2>/dev/null || true
}

mkdir -p out
case "${1:-}" in
before) list >out/traces-before.txt ;;
after)
    list >out/traces-after.txt
    diff out/traces-before.txt out/traces-after.txt || fail "The tests left these behind (>), or took them away (<)."
    ;;
*) fail "Say before or after." ;;
esac
