# Cofnodion ochr yn ochr, a’r gadwyn. A draft that no translator has reviewed; the register itself speaks English so far.
compare-sentence = Mae { $differing } o { $rows } rhes yn wahanol.
compare-same = Mae’r { $rows } rhes i gyd yr un fath.
word-compare-mark-same = Yr un fath
word-compare-mark-differs = Gwahanol
word-compare-mark-partly-known = Ddim yn hysbys am bob un
compare-sentence-unknown = { $sentence } { $count ->
    [one] Nid yw 1 arall yn hysbys am yr un ohonynt.
    [two] Nid yw 2 arall yn hysbys am yr un ohonynt.
   *[other] Nid yw { $count } arall yn hysbys am yr un ohonynt.
}
compare-known-then = { $date }, fel yr oedd yn hysbys bryd hynny
compare-missing = Heb ei gofnodi bryd hynny
compare-not-known = Ddim yn hysbys
compare-none = Dim
compare-answered = Atebwyd { $answered } o { $asked } cwestiwn
compare-step = { $score } o 4
compare-control = { $score } o 4, { $evidence }, { $freshness }
compare-section-identity = Pwy ydyw
compare-section-contract = Contract
compare-section-score = Sgôr
compare-section-impact = Effaith: ffactorau
compare-section-exposure = Amlygiad
compare-section-controls = Rheolaethau
compare-section-clause = Cymal hysbysu am dor data
compare-section-data = Data personol
compare-section-chain = Cadwyn
compare-section-assurance = Sicrwydd
compare-standing = Band
compare-final = Sgôr derfynol
compare-index = Mynegai
compare-impact = Effaith
compare-likelihood = Tebygolrwydd
compare-floors = Lloriau mewn grym
compare-completeness = Cyflawnrwydd
compare-people = Pobl
compare-categories = Categorïau data
compare-activities = Gweithgareddau prosesu
compare-hosting = Ble y cedwir y data
compare-access = O ble y gellir cyrraedd y data
compare-contracts = Contractau
compare-next-date = Dyddiad nesaf i weithredu arno
compare-next-date-value = { $what }: { $date } ({ $contract })
compare-clause = Beth mae’n ei ddweud
compare-clause-quality = Ansawdd
compare-clause-quality-value = { $quality } o 4
compare-status = Statws
compare-end = Diwedd presennol
compare-served = Cyrff a wasanaethir
compare-services = Gwasanaethau
compare-sub-processors = Is-broseswyr
compare-evidence = Tystiolaeth gyfredol
compare-expired = Tystiolaeth a ddaeth i ben
chain-title-supplier = Y gadwyn y tu ôl i { $name }
chain-title-contract = Y gadwyn y tu ôl i { $reference } { $name }
# review: the mutations after 2, 3 and 6, and the order of the three parts
chain-sentence = { $links ->
    [0] Nid oes is-brosesydd wedi’i gofnodi
    [one] Mae 1 is-brosesydd wedi’i gofnodi
    [two] Mae 2 is-brosesydd wedi’u cofnodi
   *[other] Mae { $links } is-brosesydd wedi’u cofnodi
}, { $depth ->
    [one] un cam o ddyfnder
    [two] 2 gam o ddyfnder
    [few] 3 cham o ddyfnder
    [many] 6 cham o ddyfnder
   *[other] { $depth } cam o ddyfnder
}; { $unknown ->
    [0] nid oes dim ynddi wedi’i nodi’n anhysbys.
    [one] nid yw 1 lle yn hysbys.
    [two] nid yw 2 le yn hysbys.
   *[other] nid yw { $unknown } lle yn hysbys.
}
chain-sentence-flat = Nid oes is-brosesydd wedi’i gofnodi; { $unknown ->
    [0] cadarnhaodd rhywun nad oes un.
    [one] nid yw 1 lle yn hysbys.
    [two] nid yw 2 le yn hysbys.
   *[other] nid yw { $unknown } lle yn hysbys.
}
chain-unknown = Ddim yn hysbys
chain-nothing-recorded = Nid oes dim wedi’i gofnodi: nid yw’n hysbys pwy arall sy’n trin y data
chain-none = Dim is-brosesydd
chain-no-contract = Nid oes contract wedi’i gofnodi
chain-note-confirmed = Cadarnhawyd gan { $who } ar { $date }
chain-note-confirmed-by = Cadarnhawyd gan { $who }
chain-note-confirmed-on = Cadarnhawyd ar { $date }
chain-note-flow-down = Rhaid iddo roi gwybod i’r cyflenwr am dor data o fewn { $hours ->
    [one] 1 awr
    [two] 2 awr
   *[other] { $hours } awr
}
# review: debarment under the Procurement Act 2023
chain-note-debarred = Ar y rhestr ragwahardd
chain-note-debarred-unknown = Nid yw’n hysbys a yw ar y rhestr ragwahardd
chain-node = { $kind } { $title }, ar ddyfnder { $depth }
chain-node-in = { $node }, yn { $country }
chain-node-status = { $node }: { $status }
word-chain-node-kind-supplier = Cyflenwr
word-chain-node-kind-contract = Contract
word-chain-node-kind-sub-processor = Is-brosesydd
word-chain-node-kind-none = Cadarnhawyd:
word-chain-node-kind-unknown = Ddim yn hysbys:
then-banner = Fel yr oedd yn hysbys ar { $moment }. Ni ellir newid dim yma.
then-banner-missing = Fel yr oedd yn hysbys ar { $moment }: nid oedd y cyflenwr hwn mewn defnydd yn y gofrestr bryd hynny. Ni ellir newid dim yma.
then-banner-contract = Fel yr oedd yn hysbys ar { $moment }: nid oedd y contract hwn mewn defnydd yn y gofrestr bryd hynny. Ni ellir newid dim yma.
