# The risk overview.

window-nav-risk = Risk
window-go-risk = Go to the risk overview
window-risk-title = Risk overview
window-risk-copy = Copy
window-risk-copied = Copied: { $title }
window-risk-save-svg = Save as SVG…
window-risk-save-csv = Save as CSV…
window-risk-saved = Saved as { $file } in the folder { $folder }.
window-risk-raised = Held higher by a floor
window-risk-raised-by = Held higher by
window-risk-more = { $count ->
    [one] 1 more is in the file.
   *[other] { $count } more are in the file.
}
window-risk-overlapping = A contract can stand in several lines.
window-risk-movers = What moved
window-risk-movers-none = Choose how far back to look.
window-risk-since = Moved in
window-risk-since-none = Choose
window-risk-since-days = the last { $days } days
window-risk-was = Then
window-risk-is = Now
window-risk-why = Why
window-close-list = Close
