# Geiriau’r ffurflenni: drafft nad yw cyfieithydd wedi’i adolygu.

# review: pob brawddeg yn y ffeil hon
window-form-at-once = Cedwir pob ateb wrth i chi ei adael. Mae Dadwneud yn ei gymryd yn ôl.
# review
window-form-by-button = Penderfyniad yw hwn: ni chedwir dim nes i chi bwyso Cadw. Cedwir drafft yn y cyfamser.
# review
window-form-new = Ni chedwir dim nes i chi bwyso Ychwanegu. Cedwir drafft yn y cyfamser.
window-form-add = Ychwanegu
window-form-saving = Wrthi’n cadw…
window-form-saved = Cadwyd pob ateb
# review
window-form-unsaved = { $count ->
    [zero] Dim ateb heb eu cadw
    [one] 1 ateb heb ei gadw eto
    [two] 2 ateb heb eu cadw eto
   *[other] { $count } ateb heb eu cadw eto
}
window-form-of = { $answered } o { $asked }
# review
window-form-sections = Adrannau’r ffurflen hon
window-form-source = Rheol: { $source }.
window-form-choose = Dewiswch un
window-form-lines = Un ar bob llinell.
window-form-understood = Deallwyd fel { $shown }
window-form-change = Newid
window-form-done = Gorffen
window-form-remove = Tynnu
window-form-remove-of = Tynnu { $name }
window-form-removed = Tynnwyd: { $name }
# review
window-form-no-items = Nid oes dim wedi’i gofnodi yma.
window-form-draft = Drafft o { $at }
window-form-draft-go = Parhau
# review
window-form-draft-discard = Taflu
window-form-leave-title = Mae rhai atebion heb eu cadw
window-form-leave-stay = Dal i olygu
# review
window-form-leave-keep = Gadael, cadw’r drafft
# review
window-form-leave-discard = Gadael, a’u taflu
window-records = Pob cofnod
window-go-records = Mynd i bob cofnod
window-records-reference = Cyfeirnod
window-records-name = Enw
# review
window-records-detail = Manylion
window-records-next = Nesaf
window-records-before = Blaenorol
window-record-edit = Golygu
# review: retire
window-record-retire = Ymddeol
# review
window-record-reinstate = Adfer
# review
window-record-attach = Atodi ffeil
