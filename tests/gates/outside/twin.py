"""The words of a PDF against those of its twin, the same document as an HTML page, and against what poppler reads.

The twin is written from the document's blocks and knows nothing of pages, so a word that layout or tags lose, double
or move shows. Where there is no twin, what the tags say is still held against poppler.
"""

import os
import re
import subprocess
import unicodedata
from html.parser import HTMLParser

import pikepdf
from content import Fonts, read_page
from structure import is_dictionary, is_element, is_marked, is_number, kids


def check(file):
    with pikepdf.open(file) as pdf:
        said = Said(pdf)
    yield from against_poppler(file, said)
    yield from furniture(said)
    page = os.path.splitext(file)[0] + ".html"
    if os.path.exists(page):
        with open(page, encoding="utf-8") as source:
            yield from against_twin(said, words_of_page(source.read()))


class Said:
    """Words by the tree, in its order: `all` of them, and `compared`, without contents, charts and labels of lists."""

    LEFT_OUT = {"TOC", "Figure", "Lbl", "Note"}

    def __init__(self, pdf):
        fonts = Fonts(pdf)
        pages = {page.obj.objgen: read_page(page, fonts) for page in pdf.pages}
        self.artifacts = [[(kind, dense(text)) for kind, text in content.artifacts] for content in pages.values()]
        left_out, all_, compared, self.foreign, notes = set(), [], [], [], []
        for kid, parent in kids(pdf.Root.StructTreeRoot):
            inside = is_element(parent) and parent.objgen in left_out
            if is_element(kid):
                if inside or str(kid.S)[1:] in self.LEFT_OUT:
                    left_out.add(kid.objgen)
                if "/Lang" in kid:
                    self.foreign.append(str(kid.Lang))
            elif is_marked(kid):
                content = pages[page_of(kid, parent)]
                text = "".join(content.words.get(int(kid) if is_number(kid) else int(kid.MCID), []))
                all_.append(text)
                if str(parent.S) == "/Note":
                    notes.append(text)
                if not inside:
                    compared.append(text)
        self.notes = dense("".join(notes))
        self.all = dense("".join(all_))
        self.compared = dense("".join(compared))


def page_of(kid, parent):
    own = kid.get("/Pg") if is_dictionary(kid) else None
    return (own if own is not None else parent.Pg).objgen


def against_poppler(file, said):
    """What the tags say and the furniture are together all that poppler reads on the pages."""
    drawn = "".join(text for page in said.artifacts for _, text in page)
    text = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=False).stdout.decode("utf-8", "replace")
    read, told = letters(text), letters(said.all + drawn)
    if read != told:
        extra, missing = difference(read, told), difference(told, read)
        yield f"poppler reads other letters than the tags and the furniture say: more {extra!r}, fewer {missing!r}"


def furniture(said):
    """Words outside the tags are the same on every page, but for numbers, or are said by the tags elsewhere."""
    common = None
    for page in said.artifacts:
        here = {without_numbers(text) for _, text in page if text}
        common = here if common is None else common & here
    for number, page in enumerate(said.artifacts, 1):
        for kind, text in page:
            if text and kind == "Layout":
                yield f"page {number}: decoration holds words: {text[:60]!r}"
            elif text and without_numbers(text) not in common and text not in said.all:
                yield f"page {number}: words that no tag says: {text[:60]!r}"


def without_numbers(text):
    return re.sub(r"[0-9]+", "0", text)


def against_twin(said, page):
    said_words, expected = unmarked(said.compared), unmarked(dense("".join(page.words)))
    if said.foreign != page.foreign:
        yield f"passages in other languages: {said.foreign[:12]}, on the page {page.foreign[:12]}"
    if unmarked(said.notes) != unmarked(dense("".join(page.notes))):
        yield f"the notes say {said.notes[:60]!r}, those of the page {''.join(page.notes)[:60]!r}"
    if said_words == expected:
        return
    pairs = enumerate(zip(said_words, expected))
    at = next((i for i, (a, b) in pairs if a != b), min(len(said_words), len(expected)))
    before = expected[max(0, at - 40) : at]
    yield f"after {before!r} the PDF says {said_words[at : at + 40]!r}, the page {expected[at : at + 40]!r}"


def dense(text):
    return re.sub(r"[\s\u00ad\u200b\u2060]+", "", text)


def unmarked(text):
    """What no font has is printed as `[U+6A2A]`, and is itself on the page."""
    return re.sub(r"\[U\+([0-9A-F]{4,6})\]", lambda found: chr(int(found[1], 16)), text)


def letters(text):
    """How often each letter stands in a text; an order among columns is the reader's own choice. Marks count by themselves: a
    letter at the end of one text and a mark at the beginning of the next are no letter with a mark."""
    counts = {}
    for letter in dense(unicodedata.normalize("NFKD", text)):
        counts[letter] = counts.get(letter, 0) + 1
    return counts


def difference(one, other):
    more = {letter: count - other.get(letter, 0) for letter, count in one.items() if count > other.get(letter, 0)}
    return dict(sorted(more.items(), key=lambda pair: -pair[1])[:6])


def words_of_page(source):
    reader = PageWords()
    reader.feed(source)
    return reader


class PageWords(HTMLParser):
    """The words of a page's content: not those of contents, charts and furniture; those of notes by themselves."""

    SILENT = {"head", "nav", "svg", "style", "header", "footer"}
    VOID = {"br", "hr", "img", "meta", "link", "col", "wbr", "input"}

    def __init__(self):
        super().__init__()
        self.words = []
        self.foreign = []
        self.notes = []
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag in self.VOID:
            return
        if tag != "html":
            self.foreign.extend(value for name, value in attributes if name == "lang")
        # Among the notes only their words count: their numbers are labels in print.
        above = self.open[-1][1] if self.open else None
        kind = "notes" if any(name == "data-notes" for name, _ in attributes) else above
        silent = tag in self.SILENT or (kind == "notes" and tag == "a")
        self.open.append((tag, "silent" if silent or above == "silent" else kind))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        kind = self.open[-1][1] if self.open else None
        if kind == "notes":
            self.notes.append(data)
        elif kind != "silent":
            self.words.append(data)
