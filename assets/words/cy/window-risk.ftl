# Y trosolwg risg: drafft nad yw cyfieithydd wedi’i adolygu.

window-risk-copy = Copïo
window-risk-copied = Copïwyd: { $title }
window-risk-save-svg = Cadw fel SVG…
window-risk-save-csv = Cadw fel CSV…
window-risk-saved = Cadwyd fel { $file } yn y ffolder { $folder }.
# review: a floor is a least score that holds whatever the sum says.
window-risk-raised = Wedi’i ddal yn uwch gan lawr
window-risk-raised-by = Yr hyn sy’n ei ddal yn uwch
window-risk-more = Mae { $count } arall yn y ffeil.
window-risk-overlapping = Gall contract sefyll mewn sawl llinell.
window-risk-movers = Yr hyn a symudodd
window-risk-movers-none = Dewiswch pa mor bell yn ôl i edrych.
# review: followed by a choice such as “the last 90 days”
window-risk-since = Symudodd yn
window-risk-since-none = Dewiswch
window-risk-since-days = y { $days } diwrnod diwethaf
window-risk-was = Yna
window-risk-is = Nawr
window-risk-why = Pam
window-close-list = Cau
