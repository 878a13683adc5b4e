# Suppliers that are probably one.

word-likeness-company-number = Their company number is the same.
word-likeness-same-name = Their names differ in case, signs and forms of companies alone.
word-likeness-other-order = Their names have the same words in another order.
word-likeness-shortened = One name shortens words of the other.
word-likeness-misspelt = A long word differs by one letter.
word-likeness-cut-off = One name is the beginning of the other.
word-likeness-account-code = One name has the code of an account after it.
cli-duplicates = Suppliers that are probably one, two and two, each with the reason; nothing is changed
cli-duplicates-example = assay supplier duplicates
cli-duplicates-none = No two suppliers look like one.
cli-duplicates-found = { $count ->
    [one] 1 pair of suppliers is
   *[other] { $count } pairs of suppliers are
} probably one. Nothing was changed: look at both, and retire the one that is not kept.
cli-duplicates-other = Other
cli-duplicates-reason = Why
