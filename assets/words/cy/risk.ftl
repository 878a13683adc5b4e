# Y trosolwg risg: lluniau, yr hyn a ddywedant, a’r hyn a symudodd. A draft that no translator has reviewed; the register itself
# speaks English so far.

# review: the mutations after 2, 3 and 6
risk-contracts = { $count ->
    [one] 1 contract
    [two] 2 gontract
    [few] 3 chontract
    [many] 6 chontract
   *[other] { $count } contract
}
risk-sentence = { $contracts }: { $standings }.
risk-sentence-empty = Nid oes contract wedi’i gofnodi, felly nid oes dim i’w ddangos eto.
risk-standing-count = { $count } { $standing }

word-risk-picture-matrix = Effaith a thebygolrwydd
# review: a tier says how much effort a contract deserves
word-risk-picture-tier = Bandiau fesul haen
word-risk-picture-service = Bandiau fesul math o wasanaeth
word-risk-picture-parent = Crynodiad fesul perchennog
word-risk-picture-sub-processor = Crynodiad fesul is-brosesydd
word-risk-picture-country = Crynodiad fesul gwlad
word-risk-picture-movers = Yr hyn a symudodd
risk-label-tier = Haen
risk-label-service = Math o wasanaeth
risk-label-parent = Perchennog
risk-label-sub-processor = Is-brosesydd
risk-label-country = Gwlad
risk-column-contracts = Contractau
risk-column-share = Cyfran
risk-column-impact = Effaith
risk-column-likelihood = Tebygolrwydd
risk-column-score = Sgôr
risk-column-band = Band
risk-column-references = Cyfeirnodau
risk-column-reference = Cyfeirnod
risk-column-title = Teitl
risk-column-supplier = Cyflenwr
risk-column-way = Cyfeiriad
risk-column-was = Yna
risk-column-is = Nawr
risk-column-reasons = Yr hyn sydd y tu ôl iddo
risk-column-raised = Wedi’i ddal yn uwch gan lawr

risk-matrix-sentence = Nid oes cell â mwy o gontractau nag effaith { $impact } a thebygolrwydd { $likelihood }: { $count } o { $contracts }. { $severe ->
    [0] Nid oes yr un mewn cell sy’n Uchel neu’n Eithafol.
    [one] Mae 1 mewn cell sy’n Uchel neu’n Eithafol.
    [two] Mae 2 mewn celloedd sy’n Uchel neu’n Eithafol.
   *[other] Mae { $severe } mewn celloedd sy’n Uchel neu’n Eithafol.
}
risk-matrix-none = Nid oes contract wedi’i asesu, felly nid oes yr un yn y matrics.
risk-matrix-not-assessed = { $count ->
    [0] Mae pob contract wedi’i asesu.
    [one] Nid yw 1 contract wedi’i asesu, ac nid yw mewn unrhyw gell. Nid yw hynny’n ei wneud yn risg isel.
    [two] Nid yw 2 gontract wedi’u hasesu, ac nid ydynt mewn unrhyw gell. Nid yw hynny’n eu gwneud yn risg isel.
    [few] Nid yw 3 chontract wedi’u hasesu, ac nid ydynt mewn unrhyw gell. Nid yw hynny’n eu gwneud yn risg isel.
    [many] Nid yw 6 chontract wedi’u hasesu, ac nid ydynt mewn unrhyw gell. Nid yw hynny’n eu gwneud yn risg isel.
   *[other] Nid yw { $count } contract wedi’u hasesu, ac nid ydynt mewn unrhyw gell. Nid yw hynny’n eu gwneud yn risg isel.
}
risk-matrix-raised = { $count ->
    [one] Mae llawr yn dal 1 contract yn uwch na sgôr ei gell.
    [two] Mae lloriau yn dal 2 gontract yn uwch na sgoriau eu celloedd.
    [few] Mae lloriau yn dal 3 chontract yn uwch na sgoriau eu celloedd.
    [many] Mae lloriau yn dal 6 chontract yn uwch na sgoriau eu celloedd.
   *[other] Mae lloriau yn dal { $count } contract yn uwch na sgoriau eu celloedd.
}
risk-cell = Effaith { $impact }, tebygolrwydd { $likelihood }, sgôr { $score }, { $band }: { $contracts }.
risk-cell-raised = { $cell } { $count ->
    [one] Mae llawr yn dal 1 ohonynt yn uwch.
    [two] Mae lloriau yn dal 2 ohonynt yn uwch.
   *[other] Mae lloriau yn dal { $count } ohonynt yn uwch.
}
risk-cell-title = Effaith { $impact }, tebygolrwydd { $likelihood }
risk-not-assessed-title = Heb eu hasesu

