# Import of spreadsheets: what was found of a file, what happens to its rows, and why not.

history-import-table = Imported a table
table-refused-too-many-bytes = it has more than { $most } bytes, which is more than is read; save the part that is wanted as a file of its own
table-refused-empty = it is empty; see whether the right file was chosen
table-refused-protected = it is protected by a password; open it, save a copy without a password, and choose that
table-refused-damaged = it is damaged, cut off, or no spreadsheet; open it in the program that made it and save it again as .xlsx or .csv
table-refused-unpacked = it has more than { $most } bytes once it is unpacked, which is more than is read; save the sheet that is wanted as .csv
table-refused-parts = it has more than { $most } parts inside, which no spreadsheet of an office has; save the sheet that is wanted as .csv
table-refused-markup = it holds lists or texts inside that are longer than any spreadsheet of an office has; save the sheet that is wanted as .csv
table-refused-sheets = it has more than { $most } sheets, which is more than is read; save the sheet that is wanted as a file of its own
table-refused-cells = it has more than { $most } filled cells, which is more than is read; divide it, or leave out the columns that are not wanted
table-refused-text = its cells hold more than { $most } bytes of text, which is more than is read; leave out the columns that are not wanted
table-refused-encoding = no encoding is called “{ $name }”; usual ones are utf-8, windows-1252 and utf-16le
table-refused-separator = “{ $separator }” cannot stand between columns; usual are a comma, a semicolon, a tab and |
table-refused-pdf = it is a PDF, which holds drawn text and no table; ask for the spreadsheet that it was made from
table-refused-web-page = it is a web page, whatever its ending says; open it in a spreadsheet program and save it as .xlsx or .csv
table-refused-xlsb = it is a binary workbook (.xlsb); open it and save it as .xlsx
table-refused-other-office = it is a text document or slides, no spreadsheet; copy the table into a spreadsheet and save that
table-refused-archive = it is an archive of files; unpack it and choose the spreadsheet inside
table-refused-json = it is JSON, no spreadsheet; contract notices and an exported register have imports of their own
table-refused-binary = it is no text and no spreadsheet; see whether the right file was chosen
table-refused-late = reading it took too long and was ended; save the sheet that is wanted as .csv
table-refused-broken = it asks for more memory than a spreadsheet should, or breaks its reader; save the sheet that is wanted as .csv
table-no-rows = no row stands below its headings; see whether the right sheet was chosen; it has: { $sheets }
table-no-sheet = it has no sheet “{ $name }”; it has: { $sheets }
table-no-headings = its sheet “{ $sheet }” has nothing in row { $row }, so the headings cannot stand there; say another row, or 0 where it has no headings
table-no-column = it has no column “{ $name }”; it has: { $columns }
table-no-field = “{ $field }” is no field that this import knows; it knows: { $fields }
table-field-twice = two columns are said to hold “{ $field }”; say of one of them that it holds something else, or pass over it
table-one-question = { $file }: which column holds “{ $fields }”? Nothing was changed. Say so with --map, such as --map "{ $example }". The columns are: { $columns }.

table-cell-not-day = no day can be read in it; write it as 31/03/2027, or leave the cell empty
table-cell-no-such-day = there is no such day
table-cell-not-whole-day = it names no single day; write the day, the month and the year, such as 31/03/2027, or leave the cell empty where the day is not known
table-cell-month-alone = it is the whole of { $month }; write one day, such as { $first } or { $last }, or leave the cell empty where the day is not known
table-cell-missing = it is missing, and the row cannot be taken in without it
table-cell-with-vat = VAT is in it, and this column is for amounts without VAT; write the amount without VAT
table-cell-without-vat = VAT is not in it, and this column is for amounts with VAT; write the amount with VAT
table-cell-a-year = it is the amount of one year, and this column is for the value of the whole contract; put it in a column “Annual value”
table-cell-other-column = it says whether VAT is in it; put it in the column “{ $column }”
table-cell-read-nothing = “{ $text }” names nothing, so nothing is recorded
table-cell-read-open-ended = “{ $text }” names no last day, so none is recorded; “{ $field }” is taken as “{ $word }” where the row says nothing else
table-cell-kept = “{ $text }” names no last day; the register keeps the one that it has, and “{ $field }” as it is: { $word }
table-cell-read-about = “{ $text }” is read as { $amount }; that it is only about so much is not kept
table-cell-read-amount = “{ $text }” is read as { $amount }
table-cell-read-elsewhere = “{ $text }” is read as { $amount } and belongs to “{ $field }”
table-cell-not-amount = no amount can be read in it; write a number of pounds, such as £1,234.50, or leave the cell empty
table-cell-other-currency = it is in another currency than pounds
table-cell-too-exact = it is more exact than a penny
table-cell-not-answer = it is neither yes, no nor unknown
table-cell-not-whole = it is no whole number
table-cell-too-long = it has more than { $most } characters
table-cell-formula = its formula went wrong ({ $text })
table-cell-not-number = it is no number
table-cell-not-word = it is none of: { $allowed }
table-cell-not-country = it is no country that is known
table-cell-not-reference = nothing has this reference
table-cell-ambiguous = more than one record is called so: { $candidates }

