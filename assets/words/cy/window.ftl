# A draft that no translator has reviewed. What is missing here is said in English, message by message.
# Messages that are most in doubt have a remark that begins with "review".

window-product = Assay
window-title = { $file } – Assay
window-skip = Neidio i’r dudalen
window-offline = Nid yw’r ap hwn byth yn defnyddio’r rhwydwaith
window-not-encrypted = Heb ei amgryptio: gall unrhyw un sydd â’r ffeil hon ei darllen
window-sample-note = Sampl ffuglennol
window-saved = Pob newid wedi’i gadw, { $when }
window-nothing-yet = Dim newidiadau eto
window-loading = Yn llwytho…
window-navigation = Adrannau
window-nav-suppliers = Cyflenwyr
window-nav-reports = Adroddiadau
window-nav-history = Hanes
window-nav-registers = Agor cofrestr arall
window-undo = Dadwneud
window-redo = Ailwneud
# review: the action is named by the register, in English until its own words are translated.
window-undo-named = Dadwneud: { $action }
window-redo-named = Ailwneud: { $action }
window-undone = Wedi’i ddadwneud.
window-redone = Wedi’i ailwneud.
window-close-message = Cau’r neges hon
window-cancel = Canslo
window-save = Cadw
window-dark = Tywyll
window-light = Golau
window-theme-to-dark = Defnyddio lliwiau tywyll
window-theme-to-light = Defnyddio lliwiau golau

window-not-known = Ddim yn hysbys
window-none = Dim
window-no-data = Dim data
# review: Welsh answers with the verb of the question; these are for answers that stand alone.
window-yes = Ie
window-no = Na

window-standing-not-assessed = Heb ei asesu
# review: agree the four bands with whoever uses the same scale in Welsh.
window-standing-extreme = Eithafol
window-standing-high = Uchel
window-standing-moderate = Cymedrol
window-standing-low = Isel
window-standing-no-contract = Dim contract
window-standing-scored = { $band } { $final }
window-standing-of-25 = { $band }, { $final } o 25

# review: yb and yp for y bore and y prynhawn.
window-time-am = { $hour }:{ $minute }yb
window-time-pm = { $hour }:{ $minute }yp
window-instant = { $date }, { $time }
# review: the forms after 2, 3 and 6.
window-days-left = { $days ->
    [0] heddiw
    [one] mewn 1 diwrnod
    [two] mewn 2 ddiwrnod
   *[other] mewn { $days } diwrnod
}
window-days-past = { $days ->
    [one] 1 diwrnod yn ôl
    [two] 2 ddiwrnod yn ôl
   *[other] { $days } diwrnod yn ôl
}
window-date-and-distance = { $date } ({ $distance })

window-failed = Ni weithiodd hynny
window-failed-safe = Ni newidiwyd dim. Mae’r gofrestr fel yr oedd.
window-failed-retry = Rhoi cynnig arall arni
window-failed-copy = Copïo’r manylion
window-failed-copied = Wedi’i gopïo
window-failed-code = Cod: { $code }
window-problem = Mae problem
window-problem-asked = { $label } { $problem }
window-problem-of = { $label }: { $problem }
window-error-prefix = Gwall:
window-not-found = Nid yw’r dudalen hon yn bodoli.
window-not-found-back = Mynd i’r cyflenwyr

window-start-title = Cadw cofrestr o’ch cyflenwyr
# review: "told when it is lost" is about a breach of personal data.
window-start-lead = Pwy sy’n dal pa ddata personol ar eich rhan, o dan ba gontract, pa mor dda y caiff ei warchod, a phwy sy’n gorfod dweud wrthych pan gaiff ei golli.
window-start-sample = Agor y sampl
window-start-sample-hint = Ymddiriedolaeth ffuglennol a’i chyflenwyr. Newidiwch yr hyn a fynnoch: mae yno i chi roi cynnig ar bethau.
window-start-new = Gwneud cofrestr wag
window-start-new-hint = Un ffeil ar y cyfrifiadur hwn. Nid yw wedi’i hamgryptio eto: cadwch hi mewn ffolder na all neb ond chi ei darllen.
window-start-open = Agor cofrestr
window-start-open-hint = Ffeil sy’n gorffen ag .assay.
window-start-recent = Agorwyd o’r blaen
window-start-recent-in = { $file } yn { $folder }
window-start-version = Assay { $version }. Offeryn annibynnol; nid yw’n gynnyrch unrhyw gorff cyhoeddus.
window-start-back = Yn ôl i { $file }
window-opening = Yn agor…

window-who-title = Pwy sy’n gwneud newidiadau?
window-who-lead = Mae eich enw a’ch rôl yn sefyll wrth ymyl pob newid yn yr hanes. Datganiad yw hwn, nid mewngofnodi: nid oes neb yn ei wirio.
window-who-name = Eich enw
window-who-role = Eich rôl
window-who-role-hint = Er enghraifft: arweinydd llywodraethu gwybodaeth
window-who-save = Parhau

window-suppliers-title = Cyflenwyr
# review: the mutations after 2, 3 and 6.
window-suppliers-count = { $count ->
    [one] 1 cyflenwr
    [two] 2 gyflenwr
    [few] 3 chyflenwr
    [many] 6 chyflenwr
   *[other] { $shown } cyflenwr
}
window-suppliers-search = Chwilio’r cyflenwyr
window-suppliers-filter = Dangos yn unig
window-suppliers-chip = { $standing } { $count }
window-suppliers-table = Cyflenwyr, { $total } rhes
window-suppliers-empty = Nid oes cyflenwr yn y gofrestr hon eto.
# review: taking in notices
window-suppliers-empty-hint = Mae’r cychwyn cyflym yn derbyn hysbysiadau eich contractau ac yn gofyn y cwestiynau cyntaf. Neu agorwch y sampl i weld sut mae cofrestr lawn yn edrych.
window-suppliers-clear = Clirio’r chwiliad a’r hidlwyr
window-suppliers-stale = Nid oedd modd darllen y rhestr eto. Dyma’r rhesi diwethaf y gellid eu darllen.
window-column-name = Cyflenwr
window-column-service = Gwasanaeth
window-column-data = Data personol
window-column-score = Risg
window-column-people = Pobl
# review: short for the day by which something must be done.
window-column-next = Gweithredu erbyn
# review: short for the clause on telling of a breach.
window-column-clause = Hysbysu am dor data
window-row-loading = Rhes yn llwytho
window-more = { $first } + { $count } arall

window-panel-label = Y cyflenwr a ddewiswyd
window-panel-empty = Dewiswch gyflenwr i weld pam y mae ei sgôr fel y mae.
window-panel-why = Pam y sgôr hon
window-panel-facts = Ffeithiau allweddol
window-panel-open = Agor
window-panel-report = Gwneud adroddiad
window-panel-percent = { $value } %
window-panel-contracts = Contractau

window-supplier-back = Pob cyflenwr
window-supplier-sections = Rhannau’r cyflenwr hwn
window-supplier-facts = Ffeithiau
window-supplier-data = Data personol
window-supplier-clause = Hysbysu am dor data
window-supplier-score = Sgôr
window-supplier-history = Hanes

window-history-title = Hanes
window-reports-title = Adroddiadau

window-dialog-new = Gwneud cofrestr wag
window-dialog-open = Agor cofrestr
window-dialog-save = Cadw’r adroddiad
window-dialog-registers = Cofrestri
window-dialog-reports = Dogfennau PDF
