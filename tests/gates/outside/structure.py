"""What no validator proves: marks balance, content and tree lead to each other, every glyph is one and says something."""

import io

import pikepdf
from content import Fonts, read_page
from fontTools.ttLib import TTFont

HEADINGS = {f"H{level}": level for level in range(1, 7)}


def check(file):
    with pikepdf.open(file) as pdf:
        root = pdf.Root.get("/StructTreeRoot")
        if root is None:
            yield "no structure tree"
            return
        parents = numbers(root.ParentTree)
        fonts = Fonts(pdf)
        yield from fonts.problems()
        yield from widths(pdf)
        passages = 0
        for index, page in enumerate(pdf.pages):
            content = read_page(page, fonts)
            yield from (f"page {index + 1}: {what}" for what in content.problems)
            yield from (f"page {index + 1}: {what}" for what in marks(page, content, parents))
            yield from (f"page {index + 1}: {what}" for what in links(page, parents))
            passages += len(content.passages)
        placed = sum(1 for kid, _ in kids(root) if is_marked(kid))
        if placed != passages:
            yield f"{passages} marked passages, but the tree holds {placed}"
        yield from order(root)
        yield from tree(root)
        yield from outline(pdf)


def numbers(tree):
    """A number tree as a dictionary."""
    found = {}
    flat = list(tree.get("/Nums", []))
    for key, value in zip(flat[::2], flat[1::2]):
        found[int(key)] = value
    for kid in tree.get("/Kids", []):
        found.update(numbers(kid))
    return found


def marks(page, content, parents):
    """Each marked passage of a page belongs to the element that the parent tree names, and that element holds it."""
    key = page.get("/StructParents")
    if key is None:
        yield "StructParents is missing"
        return
    if page.get("/Tabs") != pikepdf.Name.S:
        yield "Tabs is not S"
    owners = list(parents.get(int(key), []))
    if len(owners) != len(content.passages):
        yield f"{len(content.passages)} marked passages, but the parent tree names {len(owners)}"
    for at, (tag, mcid) in enumerate(content.passages):
        if mcid != at:
            yield f"passage {at} has the number {mcid}"
        if mcid >= len(owners):
            continue
        owner = owners[mcid]
        if str(owner.S)[1:] != tag:
            yield f"passage {mcid} is marked {tag} but belongs to {str(owner.S)[1:]}"
        if not holds(owner, page, mcid):
            yield f"passage {mcid} is not held by the element that the parent tree names"


def holds(element, page, mcid):
    for kid in as_list(element.get("/K")):
        if is_number(kid) and int(kid) == mcid and same(element.get("/Pg"), page.obj):
            return True
        if is_dictionary(kid) and kid.get("/MCID") == mcid and same(kid.get("/Pg", element.get("/Pg")), page.obj):
            return True
    return False


def links(page, parents):
    for annotation in page.get("/Annots", []):
        owner = parents.get(int(annotation.get("/StructParent", -1)))
        if owner is None or str(owner.get("/S")) != "/Link":
            yield "a link has no element"
        elif not any(is_dictionary(kid) and same(kid.get("/Obj"), annotation) for kid in as_list(owner.K)):
            yield "a link's element does not hold it"
        if not str(annotation.get("/Contents", "")).strip():
            yield "a link says nothing"
        if "/Dest" not in annotation and "/A" not in annotation:
            yield "a link leads nowhere"


def tree(root):
    """Parents, headings, tables, figures."""
    level, titles = 0, 0
    for element, parent in kids(root):
        if not is_element(element):
            continue
        if not same(element.get("/P"), parent):
            yield f"a {element.S} does not name its parent"
        name = str(element.S)[1:]
        if name in HEADINGS:
            if HEADINGS[name] > level + 1:
                yield f"a heading of level {HEADINGS[name]} follows one of level {level}"
            level = HEADINGS[name]
            titles += level == 1
        if name == "Figure":
            yield from figure(element)
        if name == "Table":
            yield from table(element)
    if titles != 1:
        yield f"{titles} headings of the first level"


