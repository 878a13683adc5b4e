# An import that is looked at before it is done.

word-import-step-add = Add
word-import-step-change = Change
word-import-step-same = No change
word-import-step-retire = Retired
word-import-step-problem = Not taken in
word-import-noun-contract = Contract
word-import-noun-organisation = Organisation
word-import-noun-notice = Notice
plan-sentence = { $notices ->
    [one] 1 notice
   *[other] { $notices } notices
}: { $add } to add, { $change } to change, { $same } without change, { $retire } retired, { $problem } not taken in. Nothing has been written yet.
plan-nothing = Nothing in this file is new: there is nothing to import.
plan-done = { $add } added, { $change } changed, { $retire } retired, { $problem } not taken in. Undo takes all of it back at once.
plan-done-nothing = Nothing was new, so nothing was written.
plan-buyer = Buyer { $buyer }
plan-buyer-supplier = Buyer { $buyer }, supplier { $supplier }
plan-reason-add = The register holds no contract under this number.
plan-reason-change = The notice says something else than the register.
plan-reason-same = The register says the same already.
plan-reason-retired = Somebody retired it; it stays retired.
plan-reason-body-add = The register knows no body with this number or name.
plan-reason-body-supplier = The body is known, and becomes a supplier.
plan-reason-body-change = The notice says something that the register does not hold yet.
plan-reason-body-same = The register knows it already.
word-import-match-company-number = Found by its Companies House number
word-import-match-ods-code = Found by its NHS organisation code
word-import-match-ppon = Found by its number of the central digital platform
word-import-match-lei = Found by its legal entity identifier
word-import-match-portal-id = Found by its number at the procurement portal
word-import-match-name = Found by its name, to the letter
plan-new-supplier = New supplier
plan-kept = { $field } keeps what a person entered; the notice says “{ $notice }”
plan-line = Line { $line }
plan-stale = The register has changed since the file was looked at. Look at it again before you import it.
plan-remark = { $ocid }: { $remark }
plan-too-large = It is larger than 200 MB
plan-gone = The file is no longer at hand. Choose it again.
plan-dialog-open = Choose a file of contract notices
plan-dialog-files = Contract notices (OCDS)
