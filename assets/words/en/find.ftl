# Rows that are copied from a list for another program.
find-copied = { $count ->
    [one] Copied 1 row.
   *[other] Copied { $count } rows.
}
find-percent = { $percent }%
find-not-known = Not known
word-column-reference = Reference
word-column-name = Name
word-column-title = Title
word-column-supplier = Supplier
word-column-services = Services
word-column-status = Status
word-column-standing = Risk
word-column-score = Score
word-column-index = Index
word-column-completeness = Known
word-column-categories = Personal data
word-column-people = People
word-column-contracts = Contracts
word-column-start = First day
word-column-end = Last day
word-column-value = Value
word-column-next-date = Next date
word-column-clause = Breach notice
word-standing-not-assessed = Not assessed
word-standing-extreme = Extreme
word-standing-high = High
word-standing-moderate = Moderate
word-standing-low = Low
word-standing-no-contract = No contract
