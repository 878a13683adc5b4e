"""All gates over many files: one virtual machine for veraPDF beside a few processes for the rest."""

import multiprocessing
import os

import conformance
import readers
import structure
import twin
import verapdf


def check(files):
    """File to a list of (gate, what is wrong)."""
    files = list(dict.fromkeys(os.path.abspath(file) for file in files))
    running = verapdf.start(files)
    with multiprocessing.Pool(os.cpu_count()) as pool:
        found = dict(zip(files, pool.map(one, files, chunksize=1)))
    for file, finding in running.findings():
        found[file].append(("veraPDF", finding))
    return found


def one(file):
    """What every gate but veraPDF says of a file."""
    findings = []
    for name, gate in GATES:
        try:
            findings.extend((name, what) for what in gate(file))
        except Exception as error:  # A reader that stumbles over a file has found something too.
            findings.append((name, f"stopped: {type(error).__name__}: {error}"))
    return findings


GATES = [
    ("page", conformance.page_validation),
    ("outloud", conformance.spoken_out_loud),
    ("qpdf", readers.qpdf),
    ("mutool", readers.mutool),
    ("poppler", readers.poppler),
    ("fonts", readers.fonts),
    ("structure", structure.check),
    ("words", twin.check),
]
