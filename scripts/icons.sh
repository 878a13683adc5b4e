#!/bin/sh
# Renders the icons in assets/icons from their drawings. What it makes is kept in the tree, so only whoever changes a
# drawing needs the programs: librsvg2-bin, icoutils and icnsutils of Debian.

. "$(dirname "$0")/say.sh"

for program in rsvg-convert icotool png2icns; do
    has "$program" || fail "$program is missing: apt-get install librsvg2-bin icoutils icnsutils"
done
cd assets/icons
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Sizes up to 32 pixels have a drawing of their own.
for size in 16 24 32 48 64 128 256 512; do
    drawing=assay.svg
    [ "$size" -gt 32 ] || drawing=assay-small.svg
    rsvg-convert -w "$size" -h "$size" -o "$folder/$size.png" "$drawing"
    rsvg-convert -w "$size" -h "$size" -o "$folder/register-$size.png" register.svg
done
for size in 16 32 48 128 256 512; do cp "$folder/$size.png" "${size}x$size.png"; done
for size in 16 32 48 128 256; do cp "$folder/register-$size.png" "register-${size}x$size.png"; done
cd "$folder"
# Only the largest may be packed as PNG: what is older than the format reads the others.
icotool -c -o icon.ico 16.png 24.png 32.png 48.png 64.png --raw=256.png
icotool -c -o register.ico register-16.png register-24.png register-32.png register-48.png register-64.png --raw=register-256.png
png2icns icon.icns 16.png 32.png 48.png 128.png 256.png 512.png >/dev/null
png2icns register.icns register-16.png register-32.png register-48.png register-128.png register-256.png register-512.png >/dev/null
cp ./*.ico ./*.icns "$root/assets/icons/"
