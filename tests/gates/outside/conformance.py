"""Two validators that are not veraPDF: `page` for the rules, `outloud` for what rules cannot see."""

import outloud
import page
import running

# What outloud warns of where it is meant to be so.
MEANT = {
    "TBL-010": "a table of one row has more headers than data",
    "TBL-012": "a table to write in has empty cells",
    "TBL-014": "the ruled grid of a table to write in reaches further than its words",
    "TAG-002": "a long header row is drawn again overleaf; twin.py holds that the tags say all that is drawn so",
    "ORD-001": "it takes a paragraph's own words before those of the links within; structure.py walks the tree itself",
    "HDG-011": "a title that somebody typed is the heading, however long it is",
    "LNK-010": "an address that somebody typed is shown as typed, not opened",
}


# Running lines among the words; `running.py` looks closer. Its finding about page numbers is another, and stands.
RUNNING = ("PAG-001", "running header or footer")


def page_validation(file):
    for profile in (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1):
        report = page.validate_pdf(file, profile=profile, limits=page.SafetyLimits(max_table_grid_rows=100_000))
        for failure in report.failures:
            yield f"{profile.value}: {failure.rule_id}: {failure.message}"
        if not report.is_compliant and not report.failures:
            yield f"{profile.value}: not compliant"


def spoken_out_loud(file):
    result = outloud.check(file)
    for finding in result.sorted_findings():
        severity = getattr(finding.severity, "value", str(finding.severity))
        if severity in ("error", "warning") and not is_meant(finding, file):
            yield f"{severity} {finding.rule} on page {finding.page}: {finding.message} {finding.evidence or ''}".strip()
    if getattr(result, "error", None):
        yield f"cannot be read: {result.error}"


def is_meant(finding, file):
    rule, words = RUNNING
    if finding.rule == rule and words in finding.message:
        return not running.is_furniture(file)
    return finding.rule in MEANT
