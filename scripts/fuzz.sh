#!/bin/sh
# Feeds what reads the bytes of others with anything: each target of fuzz/ for three minutes, or for as many seconds as
# ASSAY_FUZZ says. It wants a nightly compiler and cargo-fuzz, and says so where they are not there. What it tried stands
# at the end of out/soak.txt, what made a target fail in out/fuzz/. Begins with what the tests have, and with ../shared/data where
# that is.

. "$(dirname "$0")/say.sh"

seconds=${ASSAY_FUZZ:-180}
mkdir -p out/fuzz
told() {
    printf '%s\n' "$*" | tee -a out/soak.txt
}

if ! cargo +nightly --version >/dev/null 2>&1 || ! cargo +nightly fuzz --version >/dev/null 2>&1; then
    told "fuzzing: not done, for it needs a nightly compiler and cargo-fuzz (rustup toolchain install nightly; cargo install cargo-fuzz --locked)"
    exit 0
fi

work=$(target)/fuzz
cargo +nightly fuzz build --target-dir "$work" >out/fuzz/build.log 2>&1 || {
    tail -20 out/fuzz/build.log >&2
    fail "The targets in fuzz/ cannot be built: out/fuzz/build.log"
}
built=$(find "$work" -path '*/release/workbook' -type f | sed 's#/workbook$##' | head -1)

# seeds TARGET FILES...: small files as they are, lines of larger ones in pieces.
seeds() {
    folder=$work/seeds/$1
    shift
    mkdir -p "$folder"
    for file in "$@"; do
        [ -f "$file" ] || continue
        name=$(printf '%s' "$file" | tr -c 'A-Za-z0-9.\n' '-')
        case $file in
        *.csv | *.jsonl) head -n 120 "$file" | split -l 12 - "$folder/$name-" ;;
        *) [ "$(wc -c <"$file")" -gt 65536 ] || cp "$file" "$folder/$name" ;;
        esac
    done
}

rm -rf "$work/seeds"
tables=tests/fixtures/tables
more=../shared/data
seeds csv fuzz/seeds/csv/* $tables/csv-spectrum/*.csv $tables/payments/*.csv \
    "$more"/nhs-spend/*/*.csv "$more"/csv-spectrum/csvs/*.csv "$more"/nhs-ods/*.csv
seeds workbook fuzz/seeds/workbook/* $tables/workbooks/*.xlsx "$more"/odd-workbooks/*.xlsx "$more"/hostile-xlsx/*.xlsx
seeds notices tests/fixtures/ocds/*.json tests/fixtures/ocds/*.jsonl tests/fixtures/ocds/worked-example/*.json \
    tests/fixtures/ocds/worked-example/record/*.json "$more"/ocds/*.jsonl
seeds case-file fuzz/seeds/case-file/* crates/domain/tests/clock/*.json

failed=
for name in csv workbook notices case-file; do
    mkdir -p "$work/corpus/$name"
    # The words that stand in the seeds, so that whole ones are tried.
    cat "$work/seeds/$name"/* | LC_ALL=C grep -aohE '[A-Za-z_]{3,30}' | sort | uniq -c | sort -rn | head -300 |
        awk '{ print "\"" $2 "\"" }' >"$work/$name.dict"
    say "Feeding $name for $seconds s"
    ended=0
    "$built/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -dict="$work/$name.dict" -artifact_prefix="out/fuzz/$name-" "$work/corpus/$name" "$work/seeds/$name" \
        >"out/fuzz/$name.log" 2>&1 || ended=1
    tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "out/fuzz/$name.log")
    if [ "$ended" -eq 0 ]; then
        told "fuzzing, $name: ${tried:-no} inputs in $seconds s, none that crashes it, takes 10 s or 2 GB"
    else
        told "fuzzing, $name: FAILED, see out/fuzz/$name.log"
        failed="$failed $name"
    fi
done
[ -z "$failed" ] || fail "Something that others may send makes these fail:$failed. The inputs lie in out/fuzz/."
