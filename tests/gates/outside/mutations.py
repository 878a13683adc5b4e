"""Damages a sound file in every known way, one at a time; each must be found by at least one gate, some by a rule of name."""

import os
import re
import shutil
import tempfile

import damage
import gates
import pikepdf


def run(files):
    missed = 0
    for file in files:
        missed += one(os.path.abspath(file))
    return 1 if missed else 0


def one(file):
    with tempfile.TemporaryDirectory() as folder:
        made = {}
        for name, do in damage.ALL.items():
            target = os.path.join(folder, f"{re.sub('[^a-z]+', '-', name.lower())}.pdf")
            with pikepdf.open(file) as pdf:
                do(pdf)
                pdf.save(target, object_stream_mode=pikepdf.ObjectStreamMode.generate)
            twin = os.path.splitext(file)[0] + ".html"
            if os.path.exists(twin):
                shutil.copy(twin, os.path.splitext(target)[0] + ".html")
            made[target] = name
        found = gates.check(made)
    missed = 0
    for target, name in made.items():
        by = sorted({gate for gate, _ in found[target]})
        sound = name == damage.NOTHING
        wanted = damage.BY.get(name, "")
        right = not by if sound else any(wanted in what for _, what in found[target])
        missed += not right
        word = "found by " + ", ".join(by) if by else "passes every gate"
        print(f"{'ok  ' if right else 'MISS'} {name}: {word}")
        if sound and by:
            print(*found[target], sep="\n")
    print(f"mutations: {len(made) - missed} passed, {missed} failed")
    return missed
