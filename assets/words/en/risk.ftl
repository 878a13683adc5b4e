# The risk overview: pictures, what they say, and what moved.

risk-contracts = { $count ->
    [one] 1 contract
   *[other] { $count } contracts
}

# What the page says as a whole; the standings are a list such as "2 not assessed, 3 extreme".
risk-sentence = { $contracts }: { $standings }.
risk-sentence-empty = No contract is recorded, so there is nothing to show yet.
risk-standing-count = { $count } { $standing }

# Headings
word-risk-picture-matrix = Impact and likelihood
word-risk-picture-tier = Bands by tier
word-risk-picture-service = Bands by kind of service
word-risk-picture-parent = Concentration by owner
word-risk-picture-sub-processor = Concentration by sub-processor
word-risk-picture-country = Concentration by country
word-risk-picture-movers = What moved
risk-label-tier = Tier
risk-label-service = Kind of service
risk-label-parent = Owner
risk-label-sub-processor = Sub-processor
risk-label-country = Country
risk-column-contracts = Contracts
risk-column-share = Share
risk-column-impact = Impact
risk-column-likelihood = Likelihood
risk-column-score = Score
risk-column-band = Band
risk-column-references = References
risk-column-reference = Reference
risk-column-title = Title
risk-column-supplier = Supplier
risk-column-way = Direction
risk-column-was = Then
risk-column-is = Now
risk-column-reasons = What is behind it
risk-column-raised = Held higher by a floor

# The matrix
risk-matrix-sentence = No cell holds more contracts than impact { $impact } and likelihood { $likelihood }: { $count } of { $contracts }. { $severe ->
    [0] None stands in a cell that is High or Extreme.
    [one] 1 stands in a cell that is High or Extreme.
   *[other] { $severe } stand in cells that are High or Extreme.
}
risk-matrix-none = No contract has been assessed, so that none stands in the matrix.
risk-matrix-not-assessed = { $count ->
    [0] Every contract is assessed.
    [one] 1 contract is not assessed and stands in no cell. That does not make it a low risk.
   *[other] { $count } contracts are not assessed and stand in no cell. That does not make them a low risk.
}
risk-matrix-raised = { $count ->
    [one] A floor holds 1 contract above the score of its cell.
   *[other] Floors hold { $count } contracts above the scores of their cells.
}
risk-cell = Impact { $impact }, likelihood { $likelihood }, score { $score }, { $band }: { $contracts }.
risk-cell-raised = { $cell } { $count ->
    [one] A floor holds 1 of them higher.
   *[other] Floors hold { $count } of them higher.
}
risk-cell-title = Impact { $impact }, likelihood { $likelihood }
risk-not-assessed-title = Not assessed

# Counts
risk-share = { $count } of { $contracts } ({ $percent }%)
risk-tier = Tier { $number }
risk-tier-open = Not settled: an answer is missing
risk-unknown = Not known
risk-no-supplier = No supplier is named yet
risk-no-code = No procurement code is recorded
risk-chain-none = Confirmed that there is none
risk-no-data = No personal data
risk-chain-unknown = Not known, or nothing recorded
risk-country-unknown = Not known, or nothing recorded
risk-others = { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}

# What a count says. $severe counts contracts that are Extreme, High or not assessed.
risk-count-severe = { $severe ->
    [0] None of them is not assessed, Extreme or High.
    [one] 1 of them is not assessed, Extreme or High.
   *[other] { $severe } of them are not assessed, Extreme or High.
}
risk-count-empty = No contract is recorded.
risk-tier-sentence = { $share } contracts are in tier 1, the tier that deserves the most effort. { $severe }
risk-service-sentence = The largest kind of service is { $label }: { $share } contracts. { $severe }
risk-service-unknown = Of no contract is the kind of service known: none has a procurement code.
risk-parent-sentence = The owner behind the most contracts is { $label }: { $share } contracts. { $severe }
risk-parent-unknown = No contract names a supplier yet.
risk-sub-processor-sentence = The sub-processor behind the most contracts is { $label }: { $share } contracts. { $severe } { $unknown ->
    [0] The chain of every contract is known.
    [one] The chain of 1 contract is not known.
   *[other] The chains of { $unknown } contracts are not known.
}
risk-sub-processor-unknown = No sub-processor is recorded. { $unknown ->
    [0] The chain of every contract is known.
    [one] The chain of 1 contract is not known.
   *[other] The chains of { $unknown } contracts are not known.
}
risk-country-sentence = The country in which data of the most contracts is held or reached from is { $label }: { $share } contracts. { $abroad ->
    [0] None is held or reached from outside the United Kingdom.
    [one] Data of 1 contract is held or reached from outside the United Kingdom.
   *[other] Data of { $abroad } contracts is held or reached from outside the United Kingdom.
} { $unknown ->
    [0] Of every contract a country is known.
    [one] Of 1 contract no country is known.
   *[other] Of { $unknown } contracts no country is known.
}
risk-country-none = No country is recorded. { $unknown ->
    [0] There is no contract.
    [one] Of 1 contract no country is known.
   *[other] Of { $unknown } contracts no country is known.
}

