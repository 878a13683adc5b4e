"""A page's content as its marks and words, read without any renderer."""

import re

import pikepdf

PAINTS = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "INLINE IMAGE"}


class Fonts:
    """What each code of each font says."""

    def __init__(self, pdf):
        self.known = {}
        self.broken = []
        for object_ in pdf.objects:
            if isinstance(object_, pikepdf.Dictionary) and object_.get("/Subtype") == "/Type0":
                self.known[object_.objgen] = self.read(object_)

    def read(self, font):
        if "/ToUnicode" not in font:
            self.broken.append(f"{font.BaseFont} has no map to Unicode")
            return {}
        text = font.ToUnicode.read_bytes().decode("latin-1")
        codes = {}
        for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
            for code, units in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>", block):
                codes[int(code, 16)] = bytes.fromhex(units).decode("utf-16-be", "replace")
        bad = [code for code, said in codes.items() if not said or any(c in "\0\ufeff\ufffe\uffff" for c in said)]
        if bad:
            self.broken.append(f"{font.BaseFont} maps {len(bad)} codes to nothing")
        return codes

    def problems(self):
        return list(self.broken)


class Content:
    """Marked passages as (tag, number), the words of each, those of each artifact with its kind, and what is wrong."""

    def __init__(self):
        self.passages = []
        self.words = {}
        self.artifacts = []
        self.problems = []


def read_page(page, fonts):
    return Reader(page, fonts).content


class Reader:
    def __init__(self, page, fonts):
        self.content = Content()
        self.resources = page.get("/Resources", pikepdf.Dictionary())
        self.fonts = fonts
        self.codes = {}
        self.open = []
        self.actual = None
        for operands, operator in pikepdf.parse_content_stream(page):
            self.step(operands, str(operator))
        if self.open:
            self.wrong(f"never ended: {[tag for tag, _ in self.open]}")

    def wrong(self, what):
        if len(self.content.problems) < 8 and what not in self.content.problems:
            self.content.problems.append(what)

    def step(self, operands, operator):
        if operator in ("BDC", "BMC"):
            self.begin(operands)
        elif operator == "EMC":
            if not self.open:
                self.wrong("an end without a beginning")
            elif self.open.pop()[1] == "actual":
                self.actual = None
        elif operator == "Tf":
            self.font(str(operands[0]))
        elif operator in PAINTS:
            if not self.open:
                self.wrong(f"{operator} is neither content nor artifact")
            if operator in ("Tj", "TJ"):
                parts = operands[0] if operator == "TJ" else [operands[0]]
                self.show([bytes(part) for part in parts if isinstance(part, pikepdf.String)])

    def begin(self, operands):
        tag = str(operands[0])[1:]
        properties = operands[1] if len(operands) > 1 else {}
        inside = [kind for _, kind in self.open]
        if "/MCID" in properties:
            if inside:
                self.wrong(f"{tag} begins inside {self.open[-1][0]}")
            self.content.passages.append((tag, int(properties["/MCID"])))
            self.open.append((tag, int(properties["/MCID"])))
        elif tag == "Artifact":
            if inside:
                self.wrong("an artifact begins inside other content")
            self.open.append((tag, "artifact"))
            self.content.artifacts.append([str(properties.get("/Subtype", "/Layout"))[1:], ""])
        elif "/ActualText" in properties:
            self.open.append((tag, "actual"))
            self.actual = str(properties["/ActualText"])
            self.say(self.actual)
        else:
            self.wrong(f"{tag} is marked without a number")
            self.open.append((tag, "other"))

    def font(self, name):
        fonts = self.resources.get("/Font", {})
        if name not in fonts:
            self.wrong(f"the font {name} is not among the page's resources")
            self.codes = {}
            return
        self.codes = self.fonts.known.get(fonts[name].objgen, {})

    def show(self, strings):
        for string in strings:
            for at in range(0, len(string) - 1, 2):
                code = string[at] << 8 | string[at + 1]
                if code == 0:
                    self.wrong("glyph 0, which is the sign for a missing one")
                elif code not in self.codes:
                    self.wrong(f"code {code} says nothing")
                elif self.actual is None:
                    self.say(self.codes[code])

    def say(self, text):
        kinds = [kind for _, kind in self.open if kind != "actual"]
        if kinds and isinstance(kinds[0], int):
            self.content.words.setdefault(kinds[0], []).append(text)
        elif kinds:
            self.content.artifacts[-1][1] += text
