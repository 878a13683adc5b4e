# Records side by side, and the chain behind a contract or a supplier.

compare-sentence = { $differing } of { $rows } rows differ.
compare-same = All { $rows } rows are the same.
word-compare-mark-same = Same
word-compare-mark-differs = Differs
word-compare-mark-partly-known = Not known of all
compare-sentence-unknown = { $sentence } { $count ->
    [one] 1 more is not known of any of them.
   *[other] { $count } more are not known of any of them.
}
compare-known-then = { $date }, as it was known then
compare-missing = Not recorded then
compare-not-known = Not known
compare-none = None
compare-answered = { $answered } of { $asked } questions answered
compare-step = { $score } of 4
compare-control = { $score } of 4, { $evidence }, { $freshness }
compare-section-identity = Who it is
compare-section-contract = Contract
compare-section-score = Score
compare-section-impact = Impact: factors
compare-section-exposure = Exposure
compare-section-controls = Controls
compare-section-clause = Breach-notification clause
compare-section-data = Personal data
compare-section-chain = Chain
compare-section-assurance = Assurance
compare-standing = Band
compare-final = Final score
compare-index = Index
compare-impact = Impact
compare-likelihood = Likelihood
compare-floors = Floors that hold
compare-completeness = Completeness
compare-people = People
compare-categories = Categories of data
compare-activities = Processing activities
compare-hosting = Where data is held
compare-access = From where data is reached
compare-contracts = Contracts
compare-next-date = Next date to act on
compare-next-date-value = { $what }: { $date } ({ $contract })
compare-clause = What it says
compare-clause-quality = Quality
compare-clause-quality-value = { $quality } of 4
compare-status = Status
compare-end = Current end
compare-served = Bodies served
compare-services = Services
compare-sub-processors = Sub-processors
compare-evidence = Evidence in date
compare-expired = Evidence out of date

# The chain
chain-title-supplier = Chain behind { $name }
chain-title-contract = Chain behind { $reference } { $name }
chain-sentence = { $links ->
    [0] No sub-processor is recorded
    [one] 1 sub-processor is recorded
   *[other] { $links } sub-processors are recorded
}, { $depth ->
    [one] one step deep
   *[other] { $depth } steps deep
}; { $unknown ->
    [0] nothing in it is marked as not known.
    [one] 1 place is not known.
   *[other] { $unknown } places are not known.
}
chain-sentence-flat = No sub-processor is recorded; { $unknown ->
    [0] somebody confirmed that there is none.
    [one] 1 place is not known.
   *[other] { $unknown } places are not known.
}
chain-unknown = Not known
chain-nothing-recorded = Nothing is recorded: it is not known who else handles the data
chain-none = No sub-processor
chain-no-contract = No contract is recorded
chain-note-confirmed = Confirmed by { $who } on { $date }
chain-note-confirmed-by = Confirmed by { $who }
chain-note-confirmed-on = Confirmed on { $date }
chain-note-flow-down = Must tell the supplier of a breach within { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
chain-note-debarred = On the debarment list
chain-note-debarred-unknown = Whether it is on the debarment list is not known
chain-node = { $kind } { $title }, at depth { $depth }
chain-node-in = { $node }, in { $country }
chain-node-status = { $node }: { $status }
word-chain-node-kind-supplier = Supplier
word-chain-node-kind-contract = Contract
word-chain-node-kind-sub-processor = Sub-processor
word-chain-node-kind-none = Confirmed:
word-chain-node-kind-unknown = Not known:

# A record as it was known at an instant
then-banner = As known on { $moment }. Nothing can be changed here.
then-banner-missing = As known on { $moment }: this supplier was not in use in the register then. Nothing can be changed here.
then-banner-contract = As known on { $moment }: this contract was not in use in the register then. Nothing can be changed here.
