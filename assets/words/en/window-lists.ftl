# Lists of suppliers and contracts: columns, views, what is chosen.

window-percent = { $value }%
window-column-reference = Reference
window-column-index = Index
window-column-contracts = Contracts
window-column-contract = Contract
window-column-status = Status
window-column-value = Value
window-column-start = Starts
window-column-end = Ends
window-column-complete = Answered

window-list-none-match = Nothing matches.
window-list-view = Saved view
window-list-view-none = No saved view
window-list-view-save = Save this view
window-list-view-forget = Forget this view
window-list-view-title = Save this view
window-list-view-lead = The search, the filters, the order and the columns as they stand now. A view of the same name is replaced.
window-list-view-name = Name of the view
window-list-view-keep = Save the view
window-list-view-nameless = Enter a name
window-list-view-kept = The view “{ $name }” is saved.
window-list-columns = Columns
window-list-columns-title = Columns to show
window-list-columns-lead = What you choose is kept on this computer. Columns that do not fit are reached by scrolling sideways.
window-list-columns-show = Show these columns
window-list-columns-fit = As many as fit
window-list-selected = { $count ->
    [one] 1 row chosen
   *[other] { $shown } rows chosen
}
window-list-copy = Copy for Excel
window-list-compare = Compare
window-list-unselect = Choose none
window-list-keys = Space, Shift and Ctrl choose several rows, Ctrl A all of them; Ctrl C copies them for Excel.

# Contracts
window-nav-contracts = Contracts
window-go-contracts = Go to contracts
window-contracts-title = Contracts
window-contracts-count = { $count ->
    [one] 1 contract
   *[other] { $shown } contracts
}
window-contracts-search = Search contracts
window-contracts-table = Contracts, { $total } rows
window-contracts-status = Show only contracts with this status
window-contracts-panel = Chosen contract
window-contracts-panel-empty = Choose a contract to see why it scores as it does.
window-contracts-empty = No contract is in this register yet.
window-contracts-empty-hint = A contract begins with its supplier, its title and its dates; everything else can follow.
window-contract-back = Contracts
window-contract-supplier = Its supplier
window-contract-sections = Parts of this contract
window-contract-facts = Facts
window-contract-clause = Terms
window-contract-data = Personal data
window-contract-chain = Chain
window-contract-evidence = Evidence
window-contract-score = Score
window-contract-history = History
window-contract-documents = Documents
window-contract-records = Records
window-contract-edit = Edit
window-contract-next = Next questions
window-contract-answered = { $percent }% of the questions are answered.
window-contract-act-none = No date to act on can be worked out.
window-contract-extension = Extension
window-contract-served = Bodies served
window-contract-clause-title = Breach notice
window-contract-article-28 = Data protection terms (UK GDPR art. 28)
window-contract-article-28-none = The terms have not been checked against article 28(3). That is not the same as missing.
window-contract-article-28-check = Check the terms
window-contract-article-28-change = Change the check
window-contract-term = Term
window-contract-presence = In the contract
window-contract-term-where = Where
window-contract-term-note = Note
window-contract-checked = Checked on { $date }
window-contract-add-data = Add processing
window-contract-add-chain = Add a sub-processor
window-contract-add-evidence = Add evidence
window-contract-chain-name = Sub-processor
window-contract-chain-does = What it does
window-contract-chain-where = Country
window-contract-chain-approval = Approval
window-contract-evidence-none = No evidence is recorded, so no control counts as backed.
window-contract-evidence-what = Evidence
window-contract-evidence-grade = How good
window-contract-evidence-controls = Controls it backs
window-contract-evidence-expires = Holds until
window-contract-evidence-no-end = No end is recorded
window-contract-evidence-file = File kept
window-contract-line = When the evidence runs out
window-contract-line-says = { $title }: { $date }, { $when }
window-contract-line-today = Today
window-contract-report = Make a report

# Documents of a contract
window-documents-reports = Reports of this contract
window-documents-make = Make this report
window-documents-make-of = Make this report: { $title }
window-documents-no-supplier = A report needs a supplier, and this contract names none yet.
window-documents-files = Files kept for it
window-documents-none = No piece of evidence for this contract has a file.
window-documents-file = File
window-documents-digest = SHA-256
window-documents-digest-hint = The digest stands in the history. A file whose digest is another one is not the file that was seen.
window-documents-save = Save a copy…
window-documents-save-of = Save a copy: { $title }
window-documents-saved = A copy of { $file } is in the folder { $folder }.
window-documents-folder = Open folder
window-documents-elsewhere = Kept elsewhere; only its digest is here
