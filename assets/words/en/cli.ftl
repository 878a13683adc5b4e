# The command line: what help says of each command, and what is said while it works. Data goes to stdout and has no words
# of its own but the headings of tables; everything else here goes to stderr.

cli-about = Keeps a register of suppliers, the personal data they hold and who answers when it is lost; scores each contract and prints reports on it. Nothing leaves this computer.
cli-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = What it takes
cli-heading-options = Options
cli-heading-everywhere = Options of every command
cli-example = Example:
cli-exit-codes =
    Exit codes:
      0    done
      1    refused; standard error says which field and why
      2    the command or a file cannot be read, or a file cannot be written
      3    another program holds the register, or the passphrase is wrong or missing
      4    the register is damaged, or its trail does not hold
      5    the register was made by a newer version
      130  interrupted; nothing was changed

# Options of every command.
cli-option-register = The register’s file; else the one that ASSAY_REGISTER names, else { $place }
cli-option-passphrase-file = A file whose first line is the register’s passphrase; else the one that ASSAY_PASSPHRASE_FILE names, else asked for at a terminal
cli-option-json = Writes JSON to standard output in place of a table
cli-option-as = Who acts, with the role after a slash if you like; else ASSAY_USER, else the name of the account in LOGNAME or USER, else “Somebody unnamed”
cli-option-as-at = The day to which time counts, such as 2026-11-21; today in London unless given
cli-option-as-known-at = What was known then: a day (its end) or an instant such as 2026-11-21T09:00:00Z; everything unless given
cli-option-help = Shows this help
cli-option-version = Shows the version

# Making and looking after a register.
cli-init = Makes an empty register, never over a file that is there
cli-init-example = assay --register suppliers.assay init --no-passphrase
cli-option-no-passphrase = Makes the register without a passphrase: anybody who has the file can read it
cli-sample = Makes a register with a fictional portfolio to look round in
cli-sample-example = assay --register sample.assay sample --no-passphrase --as-at 2026-11-21
cli-check = Checks the file and what it is made of, its links, the files it keeps, the trail, and that replaying the trail gives the same tables; exit 4 where something does not hold
cli-check-example = assay --register suppliers.assay check
cli-undo = Takes the last change back; that is an entry of the trail too
cli-undo-example = assay undo
cli-redo = Makes the change that was taken back again
cli-redo-example = assay redo
cli-version = Shows the versions of the program, of the register’s format and of the scoring rules
cli-version-example = assay version --json
cli-schema = Prints the JSON Schema of a draft, with units and allowed words
cli-schema-example = assay schema contract
cli-arg-noun = The kind of record

# Records of every kind.
cli-record-add = Adds one from a draft in JSON
cli-record-edit = Changes one: fields the draft leaves out stay, null empties a field, a list replaces the list
cli-record-list = Lists all that are not retired
cli-record-show = Shows one, with what follows from it
cli-record-retire = Retires one with a reason; nothing is ever deleted
cli-record-reinstate = Brings a retired one back
cli-record-add-example = assay { $noun } add draft.json
cli-record-edit-example = echo '{"{"}"note": "checked"{"}"}' | assay { $noun } edit { $prefix }-0001 -
cli-record-list-example = assay { $noun } list --json
cli-record-show-example = assay { $noun } show { $prefix }-0001
cli-record-retire-example = assay { $noun } retire { $prefix }-0001 --reason "entered twice"
cli-record-reinstate-example = assay { $noun } reinstate { $prefix }-0001
cli-assessment-approve = Approves a draft assessment; from then on it never changes
cli-assessment-approve-example = assay assessment approve AS-0001 --by "A. Jones, SIRO"
cli-arg-draft = The draft in JSON; - reads it from standard input
cli-arg-reference = Reference, such as { $prefix }-0001
cli-arg-reference-organisation = Reference such as O-0001, ODS code, or the name where it is unique
cli-arg-reference-supplier = Reference such as S-0001, or the name where it is unique
cli-arg-reference-contract = Reference such as C-0001, or the contract’s own reference where it is unique
cli-option-all = Lists retired ones too
cli-option-reason = Why; it is kept with the record
cli-evidence-attach = Keeps a file with a piece of evidence: its bytes, its name and its SHA-256
cli-evidence-attach-example = assay evidence attach E-0001 certificate.pdf
cli-evidence-file = Writes the file that was kept with a piece of evidence
cli-evidence-file-example = assay evidence file E-0001 --out certificate.pdf
cli-arg-evidence-file = The file to keep; at most 9 MB
cli-option-by = Who approves

