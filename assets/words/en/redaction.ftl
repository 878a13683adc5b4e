# Copies of a report for one reader, and what stands in them for what is left out.
word-redaction-full = Full: nothing is left out
word-redaction-board-private = Board, private session
word-redaction-board-public = Board, public session
word-redaction-foi = Request for information
word-redaction-supplier-copy = Supplier’s copy

word-withheld-personal = names and how to reach people
word-withheld-commercial = prices, liability and company finances
word-withheld-security = security of systems
word-withheld-confidence = what was said in confidence
word-withheld-deliberation = what is still weighed and decided
word-withheld-unread = notes and sources that nobody has read for this reader

# In place of a text.
word-withheld-mark-personal = [withheld: personal]
word-withheld-mark-commercial = [withheld: commercial]
word-withheld-mark-security = [withheld: security]
word-withheld-mark-confidence = [withheld: in confidence]
word-withheld-mark-deliberation = [withheld: deliberation]
word-withheld-mark-unread = [withheld: not read for release]

redaction-part = This part is left out of this copy: { $what }.
redaction-named = “{ $name }” is left out of this copy: { $what }.
redaction-some = Some of this part is left out of this copy: { $what }.
redaction-fields = These are left out of this copy: { $fields }.
redaction-section = What this copy leaves out
redaction-says = Reader of this copy: { $profile }. What is listed here is left out wherever it would stand, and is nowhere in the file. Rules: { $version }.
redaction-caption = Left out, and the exemption usually looked at first
redaction-caption-alone = Left out
redaction-what = What
redaction-exemption = Exemption to look at
redaction-small = Numbers of people from 1 to { $most } are printed as fewer than { $below }, or left out, because so few can be recognised. Source: { $source }.
redaction-officer = The table decides nothing: whether an exemption holds, and under which Act, is for the officer who answers.
redaction-refused-supplier = { $report } is not made for a supplier, because it weighs the supplier or is prepared for others. No report was made. Choose another reader, or the due-diligence report or the chronology.
redaction-refused-word = There is no reader “{ $word }”, so no report was made. Choose one of: { $allowed }
