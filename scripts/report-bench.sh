#!/bin/sh
# Measures how fast reports are made, beside typst, ReportLab and WeasyPrint, which it installs where cargo builds.

. "$(dirname "$0")/say.sh"

cargo build --release -p report --example speed
others="$(target)/others"
if ! cmp -s tests/bench/requirements.txt "$others/installed"; then
    say "Installing what is measured beside, in $others"
    rm -rf "$others"
    python3 -m venv "$others/python"
    PIP_CACHE_DIR="$others/pip" "$others/python/bin/pip" -q --disable-pip-version-check install --no-deps -r tests/bench/requirements.txt
    cp tests/bench/requirements.txt "$others/installed"
fi
PYTHONDONTWRITEBYTECODE=1 "$others/python/bin/python" tests/bench/reports.py "$(target)/release/examples/speed"
