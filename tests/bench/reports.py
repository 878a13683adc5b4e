"""How fast documents are made, and how fast others make the same table; `scripts/report-bench.sh` calls it.

Every figure is of a process of its own: seconds of processor (user and system) and the most memory it held. What others
make is a table of the same 200 rows of six columns on A4 with a header that repeats.
"""

import json
import os
import sys
import tempfile

# Rows that fill about so many pages, and how often each is made.
SIZES = [(33, 480, 30), (330, 6300, 7), (1600, 31300, 3)]


def run(*command):
    """Standard output, seconds of processor, megabytes."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.dup2(writing, 1)
        os.close(reading)
        os.execvp(command[0], command)
    os.close(writing)
    with os.fdopen(reading) as output:
        said = output.read()
    _, status, used = os.wait4(child, 0)
    if status:
        sys.exit(f"{command} ended with {status}")
    return said, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def sizes(speed):
    print("| pages | time | of which layout | pages a second | memory | file |")
    print("|---|---|---|---|---|---|")
    for _, rows, times in SIZES:
        said, _, memory = run(speed, "pages", str(rows), str(times))
        made = json.loads(said)
        whole, pages = made["whole"], made["pages"]
        print(f"| {pages} | {whole * 1000:.0f} ms | {made['layout'] * 1000:.0f} ms | {pages / whole:,.0f} | {memory:.0f} MB | {made['bytes'] / 1e6:.1f} MB |")


def others(speed, folder):
    table = os.path.join(folder, "table.json")
    with open(table, "w", encoding="utf-8") as out:
        out.write(run(speed, "rows")[0])
    makers = {"Assay": [speed, "table"]}
    for name in ("typst", "ReportLab", "WeasyPrint"):
        makers[name] = [sys.executable, os.path.join(os.path.dirname(__file__), "others.py"), name.lower(), table]
    print("\n| 200 rows by | processor | memory | times Assay's |")
    print("|---|---|---|---|")
    own = None
    for name, command in makers.items():
        file = os.path.join(folder, f"{name}.pdf")
        # The middle of five: the first reads the program from the disk.
        runs = sorted(run(*command, file)[1:] for _ in range(5))
        seconds, memory = runs[2]
        own = own or seconds
        print(f"| {name} | {seconds:.3f} s | {memory:.0f} MB | {seconds / own:.0f} |")


if __name__ == "__main__":
    sizes(sys.argv[1])
    with tempfile.TemporaryDirectory() as place:
        others(sys.argv[1], place)
