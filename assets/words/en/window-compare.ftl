# Records side by side, and the quick start.

window-compare-title = Compare
window-compare-none = Nothing is chosen to compare.
window-compare-none-hint = Choose two to five rows in the list of suppliers or of contracts, then Compare.
window-compare-differing = Only what differs
window-compare-what = What
window-compare-mark = Difference
window-compare-first = First day
window-compare-second = Second day
window-compare-hint = For example: 31 March 2026
window-compare-show = Compare these days
window-compare-date-missing = Enter a day
window-compare-dates = Compare two dates

window-quick-title = Quick start
window-quick-lead = From contract notices to a first picture of the risk, in about 15 minutes.
window-quick-notices = Take in contract notices
window-quick-notices-lead = A file of published notices (OCDS, JSON). You see what it would do before anything is written.
window-quick-choose = Choose a file…
window-quick-looking = Reading the file…
window-quick-plan = What this file would do. Nothing is written yet.
window-quick-step = Step
window-quick-row = Record
window-quick-changed = Changes: { $fields }
window-quick-apply = Take these in
window-quick-applying = Taking them in…
window-quick-forget = Leave it
window-quick-undo = Undo takes all of it back at once.
window-quick-data = Say which contracts handle personal data
window-quick-data-lead = Open each contract and add the processing under it: what is held, about whom, about how many.
window-quick-questions = Answer the next questions
window-quick-questions-lead = The weightiest first. “Not known” is an answer too.
window-quick-no-questions = No question is open.
window-quick-result = See where you stand
window-quick-result-lead = The matrix, what is due, and how much is known.
window-quick-due = What is due
window-quick-complete = { $percent }% of the questions are answered.
