# The board report: the whole register on a few pages.
report-board = Board report on suppliers
board-subject = Third-party suppliers and the personal data they hold
board-since = Compared with
board-no-day-asked = No earlier day was asked for
board-and-more = { $count ->
    [one] One more is in the register and not listed here.
   *[other] { $count } more are in the register and not listed here.
}
board-listed-more = { $shown } and { $count } more
board-contract = Contract
board-contract-and-supplier = Contract and supplier
board-what = Of
board-named = { $title }, { $supplier }
board-until = Until

## Headline
board-section-headline = Headline
board-contracts = Contracts
board-no-suppliers = No supplier is in use.
board-counts = { $suppliers ->
    [one] 1 supplier is in use;
   *[other] { $suppliers } suppliers are in use;
} { $without ->
    [0] each has a contract on record.
    [one] of 1 no contract is recorded.
   *[other] of { $without } no contract is recorded.
}
board-over = { $count ->
    [one] 1 of the contracts is over; until it is retired it counts
   *[other] { $count } of the contracts are over; until they are retired they count
} here like any other, for a supplier may hold data after the end.
board-answered = { $percent }% of the method’s questions about the contracts are answered. Not assessed is not low.
board-bar-caption = Contracts by where they stand
board-overlapping = A contract can stand in several lines.
board-people-caption = People by group, as stated by suppliers and bodies
board-people-note = At least: the largest single statement. At most: all statements together, where each has an upper end. The same person can stand in several statements; no number of different people is claimed.
board-at-least = At least
board-at-most = At most
board-activities = Activities
board-uncounted = Without a number
board-not-known = Not known
board-no-people = { $count ->
    [0] No processing activity is recorded.
    [one] 1 processing activity is recorded, and nobody has said whose data it holds.
   *[other] { $count } processing activities are recorded, and of none has anybody said whose data it holds.
} How many people’s data is held is not known.

## Where contracts stand
board-section-standing = Where the contracts stand
board-no-matrix = No contract is recorded, so none stands in the matrix.
board-matrix-caption = Contracts on the 5 × 5 matrix
board-cells-caption = The same as a table
board-likelihood-impact = Likelihood and impact
board-appetite = For data protection scores up to { $tolerated } are tolerated (set by { $by }, { $from }).
board-appetite-line = The limit of what is tolerated: scores up to { $tolerated }
board-no-appetite = No appetite of the board for data protection is recorded, so no line is drawn.
board-top-says = What is not assessed stands first, because nobody can say how bad it is.
board-top-caption = The worst contracts, each with its reason
board-why-not-assessed = Neither sensitivity nor number of people known; { $answered } of { $asked } questions answered.
board-why-calculated = Impact { $impact } × likelihood { $likelihood }
board-why-score = { $sum }; no floor holds.
board-why-floors = { $sum }; floors hold too: { $gates }.
board-why-raised = { $floor }. { $sum }.
board-why-accepted = { $floor }, accepted for now. { $sum }.
board-why-others = { $others ->
    [one] { $floor }, and 1 other floor
   *[other] { $floor }, and { $others } other floors
}

## What moved
board-section-moved = What moved
board-no-movers = No earlier day was asked for, so nothing is compared.
board-moved-caption = Contracts that moved
board-then-and-now = Then and now

## Floors
board-section-floors = Floors in force
board-floors-says = A floor holds a score up while one serious fact holds. Accepted: an acceptance is recorded and in force, whoever gave it. It does not change the score.
board-floors-caption = Floors that hold contracts
board-more-floors = { $count ->
    [one] 1 more floor holds
   *[other] { $count } more floors hold
}: { $gates }.
board-accepted = Accepted
board-acceptances-caption = Acceptances that end within 90 days, or are over
board-no-acceptances = No acceptance ends within 90 days, and none is over.
board-day-passed = { $on }, { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
board-day-left = { $on }, { $days ->
    [0] today
    [one] in 1 day
   *[other] in { $days } days
}

## Clauses
board-section-clauses = Breach-notification clauses
board-clauses-says = { $none } of the { $contracts } contracts that are not over have no clause, or none that is known; { $full } have a full one.
board-clauses-caption = Contracts by the quality of their clause
board-quality = Quality
board-all-over = Every contract that is recorded is over, so none is asked for a clause.
board-no-clause-caption = Contracts without a clause, worst first
board-no-clause-by-reference = Contracts without a clause
board-all-have-clause = Every contract that is not over has a clause of which something is known.

## Ends and evidence
board-section-endings = Contracts that end
board-endings-says = { $twelve } end within 12 months, { $eighteen } within 18, { $year_two } within 24. { $past ->
    [0] None runs on past its last day.
    [one] 1 runs on past its last day.
   *[other] { $past } run on past their last day.
}
board-endings-caption = Contracts that end within 24 months, or run on past their last day
board-endings-note = Decide by: the day on which the procurement that follows has to begin, worked out from the contract’s dates and periods.
board-last-day = Last day
board-within = Within
board-ended = Past
board-decide-by = Decide by
board-decided = Decided
board-no-decision-day = No day follows from what is recorded
board-no-endings = No contract ends within 24 months, as far as last days are recorded.
board-section-evidence = Evidence that expires
board-evidence-caption = Evidence that expires within 90 days, or has expired
board-no-evidence = No evidence expires within 90 days, and none has expired, as far as evidence is recorded.

## Concentration
board-section-leans = What the contracts lean on
board-leans-says = Where many contracts lean on one owner, sub-processor or country, one failure there is many failures here.
board-leans-caption = Owners, sub-processors and countries behind the most contracts
board-leans-on = Leans on
board-leans-which = Which
board-severe = Not assessed, Extreme or High

## Asks
board-section-asks = What the board is asked
board-asks-says = These questions follow from the register by rule.
board-no-asks = No question follows from the register by rule.
board-ask-floor = Treat, tolerate or end the risk of { $gate }, { $name } (floor { $floor }), which the board alone may accept and nobody has accepted: { $contracts }.
board-ask-confirm = Make sure that the board itself gave these acceptances of floors that it alone may accept, or decide on them: { $acceptances }.
board-ask-confirm-one = { $reference } of { $contract }, given by { $by }
board-ask-decide = Decide what follows these contracts; the day to begin has passed: { $contracts }.
board-ask-acceptances = { $count ->
    [one] Renew or end 1 acceptance whose time is over.
   *[other] Renew or end { $count } acceptances whose time is over.
}
board-ask-not-assessed = { $count ->
    [one] Note that 1 contract is not assessed, and say by when it will be.
   *[other] Note that { $count } contracts are not assessed, and say by when they will be.
}
board-ask-clauses = { $count ->
    [one] Ask for a breach-notification clause in the 1 contract that has none, or none that is known.
   *[other] Ask for a breach-notification clause in the { $count } contracts that have none, or none that is known.
}

## The tables of rules, in every document
sets-line = { $version } ({ $checked })
sets-sentence = Worked out by these tables of rules, each with the day on which its sources were last checked: { $versions }.
sets-caption = Tables of rules, their versions, and when they were last checked
sets-what = Table
sets-version = Version
sets-checked = Checked on
sets-not-checked = Not checked
sets-own = A table of this program’s own
sets-rows = { $checked } of { $rows } rows, the last on { $on }
sets-method = Scoring
sets-derivation = From records to factors, and adequacy of countries
sets-tiers = Tiers
sets-calendar = Retendering calendar
sets-thresholds = Procurement thresholds
sets-redaction = What copies leave out
