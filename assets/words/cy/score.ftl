# A draft that no translator has reviewed.

# review: agree the four bands with whoever uses the same scale in Welsh.
word-band-low = Isel
word-band-moderate = Cymedrol
word-band-high = Uchel
word-band-extreme = Eithafol

# The register itself speaks English so far; these wait for it.
score-not-assessed = Heb ei asesu
# review: the levels of the method, with the terms of data protection
word-factor-level-i1-0 = Dim data personol, neu gysylltiadau busnes
word-factor-level-i1-1 = Dynodyddion sylfaenol
word-factor-level-i1-2 = Data sy’n galluogi twyll (dyddiad geni, rhif Yswiriant Gwladol, banc), neu ddata galwedigaethol neu ariannol
word-factor-level-i1-3 = Casgliad cyfyngedig am gategori arbennig, neu ddos neu absenoldeb ynghyd â dyddiad geni neu rif Yswiriant Gwladol
word-factor-level-i1-4 = Manylion iechyd, genetig, biometrig neu droseddol
word-factor-level-i2-0 = Llai na 10 o bobl
word-factor-level-i2-1 = 10 i 99 o bobl
word-factor-level-i2-2 = 100 i 999 o bobl
word-factor-level-i2-3 = 1,000 i 9,999 o bobl
word-factor-level-i2-4 = 10,000 o bobl a mwy
word-factor-level-i3-0 = Un adran
word-factor-level-i3-1 = Un corff
word-factor-level-i3-2 = 2 i 4 corff
word-factor-level-i3-3 = 5 i 9 corff
word-factor-level-i3-4 = 10 corff a mwy, neu genedlaethol
word-factor-level-i4-0 = Dim
word-factor-level-i4-1 = Gellir ei ailosod
word-factor-level-i4-2 = Gellir ei newid gydag ymdrech
word-factor-level-i4-3 = Ni ellir ei newid yn ymarferol (rhif Yswiriant Gwladol, dyddiad geni)
word-factor-level-i4-4 = Gydol oes neu’n gynhenid
word-factor-level-i5-0 = Cyfleustra
word-factor-level-i5-1 = Cefnogol
word-factor-level-i5-2 = Pwysig
word-factor-level-i5-3 = Dyletswydd statudol neu ddiogelwch
word-factor-level-i5-4 = Hanfodol i fywyd
word-factor-level-i6-0 = Gellir ei ddisodli mewn llai nag 1 mis
word-factor-level-i6-1 = Gellir ei ddisodli mewn hyd at 3 mis
word-factor-level-i6-2 = Gellir ei ddisodli mewn 3 i 6 mis
word-factor-level-i6-3 = Gellir ei ddisodli mewn 6 i 12 mis, neu farchnad gyfyngedig
word-factor-level-i6-4 = Gellir ei ddisodli mewn mwy na 12 mis, neu’r unig gyflenwr
word-factor-level-i7-0 = Cysylltiadau busnes
word-factor-level-i7-1 = Gweithwyr neu’r cyhoedd
word-factor-level-i7-2 = Cleifion
word-factor-level-i7-3 = Plant neu oedolion sy’n wynebu risg
word-factor-level-i7-4 = Pobl o dan drefniadau diogelu, neu dystion
word-history-reason-breach = Tor data a gadarnhawyd
word-history-reason-late-notice = Hysbysiad yn hwyrach nag a gytunwyd
word-history-reason-root-cause-outstanding = Achos sylfaenol neu adroddiad annibynnol heb ei gael
word-history-reason-kpi-failures = Methiannau parhaus yn erbyn mesurau perfformiad
# review: these sentences are put together from parts
score-control-moves = Mae { $control } ar 4, wedi’i wirio ac yn gyfredol, yn dod â’r tebygolrwydd o { $before } i { $after } a’r sgôr a gyfrifir i { $calculated }
score-pair-moves = Nid oes un rheolaeth ar ei phen ei hun yn symud y tebygolrwydd; mae { $first } a { $second } gyda’i gilydd yn dod ag ef i { $likelihood } a’r sgôr a gyfrifir i { $calculated }
score-nothing-moves = Nid oes rheolaeth, ar ei phen ei hun na chydag un arall, yn symud y tebygolrwydd o { $likelihood }
score-controls-full = Mae pob rheolaeth ar 4, wedi’i gwirio ac yn gyfredol
score-floor-holds = { $what }, ac mae { $gate } yn dal i gadw’r canlyniad ar { $final } hyd nes { $until }.
score-floor-below = { $what }, felly’r canlyniad fyddai { $final } ({ $band }); mae { $gate } yn dal i osod llawr o { $floor } hyd nes { $until }.
score-floor-below-stays = { $what }, felly mae’r canlyniad yn aros ar { $final } ({ $band }); mae { $gate } yn dal i osod llawr o { $floor } hyd nes { $until }.
score-no-floor = { $what }; ni fydd llawr mewn grym wedyn, felly’r canlyniad fyddai { $final } ({ $band }).
score-no-floor-stays = { $what }; nid oes llawr mewn grym, ac mae’r canlyniad yn aros ar { $final } ({ $band }).
score-words-not-assessed = Heb ei asesu, am nad yw sensitifrwydd y data (I1) na nifer y bobl (I2) yn hysbys ar gyfer y contract hwn. Atebwyd { $answered } o { $asked } cwestiwn.
# review: each stands after “hyd nes”
score-until-g01 = bod contract erthygl 28 wedi’i lofnodi
score-until-g02 = bod contract
score-until-g03 = bod cloc yn y contract
score-until-g04 = bod sicrwydd diogelwch annibynnol o’r 12 mis diwethaf
score-until-g05 = bod is-broseswyr a lleoliadau’n hysbys
score-until-g06 = bod mecanwaith i’r trosglwyddiad
score-until-g07 = bod y tor data wedi’i gau
score-until-g08 = { $floor ->
    [16] bod yr achos sylfaenol wedi’i dderbyn
   *[other] bod 24 mis wedi mynd heibio ers yr hysbysiad hwyr
}
score-until-g09 = bod yr asesiad o’r effaith ar ddiogelu data wedi’i wneud
score-until-g10 = bod y prosesu’n dod i ben neu fod contract yn ei gwmpasu
score-until-g11 = nad yw’r cyflenwr wedi’i wahardd mwyach
score-until-g12 = bod y data wedi’i ddychwelyd neu ei ddileu, gyda thystysgrif
score-until-g13 = bod y trallod ariannol ar ben
score-until-g14 = bod tystiolaeth yn dod â’r hyder i 40%
score-until-g15 = bod y dystysgrif ar waith
score-until-g16 = bod rheolaethau dros dro wedi’u cofnodi neu fod y prosesu’n dod i ben
