# The list of contracts and a contract's page.
contracts-chain-none = It is confirmed that there are no sub-processors.
contracts-chain-unknown = Nobody has said who else handles the data.
contracts-chain-count = { $count ->
    [one] 1 sub-processor is named.
   *[other] { $count } sub-processors are named.
}
contracts-chain-open = { $count ->
    [one] 1 sub-processor is named, and there may be more.
   *[other] { $count } sub-processors are named, and there may be more.
}
contracts-article-28 = { $present } of the { $asked } descriptions and terms stand in the contract with their clause; { $known } are answered. { $signed ->
    [yes] The terms are signed.
    [no] The terms are not signed.
   *[other] Whether the terms are signed is not known.
}
contracts-evidence-number = { $name }, { $number }

# A noun as the heading of several.
word-nouns-organisation = Organisations
word-nouns-contact = Contacts
word-nouns-supplier = Suppliers
word-nouns-contract = Contracts
word-nouns-clause = Breach-notification clauses
word-nouns-article-28 = Article 28 checks
word-nouns-processing = Processing activities
word-nouns-chain = Links in the chain
word-nouns-evidence = Evidence
word-nouns-assessment = Assessments
word-nouns-kpi = Key performance indicators
word-nouns-action = Actions
word-nouns-acceptance = Risk acceptances
word-nouns-interim-control = Interim controls
word-nouns-decision = Decisions
word-nouns-appetite = Risk appetites
word-nouns-lesson = Lessons
word-nouns-dispute = Disputes
word-nouns-claim = Claims
