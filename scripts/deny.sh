#!/bin/sh
# Licences, banned crates and sources of everything that is built in. Advisories are left to `cargo deny check advisories`
# by hand: their database is fetched from GitHub, which a build machine need not reach, and a check that depends on what was
# published this morning fails on changes that are sound.

. "$(dirname "$0")/say.sh"

version=0.20.2
if ! cargo deny --version >/dev/null 2>&1; then
    say "Installing cargo-deny $version beside cargo; this is done once."
    # Unoptimised: it builds in half the time and runs for two seconds.
    cargo install --locked --debug --version "$version" cargo-deny
fi
exec cargo deny --workspace check --hide-inclusion-graph licenses bans sources
