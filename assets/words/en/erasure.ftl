# Erasing a text from records and trail.
history-redact = Redacted a text
redact-reason = Reason
redact-no-entry = The trail has no entry { $entry }. Nothing was changed. To see the numbers: assay trail list
redact-no-fields = none
redact-no-field = Entry { $entry } has nothing under “{ $field }”. Nothing was changed. It has texts under: { $fields }.
redact-several = What was done in entry { $entry } changed “{ $field }” in several places. Nothing was changed. Name one of the entries { $entries }; assay trail list --json shows what each holds.
redact-not-a-text = “{ $field }” in entry { $entry } is not a text that can be redacted: a date, a number, a choice from a list, a link, or an identifier that must be given. Nothing was changed. Correct it by editing the record.
redact-no-text = No text stands under “{ $field }” in entry { $entry }. Nothing was changed.
redact-no-such-words = The words do not stand under “{ $field }” in entry { $entry }. Nothing was changed.
redact-reason-refused = The reason stays in the trail for good, and it holds what is to be erased. Nothing was changed. Give a reason that names nobody, such as “Erasure request of 3 March, file 12”.
redact-reason-word = Word { $place } of it is in the text too.
redact-reason-whole = It has the text in it.
redact-not-undone = What was redacted is gone, so that it cannot be put back, and what was done before it is not taken back past it. Nothing was changed. Change the record by editing it.
redact-report = The document of { $reference } was redacted, so that it cannot be made again. Nothing was written. Who redacted it, when and why is in the trail.

# `assay redact`.
cli-redact = Erases a text from a record and from its whole history; the chain of the trail still holds. It cannot be undone
cli-redact-example = assay redact 37 note --words "Ann Example" --reason "Erasure request of 3 March" --plan
cli-redact-entry = The number of an entry in which the text stands: assay trail list
cli-redact-field = The field, as drafts write it: assay schema NOUN
cli-redact-reason = Why; it stays in the trail, so it must not name what is erased
cli-redact-words = What has to go, such as a name: every text of the field that holds it is erased, and it is searched for elsewhere. Without it, the texts of the entry
cli-redact-plan = Say what would be erased and where else the text stands; nothing is changed
cli-redact-would = { $count ->
    [one] 1 text
   *[other] { $count } texts
} of “{ $field }” would be erased from { $record } ({ $places ->
    [one] entry
   *[other] entries
 } { $entries }). Nothing was changed.
cli-redact-done = { $count ->
    [one] 1 text
   *[other] { $count } texts
} of “{ $field }” erased from { $record } ({ $places ->
    [one] entry
   *[other] entries
 } { $entries }). Who, when and why is entry { $entry }. It cannot be undone.
cli-redact-before = The texts of “{ $field }” of { $record } in this entry were erased before, by entry { $entry }. The file was written anew all the same.
cli-redact-before-unknown = The texts of “{ $field }” of { $record } in this entry were erased before.
cli-redact-notice = a notice as it was imported
cli-redact-present = The record itself shows a mark in its place from now on, or nothing where the field has a fixed form.
cli-redact-present-plan = The record itself has it now: a mark would take its place, or nothing where the field has a fixed form.
cli-redact-file = The bytes of the kept file go with it.
cli-redact-stays = Other texts of this field stay. Look at entries { $entries } too: assay trail list --json
cli-redact-elsewhere = { $count ->
    [one] The same stands in 1 other place, and was not touched there:
   *[other] The same stands in { $count } other places, and was not touched there:
}
cli-redact-nowhere = It was found nowhere else in this file.
cli-redact-at-field = { $record }, “{ $field }”: assay redact { $entry } { $name }
cli-redact-at-author = the name or role of who made { $count ->
    [one] entry { $entry }
   *[other] { $count } entries, the first of them { $entry }
}: the chain covers it, so that it stays
cli-redact-at-draft = a form that was begun and not saved ({ $name }): open it in the window and discard it, or save it and redact it then
cli-redact-at-setting = a setting of this desk ({ $name })
cli-redact-at-file = the file of { $records }: assay redact { $entry } sha256
cli-redact-at-file-alone = a kept file that no record names any more (SHA-256 { $sha256 })
cli-redact-unsearched = { $count ->
    [one] 1 kept file is no plain text and was not searched: look into it.
   *[other] { $count } kept files are no plain text and were not searched: look into them.
}
cli-redact-copies = { $count ->
    [one] 1 copy on this computer was made before and still has it. Nothing was done to it; delete it when the register no longer needs it, with its key files:
   *[other] { $count } copies on this computer were made before and still have it. Nothing was done to them; delete them when the register no longer needs them, with their key files:
}
cli-redact-copies-plan = { $count ->
    [one] 1 copy on this computer would still have it:
   *[other] { $count } copies on this computer would still have it:
}
cli-redact-copy = { $name } ({ $moment })
cli-redact-no-copies = No backup of this register lies beside it.
cli-redact-outside = Reports that were printed or saved, exports, and copies kept elsewhere are not in this file: think of them too.
cli-redact-not-rewritten = The text is out of records and trail, but the file could not be written anew: { $why } Until it is, pieces of the text may lie in it where no program shows them. Close other programs and do the same command again.
