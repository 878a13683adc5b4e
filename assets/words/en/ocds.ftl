# Import of contract notices (OCDS): why a file or a notice is not taken in, and what is remarked on what is.

ocds-reason-file-empty = Line { $line }, column { $column }: the file holds nothing.
ocds-reason-file-too-large = Line { $line }, column { $column }: the file has { $bytes } bytes; at most { $most } can be read.
ocds-reason-file-cut-off = Line { $line }, column { $column }: the file ends here in the middle of a notice. It was probably cut off when it was saved or sent.
ocds-reason-file-not-utf8 = Line { $line }, column { $column }: the file is not written in UTF-8. Save it as UTF-8 and try again.
ocds-reason-file-unexpected = Line { $line }, column { $column }: “{ $found }” cannot stand here, so the file is not valid JSON.
ocds-reason-file-number = Line { $line }, column { $column }: the number that begins here is not written as JSON writes numbers.
ocds-reason-file-escape = Line { $line }, column { $column }: the backslash here is followed by something that JSON does not know.
ocds-reason-file-control-character = Line { $line }, column { $column }: a text holds the control character with code { $code }, which JSON does not allow.
ocds-reason-file-too-deep = Line { $line }, column { $column }: lists and objects lie more than { $most } levels inside each other.
ocds-reason-file-too-many-values = Line { $line }, column { $column }: the file holds more than { $most } values.

ocds-reason-not-ocds = This is not a contract notice in the Open Contracting Data Standard.
ocds-reason-no-ocid = The notice does not say which contracting process it belongs to (it has no ocid).
ocds-reason-no-release-date = The notice has no date, so it cannot be put in order with the others.
ocds-reason-release-date-unreadable = The date of the notice cannot be read: “{ $given }”.
ocds-reason-linked-releases-only = The record only links to its notices. Download the notices themselves and import those.
ocds-reason-no-buyer = No notice of this process names a buyer.
ocds-reason-too-large = This process is too large to be read: at most { $most } notices, list entries or contracts of one process can be taken in.

ocds-note-control-characters = { $count ->
    [one] One control character in “{ $field }” became a space.
   *[other] { $count } control characters in “{ $field }” became spaces.
}
ocds-note-date-unreadable = The date “{ $field }” cannot be read and was left out: “{ $given }”.
ocds-note-end-before-start = The notice gives an end that lies before the start.
ocds-note-amount-unreadable = An amount cannot be taken in and was left out: “{ $given }”.
ocds-note-amount-rounded = The amount { $given } has fractions of a penny and was rounded.
ocds-note-amount-zero = The notice gives the value as nought, which often means that it is not stated.
ocds-note-currency-missing = The notice gives an amount without a currency; none was assumed.
ocds-note-value-shared = The value is for all { $suppliers } suppliers of the award together; the value of each contract is not stated.
ocds-note-period-from-tender = The award does not give the dates of the contract; these are the dates planned in the tender.
ocds-note-company-number-padded = The company number { $given } was given without its leading zeros; they were added.
ocds-note-spreadsheet-number = The number { $given } carries a “.0” that a spreadsheet added; it was taken off.
ocds-note-identifier-shape = “{ $id }” does not have the shape of an identifier of { $scheme } and was kept as given.
ocds-note-cpv-unreadable = “{ $given }” is not a CPV code and was left out.
ocds-note-supplier-unnamed = The notice gives no name for the supplier with the identifier { $id }.
ocds-note-supplier-repeated = The award names the supplier { $id } more than once; it is recorded once.
ocds-note-supplier-missing = The notice names no supplier.
ocds-note-party-repeated = The identifier { $id } stands for two entries that differ; the first was used.
ocds-note-release-repeated = Two versions of the notice { $id } differ although they have the same identifier.
ocds-note-perhaps-republished = A later award ({ $later }) goes to the same supplier for the same dates. It may be the same contract, published again with a correction.
ocds-note-award-not-made = No contract is recorded for the award { $award }: the notice gives its status as “{ $status }”.
ocds-note-contract-cancelled = The contract { $contract } was cancelled; none is recorded.
ocds-note-tender-ended = No contract is recorded: the notice gives the status of the procurement as “{ $status }”.
ocds-note-award-missing = The contract { $contract } refers to an award that no notice holds, so its supplier is not known.
ocds-note-buyer-from-procuring-entity = No buyer is named; the procuring entity is recorded as the buyer.
ocds-note-contacts-left-out = { $count ->
    [one] The contact details of one organisation were left out.
   *[other] The contact details of { $count } organisations were left out.
}
