"""Whether lines that recur at the head or foot of pages are running heads and feet that were left among the words.

`outloud` takes every line for one that recurs on three pages in the uppermost or lowermost eighth (PAG-001), but for its
numbers and wherever it stands there. ISO 14289-1, clause 7.8, means lines that belong to the page. A row of a table that has
others, its heads among them, belongs to the table: each record of a list may say "Representative: Not recorded", each of 400
rows "Item 197"; and so does a cell that goes on overleaf.
"""

import collections
import re

from outloud.model import Document
from structure import as_list, is_dictionary, is_element, numbers, same

CELLS = {"TH", "TD"}
# What the rule asks: so many pages, such a part of the page, so many letters.
PAGES = 3
ZONE = 0.12
LETTERS = 4


def is_furniture(file):
    """Whether any line recurs on three pages as no row among others."""
    document = Document(file)
    try:
        parents = numbers(document.root.StructTreeRoot.ParentTree)
        recurring = collections.defaultdict(list)
        for page in document.pages:
            owners = list(parents.get(int(page.obj.StructParents), []))
            for line in document.content(page.index).lines:
                if line.tagged_share >= 0.8 and at_the_edge(line.bbox, page.height):
                    recurring[key(line.text)].append((page.index, is_row_among_others(line, owners)))
    finally:
        document.close()
    return any(belongs_to_pages(lines) for text, lines in recurring.items() if len(text) >= LETTERS)


def is_row_among_others(line, owners):
    marked = [run.mcid for run in line.runs if run.mcid is not None]
    return all(mcid < len(owners) and is_cell_of_many(owners[mcid]) for mcid in marked)


def is_cell_of_many(owner):
    if str(owner.S)[1:] not in CELLS:
        return False
    group = owner.P.P
    table = group if group.S == "/Table" else group.P
    parts = [part for part in as_list(table.K) if is_element(part)]
    rows = [row for part in parts for row in ([part] if part.S == "/TR" else as_list(part.get("/K"))) if is_element(row)]
    return sum(row.S == "/TR" for row in rows) > 1 or goes_on_overleaf(owner)


def goes_on_overleaf(cell):
    return any(is_dictionary(kid) and "/Pg" in kid and not same(kid.Pg, cell.get("/Pg")) for kid in as_list(cell.K))


def at_the_edge(box, height):
    return box[1] >= (1 - ZONE) * height or box[3] <= ZONE * height


def key(text):
    return re.sub(r"\s+", " ", re.sub(r"\d+", "", text.strip().lower())).strip()


def belongs_to_pages(lines):
    return len({page for page, row in lines if not row}) >= PAGES
