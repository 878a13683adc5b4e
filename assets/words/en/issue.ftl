# Issuing a report, and making its bytes again.
issue-changed = The register was changed by somebody else while the report was made, so it was not issued. Nothing was entered. Make it again.
issue-not-found = No report { $reference } was issued. To see those that were: assay report issued
issue-other-version = { $reference } was issued by version { $program } of this program, and this version would print it otherwise, so that it would not be the same file. Nothing was written. Use version { $program } to make it again; its content is in the trail of the register.
issue-none = No report has been issued.
issue-already = This report is issued already, as { $reference }. Nothing was entered. Save its file, or make a new report.
issue-look-again = The register was changed since these pages were made, so they were not issued. Nothing was entered. Make the report again, look at it, and issue it then.

# What the history shows of it.
issue-done = Issued a report as { $reference }
issue-title = Report
issue-as-at = As at
issue-hash = SHA-256 of its file
