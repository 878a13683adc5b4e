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