risk-share = { $count } o { $contracts } ({ $percent }%)
risk-tier = Haen { $number }
risk-tier-open = Heb ei setlo: mae ateb ar goll
risk-unknown = Ddim yn hysbys
risk-no-supplier = Nid oes cyflenwr wedi’i enwi eto
risk-no-code = Nid oes cod caffael wedi’i gofnodi
risk-chain-none = Cadarnhawyd nad oes un
risk-no-data = Dim data personol
risk-chain-unknown = Ddim yn hysbys, neu ddim wedi’i gofnodi
risk-country-unknown = Ddim yn hysbys, neu ddim wedi’i gofnodi
# review: the mutation after 2
risk-others = { $count ->
    [one] 1 llinell arall
    [two] 2 linell arall
   *[other] { $count } llinell arall
}

risk-count-severe = { $severe ->
    [0] Nid oes yr un ohonynt heb ei asesu, yn Eithafol nac yn Uchel.
    [one] Mae 1 ohonynt heb ei asesu, yn Eithafol neu’n Uchel.
    [two] Mae 2 ohonynt heb eu hasesu, yn Eithafol neu’n Uchel.
   *[other] Mae { $severe } ohonynt heb eu hasesu, yn Eithafol neu’n Uchel.
}
risk-count-empty = Nid oes contract wedi’i gofnodi.
risk-tier-sentence = Mae { $share } contract yn haen 1, yr haen sy’n haeddu’r ymdrech fwyaf. { $severe }
risk-service-sentence = Y math mwyaf o wasanaeth yw { $label }: { $share } contract. { $severe }
risk-service-unknown = Nid yw’r math o wasanaeth yn hysbys ar gyfer unrhyw gontract: nid oes cod caffael gan yr un.
risk-parent-sentence = Y perchennog y tu ôl i’r nifer fwyaf o gontractau yw { $label }: { $share } contract. { $severe }
risk-parent-unknown = Nid oes contract yn enwi cyflenwr eto.
risk-sub-processor-sentence = Yr is-brosesydd y tu ôl i’r nifer fwyaf o gontractau yw { $label }: { $share } contract. { $severe } { $unknown ->
    [0] Mae cadwyn pob contract yn hysbys.
    [one] Nid yw cadwyn 1 contract yn hysbys.
    [two] Nid yw cadwyni 2 gontract yn hysbys.
    [few] Nid yw cadwyni 3 chontract yn hysbys.
    [many] Nid yw cadwyni 6 chontract yn hysbys.
   *[other] Nid yw cadwyni { $unknown } contract yn hysbys.
}
risk-sub-processor-unknown = Nid oes is-brosesydd wedi’i gofnodi. { $unknown ->
    [0] Mae cadwyn pob contract yn hysbys.
    [one] Nid yw cadwyn 1 contract yn hysbys.
    [two] Nid yw cadwyni 2 gontract yn hysbys.
    [few] Nid yw cadwyni 3 chontract yn hysbys.
    [many] Nid yw cadwyni 6 chontract yn hysbys.
   *[other] Nid yw cadwyni { $unknown } contract yn hysbys.
}
risk-country-sentence = Y wlad y cedwir data’r nifer fwyaf o gontractau ynddi, neu y gellir ei gyrraedd ohoni, yw { $label }: { $share } contract. { $abroad ->
    [0] Nid oes dim yn cael ei gadw y tu allan i’r Deyrnas Unedig nac yn cael ei gyrraedd oddi yno.
    [one] Cedwir data 1 contract y tu allan i’r Deyrnas Unedig, neu gellir ei gyrraedd oddi yno.
    [two] Cedwir data 2 gontract y tu allan i’r Deyrnas Unedig, neu gellir ei gyrraedd oddi yno.
    [few] Cedwir data 3 chontract y tu allan i’r Deyrnas Unedig, neu gellir ei gyrraedd oddi yno.
    [many] Cedwir data 6 chontract y tu allan i’r Deyrnas Unedig, neu gellir ei gyrraedd oddi yno.
   *[other] Cedwir data { $abroad } contract y tu allan i’r Deyrnas Unedig, neu gellir ei gyrraedd oddi yno.
} { $unknown ->
    [0] Mae gwlad yn hysbys ar gyfer pob contract.
    [one] Nid oes gwlad yn hysbys ar gyfer 1 contract.
    [two] Nid oes gwlad yn hysbys ar gyfer 2 gontract.
    [few] Nid oes gwlad yn hysbys ar gyfer 3 chontract.
    [many] Nid oes gwlad yn hysbys ar gyfer 6 chontract.
   *[other] Nid oes gwlad yn hysbys ar gyfer { $unknown } contract.
}
risk-country-none = Nid oes gwlad wedi’i chofnodi. { $unknown ->
    [0] Nid oes contract.
    [one] Nid oes gwlad yn hysbys ar gyfer 1 contract.
    [two] Nid oes gwlad yn hysbys ar gyfer 2 gontract.
    [few] Nid oes gwlad yn hysbys ar gyfer 3 chontract.
    [many] Nid oes gwlad yn hysbys ar gyfer 6 chontract.
   *[other] Nid oes gwlad yn hysbys ar gyfer { $unknown } contract.
}