word-cli-noun-organisation = Organisations: controllers, lead bodies, served bodies, suppliers, sub-processors
word-cli-noun-contact = Contacts by role at an organisation, work details only
word-cli-noun-supplier = Suppliers
word-cli-noun-contract = Contracts
word-cli-noun-clause = Breach-notification clauses, one a contract
word-cli-noun-article-28 = Article 28 checks: which descriptions and terms a contract has
word-cli-noun-processing = Processing activities: purposes, data items, head-counts, locations, transfers
word-cli-noun-chain = Sub-processors and the rest of a supplier’s chain
word-cli-noun-evidence = Certificates, reports, policies and other evidence
word-cli-noun-assessment = Assessments of contracts, draft or approved
word-cli-noun-kpi = Key performance indicators and their ratings
word-cli-noun-action = Findings and what is done about them
word-cli-noun-acceptance = Risks that somebody accepted until a day
word-cli-noun-interim-control = Interim controls while something is put right
word-cli-noun-decision = Decisions and their reasons
word-cli-noun-appetite = The board’s risk appetite
word-cli-noun-lesson = Lessons for the next contract
word-cli-noun-dispute = Disputes, with the supplier’s reply
word-cli-noun-claim = What somebody said, with its source; several may conflict

# Finding.
cli-search = Finds organisations, suppliers, contracts, processing and evidence by words in names, titles and identifiers
cli-search-example = assay search dosimetry badges --limit 10
cli-arg-words = Words that must all be found
cli-option-limit = At most so many
cli-option-trail-limit = At most so many, the newest; 50 in a table and all in JSON unless given

# Scores.
cli-score = Scores contracts with all parts; without a subject all of them, the worst first and the not assessed before Extreme
cli-score-example = assay score C-0001 --json
cli-arg-subject = A contract or a supplier
cli-evaluate = Applies the rules to a case file; no register is needed
cli-evaluate-score = Scores one case or a list of them
cli-evaluate-score-example = assay evaluate score cases.json
cli-evaluate-clocks = Measures and judges the clocks of one breach or a list of them
cli-evaluate-clocks-example = assay evaluate clocks breach.json
cli-arg-cases = The case or cases in JSON; - reads them from standard input

# Reports.
cli-report = Prints a report as PDF, or as a page for a browser where the name of the file ends in .html
cli-report-due-diligence = The due-diligence report on a contract or supplier
cli-report-due-diligence-example = assay report due-diligence S-0001 --out due-diligence.pdf
cli-report-retendering = The retendering report on a contract
cli-report-retendering-example = assay report retendering C-0001 --out retendering.pdf
cli-report-board = The board report on the whole register: two to six pages
cli-report-board-example = assay report board --since 2026-08-31 --out board.pdf
cli-report-register = An extract of the register: one kind of thing, narrowed and sorted
cli-report-register-example = assay report register article-30 --sort supplier --out records.pdf
cli-report-issued = Lists the reports that were issued, with the SHA-256 of each
cli-report-issued-example = assay report issued
cli-report-reissue = Makes an issued report again: the very bytes that were issued
cli-report-reissue-example = assay report reissue R-0001 --out again.pdf
cli-arg-issued = Reference of the issued report, such as R-0001
cli-arg-extract = Which extract
cli-arg-extract-kinds = Which extract, one of: { $allowed }
cli-option-summary = Only the one-page summary
cli-option-purpose = Why it is made: pre-award, annual or for-cause
cli-option-decision = The decision that is asked for; without it there is a line to write on
cli-option-since = Compares with the register as it was known at the end of this day
cli-option-sort = The order of the rows
cli-option-sort-words = The order of the rows, one of: { $allowed }
cli-option-of-supplier = Only rows of this supplier
cli-option-containing = Only rows that contain this text
cli-option-within = For evidence: only what expires within so many days; 90 unless given
cli-option-landscape = Wide tables on landscape pages
cli-option-redact = Whom the copy is for, and so what it leaves out, one of: { $allowed }; { $default } unless given
cli-option-welsh-headings = Headings in Welsh too, beside the English ones
cli-option-issue = Issues it: its content and the SHA-256 of its bytes are entered in the trail under a number
cli-option-out = The file to write
cli-option-marking = Protective marking at the head and foot of every page, one of: { $allowed }; unless given { $default }, and { $public } for a copy that the public may read
cli-option-force = Replaces a file that is there

