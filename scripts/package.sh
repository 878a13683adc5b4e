#!/bin/sh
# Builds the released programs, makes a .deb and an .rpm of them in out/package/, and proves both (scripts/package-check.sh).

. "$(dirname "$0")/say.sh"

host=$(rustc -vV | sed -n 's/^host: //p')
built="$(target)/release"
folder="$root/out/package"

cargo build --release -p assay -p assay-window --bins
bundler="$(scripts/tauri-cli.sh)/node_modules/.bin/tauri"
rm -rf "$folder"
mkdir -p "$folder"
# Under the name by which the bundler looks for a second program.
cp "$built/assay" "$folder/assay-$host"
rm -rf "$built/bundle"
(
    cd src-tauri
    "$bundler" bundle --ci --bundles deb,rpm --config package/command-line.json
)
cp "$built"/bundle/deb/*.deb "$built"/bundle/rpm/*.rpm "$folder/"
(cd "$folder" && sha256sum ./*.deb ./*.rpm >SHA256SUMS)
scripts/package-check.sh "$folder"
say "Made and checked: $(cd "$folder" && ls ./*.deb ./*.rpm | tr '\n' ' ')in out/package/"