word-risk-way-worse = Gwaeth
word-risk-way-no-longer-assessed = Heb ei asesu mwyach
word-risk-way-new = Newydd
word-risk-way-assessed = Aseswyd
word-risk-way-better = Gwell
# review: retired
word-risk-way-gone = Wedi ymddeol
risk-movers-sentence = Ers { $date }: { $worse } yn waeth, { $better } yn well, { $new } yn newydd, { $gone } wedi ymddeol, { $assessed } wedi’u hasesu am y tro cyntaf, { $lost } heb eu hasesu mwyach; { $unchanged } yr un fath.
risk-movers-none = Nid oes dim wedi symud ers { $date }: { $unchanged } yr un fath.
risk-was-is = O { $was } i { $is }.
risk-now = Nawr { $is }.
risk-then = { $was } oedd.
risk-figure = { $score } { $band }
risk-reason-impact = Effaith { $was }, nawr { $is }
risk-reason-likelihood = Tebygolrwydd { $was }, nawr { $is }
risk-reason-floor-new = Mae llawr o { $floor } mewn grym nawr: { $reason }
risk-reason-floor-gone = Nid yw llawr o { $floor } mewn grym mwyach: { $reason }
risk-reason-floor-changed = Y llawr oedd { $was }, a nawr { $is }: { $reason }

risk-floor = O leiaf { $floor }: { $reason }
risk-raised-by = Wedi’i ddal ar { $floor } gan lawr: { $reason }

# Enwau ffeiliau.
risk-file-matrix = risg-matrics
risk-file-tier = risg-fesul-haen
risk-file-service = risg-fesul-gwasanaeth
risk-file-parent = risg-fesul-perchennog
risk-file-sub-processor = risg-fesul-is-brosesydd
risk-file-country = risg-fesul-gwlad
risk-file-movers = risg-yr-hyn-a-symudodd

failure-picture-not-replaced = Mae { $name } yno eisoes, ac nid llun na thabl o’r rhaglen hon ydyw, felly fe’i gadawyd fel yr oedd. Dewiswch enw arall.

risk-dialog-save = Cadw’r llun
risk-dialog-svg = Lluniadau (SVG)
risk-dialog-csv = Tablau (CSV)

# review: a lever is something that could be done
risk-what-if-none = Nid oes lifer ymlaen: y sgôr yw { $now }.
risk-what-if-not-assessed = Nid yw’r contract wedi’i asesu, felly nid oes sgôr i’w newid.
risk-what-if-same = { $count ->
    [one] Gyda’r newid hwn byddai’r sgôr yn aros ar { $now }.
    [two] Gyda’r 2 newid hyn gyda’i gilydd byddai’r sgôr yn aros ar { $now }.
   *[other] Gyda’r { $count } newid hyn gyda’i gilydd byddai’r sgôr yn aros ar { $now }.
}
risk-what-if-better = { $count ->
    [one] Gyda’r newid hwn byddai’r sgôr yn gostwng o { $now } i { $then }.
    [two] Gyda’r 2 newid hyn gyda’i gilydd byddai’r sgôr yn gostwng o { $now } i { $then }.
   *[other] Gyda’r { $count } newid hyn gyda’i gilydd byddai’r sgôr yn gostwng o { $now } i { $then }.
}
risk-what-if-held = { $sentence } Byddai llawr o { $floor } yn dal mewn grym: { $reason }
risk-lever-alone = Ar ei ben ei hun: { $then }.
risk-lever-same = Ar ei ben ei hun: dim newid.
risk-lever-held = Ar ei ben ei hun: dim newid, am y byddai llawr o { $floor } yn dal mewn grym.