# Import.
cli-import = Takes in files from elsewhere
cli-import-ocds = Contract notices in the Open Contracting Data Standard: release, package, record or JSON lines; run twice it changes nothing
cli-import-ocds-example = assay import ocds notices.jsonl --dry-run
cli-arg-notices = The file of notices; - reads it from standard input
cli-option-dry-run = Says what would happen and changes nothing

# The trail.
cli-trail = The history of the register
cli-trail-list = Lists what was done, the newest first
cli-trail-list-example = assay trail list --json
cli-trail-verify = Verifies the chain of hashes and the tables against it; exit 4 and the place where it does not hold
cli-trail-verify-example = assay trail verify

# Headings of tables.
cli-column-ref = Ref
cli-column-status = Status
cli-column-quality = Quality
cli-column-present = Terms present
cli-column-freshness = Freshness
cli-column-retired = Retired
cli-column-supplier = Supplier
cli-column-contract = Contract
cli-column-contracts = Contracts
cli-column-people = People
cli-column-next = Act by
cli-column-current-end = Ends as things stand
cli-column-score = Score
cli-column-band = Band
cli-column-index = Index
cli-column-answered = Answered
cli-column-floors = Floors
cli-column-what = What
cli-column-name = Name
cli-column-kind = Kind
cli-column-entry = Entry
cli-column-at = When (London)
cli-column-who = Who
cli-column-action = Action
cli-column-record = Record
cli-completeness = { $answered } of { $asked }
cli-present = { $present } of { $of }
cli-next-date = { $date } ({ $kind })
cli-next-date-overdue = { $date } ({ $kind }): overdue
cli-next-date-decided = { $date } ({ $kind }): { $decided }
cli-next-date-passed = { $date } ({ $kind }): passed
cli-not-assessed = Not assessed
cli-no-contract = No contract
cli-not-recorded = Not recorded: { $fields }.
cli-item = { $list } { $number }
cli-moment = { $day } { $time }
cli-retired-row = { $at }: { $reason }
cli-answer-none = None found.
cli-and-more = { $first } and { $count } more
cli-who-role = { $name }, { $role }

# Said while it works.
cli-said-more-left = Shown are the newest { $shown } of { $total }. To see all: --limit { $limit }
cli-said-made = Made { $name }, an empty register. It is not encrypted: keep it where only you can read it.
cli-said-sample = Made { $name } with a fictional portfolio. It is not encrypted.
cli-said-not-encrypted = { $name } is not encrypted, so the passphrase was not used. To encrypt it: assay passphrase set
cli-said-added = Added { $reference }.
cli-said-edited = Changed { $reference }.
cli-said-unchanged = { $reference } is as it was: the draft changes nothing.
cli-said-retired = Retired { $reference }.
cli-said-reinstated = Reinstated { $reference }.
cli-said-attached = Kept { $name } with { $reference }.
cli-refused-no-file = No file was kept with { $reference }.
cli-said-approved = Approved { $reference }.
cli-said-undone = Undone: { $action }.
cli-turned = { $action } ({ $records })
cli-said-redone = Redone: { $action }.
cli-said-written = Wrote { $name } ({ $bytes } bytes).
cli-said-issued = Issued as { $reference }, SHA-256 { $sha256 }. To make the same file again: assay report reissue { $reference } --out FILE.pdf
cli-said-trail-holds = The trail holds: { $entries } entries, the last with the hash { $head }. Every table is as the trail says.
cli-said-check-holds = The file is sound and made as Assay makes it, every link and every kept file holds, and replaying the { $entries ->
    [one] one entry
   *[other] { $entries } entries
} of the trail, one for each change to a record, gives the same tables.
cli-said-version = Assay { $program }, register format { $schema }, rules { $rules }

