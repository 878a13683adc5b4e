# What the other scripts share. Sourced, never run.

set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

say() {
    printf '%s\n' "== $*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# A rustup that was installed a moment ago is not on the path of this shell yet.
if ! has cargo && [ -x "$HOME/.cargo/bin/cargo" ]; then
    PATH="$HOME/.cargo/bin:$PATH"
    export PATH
fi

# Where cargo builds: never assumed to be ./target.
target() {
    printf '%s' "${CARGO_TARGET_DIR:-$(cargo metadata --format-version 1 --no-deps --offline 2>/dev/null |
        sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p')}"
}
