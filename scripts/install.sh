#!/bin/sh
# Installs what building, testing or checking needs and this machine lacks: packages of Debian or Ubuntu, and nothing
# that is there already. Rust and Node are asked for, not installed: how they are managed is the machine's own affair.
#
#   scripts/install.sh window    what the window is built from
#   scripts/install.sh test      besides that, what its tests drive and what reads reports back
#   scripts/install.sh package   what makes packages, and what reads, installs and starts them

. "$(dirname "$0")/say.sh"

has cargo || fail "Rust is missing. Install it from https://rustup.rs (1.95 or newer), then run this again."
has npm || fail "Node is missing. Install Node 20.19 or newer with npm, then run this again."

# perl and make: OpenSSL, from which SQLCipher takes its ciphers, is built from its source.
window="build-essential make perl pkg-config libwebkit2gtk-4.1-dev librsvg2-dev"
test="webkit2gtk-driver xvfb xauth dbus imagemagick chromium"
# What reads documents back; the rest of it is of PyPI (scripts/gates.sh).
test="$test poppler-utils qpdf mupdf-tools default-jdk-headless libjaxb-java python3-venv"
package="rpm desktop-file-utils appstream shared-mime-info libglib2.0-bin xvfb xauth dbus x11-utils imagemagick"
# What kills programs and fails disks, and unpacks what others damaged.
test="$test strace xz-utils"
case "${1:-window}" in
window) wanted=$window ;;
test) wanted="$window $test" ;;
package) wanted="$window $package" ;;
*) fail "Say window, test or package." ;;
esac

if ! has dpkg-query; then
    say "This is neither Debian nor Ubuntu. Please see to the likes of: $wanted"
    exit 0
fi

missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $package"
done
if [ -z "$missing" ]; then
    [ "${1:-}" != test ] || scripts/gates.sh >/dev/null
    exit 0
fi

say "Installing$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
    has sudo || fail "These packages are missing and sudo is not there to install them:$missing"
    as_root=sudo
fi
# The lock is waited for: a machine that has just started is often updating itself.
$as_root apt-get -o DPkg::Lock::Timeout=300 -q update
# The names are words of their own on purpose.
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 -q install -y --no-install-recommends $missing
[ "$1" != test ] || scripts/gates.sh >/dev/null
