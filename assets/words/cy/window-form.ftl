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

# Beth a gadwyd, ac at beth y mae ateb yn cyfrif.
window-form-saved-as = Cadwyd { $reference } { $title }.
window-form-added-as = Ychwanegwyd { $reference } { $title }.
window-form-items = { $count ->
    [0] Dim
    [one] 1
    [two] 2
   *[other] { $count }
}
window-form-too-long = { $count ->
    [one] 1 nod yn ormod
    [two] 2 nod yn ormod
   *[other] { $count } nod yn ormod
}
window-form-theirs = Yn y cyfamser cofnododd rhywun: { $value }.
window-form-take = Defnyddio hwnnw yn ei le
window-form-mine = Cadw f’un i
window-form-worth = Ei werth
window-form-item = { $list } { $number }
window-form-answered = Atebwyd { $answered } o { $asked }
window-find-list = Yr hyn sy’n cyfateb
window-find-count = { $count ->
    [0] Nid oes dim yn cyfateb. Rhowch gynnig ar lai o lythrennau.
    [one] Mae 1 yn cyfateb
    [two] Mae 2 yn cyfateb
   *[other] Mae { $count } yn cyfateb
}
window-find-failed = Ni weithiodd y chwiliad. Teipiwch eto i chwilio unwaith yn rhagor.
window-find-stray = Nid yw hwn yn y rhestr. Dewiswch yr hyn sy’n cyfateb, neu gwagiwch y blwch.
window-form-draft-lead = Teipiwyd atebion yma heb eu cadw. Parhewch â nhw, neu eu taflu a dechrau o’r hyn a gadwyd.
window-form-draft-discarded = Taflwyd y drafft.
window-form-leave-lead = Gallant aros fel drafft ar y cyfrifiadur hwn. Fe’i cynigir pan agorwch y ffurflen hon eto.
window-form-conflict = Newidiwyd y cofnod hwn yn y cyfamser
window-form-conflict-lead = Nid oes dim a deipioch wedi’i golli. Lle rhoddodd dau berson atebion gwahanol, dangosir y ddau wrth ymyl y cwestiwn, a chi sy’n dewis un.
window-form-conflict-merge = Derbyn y newidiadau
window-form-no-new = Ni ellir ychwanegu dim nawr.

# Y mathau o gofnod.
window-noun-add-organisation = Ychwanegu sefydliad
window-noun-all-organisation = Sefydliadau
window-noun-add-contact = Ychwanegu cyswllt
window-noun-all-contact = Cysylltiadau
window-noun-add-supplier = Ychwanegu cyflenwr
window-noun-all-supplier = Cyflenwyr
window-noun-add-contract = Ychwanegu contract
window-noun-all-contract = Contractau
window-noun-add-clause = Ychwanegu cymal hysbysu am dor data
window-noun-all-clause = Cymalau hysbysu am dor data
window-noun-add-article-28 = Ychwanegu gwiriad erthygl 28
window-noun-all-article-28 = Gwiriadau erthygl 28
window-noun-add-processing = Ychwanegu gweithgaredd prosesu
window-noun-all-processing = Gweithgareddau prosesu
# review: a link of a supply chain
window-noun-add-chain = Ychwanegu dolen mewn cadwyn gyflenwi
window-noun-all-chain = Dolenni cadwyni cyflenwi
window-noun-add-evidence = Ychwanegu darn o dystiolaeth
window-noun-all-evidence = Tystiolaeth
window-noun-add-assessment = Ychwanegu asesiad
window-noun-all-assessment = Asesiadau
window-noun-add-incident = Cofnodi digwyddiad
window-noun-all-incident = Digwyddiadau
window-noun-add-breach-notice = Ychwanegu hysbysiad am dor data
window-noun-all-breach-notice = Hysbysiadau am dor data
window-noun-add-kpi = Ychwanegu dangosydd perfformiad
window-noun-all-kpi = Dangosyddion perfformiad
window-noun-add-action = Ychwanegu cam gweithredu
window-noun-all-action = Camau gweithredu
window-noun-add-acceptance = Ychwanegu derbyniad risg
window-noun-all-acceptance = Derbyniadau risg
window-noun-add-interim-control = Ychwanegu rheolaeth dros dro
window-noun-all-interim-control = Rheolaethau dros dro
window-noun-add-decision = Ychwanegu penderfyniad
window-noun-all-decision = Penderfyniadau
window-noun-add-appetite = Ychwanegu llinell o’r archwaeth risg
window-noun-all-appetite = Archwaeth risg
window-noun-add-lesson = Ychwanegu gwers
window-noun-all-lesson = Gwersi
window-noun-add-dispute = Ychwanegu anghydfod
window-noun-all-dispute = Anghydfodau
window-noun-add-claim = Ychwanegu honiad
window-noun-all-claim = Honiadau

