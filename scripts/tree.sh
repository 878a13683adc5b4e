#!/bin/sh
# What no tracked file may hold: a path of the machine it was written on, or a mark of a merge that was never finished.

. "$(dirname "$0")/say.sh"

found=0
look() {
    if git grep -nIE "$1" -- . ':!scripts/tree.sh' ':!ui/package-lock.json'; then
        printf '%s\n' "   ^ $2" >&2
        found=1
    fi
}

look '/(home|Users)/[a-z][a-z0-9_-]*/' "a home folder"
look '(^|[^a-zA-Z0-9._-])/(work|root|var/tmp)/' "a folder of one machine"
look '^(<<<<<<<|>>>>>>>) ' "a merge that was not finished"
case "$root" in
/?*/?*) look "$(printf '%s' "$root" | sed 's/[.[\*^$()+?{|]/\\&/g')/" "the folder of this clone" ;;
esac
[ "$found" -eq 0 ] || fail "Take these paths out."
