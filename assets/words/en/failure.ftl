# What went wrong, what is safe, and what to do next.
failure-invalid-input = { $count ->
    [one] Nothing was saved: one field needs another look.
   *[other] Nothing was saved: { $count } fields need another look.
  }
failure-not-found = No { $noun } has the reference { $reference }. Nothing was changed. Look it up with “list”.
failure-not-found-window = No { $noun } has the reference { $reference }. Nothing was changed. Look for it with the search (Ctrl K).
failure-record-not-there = The { $noun } that was asked for is not in the register, or was not yet at the time asked about. Nothing was changed. Look it up with “list”.
failure-record-not-there-window = The { $noun } that was asked for is not in the register, or was not yet at the time asked about. Nothing was changed. Look for it with the search (Ctrl K).
failure-wrong-noun = { $reference } is the reference of another kind of record ({ $given }); here a reference such as { $example } is wanted ({ $noun }). Nothing was changed.
failure-no-subject = { $reference } is neither a contract nor a supplier. Nothing was changed. Give a reference such as C-0001 or S-0001, a contract’s own reference or a supplier’s name; “list” shows them.
failure-no-subject-window = { $reference } is neither a contract nor a supplier. Nothing was changed. Choose a contract or a supplier from its list.
failure-retired = { $reference } has been retired since { $on } (reason: { $reason }), so there is no score of it and no report on it. Nothing was changed. To bring it back: assay { $noun } reinstate { $reference }
failure-retired-window = { $reference } has been retired since { $on } (reason: { $reason }), so there is no score of it and no report on it. Nothing was changed. To bring it back, choose “Reinstate” on its page.
failure-ambiguous = “{ $reference }” could mean { $candidates }. Nothing was changed. Name one of them.
failure-conflict = { $reference } cannot be changed in this way: { $reason } Nothing was changed.
failure-parts-not-replaced = { $name } is there already and is no such list of this program, so it was left as it is. Choose another name.
failure-not-replaced = { $name } is there already and is no PDF, so it was left as it is. Choose another name for the report.
failure-not-a-register = This file is not an Assay register. It was not changed. Choose a file that Assay made.
failure-newer-version = This register was made by a newer version of Assay (format { $found }; this version reads up to { $known }). It was not changed. Open it with the newer version.
failure-damaged = The register does not hold together. It was not changed. Keep this file as it is, run “assay check” to see what is damaged, and go on with your newest copy of it.
failure-damaged-window = The register does not hold together. It was not changed. Keep this file as it is, and go on with your newest backup: “Restore a backup” in the File menu.
failure-locked = Another program is using the register. Nothing was changed. Close it there, or wait a moment and try again.
failure-held = { $who } has this register open to change it, on the computer { $computer }, since { $time } on { $day }. Nothing was changed. It can be read meanwhile; once it is closed there, it can be changed again.
failure-held-by-somebody = Somebody has this register open to change it, on the computer { $computer }, since { $time } on { $day }. Nothing was changed. It can be read meanwhile; once it is closed there, it can be changed again.
failure-disk-full = The disk is full. The register is as it was before. Free some space and try again.
failure-disk-full-file = The disk is full, so { $name } could not be written. What was there before is as it was. Free some space on that disk and try again.
failure-disk-full-at = The disk is full, so { $name } could not be written. The register is as it was before. Free at least { $megabytes } MB on that disk and try again.
failure-file = The file { $name } cannot be read or written. Nothing was changed. Check that it is there and that you may use it.
failure-file-too-large = { $name } is larger than { $most } MB and was not kept. Nothing was changed. Name it with its SHA-256 instead, and keep it where it lies.
failure-unreadable = { $name } cannot be understood ({ $reason }). Nothing was changed. Check that it is the right file and that it is whole.
failure-report-not-saved = This report has not been saved yet, so there is no folder to show. Save it first.
failure-report-gone = This report is no longer at hand, because another one was made since or another register was opened. Nothing was saved. Make it again, then save it.
failure-copy-not-saved = No copy of a file was saved yet, so there is no folder to show. Save one first.
failure-nothing-to-undo = There is nothing to undo.
failure-nothing-to-redo = There is nothing to redo.
failure-no-register = No register is open. Open one, or make a new one.
failure-no-file = There is no register at { $name }. Make one with “assay init” or “assay sample”, or name another with --register.
failure-no-file-window = There is no register at { $name }. Nothing was changed. Open another one, or make a new one.
failure-cancelled = Cancelled. Nothing was changed.
failure-not-yet-known = What is known on { $day } cannot be known yet, for it is still to come. Name a day or an instant that has been.
failure-sample-day = The sample can be made as it would stand on a day from { $first } to { $last }. Nothing was made. Choose a day between them.
failure-not-a-plain-file = { $name } is no ordinary file. Nothing was changed. Name a file on a disk.
failure-internal = Something went wrong inside Assay. Your register is as it was before. Please report the detail below.
failure-undo-changed = The record has changed since, so undoing would lose that later change. Nothing was changed.

