# The score page: what the steps rest on, and what could be done.

window-score-rounded = { $exact }, rounded to a whole number
window-score-completeness-of = Over factors, exposure and controls