# Refusals of the command line itself.
cli-refused-date = --as-at “{ $given }” is no day from 1900 to 2200, written such as 2026-11-21
cli-refused-instant = --as-known-at “{ $given }” is no day from 1900 to 2200, written such as 2026-11-21, and no instant such as 2026-11-21T09:00:00Z
cli-refused-dates-here = this command does not take --as-at or --as-known-at
cli-refused-as-at-here = this command does not take --as-at
cli-refused-known-here = this command does not take --as-known-at
cli-refused-who = The name of who acts cannot be used. Nothing was changed.
cli-refused-marking = There is no marking “{ $word }”, so no report was made. Choose one of: { $allowed }
cli-refused-purpose = There is no purpose “{ $word }”, so no report was made. Choose one of: { $allowed }
cli-refused-extract = There is no extract “{ $word }”, so none was made. Choose one of: { $allowed }
cli-refused-sort = There is no order “{ $word }”, so no extract was made. Choose one of: { $allowed }
cli-refused-ending = “{ $name }” ends with .{ $ending }, as files of another kind do. Nothing was written. Give it { $wanted }.
cli-ending-report = a name that ends with .pdf, or with .html for a page to read in a browser
cli-ending-workbook = a name that ends with .xlsx for a workbook or .json for all of it as data, or name a folder with --format csv
cli-ending-csv = the name of a folder, without an ending
cli-ending-json = a name that ends with .json
cli-ending-calendar = a name that ends with .ics
cli-refused-draft-kind = it is a .{ $ending } file, and a draft is JSON, such as { $example }; assay schema NOUN says what a draft may hold
cli-refused-too-large = it has more than { $most } bytes
cli-refused-not-utf8 = it is not written in UTF-8; byte { $at } is the first that is wrong
cli-refused-not-json = line { $line }, column { $column }: this is not JSON; { $detail }
cli-json-comma-too-many = there is a comma with nothing after it; take it away
cli-json-comma-missing = a comma is missing before it, or a bracket that closes
cli-json-colon-missing = a colon is missing between a field and its value
cli-json-name = the name of a field stands between two straight quotation marks, such as "name"
cli-json-more = something follows after the end; one draft stands in one file
cli-json-control = a line ends, or a tab stands, inside a text; write \n or \t there
cli-json-number = this is no number as JSON writes them, such as 1200 or 0.5
cli-json-too-deep = there are too many brackets inside each other
cli-json-escape = a backslash is followed by something that JSON does not know; write \\ for a backslash
cli-json-value = no value can begin so; a text stands between two straight quotation marks, other values are numbers, true, false and null
cli-refused-cut-off = line { $line }, column { $column }: the text ends in the middle; it was probably cut off
cli-refused-repeated-key = line { $line }, column { $column }: the field “{ $key }” is given twice
cli-refused-no-words = There is nothing to look for. Type a name, a title or an identifier, or the beginning of one, such as: { $example }
cli-refused-no-place = The folder for your data is not known. Name the register with --register.
cli-stdin = The standard input
cli-refused-values = { $count ->
    [one] one value in it needs another look
   *[other] { $count } values in it need another look
}
cli-field-problem = { $field }: { $problem }
cli-detail = Detail: { $detail }

# What an import did or would do.
cli-import-new = new
cli-import-changed = changed
cli-import-same = as it was
cli-import-retired = stays retired
cli-said-imported = Notices read: { $notices }. Contracts: { $new } new, { $changed } changed, { $same } as they were, { $retired } stay retired, { $refused } refused. New organisations: { $bodies }; new suppliers: { $suppliers }.
cli-said-would-import = Nothing was changed. Notices read: { $notices }. Contracts: { $new } would be new, { $changed } changed, { $same } as they are, { $retired } stay retired, { $refused } refused. New organisations: { $bodies }; new suppliers: { $suppliers }.

# Who acts where neither --as, nor ASSAY_USER, nor the account says.
cli-nobody-said = Somebody unnamed
