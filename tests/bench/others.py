"""The table of the benchmark by other programs: `others.py typst|reportlab|weasyprint TABLE.json FILE.pdf`."""

import html
import json
import sys


def typst(table, file):
    import typst

    def cell(text):
        return json.dumps(text, ensure_ascii=False)

    head = ", ".join(f"[#{cell(title)}]" for title in table["columns"])
    rows = ",\n".join(", ".join(f"[#{cell(text)}]" for text in row) for row in table["rows"])
    source = (
        '#set document(title: "All contracts")\n#set text(size: 8.8pt, lang: "en")\n#set page(paper: "a4", margin: 20mm, numbering: "1")\n'
        f"= All contracts\n#table(columns: (auto, 3fr, 4fr, auto, auto, auto), table.header({head}),\n{rows})\n"
    )
    typst.compile(source.encode("utf-8"), output=file, format="pdf", pdf_standards=["a-2a", "ua-1"])


def reportlab(table, file):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, TableStyle

    style = ParagraphStyle("cell", fontSize=8.8, leading=12)
    rows = [[Paragraph(html.escape(text), style) for text in row] for row in [table["columns"], *table["rows"]]]
    widths = [width * mm for width in (18, 38, 50, 28, 18, 18)]
    flowable = LongTable(rows, colWidths=widths, repeatRows=1)
    flowable.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, "#d3dade"), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    SimpleDocTemplate(file, pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm).build([flowable])


def weasyprint(table, file):
    from weasyprint import HTML

    head = "".join(f"<th scope=col>{html.escape(title)}</th>" for title in table["columns"])
    rows = "".join("<tr>" + "".join(f"<td>{html.escape(text)}</td>" for text in row) + "</tr>" for row in table["rows"])
    style = "@page{size:A4;margin:20mm}body{font:8.8pt/12pt sans-serif}table{border-collapse:collapse;width:100%}td,th{border-bottom:.5pt solid #d3dade;text-align:left}"
    source = f"<html lang=en><title>All contracts</title><style>{style}</style><h1>All contracts</h1><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    HTML(string=source).write_pdf(file, pdf_variant="pdf/ua-1", pdf_tags=True)


if __name__ == "__main__":
    name, table_file, target = sys.argv[1:]
    with open(table_file, encoding="utf-8") as given:
        {"typst": typst, "reportlab": reportlab, "weasyprint": weasyprint}[name](json.load(given), target)