def order(root):
    """Whoever goes along the tree meets the passages of each page in the order in which they are drawn."""
    last = {}
    for kid, parent in kids(root):
        if is_marked(kid):
            number = int(kid) if is_number(kid) else int(kid.MCID)
            page = (kid.get("/Pg") if is_dictionary(kid) else None) or parent.get("/Pg")
            if page is None:
                yield f"passage {number} has no page"
            elif number < last.get(page.objgen, -1):
                yield f"passage {number} is said after passage {last[page.objgen]} of its page"
                return
            else:
                last[page.objgen] = number


def figure(element):
    if not str(element.get("/Alt", "")).strip():
        yield "a figure has no alternative text"
    attributes = as_list(element.get("/A"))
    if not any(is_dictionary(one) and "/BBox" in one for one in attributes):
        yield "a figure has no box"


def table(element):
    """Rows of one length; a header cell says what it heads."""
    rows = [row for row, _ in kids(element) if is_element(row) and row.S == "/TR"]
    lengths = {len(cells(row)) for row in rows}
    if len(lengths) > 1:
        yield f"a table has rows of {sorted(lengths)} cells"
    for row in rows:
        for cell in cells(row):
            if cell.S == "/TH" and not any(is_dictionary(one) and "/Scope" in one for one in as_list(cell.get("/A"))):
                yield "a header cell has no scope"
                return


def cells(row):
    return [cell for cell in as_list(row.get("/K")) if is_element(cell)]


def outline(pdf):
    """The outline names every heading but the title, nested as they are."""
    headings = sum(1 for element, _ in kids(pdf.Root.StructTreeRoot) if is_element(element) and str(element.S)[1:] in HEADINGS)
    with pdf.open_outline() as found:
        entries = list(walk(found.root))
    if any(not entry.title.strip() for entry in entries):
        yield "an entry of the outline has no title"
    if any(entry.destination is None and entry.action is None for entry in entries):
        yield "an entry of the outline leads nowhere"
    if entries and len(entries) > headings:
        yield f"{len(entries)} entries of the outline for {headings} headings"


def walk(entries):
    for entry in entries:
        yield entry
        yield from walk(entry.children)


def widths(pdf):
    """The widths that the file states are those of the embedded font."""
    for object_ in pdf.objects:
        if not (is_dictionary(object_) and object_.get("/Subtype") == "/CIDFontType2"):
            continue
        program = object_.FontDescriptor.get("/FontFile2")
        if program is None:
            yield f"{object_.BaseFont} is not embedded"
            continue
        font = TTFont(io.BytesIO(program.read_bytes()), lazy=True)
        scale = 1000 / font["head"].unitsPerEm
        metrics, names = font["hmtx"], font.getGlyphOrder()
        start, stated = int(object_.W[0]), [float(width) for width in object_.W[1]]
        for at, width in enumerate(stated):
            if start + at >= len(names):
                yield f"{object_.BaseFont} states a width for glyph {start + at}, which it lacks"
                break
            own = metrics[names[start + at]][0] * scale
            if abs(own - width) > 1:
                yield f"{object_.BaseFont}: glyph {start + at} is {own:.0f} wide, not {width:.0f}"
                break


def kids(node):
    """Everything below a node with its parent, in reading order."""
    stack = [(kid, node) for kid in reversed(as_list(node.get("/K")))]
    while stack:
        kid, parent = stack.pop()
        yield kid, parent
        if is_element(kid):
            stack.extend((below, kid) for below in reversed(as_list(kid.get("/K"))))


def as_list(value):
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def is_number(kid):
    return not isinstance(kid, pikepdf.Object)


def is_dictionary(kid):
    return isinstance(kid, pikepdf.Object) and isinstance(kid, pikepdf.Dictionary)


def is_element(kid):
    return is_dictionary(kid) and "/S" in kid and "/MCID" not in kid


def is_marked(kid):
    return is_number(kid) or (is_dictionary(kid) and "/MCID" in kid)


def same(one, other):
    """Whether two objects are one object of the file."""
    return one is not None and other is not None and one.is_indirect and one.objgen == other.objgen
