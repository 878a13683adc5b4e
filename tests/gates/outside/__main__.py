"""Puts PDF files through every gate: `python tests/gates/outside [--mutations] FILE...`.

Prints a line for each finding and one for each file; exits with 1 where anything was found. Beside FILE.pdf may lie
FILE.html, the same document as a page: then the words of both must be the same, in the same order.
"""

import argparse
import json
import sys

import gates
import mutations


def main():
    parser = argparse.ArgumentParser(prog="check-pdf", description="Puts PDF files through every gate.")
    parser.add_argument("--mutations", action="store_true", help="damage the file in every known way; each must be found")
    parser.add_argument("--json", metavar="FILE", help="also write what was found to a file")
    parser.add_argument("files", nargs="+", metavar="FILE.pdf")
    arguments = parser.parse_args()
    if arguments.mutations:
        return mutations.run(arguments.files)
    found = gates.check(arguments.files)
    for file, findings in found.items():
        for gate, what in findings:
            print(f"{file}: {gate}: {what}")
        print(f"{'FAIL' if findings else 'PASS'} {file}")
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as out:
            json.dump(found, out, indent=1)
    bad = sum(1 for findings in found.values() if findings)
    print(f"gates: {len(found) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
