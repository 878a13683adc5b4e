# Cyflenwyr sydd yn ôl pob tebyg yn un: drafft nad yw cyfieithydd wedi’i adolygu.

# review: likely duplicates
window-duplicates-title = Dyblygiadau tebygol
window-duplicates-go = Dyblygiadau tebygol o gyflenwyr
window-duplicates-lead = Parau o gyflenwyr sydd yn ôl pob tebyg yn un. Nid oes dim yn cael ei uno ohono’i hun: edrychwch ar bob pâr a phenderfynwch.
# review: the mutations after 2, 3 and 6.
window-duplicates-after = { $count ->
    [one] Mae 1 pâr o gyflenwyr yn ôl pob tebyg yn un.
    [two] Mae 2 bâr o gyflenwyr yn ôl pob tebyg yn un.
    [few] Mae 3 phâr o gyflenwyr yn ôl pob tebyg yn un.
    [many] Mae 6 phâr o gyflenwyr yn ôl pob tebyg yn un.
   *[other] Mae { $shown } pâr o gyflenwyr yn ôl pob tebyg yn un.
}
window-duplicates-after-look = Penderfynu ar ddyblygiadau tebygol
window-duplicates-open = I’w penderfynu
# review: the mutations after 2, 3 and 6.
window-duplicates-count = { $count ->
    [one] 1 pâr
    [two] 2 bâr
    [few] 3 phâr
    [many] 6 phâr
   *[other] { $shown } pâr
}
window-duplicates-none = Nid oes dau gyflenwr yn edrych fel un.
window-duplicates-none-hint = Pryd bynnag yr ychwanegir neu y mewnforir cyflenwyr, bydd y rhai sy’n edrych fel un i’w gweld yma.
# review: a or ac, by the name that follows
window-duplicates-pair = { $one } a { $other }
window-duplicates-number = Rhif cwmni
window-duplicates-processing = Gweithgareddau prosesu
window-duplicates-merge = Uno…
window-duplicates-distinct = Nid yr un peth
# review: as above
window-duplicates-distinct-done = Nid yr un yw { $one } a { $other }. Ni chynigir hwy eto.
window-duplicates-more = Dangos { $count } arall
window-duplicates-rest = Daw { $count } pâr arall ar ôl penderfynu rhai o’r rhain.
window-duplicates-held = Bernir nad ydynt yr un
window-duplicates-held-on = Penderfynwyd ar { $date }
window-duplicates-held-why = Penderfynwyd ar { $date }: { $reason }
window-duplicates-take-back = Cymryd yn ôl
# review: as above
window-duplicates-taken-back = Cymerwyd yn ôl nad yr un yw { $one } a { $other }. Cynigir hwy eto lle maent yn edrych fel un.

# Uno cyn iddo gael ei wneud.
window-merge-title = Uno dau gyflenwr
# review: retired
window-merge-lead = Mae un o’r ddau yn aros ac yn cael popeth. Mae’r llall yn ymddeol; mae ei hanes yn aros, ac mae ei gyfeirnod, ei enw a’i rifau yn arwain at yr un sy’n aros.
window-merge-stays = Pa un sy’n aros?
window-merge-side = { $reference } { $name }
window-merge-counts = Rhif cwmni: { $number }. Contractau: { $contracts }. Digwyddiadau: { $incidents }. Gweithgareddau prosesu: { $processing }.
window-merge-moves = Yr hyn sy’n symud i { $reference }
window-merge-moves-nothing = Nid oes dim yn pwyntio at { $reference }, felly nid oes dim yn symud.
window-merge-moved = { $noun }: { $references }
window-merge-moved-more = { $noun }: { $references } a { $count } arall
window-merge-facts = Yr hyn y mae’r naill a’r llall yn ei ddweud
window-merge-organisation = Y sefydliad
window-merge-supplier = Y cyflenwr
window-merge-fact = Ffaith
window-merge-kept = { $reference }, yn aros
window-merge-merged = { $reference }, yn mynd
window-merge-then = Wedyn
window-merge-becomes-kept = Fel y mae
window-merge-becomes-same = Yr un peth
# review: a fact of the one that goes is taken over by the one that stays
window-merge-becomes-taken = Cymerir drosodd
window-merge-becomes-together = Y ddau gyda’i gilydd
window-merge-becomes-differs = Yn wahanol: mae’r naill a’r llall yn cadw’i un ei hun
window-merge-reason = Pam? (dewisol)
window-merge-reason-hint = Mae’n aros yn hanes y ddau.
window-merge-safe = Gwneir copi wrth gefn a’i wirio yn gyntaf. Un newid ydyw, ac mae Dadwneud yn cymryd y cyfan yn ôl.
window-merge-do = Uno { $merged } â { $kept }
window-merge-doing = Wrthi’n uno…
window-merge-changed = Nid unwyd dim: newidiwyd y gofrestr ar ôl i chi edrych. Fel hyn y mae hi nawr.
window-merge-done = Unwyd { $merged } â { $kept }. Y copi wrth gefn a wnaed cynt yw { $backup }.
window-merge-done-alone = Unwyd { $merged } â { $kept }.
window-merge-rule = { $field }: { $problem }
