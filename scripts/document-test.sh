#!/bin/sh
# Makes every kind of document that `assay report` offers, of the sample register and of an empty one, with every option
# that changes what is printed, as PDF and as its twin for a browser; puts all of them through every gate, and damages the
# specimen in every known way. The files stay in the folder that it names.

. "$(dirname "$0")/say.sh"

built=$(target)/debug
assay=${ASSAY:-$built/assay}
[ -n "${ASSAY:-}" ] || cargo build --bin assay
cargo build -p report --example specimen
folder=${ASSAY_DOCUMENTS:-$(target)/documents}
rm -rf "$folder"
mkdir -p "$folder"
"$assay" --register "$folder/sample.assay" sample --no-passphrase --as-at 2026-11-21 >/dev/null 2>&1
"$assay" --register "$folder/empty.assay" init --no-passphrase >/dev/null 2>&1

# Whether reports are written as pages too.
pages=$("$assay" report --help | grep -m1 -o '[.]html' || true)

# Makes a document twice with the same bytes, and its twin: REGISTER NAME ARGUMENTS...
make_one() {
    register=$1 stem=$folder/$1-$2
    shift 2
    twin=
    [ -z "$pages" ] || twin=$stem.html
    for file in "$stem.pdf" "$stem-again.pdf" $twin; do
        "$assay" --register "$folder/$register.assay" report "$@" --out "$file" --as-at 2026-11-21 >"$folder/said" 2>&1 ||
            fail "report $*: $(cat "$folder/said")"
    done
    cmp -s "$stem.pdf" "$stem-again.pdf" || fail "report $*: the same data and dates gave other bytes"
    rm "$stem-again.pdf"
}

# What a kind can be made of, by what its help says that it takes: REGISTER KIND
subjects() {
    help=$("$assay" report "$2" --help)
    case "$1:$(printf '%s' "$help" | sed -n 's/^Usage:.*--out <[^>]*> *//p')" in
    *:) echo - ;;
    *:"<KIND>") printf '%s' "$help" | sed -n '/<KIND>/,/^$/s/.*one of: //p' | tr ',' ' ' ;;
    empty:*) ;;
    *:"<CONTRACT|SUPPLIER>") echo C-0001 S-0003 ;;
    *:"<CONTRACT>") echo C-0001 C-0004 ;;
    *) fail "What report $2 takes is not known to this script: $help" ;;
    esac
}

kinds=$("$assay" report --help | sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\)  .*/\1/p' | grep -vxE 'issued|reissue|help')
for kind in $kinds; do
    say "Making $kind"
    for register in sample empty; do
        of=$(subjects "$register" "$kind")
        for subject in $of; do
            [ "$subject" != - ] || subject=
            # No subject is no word.
            # shellcheck disable=SC2086
            make_one "$register" "$kind-$subject" "$kind" $subject
        done
    done
    for option in --summary --landscape --welsh-headings "--redact foi" "--redact supplier-copy"; do
        "$assay" report "$kind" --help | grep -q -e " ${option%% *} " || continue
        # A retendering report weighs the supplier against others, so none is made for it.
        [ "$kind$option" != "retendering--redact supplier-copy" ] || continue
        first=$(subjects sample "$kind" | cut -d' ' -f1)
        [ "$first" != - ] || first=
        # An option and its word are two.
        # shellcheck disable=SC2086
        make_one sample "$kind$(printf '%s' "$option" | tr ' ' -)" "$kind" $first $option
    done
done
rm -f "$folder/said"

"$built/examples/specimen" "$folder/specimen.pdf"
scripts/check-pdf.sh "$folder"/*.pdf
node tests/gates/page/axe.mjs "$folder"/*.html
scripts/check-pdf.sh --mutations "$folder/specimen.pdf"
