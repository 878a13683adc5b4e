# Culhau’r hanes, a chamu drwyddo: drafft nad yw cyfieithydd wedi’i adolygu.

window-history-filters = Culhau’r hanes
window-history-who = Pwy
window-history-anybody = Unrhyw un
window-history-noun = Cofnod
window-history-anything = Unrhyw fath
window-history-from = O
window-history-to = Hyd at
window-history-clear = Dangos y cyfan
window-history-none-match = Nid oes cofnod yn cyfateb.

# review: what was known at an earlier instant
window-then = Fel yr oedd yn hysbys…
window-then-label = Fel yr oedd yn hysbys
window-then-today = Heddiw, gyda phopeth sy’n hysbys nawr
window-then-step = { $moment } – { $action } ({ $name })
window-then-earlier = Un newid yn gynharach
window-then-later = Un newid yn ddiweddarach
window-then-end = Yn ôl i heddiw
window-then-keys = { $count ->
    [0] Nid oes dim wedi’i newid eto.
    [one] 1 newid. Mae bysellau’r saethau yn camu rhyngddo a heddiw.
    [two] 2 newid. Mae bysellau’r saethau yn camu o un i’r nesaf; mae Home yn mynd i’r cyntaf, ac End i heddiw.
   *[other] { $count } newid. Mae bysellau’r saethau yn camu o un i’r nesaf; mae Home yn mynd i’r cyntaf, ac End i heddiw.
}
window-then-older = { $count ->
    [one] Nid yw un newid cynharach ar y llinell hon. Mae’r hanes yn ei ddangos.
    [two] Nid yw dau newid cynharach ar y llinell hon. Mae’r hanes yn eu dangos.
   *[other] Nid yw { $count } newid cynharach ar y llinell hon. Mae’r hanes yn eu dangos.
}
window-then-why = Dangosir cyflwr cynharach, felly ni ellir newid dim. Ewch yn ôl i heddiw yn gyntaf.
window-then-contract-none = Nid oedd y contract hwn mewn defnydd yn y gofrestr bryd hynny.
window-then-supplier-none = Nid oedd y cyflenwr hwn mewn defnydd yn y gofrestr bryd hynny.
