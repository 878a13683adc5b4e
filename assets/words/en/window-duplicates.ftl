# Suppliers that are probably one, decided in the window.

window-duplicates-title = Likely duplicates
window-duplicates-go = Likely duplicates of suppliers
window-duplicates-lead = Pairs of suppliers that are probably one. Nothing is merged by itself: look at each pair and decide.
window-duplicates-after = { $count ->
    [one] 1 pair of suppliers is probably one.
   *[other] { $shown } pairs of suppliers are probably one.
}
window-duplicates-after-look = Decide on likely duplicates
window-duplicates-open = To decide
window-duplicates-count = { $count ->
    [one] 1 pair
   *[other] { $shown } pairs
}
window-duplicates-none = No two suppliers look like one.
window-duplicates-none-hint = Whenever suppliers are added or imported, those that look like one stand here.
window-duplicates-pair = { $one } and { $other }
window-duplicates-number = Company number
window-duplicates-processing = Processing activities
window-duplicates-merge = Merge…
window-duplicates-distinct = Not the same
window-duplicates-distinct-done = { $one } and { $other } are not the same. They are not proposed again.
window-duplicates-more = Show { $count } more
window-duplicates-rest = { $count } more pairs follow once some of these are decided.
window-duplicates-held = Held not to be the same
window-duplicates-held-on = Decided on { $date }
window-duplicates-held-why = Decided on { $date }: { $reason }
window-duplicates-take-back = Take back
window-duplicates-taken-back = That { $one } and { $other } are not the same was taken back. They are proposed again where they look like one.

# A merge before it is done.
window-merge-title = Merge two suppliers
window-merge-lead = One of the two stays and has everything. The other is retired; its history stays, and its reference, name and numbers find the one that stays.
window-merge-stays = Which one stays?
window-merge-side = { $reference } { $name }
window-merge-counts = Company number: { $number }. Contracts: { $contracts }. Incidents: { $incidents }. Processing activities: { $processing }.
window-merge-moves = What moves to { $reference }
window-merge-moves-nothing = Nothing points at { $reference }, so nothing moves.
window-merge-moved = { $noun }: { $references }
window-merge-moved-more = { $noun }: { $references } and { $count } more
window-merge-facts = What each says
window-merge-organisation = The organisation
window-merge-supplier = The supplier
window-merge-fact = Fact
window-merge-kept = { $reference }, stays
window-merge-merged = { $reference }, goes
window-merge-then = Afterwards
window-merge-becomes-kept = As it is
window-merge-becomes-same = The same
window-merge-becomes-taken = Taken over
window-merge-becomes-together = Both together
window-merge-becomes-differs = Differs: each keeps its own
window-merge-reason = Why? (optional)
window-merge-reason-hint = It stays in the history of both.
window-merge-safe = A checked backup is made first. It is one change, and Undo takes all of it back.
window-merge-do = Merge { $merged } into { $kept }
window-merge-doing = Merging…
window-merge-changed = Nothing was merged: the register was changed after you looked. This is how it stands now.
window-merge-done = { $merged } was merged into { $kept }. The backup made before is { $backup }.
window-merge-done-alone = { $merged } was merged into { $kept }.
window-merge-rule = { $field }: { $problem }
