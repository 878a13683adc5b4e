"""Whether lines that recur at the head or foot of pages are running heads and feet that were left among the words.

`outloud` takes every line for one that recurs on three pages in the uppermost or lowermost eighth (PAG-001), wherever it
stands there. ISO 14289-1, clause 7.8, means lines that belong to the page: those stand at one height, and outside the
document's tables. A record in a list, of which each says "Representative: Not recorded", meets neither.
"""

import collections
import re

from outloud.model import Document
from structure import numbers

CELLS = {"TH", "TD"}
# What the rule asks: so many pages, such a part of the page, so many letters.
PAGES = 3
ZONE = 0.12
LETTERS = 4
# Points between which two lines stand at one height.
SAME = 1.5


def is_furniture(file):
    """Whether any line recurs outside the cells of tables, or inside them at one height of half of the pages."""
    document = Document(file)
    try:
        parents = numbers(document.root.StructTreeRoot.ParentTree)
        recurring = collections.defaultdict(list)
        for page in document.pages:
            roles = [str(owner.S)[1:] for owner in parents.get(int(page.obj.StructParents), [])]
            for line in document.content(page.index).lines:
                if line.tagged_share >= 0.8 and at_the_edge(line.bbox, page.height):
                    recurring[key(line.text)].append((page.index, line.bbox[1], in_cells(line, roles)))
        most = max(PAGES, len(document.pages) / 2)
    finally:
        document.close()
    return any(belongs_to_pages(lines, most) for text, lines in recurring.items() if len(text) >= LETTERS)


def in_cells(line, roles):
    marked = [run.mcid for run in line.runs if run.mcid is not None]
    return all(mcid < len(roles) and roles[mcid] in CELLS for mcid in marked)


def at_the_edge(box, height):
    return box[1] >= (1 - ZONE) * height or box[3] <= ZONE * height


def key(text):
    return re.sub(r"\s+", " ", re.sub(r"\d+", "", text.strip().lower())).strip()


def belongs_to_pages(lines, most):
    if len({page for page, _, _ in lines}) < PAGES:
        return False
    if not all(inside for _, _, inside in lines):
        return True
    heights = [height for _, height, _ in lines]
    return any(sum(abs(one - other) <= SAME for other in heights) >= most for one in heights)
