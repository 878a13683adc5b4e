"""The defects. Each is a function that spoils an open file in one way."""

import re

import pikepdf
from structure import as_list, is_dictionary, is_element, kids, numbers
from pikepdf import Array, Dictionary, Name, String

ALL = {}
# What must be among the findings, whatever else is: the words of the one rule that is meant for it.
BY = {}
NOTHING = "nothing"


def defect(name, by=None):
    def keep(function):
        ALL[name] = function
        if by:
            BY[name] = by
        return function

    return keep


def elements(pdf, *roles):
    return [one for one, _ in kids(pdf.Root.StructTreeRoot) if is_element(one) and str(one.S)[1:] in roles]


def content(pdf, change, index=None):
    """Rewrites a page's content: the first that `change` answers something for."""
    for page in pdf.pages if index is None else [pdf.pages[index]]:
        before = list(pikepdf.parse_content_stream(page))
        after = change(list(before), page)
        if after is not None:
            page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(after))
            return
    raise AssertionError("no page has what is to be spoilt")


def first(instructions, wanted):
    return next((at for at, one in enumerate(instructions) if wanted(one.operands, str(one.operator))), None)


def operator(operands, name):
    return pikepdf.ContentStreamInstruction(operands, pikepdf.Operator(name))


def unicode_maps(pdf):
    for one in pdf.objects:
        if isinstance(one, Dictionary) and one.get("/Subtype") == "/Type0":
            yield one


def metadata(pdf, pattern, to):
    text = pdf.Root.Metadata.read_bytes().decode("utf-8")
    changed = re.sub(pattern, to, text, count=1, flags=re.S)
    assert changed != text, pattern
    pdf.Root.Metadata.write(changed.encode("utf-8"))


@defect(NOTHING)
def _(pdf):
    pass


@defect("a figure without alternative text")
def _(pdf):
    del elements(pdf, "Figure")[0]["/Alt"]


@defect("a figure whose alternative text is a file's name")
def _(pdf):
    elements(pdf, "Figure")[0].Alt = String("chart_01.png")


@defect("a figure without its box")
def _(pdf):
    del elements(pdf, "Figure")[0]["/A"]


@defect("a header cell without scope")
def _(pdf):
    del elements(pdf, "TH")[0]["/A"]


@defect("header cells tagged as data")
def _(pdf):
    for cell in elements(pdf, "TH"):
        cell.S = Name.TD
        del cell["/A"]


@defect("a row that lacks a cell")
def _(pdf):
    row = next(row for row in elements(pdf, "TR") if len(as_list(row.K)) > 2)
    row.K = Array(as_list(row.K)[:-1])


@defect("a document without language")
def _(pdf):
    del pdf.Root["/Lang"]


@defect("a passage in another language that does not say so")
def _(pdf):
    one = next(one for one, _ in kids(pdf.Root.StructTreeRoot) if is_element(one) and "/Lang" in one)
    del one["/Lang"]


@defect("a font without map to Unicode")
def _(pdf):
    del next(unicode_maps(pdf))["/ToUnicode"]


@defect("a garbled map to Unicode")
def _(pdf):
    font = next(unicode_maps(pdf))
    text = font.ToUnicode.read_bytes().decode("latin-1")
    swapped = text.replace("<0065>", "<XXXX>").replace("<0061>", "<0065>").replace("<XXXX>", "<0061>")
    assert swapped != text
    font.ToUnicode = pdf.make_stream(swapped.encode("latin-1"))


@defect("a map to Unicode with a hole")
def _(pdf):
    font = next(unicode_maps(pdf))
    text = font.ToUnicode.read_bytes().decode("latin-1")
    font.ToUnicode = pdf.make_stream(re.sub(r"(<[0-9A-F]{4}>) <0065>", r"\1 <0000>", text).encode("latin-1"))


@defect("a file that is not said to be tagged")
def _(pdf):
    del pdf.Root["/MarkInfo"]


@defect("no structure tree")
def _(pdf):
    del pdf.Root["/StructTreeRoot"]


@defect("wrong widths")
def _(pdf):
    font = next(one for one in pdf.objects if is_dictionary(one) and one.get("/Subtype") == "/CIDFontType2")
    font.W[1] = Array([width + 40 for width in font.W[1]])


@defect("a font that is not embedded")
def _(pdf):
    del next(one for one in pdf.objects if is_dictionary(one) and "/FontFile2" in one)["/FontFile2"]


@defect("a font's name that leads nowhere")
def _(pdf):
    def change(instructions, _page):
        at = first(instructions, lambda _, name: name == "Tf")
        instructions[at] = operator([Name("/Nowhere"), instructions[at].operands[1]], "Tf")
        return instructions

    content(pdf, change)


@defect("glyph 0 in a line")
def _(pdf):
    def change(instructions, _page):
        at = first(instructions, lambda _, name: name == "TJ")
        instructions[at] = operator([Array([String(b"\0\0"), *instructions[at].operands[0]])], "TJ")
        return instructions

    content(pdf, change)


def paragraph(instructions):
    return first(instructions, lambda operands, name: name == "BDC" and operands[0] == "/P")


@defect("a paragraph marked as artifact")
def _(pdf):
    def change(instructions, _page):
        at = paragraph(instructions)
        if at is None:
            return None
        instructions[at] = operator([Name.Artifact, Dictionary(Type=Name.Pagination, Subtype=Name.Footer)], "BDC")
        return instructions

    content(pdf, change)


@defect("a running foot that is read out on every page", by="PAG-001")
def _(pdf):
    say_the_feet(pdf, lambda _pdf: None)


@defect("a running foot that is read out as a table", by="PAG-001")
def _(pdf):
    say_the_feet(pdf, table_row)


