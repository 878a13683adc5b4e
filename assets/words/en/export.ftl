# The whole register for another program: a workbook, a folder of CSV, or JSON that comes back as it was.

export-title = Register of suppliers
export-about = About this file
export-about-what = What
export-about-value = Value
export-about-as-at = As at
export-about-known = As known at
export-about-all-known = All that is known
export-about-head = Last entry of the history
export-about-rows = Rows: { $name }
export-reference = Reference
export-reference-help = The record’s reference in the register
export-belongs = Belongs to
export-belongs-help = The record whose list this row stands in
export-retired = Retired at
export-retired-help = When the record was retired, in UTC; empty where it is in use
export-retired-reason = Why retired
export-part = { $noun } – { $part }
export-amount = { $name } (amount)

cli-export = Writes the whole register for another program, or its days to act by for a calendar (.ics)
cli-export-example = assay export --out register.xlsx
cli-export-out = File to write; a folder for csv
cli-export-format = Format of what is written
cli-export-format-words = Format: { $allowed }; told by the end of the name where it is left out
cli-export-mark = CSV begins with the byte order mark, by which Excel knows UTF-8
cli-said-exported = Wrote { $records ->
    [one] { $records } record
   *[other] { $records } records
} to { $name }.
cli-said-calendar = Wrote { $days ->
    [one] { $days } day
   *[other] { $days } days
} by which somebody must act to { $name }. A calendar that takes in a later file moves what it has from this one.
cli-import-register = Takes a register in that was exported as JSON; the one it comes into must be empty
cli-import-register-example = assay import register register.json
cli-arg-export = JSON that assay export wrote
cli-said-register-imported = Took in { $records ->
    [one] { $records } record
   *[other] { $records } records
} and { $files ->
    [one] { $files } file
   *[other] { $files } files
} of evidence.

history-import-register = Imported a whole register

failure-export-format = { $word } is no format that a register can be written in. Nothing was written. Choose one of { $allowed }.
failure-import-not-empty = This register holds records already, and a whole register can only come into an empty one. Nothing was changed. Make a new register first: assay init.
failure-import-not-ours = This is no register that Assay exported as JSON: { $reason }. Nothing was changed.
import-reason-workbook = it is a workbook or an archive; suppliers, contracts and processing activities in a workbook come in with assay import suppliers, contracts or processing
import-reason-pdf = it is a PDF; choose the .json file that assay export wrote
import-reason-register = it is no text, as a register itself is none; open a register with --register, bring a backup back with assay restore, and take in here the .json file that assay export wrote
import-reason-other-json = it is JSON of another kind; contract notices come in with assay import ocds, and one record with add
import-reason-not-json = it is not JSON (line { $line }, column { $column }); choose the .json file that assay export wrote
import-reason-cut-off = it is empty or ends in the middle, so it was probably cut off; export it again
import-reason-changed = at line { $line }, column { $column } it is not as Assay wrote it; export it again
import-reason-version = it is of version { $version }, which this version of Assay does not read; export it again with Assay of that time, or with this one
failure-import-newer = This register was exported by a newer version of Assay. Nothing was changed. Update Assay on this computer, then try again.
failure-import-rows = The file does not hold together, so nothing of it was taken in. Each place is named below.
problem-import-row = { $table }, row { $row }
problem-import-unknown-table = Assay keeps no table of this name
problem-import-not-rows = A list of rows is expected here
problem-import-not-row = An object is expected here
problem-import-unknown-column = This table has no such column
problem-import-value = A text, a whole number, a list or null is expected here
problem-import-refused = The register refuses this row: a link leads nowhere, something that must be there is not, or it stands here twice
problem-import-file = The bytes are not those that the SHA-256 names
