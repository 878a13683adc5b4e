# Narrowing the history.

window-history-filters = Narrow the history
window-history-who = Who
window-history-anybody = Anybody
window-history-noun = Record
window-history-anything = Any kind
window-history-from = From
window-history-to = To
window-history-clear = Show all
window-history-none-match = No entry matches.

# As known at: stepping through what was known of a record.
window-then = As known at…
window-then-label = As known at
window-then-today = Today, with all that is known now
window-then-step = { $moment } – { $action } ({ $name })
window-then-earlier = One change earlier
window-then-later = One change later
window-then-end = Back to today
window-then-keys = { $count ->
    [0] Nothing was changed yet.
    [one] 1 change. The arrow keys step between it and today.
   *[other] { $count } changes. The arrow keys step from one to the next, Home goes to the first, End to today.
}
window-then-older = { $count ->
    [one] One earlier change is not on this line. The history shows it.
   *[other] { $count } earlier changes are not on this line. The history shows them.
}
window-then-why = An earlier state is shown, so nothing can be changed. Go back to today first.
window-then-contract-none = This contract was not in use in the register then.
window-then-supplier-none = This supplier was not in use in the register then.