def table_row(pdf):
    """A row of a table of its own, which the document ends with."""
    document = elements(pdf, "Document")[0]
    table = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Table, P=document, K=Array()))
    document.K.append(table)
    row = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.TR, P=table, K=Array()))
    table.K.append(row)
    return row


def say_the_feet(pdf, row_of):
    """Every word of every page's foot becomes a passage: of a paragraph, or of a cell of the row."""
    for page in pdf.pages:
        row = row_of(pdf)
        parent, role = (elements(pdf, "Document")[0], Name.P) if row is None else (row, Name.TD)
        owners = numbers(pdf.Root.StructTreeRoot.ParentTree)[int(page.StructParents)]
        instructions = list(pikepdf.parse_content_stream(page))
        for at in list(feet(instructions)):
            element = Dictionary(Type=Name.StructElem, S=role, P=parent, Pg=page.obj, K=len(owners))
            element = pdf.make_indirect(element)
            instructions[at] = operator([role, Dictionary(MCID=len(owners))], "BDC")
            owners.append(element)
            parent.K.append(element)
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


def feet(instructions):
    """Where the artifacts of a page's foot begin that hold words."""
    for at, one in enumerate(instructions):
        if str(one.operator) == "BDC" and one.operands[0] == Name.Artifact:
            if one.operands[1].get("/Subtype") == Name.Footer:
                end = at + first(instructions[at:], lambda _, name: name == "EMC")
                if any(str(inner.operator) == "TJ" for inner in instructions[at:end]):
                    yield at


@defect("words that belong to nothing")
def _(pdf):
    def change(instructions, _page):
        at = paragraph(instructions)
        if at is None:
            return None
        end = at + first(instructions[at:], lambda _, name: name == "EMC")
        return instructions[:at] + instructions[at + 1 : end] + instructions[end + 1 :]

    content(pdf, change)


@defect("a mark that never ends")
def _(pdf):
    def change(instructions, _page):
        at = first(instructions, lambda _, name: name == "EMC")
        return instructions[:at] + instructions[at + 1 :]

    content(pdf, change)


@defect("an end without a beginning")
def _(pdf):
    content(pdf, lambda instructions, _page: [*instructions, operator([], "EMC")])


@defect("marks inside marks")
def _(pdf):
    def change(instructions, _page):
        at = paragraph(instructions)
        if at is None:
            return None
        end = at + first(instructions[at:], lambda _, name: name == "EMC")
        after = end + 1 + first(instructions[end + 1 :], lambda _, name: name == "EMC")
        return instructions[:end] + instructions[end + 1 : after] + [instructions[end]] + instructions[after:]

    content(pdf, change)


@defect("pages that lead to each other's elements")
def _(pdf):
    one, two = pdf.pages[0], pdf.pages[1]
    one.StructParents, two.StructParents = two.StructParents, one.StructParents


@defect("a page that leads to no element")
def _(pdf):
    del pdf.pages[0]["/StructParents"]


@defect("a passage that leads to another element")
def _(pdf):
    owners = numbers(pdf.Root.StructTreeRoot.ParentTree)[int(pdf.pages[0].StructParents)]
    owners[0], owners[-1] = owners[-1], owners[0]


@defect("two passages said in the wrong order")
def _(pdf):
    root = pdf.Root.StructTreeRoot.K
    below = list((root[0] if isinstance(root, Array) else root).K)
    below[1], below[2] = below[2], below[1]
    (root[0] if isinstance(root, Array) else root).K = Array(below)


@defect("an element that the tree has lost")
def _(pdf):
    root = pdf.Root.StructTreeRoot.K
    document = root[0] if isinstance(root, Array) else root
    document.K = Array([*list(document.K)[:-2], list(document.K)[-1]])


@defect("a heading that skips a level")
def _(pdf):
    elements(pdf, "H2")[-1].S = Name.H5


@defect("two titles")
def _(pdf):
    elements(pdf, "H2")[0].S = Name.H1


@defect("an element of no known kind")
def _(pdf):
    elements(pdf, "P")[0].S = Name("/Verse")


@defect("keys that do not follow the tags")
def _(pdf):
    del pdf.pages[0]["/Tabs"]


def link(pdf):
    return next(one for page in pdf.pages for one in page.get("/Annots", []))


@defect("a link that says nothing")
def _(pdf):
    del link(pdf)["/Contents"]


@defect("a link without element")
def _(pdf):
    del link(pdf)["/StructParent"]


@defect("a link that leads nowhere")
def _(pdf):
    one = link(pdf)
    for key in ("/Dest", "/A"):
        if key in one:
            del one[key]


@defect("a link that is not printed")
def _(pdf):
    del link(pdf)["/F"]


@defect("metadata without title")
def _(pdf):
    metadata(pdf, r"<dc:title>.*?</dc:title>", "")


@defect("two titles that differ")
def _(pdf):
    pdf.trailer.Info.Title = String("Another")


@defect("metadata that name no PDF/UA")
def _(pdf):
    metadata(pdf, r"<pdfuaid:part>1</pdfuaid:part>", "")


@defect("metadata that name no PDF/A")
def _(pdf):
    metadata(pdf, r"<pdfaid:part>2</pdfaid:part>", "")


@defect("a window that shows the file's name")
def _(pdf):
    del pdf.Root["/ViewerPreferences"]


@defect("colours of no known space")
def _(pdf):
    del pdf.Root["/OutputIntents"]


@defect("a script")
def _(pdf):
    pdf.Root.OpenAction = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))


@defect("an outline whose entry leads nowhere")
def _(pdf):
    del pdf.Root.Outlines.First["/Dest"]


@defect("an outline whose entry has no title")
def _(pdf):
    pdf.Root.Outlines.First.Title = String("")