table-reason-add = It is not in the register.
table-reason-change = The table says something else than the register.
table-reason-same = The register says the same already.
table-reason-twice = It says the same as row { $row }.
table-reason-twice-other = It names the same as row { $row } and says something else; keep one of them.
table-reason-problem = It cannot be taken in as it is.
table-reason-total = It is a sum of other rows, so it is not counted.
table-reason-heading = It repeats the headings.
table-reason-ambiguous = More than one record fits: { $candidates }. Say which by its reference.
table-reason-retired = { $reference } is retired; reinstate it first.
table-payments-line = Payments { $payer ->
    [none] from
   *[other] by { $payer } from
} { $from } to { $to }: { $count }, { $sum } in all. Source: { $file }.
table-source = Table { $file }
table-note-days = Days such as 3/4/2026 were read with the day first; --dates month-first reads them the other way.
table-note-encoding = Read as { $encoding }, columns apart by “{ $separator }”.
table-note-tab = tab
table-note-broken = Some signs mean nothing in { $encoding } and stand as “�”; --encoding names another.
table-note-sheet = Sheet “{ $sheet }”, headings in row { $row }.
table-note-no-heading = No row of headings was found; columns are named by their letters.
table-note-remembered = Columns were read as you said for a table of this shape before.
table-shown-days = Days such as 3/4/2026 were read with the day first. If the month stands first in this file, say so above.
table-shown-broken = Some signs mean nothing in { $encoding } and stand as “�”. Another encoding can be chosen above.
table-shown-question = Which column holds “{ $fields }”? Choose it above. Until then nothing can be taken in.
table-shown-of-organisation = { $field } (of the organisation)
table-shown-problem = { $field }: { $problem }
table-shown-comma = Comma
table-shown-semicolon = Semicolon
table-shown-tab = Tab
table-shown-bar = Upright line
table-shown-no-headings = There are none
table-shown-heading-row = Row { $row }: { $cells }
table-shown-by-name = Its heading says so
table-shown-by-part = Its heading holds the name
table-shown-by-content = Nothing else that stands in it fits
table-shown-by-said = You said so
table-shown-dialog-open = Choose a spreadsheet
table-shown-dialog-files = Spreadsheets (.csv, .xlsx, .xls, .ods)
table-note-suppliers = { $count ->
    [one] A supplier is not in the register and is made with its contract or activity: { $names }.
   *[other] { $count } suppliers are not in the register and are made with their contracts or activities: { $names }.
  }
table-note-bodies = { $count ->
    [one] A body is not in the register and is made: { $names }.
   *[other] { $count } bodies are not in the register and are made: { $names }.
  }
table-note-payments = Payments: { $rows } rows below the headings, { $read } read, { $refused } not; { $sum } to { $suppliers } suppliers. No contract was made of a payment.
table-unnamed = Without a name
table-field-amount = Amount paid
table-field-date = Day of payment
table-field-payer = Paid by
table-sentence = { $add } to add, { $change } to change, { $same } without change, { $problem } not taken in. Nothing has been written yet.
table-done = { $add } added, { $change } changed, { $same } without change, { $problem } not taken in. Undo takes all of it back at once.
table-done-nothing = Nothing was new, so no record was changed: { $same } without change, { $problem } not taken in.
table-refused-whole = Nothing in this table can be taken in: every row was refused, each for the reason given. No record was changed.

cli-import-table-suppliers = Suppliers from a spreadsheet (.csv, .xlsx, .xls, .ods), or from a body’s published payments; run twice it changes nothing
cli-import-table-contracts = Contracts from a spreadsheet, with the suppliers that they name
cli-import-table-processing = Processing activities from a spreadsheet, a row for each field of data
cli-import-table-example = assay import { $subject } FILE.xlsx --plan
cli-import-table-file = The spreadsheet
cli-import-table-plan = Say what would happen; nothing is changed
cli-import-table-map = A column by its heading or letter and the field it holds; “column=” passes it over
cli-import-table-sheet = The sheet, where the file has several
cli-import-table-head = The row of headings, where it is not found rightly; 0 for none
cli-import-table-encoding = The encoding of a .csv, where it is not found rightly
cli-import-table-separator = What stands between columns of a .csv, where it is not found rightly
cli-import-table-dates = How days in numbers are written: day-first or month-first
cli-import-table-bad-map = “{ $given }” does not say column=field
cli-import-table-bad-dates = “{ $given }” is neither day-first nor month-first
cli-import-table-bad-separator = “{ $given }” is not one character
cli-import-table-column = Column
cli-import-table-column-row = Row
cli-import-table-column-reason = Why
cli-import-table-column-field = Field
cli-import-table-column-heading = Heading
cli-import-table-reason-changed = { $reason } ({ $changed })