window-records-lead = Popeth y mae’r gofrestr yn ei gadw, fesul math.
window-records-kind = Math o gofnod
window-records-count = Mewn defnydd
# review: the mutations after 2, 3 and 6.
window-records-found = { $total ->
    [one] 1 cofnod
    [two] 2 gofnod
    [few] 3 chofnod
    [many] 6 chofnod
   *[other] { $shown } cofnod
}
window-records-search = Chwilio’r rhestr hon
# review: retired
window-records-retired = Dangos cofnodion sydd wedi ymddeol hefyd
window-records-empty = Nid oes dim o’r math hwn wedi’i gofnodi eto.
window-records-none-match = Nid oes cofnod yn cyfateb.
window-records-clear = Clirio’r chwiliad
# review: retired
window-records-is-retired = Wedi ymddeol
window-records-range = { $first } i { $last } o { $total }
window-records-pages = Tudalennau’r rhestr hon
window-record-read-only = Ni ellir newid y cofnod hwn nawr.
# review: retired
window-record-retired-on = Wedi ymddeol ar { $on }: { $reason }
# review: retired
window-record-retired = Mae { $title } wedi ymddeol.
window-record-reinstated = Mae { $title } mewn defnydd eto.
# review: retire
window-record-retire-title = Ymddeol { $title }
window-record-retire-lead = Mae’n gadael y rhestrau a’r sgoriau o heddiw ymlaen. Nid oes dim yn cael ei ddileu: mae ei hanes yn aros, a gellir ei adfer.
# review: retired
window-record-reason = Pam y mae’n ymddeol?
window-record-reason-missing = Dywedwch pam, fel bod pwy bynnag sy’n darllen yr hanes yn gwybod.
window-record-rows = Dangosir { $shown } o { $total }.
window-record-all = Dangos y cyfan
window-record-linked = Yr hyn sy’n perthyn iddo
window-record-drop = Gollyngwch ffeil unrhyw le ar y ffenestr hon i’w chadw gyda’r darn hwn o dystiolaeth, neu dewiswch un.
window-record-attached = Cadwyd { $file }, { $size }.
window-add-here = Ychwanegu cofnod
window-edit-here = Golygu’r cofnod hwn

# Cymeradwyo asesiad.
window-approval = Cymeradwyo’r asesiad hwn
window-approval-lead = Drafft yw hwn. Mae ei gymeradwyo’n benderfyniad: fe’i gwneir yn enw person, ac mae’n parhau.
window-approval-begin = Edrych ar y gymeradwyaeth
window-approval-score = Ar ôl cymeradwyo, y sgôr yw
window-approval-now = Sgôr nawr
window-approval-as-at = Yn siarad dros
window-approval-author = Gwnaed gan
window-approval-method = Dull
window-approval-name = Cymeradwywyd gan
window-approval-role = Ym mha rôl
window-approval-lasts = Nid yw asesiad a gymeradwywyd byth yn newid, ac ni ellir cymryd ei gymeradwyaeth yn ôl. Pan fydd rhywbeth yn newid, gwnewch asesiad newydd.
window-approval-approve = Cymeradwyo’r sgôr hon
window-approval-done = Cymeradwywyd { $title }.
window-approval-changed = Newidiwyd yr asesiad, neu’r hyn y mae ei sgôr yn dilyn ohono, ar ôl i chi edrych arno
window-approval-changed-lead = Ni chymeradwywyd dim. Y sgôr isod yw’r un sy’n dal nawr: edrychwch arni eto, yna cymeradwywch hi neu ganslo.
