"""Programs that read PDF: they must succeed and complain about nothing."""

import subprocess

# Debian builds MuPDF without colour profiles, and it says so of every file that has one.
OF_THE_BUILD = {"warning: ICC support is not available"}


def run(*command):
    """Standard output, and what is wrong."""
    done = subprocess.run(command, capture_output=True, check=False)
    complaints = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line not in OF_THE_BUILD]
    wrong = [f"{command[0]} {' '.join(command[1:-1])}: {line}" for line in complaints[:5]]
    if done.returncode and not wrong:
        wrong.append(f"{command[0]} ended with {done.returncode}")
    return done.stdout.decode("utf-8", "replace"), wrong


def qpdf(file):
    output, wrong = run("qpdf", "--check", file)
    yield from wrong
    if "No syntax or stream encoding errors found" not in output:
        yield output.strip()


def mutool(file):
    yield from run("mutool", "draw", "-q", "-r", "20", "-F", "text", "-o", "/dev/null", file)[1]


def poppler(file):
    yield from run("pdfinfo", "-struct", file)[1]
    yield from run("pdftotext", "-raw", file, "-")[1]
    yield from draw(file)


def draw(file):
    """Every page is drawn; the pictures are thrown away."""
    done = subprocess.run(["pdftoppm", "-r", "16", "-gray", file], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    yield from (f"pdftoppm: {line}" for line in done.stderr.decode("utf-8", "replace").splitlines()[:5])
    if done.returncode:
        yield f"pdftoppm ended with {done.returncode}"


def fonts(file):
    """Each font is embedded, a subset, and maps to Unicode."""
    output, wrong = run("pdffonts", file)
    yield from wrong
    for line in output.splitlines()[2:]:
        embedded, subset, unicode = line.split()[-5:-2]
        if (embedded, subset, unicode) != ("yes", "yes", "yes"):
            yield f"embedded {embedded}, subset {subset}, Unicode {unicode}: {line.split()[0]}"
