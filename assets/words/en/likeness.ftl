# Suppliers that are probably one.

word-likeness-company-number = Their company number is the same.
word-likeness-same-name = Their names differ in case, signs and forms of companies alone.
word-likeness-written-out = One name writes a word in short that the other writes out.
word-likeness-hospital = One name of the trust leaves out that it is a hospital.
word-likeness-brackets = One name says in brackets what the other leaves out.
word-likeness-trading-name = They share a name before or after “trading as” (T/A) or “care of” (C/O).
word-likeness-other-order = Their names have the same words in another order.
word-likeness-shortened = One name shortens words of the other.
word-likeness-misspelt = A long word differs by one letter.
word-likeness-cut-off = One name is the beginning of the other.
word-likeness-account-code = One name has the code of an account after it.
word-likeness-account-codes = Before the code of an account, which both have after it, their names are the same or one shortens the other.
cli-duplicates = Suppliers that are probably one, two and two, each with the reason; nothing is changed
cli-duplicates-example = assay supplier duplicates
cli-duplicates-none = No two suppliers look like one.
cli-duplicates-found = { $count ->
    [one] 1 pair of suppliers is
   *[other] { $count } pairs of suppliers are
} probably one. Nothing was changed. Decide on each, such as the first: assay supplier distinct { $one } { $other } where they are not the same; assay supplier merge { $other } --into { $one } where they are (--plan says first what would move).
cli-duplicates-other = Other
cli-duplicates-reason = Why

# Two that look alike and are not the same.
history-distinct-supplier = Decided that two suppliers are not the same
history-undecide-supplier = Took back that two suppliers are not the same
check-supplier-pair = what was decided of two suppliers that look like one
supplier-pair-same = Both are { $reference }. Nothing was changed. Name two suppliers.
supplier-pair-retired = { $reference } is retired. Nothing was changed. What is decided of a supplier holds while it is in use; assay supplier reinstate { $reference } brings it back.
supplier-pair-retired-window = { $reference } is retired. Nothing was changed. What is decided of a supplier holds while it is in use; “Reinstate” on its page brings it back.
supplier-pair-decided = It was decided on { $date } already that { $one } and { $other } are not the same. Nothing was changed.
supplier-pair-not-decided = Nobody has said that { $one } and { $other } are not the same, or it was taken back already. Nothing was changed.
supplier-pair-taken-back = It was taken back
cli-distinct = Says that two suppliers that look alike are not the same, so that they are not proposed again
cli-distinct-example = assay supplier distinct S-0001 S-0002 --reason "Two companies of one group"
cli-distinct-one = One supplier
cli-distinct-other = The other
cli-distinct-reason = Why; it stays in the trail
cli-distinct-undo = Take back that they are not the same: they are proposed again where they look like one
cli-distinct-undone = That { $one } and { $other } are not the same was taken back: they are proposed again where they look like one.
cli-duplicates-distinct = Those that somebody said are not the same instead, each with the day and the reason
cli-duplicates-distinct-none = Of no two suppliers in use has anybody said that they are not the same.
cli-duplicates-distinct-found = { $count ->
    [one] 1 pair of suppliers is
   *[other] { $count } pairs of suppliers are
} held not to be the same. To take the first back: assay supplier distinct { $one } { $other } --undo
cli-duplicates-decided = Decided
cli-distinct-done = { $one } and { $other } are not the same: they are not proposed again. assay undo takes it back.

# Two that are one.
history-merge-supplier = Merged a supplier into another
supplier-merged-into = Merged into { $reference } { $name }
supplier-brought-back = The supplier was brought back
supplier-went = { $reference } was merged into { $into } on { $date }.
supplier-pair-merged = { $said } Nothing was changed. Name the one that it was merged into.
supplier-merge-owner = { $owner } is recorded as the owner of { $owned }: two of which one owns the other are two suppliers. Nothing was changed. If that is wrong, correct it first: assay organisation edit { $reference } FILE
supplier-merge-owner-window = { $owner } is recorded as the owner of { $owned }: two of which one owns the other are two suppliers. Nothing was changed. If that is wrong, correct { $reference } first.
supplier-merge-chain = { $reference }, in the chain of { $contract }, has one of the two work for the other: after the merge the supplier would be its own sub-processor. Nothing was changed. Correct that link first, or retire it: assay chain retire { $reference } --reason TEXT
supplier-merge-chain-window = { $reference }, in the chain of { $contract }, has one of the two work for the other: after the merge the supplier would be its own sub-processor. Nothing was changed. Correct that link first, or retire it.
supplier-merge-changed = The register was changed after you looked at this merge. Nothing was merged. Look at it again.
supplier-merge-rules = Records would break a rule after the merge. Nothing was changed. Correct them first:
cli-merge = Merges a supplier into another: whatever points at it points at the one that stays, and what only it has is taken over. One deed, with a backup before
cli-merge-example = assay supplier merge S-0002 --into S-0001 --plan
cli-merge-merged = The supplier that goes; it is retired
cli-merge-into = The supplier that stays
cli-merge-reason = Why; it stays in the trail
cli-merge-plan = Say what would move and what would be taken over; nothing is written
cli-merge-would = { $merged } would be merged into { $kept }. Nothing was written.
cli-merge-done = { $merged } was merged into { $kept }. assay undo takes all of it back.
cli-merge-nothing = Nothing pointed at it.
cli-merge-moves = Now point at { $reference }:
cli-merge-would-move = Would then point at { $reference }:
cli-merge-moved = { $name }: { $references }
cli-merge-more = { $references } and { $count } more
cli-merge-taken = Taken over, where nothing was known:
cli-merge-would-take = Would be taken over, where nothing is known:
cli-merge-differing = Different on both; each keeps its own:
cli-merge-both = { $label }: { $kept } ({ $one }), { $merged } ({ $other })
cli-merge-not-known = not known
cli-merge-backup = A backup was made before: { $name }
