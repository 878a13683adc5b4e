# The score page: what the steps rest on, and what could be done.

window-score-rounded = { $exact }, rounded to a whole number
window-score-completeness-of = Over factors, exposure and controls

# What would happen if …
window-whatif-title = Try it out
window-whatif-lead = Switch on what could be done and see what the score would be.
window-whatif-of = What could be done for { $name }
window-whatif-now = Now
window-whatif-then = Then
window-whatif-floors = Would still hold it up
window-whatif-off = Switch all off
window-whatif-never = Nothing here is saved.
