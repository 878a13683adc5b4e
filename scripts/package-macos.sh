#!/bin/sh
# Makes Assay.app and its dmg on a Mac. Not run where Assay is developed: see docs/packaging.md.

. "$(dirname "$0")/say.sh"

[ "$(uname -s)" = Darwin ] || fail "This makes the package for macOS and has to run on a Mac."
host=$(rustc -vV | sed -n 's/^host: //p')
built="$(target)/release"
folder="$root/out/package"

(cd ui && npm ci --no-audit --no-fund)
bundler="$(scripts/tauri-cli.sh)/node_modules/.bin/tauri"
cargo build --release -p assay --bins
rm -rf "$folder"
mkdir -p "$folder"
cp "$built/assay" "$folder/assay-$host"
(
    cd src-tauri
    "$bundler" build --ci --bundles app,dmg --config package/command-line.json --config package/notices.json
)
cp "$built"/bundle/dmg/*.dmg "$folder/"
(cd "$folder" && shasum -a 256 ./*.dmg >SHA256SUMS)
say "Made, and not checked: $folder"
