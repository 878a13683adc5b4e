#!/bin/sh
# Makes Tauri's own command line ready, where cargo builds, and says where it is. It is no part of ui/package.json: `npm ci` refuses
# a lock file without the programs for every other system, and a registry need not carry those.

. "$(dirname "$0")/say.sh"

tools="$(target)/tauri-cli"
mkdir -p "$tools"
if ! cmp -s scripts/tauri-cli/package-lock.json "$tools/installed"; then
    say "Installing Tauri's command line in $tools" >&2
    rm -rf "$tools/node_modules"
    cp scripts/tauri-cli/package.json scripts/tauri-cli/package-lock.json "$tools/"
    (cd "$tools" && npm install --ignore-scripts --no-audit --no-fund --no-save >&2)
    cp scripts/tauri-cli/package-lock.json "$tools/installed"
fi
printf '%s\n' "$tools"