conflict-retired = it is retired.
conflict-not-retired = it is not retired.
conflict-approved = it is approved, and an approved assessment never changes. Make a new one.
conflict-linked = { $references } { $more ->
    [0] still link to it
    [one] and 1 more still link to it
   *[other] and { $more } more still link to it
}. Retire those first, or link them to another record.
conflict-unchanged = the draft changes nothing.

failure-asked = This cannot be answered as it was asked. Nothing was changed.
failure-since-later = A report that ends on { $day } cannot say what moved since the end of { $since }, which is later. No report was made. Name a day before { $day }.
problem-missing = This must be given.
problem-blank = This must not be empty.
problem-not-text = This must be text.
problem-not-whole-number = This must be a whole number.
problem-not-list = This must be a list.
problem-not-object = This must be an object with named fields.
problem-out-of-range = This must be from { $min } to { $max }.
problem-amount-out-of-range = An amount must be from { $min } to { $max }.
problem-too-long = This has { $was } characters; at most { $max } fit.
problem-too-many = This list may have at most { $max } items.
problem-control-character = Character { $position } is a control character ({ $code }), which cannot be stored or printed. Remove it.
problem-looks-like-ni-number = This holds what looks like a National Insurance number. Assay never stores data about the people affected: write how many, not who.
problem-looks-like-nhs-number = This holds what looks like an NHS or CHI number. Assay never stores data about the people affected: write how many, not who.
problem-looks-like-birth-date = This holds what looks like somebody’s date of birth. Assay never stores data about the people affected: write how many, not who.
problem-unknown-word = “{ $word }” is not one of: { $allowed }.
problem-unknown-field = There is no field of this name.
problem-not-date = This must be a date such as 2026-11-21, between 1900 and 2200.
problem-not-period = This must be a period such as P6M (six months), P2W or P90D.
problem-before = This comes before “{ $other }”.
problem-less-than = This is less than “{ $other }”.
problem-needs = This goes together with “{ $other }”: give both or neither.
problem-contradicts = This contradicts “{ $other }”.
problem-under-itself = A record cannot stand under itself, nor under one of its own branch. Name one of another branch.
problem-twice = This stands in the list twice.
problem-not-found = No { $noun } has the reference “{ $reference }”.
problem-ambiguous = This could mean { $candidates }. Name one of them.
problem-retired = { $reference } is retired. Reinstate it first, or choose another.
problem-taken = This is already used by { $by }.
problem-frozen = An approved assessment never changes. Make a new one.

word-identifier-rule-ods-code = An ODS code has 3 to 10 capitals and digits, such as RQF.
word-identifier-rule-companies-house-number = A company number has eight digits, or two letters such as SC and six digits.
word-identifier-rule-charity-number = A charity number has six or seven digits; in Scotland SC and six digits, in Northern Ireland NIC and six digits.
word-identifier-rule-vat-number = This is no UK VAT number: nine digits with sound check digits.
word-identifier-rule-duns = A D-U-N-S number has nine digits.
word-identifier-rule-lei = This is no LEI: 20 capitals and digits whose last two check the rest.
word-identifier-rule-ppon = A PPON looks like PYHT-5943-VXGV.
word-identifier-rule-ico-registration = An ICO registration has eight characters and begins with Z, ZA, ZB or ZC.
word-identifier-rule-cpv = A CPV code has eight digits, such as 90721600.
word-identifier-rule-ocid = An open contracting id looks like ocds-h6vhtk-04a6f1.
word-identifier-rule-country = A country is two capitals of ISO 3166-1, such as GB or US.
word-identifier-rule-currency = A currency is three capitals of ISO 4217 and still in use, such as GBP or EUR.
word-identifier-rule-sha-256 = A SHA-256 digest has 64 small hexadecimal digits.
word-identifier-rule-email = This is no e-mail address.
word-identifier-rule-telephone = A telephone number has digits, spaces, brackets and perhaps a leading +.
word-identifier-rule-time-of-day = A time of day looks like 09:00.
word-identifier-rule-id = This is no id that the register gave.

word-noun-organisation = organisation
word-noun-contact = contact
word-noun-supplier = supplier
word-noun-contract = contract
word-noun-clause = breach-notification clause
word-noun-article-28 = article 28 check
word-noun-processing = processing activity
word-noun-chain = link in the chain
word-noun-evidence = piece of evidence
word-noun-assessment = assessment
word-noun-kpi = key performance indicator
word-noun-action = action
word-noun-acceptance = risk acceptance
word-noun-interim-control = interim control
word-noun-decision = decision
word-noun-appetite = risk appetite
word-noun-lesson = lesson
word-noun-dispute = dispute
word-noun-claim = claim
