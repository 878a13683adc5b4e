#!/bin/sh
# Proves the packages of a folder: reads both, installs the .deb as a person would, starts the window with a sample register
# and a second time with another one, asks the installed command line, and takes all of it away again.
#
#   scripts/package-check.sh FOLDER

. "$(dirname "$0")/say.sh"

folder=$(cd "${1:?Say in which folder the packages lie.}" && pwd)
one() {
    set -- "$folder"/*."$1"
    [ -f "$1" ] && [ $# -eq 1 ] || fail "There should be one package here: $*"
    printf '%s' "$1"
}
deb=$(one deb)
rpm=$(one rpm)
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
scratch=$(mktemp -d)
installed=
as_root=
[ "$(id -u)" -eq 0 ] || as_root=sudo

# Whatever happens, the machine is left as it was.
leave() {
    [ -z "$installed" ] || $as_root dpkg --purge assay >/dev/null 2>&1 || true
    rm -rf "$scratch"
}
trap leave EXIT

# --- what is in them ---------------------------------------------------------------------------------------------

wanted="usr/bin/assay usr/bin/assay-window usr/share/applications/Assay.desktop
usr/share/metainfo/uk.assay.register.metainfo.xml usr/share/mime/packages/uk.assay.register.xml
usr/share/icons/hicolor/128x128/apps/assay-window.png usr/share/icons/hicolor/scalable/apps/assay-window.svg
usr/share/icons/hicolor/256x256/mimetypes/application-x-assay-register.png
usr/share/doc/assay/copyright usr/share/doc/assay/LICENSE usr/share/doc/assay/third-party.txt
usr/share/doc/assay/parts.cdx.json"
dpkg-deb --fsys-tarfile "$deb" | tar -t | sed 's,^\./,,; s,/$,,' | sort >"$scratch/deb"
rpm -qpl "$rpm" | sed 's,^/,,' | sort >"$scratch/rpm"
for file in $wanted; do
    grep -qx "$file" "$scratch/deb" || fail "The .deb lacks $file"
    grep -qx "$file" "$scratch/rpm" || fail "The .rpm lacks $file"
done
if grep -v '^usr' "$scratch/deb" | grep .; then fail "The .deb puts these outside of /usr."; fi

[ "$(dpkg-deb -f "$deb" Package)" = assay ] || fail "The .deb is not called assay."
[ "$(dpkg-deb -f "$deb" Version)" = "$version" ] || fail "The .deb is not of version $version."
dpkg-deb -f "$deb" Depends | grep -q libwebkit2gtk-4.1-0 || fail "The .deb does not ask for its web view."
[ -n "$(dpkg-deb -f "$deb" Description)" ] || fail "The .deb does not say what it is."
[ "$(rpm -qp --qf '%{NAME} %{VERSION} %{LICENSE}' "$rpm")" = "assay $version EUPL-1.2" ] || fail "The .rpm says otherwise of itself."
rpm -qp --requires "$rpm" | grep -q webkit2gtk || fail "The .rpm does not ask for its web view."

dpkg-deb -x "$deb" "$scratch/tree"
share="$scratch/tree/usr/share"
desktop-file-validate "$share/applications/Assay.desktop"
appstreamcli validate --no-net "$share/metainfo/uk.assay.register.metainfo.xml"
odd=$(find "$scratch/tree" \( -perm -4000 -o -perm -2000 -o -perm -0002 \) ! -type l)
[ -z "$odd" ] || fail "Too much is allowed on: $odd"
for program in assay assay-window; do
    [ -x "$scratch/tree/usr/bin/$program" ] || fail "$program cannot be run."
    if grep -aq "$root" "$scratch/tree/usr/bin/$program"; then fail "$program holds the path of the folder it was built in."; fi
done

# --- installed ---------------------------------------------------------------------------------------------------

if dpkg-query -W -f '${db:Status-Status}' assay 2>/dev/null | grep -qx installed; then
    fail "Assay is installed here already; this check would take it away. Run it on another machine."
fi
installed=yes
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$deb" >"$scratch/apt" 2>&1 ||
    { cat "$scratch/apt"; fail "apt-get does not install it."; }
say "Installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB' assay)"
if ldd /usr/bin/assay-window | grep 'not found'; then fail "What the package asks for does not bring these along."; fi
/usr/bin/assay --version | grep -q "$version" || fail "The installed assay does not say $version."
XDG_DATA_HOME="$scratch/data" XDG_CONFIG_HOME="$scratch/config" XDG_CACHE_HOME="$scratch/cache"
HOME="$scratch/home"
export XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME HOME
mkdir -p "$HOME" "$scratch/work"
for name in first second; do /usr/bin/assay --register "$scratch/work/$name.assay" sample --no-passphrase >/dev/null; done
/usr/bin/assay --register "$scratch/work/first.assay" check
# The system knows the file by its name.
kind=$(gio info -a standard::content-type "$scratch/work/first.assay" | sed -n 's/.*standard::content-type: //p')
[ "$kind" = application/x-assay-register ] || fail "A register is taken for $kind."

picture="$folder/window.png"
(cd "$scratch/work" && xvfb-run -a -s '-screen 0 1400x900x24' dbus-run-session -- sh "$root/scripts/package-window.sh" first.assay second.assay "$picture")

# --- and away again ----------------------------------------------------------------------------------------------

$as_root apt-get -q -o DPkg::Lock::Timeout=300 purge -y assay >/dev/null 2>&1 || fail "apt-get does not take it away."
installed=
left=$(while read -r file; do [ ! -f "/$file" ] || printf '/%s ' "$file"; done <"$scratch/deb")
[ -z "$left" ] || fail "These were left behind: $left"
[ -f "$scratch/work/first.assay" ] || fail "Taking the program away took a register with it."
say "Installed, started, asked and taken away again; the window's picture: $picture"