# What moved
word-risk-way-worse = Worse
word-risk-way-no-longer-assessed = No longer assessed
word-risk-way-new = New
word-risk-way-assessed = Assessed
word-risk-way-better = Better
word-risk-way-gone = Retired
risk-movers-sentence = Since { $date }: { $worse } worse, { $better } better, { $new } new, { $gone } retired, { $assessed } assessed for the first time, { $lost } no longer assessed; { $unchanged } the same.
risk-movers-none = Nothing moved since { $date }: { $unchanged } the same.
risk-was-is = From { $was } to { $is }.
risk-now = Now { $is }.
risk-then = It was { $was }.
risk-figure = { $score } { $band }
risk-reason-impact = Impact { $was }, now { $is }
risk-reason-likelihood = Likelihood { $was }, now { $is }
risk-reason-floor-new = A floor of { $floor } holds now: { $reason }
risk-reason-floor-gone = A floor of { $floor } no longer holds: { $reason }
risk-reason-floor-changed = The floor was { $was } and is { $is }: { $reason }

# Floors on a row
risk-floor = At least { $floor }: { $reason }
risk-raised-by = Held at { $floor } by a floor: { $reason }

# Pictures as documents and files
risk-file-matrix = risk-matrix
risk-file-tier = risk-by-tier
risk-file-service = risk-by-service
risk-file-parent = risk-by-owner
risk-file-sub-processor = risk-by-sub-processor
risk-file-country = risk-by-country
risk-file-movers = risk-what-moved

failure-picture-not-replaced = { $name } is there already and is no picture or table of this program, so it was left as it is. Choose another name.

risk-dialog-save = Save the picture
risk-dialog-svg = Drawings (SVG)
risk-dialog-csv = Tables (CSV)

# Levers tried out
risk-what-if-none = No lever is on: the score is { $now }.
risk-what-if-not-assessed = The contract is not assessed, so there is no score to change.
risk-what-if-same = { $count ->
    [one] With this change the score would stay at { $now }.
   *[other] With these { $count } changes together the score would stay at { $now }.
}
risk-what-if-better = { $count ->
    [one] With this change the score would fall from { $now } to { $then }.
   *[other] With these { $count } changes together the score would fall from { $now } to { $then }.
}
risk-what-if-held = { $sentence } A floor of { $floor } would still hold: { $reason }
risk-lever-alone = By itself: { $then }.
risk-lever-same = By itself: no change.
risk-lever-held = By itself: no change, because a floor of { $floor } would still hold.

# Kinds of service: the divisions of the Common Procurement Vocabulary (Regulation (EC) No 213/2008).
word-cpv-division-03 = Farming, fishing and forestry products
word-cpv-division-09 = Fuel, electricity and other energy
word-cpv-division-14 = Mining products and metals
word-cpv-division-15 = Food and drink
word-cpv-division-16 = Farm machinery
word-cpv-division-18 = Clothing and footwear
word-cpv-division-19 = Textiles, leather, plastic and rubber
word-cpv-division-22 = Printed matter
word-cpv-division-24 = Chemicals
word-cpv-division-30 = Office and computing machinery
word-cpv-division-31 = Electrical equipment and lighting
word-cpv-division-32 = Radio, telecommunication and related equipment
word-cpv-division-33 = Medical equipment and medicines
word-cpv-division-34 = Transport equipment
word-cpv-division-35 = Security, fire-fighting and defence equipment
word-cpv-division-37 = Musical instruments, sports goods and games
word-cpv-division-38 = Laboratory, optical and precision equipment
word-cpv-division-39 = Furniture, furnishings and cleaning products
word-cpv-division-41 = Water
word-cpv-division-42 = Industrial machinery
word-cpv-division-43 = Mining and construction machinery
word-cpv-division-44 = Construction materials
word-cpv-division-45 = Construction work
word-cpv-division-48 = Software packages and information systems
word-cpv-division-50 = Repair and maintenance
word-cpv-division-51 = Installation
word-cpv-division-55 = Hotels, catering and retail
word-cpv-division-60 = Transport, without waste
word-cpv-division-63 = Support for transport; travel agencies
word-cpv-division-64 = Post and telecommunications
word-cpv-division-65 = Public utilities
word-cpv-division-66 = Finance and insurance
word-cpv-division-70 = Property
word-cpv-division-71 = Architecture, engineering and inspection
word-cpv-division-72 = IT services: consulting, development, internet and support
word-cpv-division-73 = Research and development
word-cpv-division-75 = Administration, defence and social security
word-cpv-division-76 = Services for oil and gas
word-cpv-division-77 = Farming, forestry and gardening services
word-cpv-division-79 = Business services: law, marketing, consulting, recruitment, printing, security
word-cpv-division-80 = Education and training
word-cpv-division-85 = Health and social work
word-cpv-division-90 = Sewage, refuse, cleaning and environment
word-cpv-division-92 = Recreation, culture and sport
word-cpv-division-98 = Other community, social and personal services
