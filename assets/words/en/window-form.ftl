# Words of the forms of every kind of record, and of the pages that show them.

# A form says when it saves, and keeps to it.
window-form-at-once = Each answer is saved as you leave it. Undo takes it back.
window-form-by-button = This is a decision: nothing is saved until you press Save. A draft is kept meanwhile.
window-form-new = Nothing is saved until you press Add. A draft is kept meanwhile.
window-form-add = Add
window-form-saving = Saving…
window-form-saved = All answers saved
window-form-unsaved = { $count ->
    [one] 1 answer not saved yet
   *[other] { $count } answers not saved yet
}
window-form-saved-as = Saved { $reference } { $title }.
window-form-added-as = Added { $reference } { $title }.

# Questions
window-form-sections = Sections of this form
window-form-of = { $answered } of { $asked }
window-form-items = { $count ->
    [0] None
    [one] 1
   *[other] { $count }
}
window-form-source = Rule: { $source }.
window-form-choose = Choose one
window-form-lines = One on each line.
window-form-understood = Understood as { $shown }
window-form-too-long = { $count ->
    [one] 1 character too many
   *[other] { $count } characters too many
}
window-form-theirs = Meanwhile somebody recorded: { $value }.
window-form-take = Use that instead
window-form-mine = Keep mine

# Lists inside a record
window-form-worth = What it is worth
window-form-item = { $list } { $number }
window-form-answered = { $answered } of { $asked } answered
window-form-change = Change
window-form-done = Done
window-form-remove = Remove
window-form-remove-of = Remove { $name }
window-form-removed = Removed: { $name }
window-form-no-items = Nothing is recorded here.

# Finding what a question links to
window-find-list = What fits
window-find-count = { $count ->
    [0] Nothing fits. Try fewer letters.
    [one] 1 fits
   *[other] { $count } fit
}
window-find-failed = The search did not work. Type again to search once more.
window-find-stray = This is not in the list. Choose what fits, or empty the box.

# Drafts
window-form-draft = Draft from { $at }
window-form-draft-lead = Answers were typed here and not saved. Continue with them, or discard them and begin from what is saved.
window-form-draft-go = Continue
window-form-draft-discard = Discard
window-form-draft-discarded = Draft discarded.

# Leaving
window-form-leave-title = Some answers are not saved
window-form-leave-lead = They can wait as a draft on this computer. It is offered when you open this form again.
window-form-leave-stay = Keep editing
window-form-leave-keep = Leave, keep the draft
window-form-leave-discard = Leave, discard them

# Two people, one record
window-form-conflict = This record was changed meanwhile
window-form-conflict-lead = Nothing that you typed is lost. Where two people gave different answers, both are shown beside the question, and you choose one.
window-form-conflict-merge = Take up the changes

# Every kind of record: what adds one, and what several are called.
window-noun-add-organisation = Add an organisation
window-noun-all-organisation = Organisations
window-noun-add-contact = Add a contact
window-noun-all-contact = Contacts
window-noun-add-supplier = Add a supplier
window-noun-all-supplier = Suppliers
window-noun-add-contract = Add a contract
window-noun-all-contract = Contracts
window-noun-add-clause = Add a breach-notification clause
window-noun-all-clause = Breach-notification clauses
window-noun-add-article-28 = Add an art. 28 check
window-noun-all-article-28 = Art. 28 checks
window-noun-add-processing = Add a processing activity
window-noun-all-processing = Processing activities
window-noun-add-chain = Add a link of a supply chain
window-noun-all-chain = Links of supply chains
window-noun-add-evidence = Add a piece of evidence
window-noun-all-evidence = Evidence
window-noun-add-assessment = Add an assessment
window-noun-all-assessment = Assessments
window-noun-add-incident = Record an incident
window-noun-all-incident = Incidents
window-noun-add-breach-notice = Add a breach notice
window-noun-all-breach-notice = Breach notices
window-noun-add-kpi = Add a performance indicator
window-noun-all-kpi = Performance indicators
window-noun-add-action = Add an action
window-noun-all-action = Actions
window-noun-add-acceptance = Add a risk acceptance
window-noun-all-acceptance = Risk acceptances
window-noun-add-interim-control = Add an interim control
window-noun-all-interim-control = Interim controls
window-noun-add-decision = Add a decision
window-noun-all-decision = Decisions
window-noun-add-appetite = Add a line of the risk appetite
window-noun-all-appetite = Risk appetite
window-noun-add-lesson = Add a lesson
window-noun-all-lesson = Lessons
window-noun-add-dispute = Add a dispute
window-noun-all-dispute = Disputes
window-noun-add-claim = Add a claim
window-noun-all-claim = Claims

# All records
window-records = All records
window-go-records = Go to all records
window-records-lead = Everything that the register keeps, by kind.
window-records-kind = Kind of record
window-records-count = In use
window-records-found = { $total ->
    [one] 1 record
   *[other] { $shown } records
}
window-records-search = Search this list
window-records-retired = Show retired records too
window-records-empty = Nothing of this kind is recorded yet.
window-records-none-match = No record matches.
window-records-clear = Clear search
window-records-reference = Reference
window-records-name = Name
window-records-detail = Detail
window-records-is-retired = Retired
window-records-range = { $first } to { $last } of { $total }
window-records-next = Next
window-records-before = Previous
window-records-pages = Pages of this list

# One record
window-record-edit = Edit
window-record-retire = Retire
window-record-reinstate = Reinstate
window-record-read-only = This record cannot be changed now.
window-record-retired-on = Retired on { $on }: { $reason }
window-record-retired = { $title } is retired.
window-record-reinstated = { $title } is in use again.
window-record-retire-title = Retire { $title }
window-record-retire-lead = It leaves the lists and the scores from today. Nothing is deleted: its history stays, and it can be reinstated.
window-record-reason = Why is it retired?
window-record-reason-missing = Say why, so that whoever reads the history knows.
window-record-rows = { $shown } of { $total } are shown.
window-record-all = Show all
window-record-linked = What belongs to it
window-record-attach = Attach a file
window-record-drop = Drop a file anywhere on this window to keep it with this piece of evidence, or choose one.
window-record-attached = Kept { $file }, { $size }.
window-add-here = Add a record
window-edit-here = Edit this record
window-form-no-new = Nothing can be added now.

# Approving an assessment
window-approval = Approve this assessment
window-approval-lead = This is a draft. Approving it is a decision: it is made in the name of a person, and it lasts.
window-approval-begin = Look at the approval
window-approval-score = Once approved, the score is
window-approval-now = Score now
window-approval-as-at = Speaks for
window-approval-author = Made by
window-approval-method = Method
window-approval-name = Approved by
window-approval-role = In which role
window-approval-lasts = An approved assessment never changes, and its approval cannot be taken back. When something changes, make a new assessment.
window-approval-approve = Approve this score
window-approval-done = { $title } is approved.
window-approval-changed = The assessment, or what its score follows from, was changed after you looked at it
window-approval-changed-lead = Nothing was approved. The score below is the one that holds now: look at it again, then approve it or cancel.
