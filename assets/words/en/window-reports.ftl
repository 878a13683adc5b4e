# Reports on incidents, and issuing a report, in the window.
window-reports-of-incident = Reports on this incident
window-reports-chronology = Chronology
window-reports-chronology-hint = Who knew what when, who was late by how much, and what is not known. Its first page stands alone.
window-reports-incident-pack = Incident pack
window-reports-incident-pack-hint = The board’s page, answers for the regulator, questions to the supplier, and a letter to the people.
window-reports-incident = Incident
window-reports-choose-incident = Choose an incident
window-reports-no-incidents = No incident is recorded yet
window-reports-shape-incident = Choose the incident the report is on
window-reports-issue = Issue…
window-reports-issue-title = Issue this report?
window-reports-issue-lead = It gets the next number. Its document and the fingerprint (SHA-256) of its file are kept in the trail of this register, so that anybody can check later what was sent.
window-reports-issue-lasting = This cannot be undone. The file is saved afterwards, where you say.
window-reports-issue-now = Issue it
window-reports-issued = Issued as { $reference }. It stands in the history. Save the file now to send it.
window-reports-sha256 = SHA-256 of its file
