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
# review: encrypted with a passphrase that you choose
window-start-new-hint = Un ffeil ar y cyfrifiadur hwn, wedi’i hamgryptio â chyfrinymadrodd o’ch dewis chi.
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
window-panel-percent = { $value }%
window-panel-contracts = Contractau

window-supplier-back = Cyflenwyr
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

# The rest of this file: a draft as well, screen by screen.
# review: the action is named by the register, in English until its own words are translated.
window-undone-named = Dadwnaed: { $action }.
window-redone-named = Ailwnaed: { $action }.

window-panel-part-impact = Effaith
window-panel-part-likelihood = Tebygolrwydd
window-panel-part-controls = Rheolaethau ar waith
window-panel-part-confidence = Hyder
window-panel-of-five = { $value } o 5
window-panel-calculated = Effaith × tebygolrwydd
# review: a floor is a least score that holds whatever the sum says.
window-panel-floors = Yr hyn sy’n ei dal i fyny
window-panel-floor = { $id }: o leiaf { $floor }
window-panel-answered = Atebwyd { $answered } o { $asked } cwestiwn
window-panel-no-contract = Nid oes contract wedi’i gofnodi, felly nid oes dim i’w sgorio.

window-facts-identity = Hunaniaeth
window-facts-legal-name = Enw cofrestredig
window-facts-known-as = Adwaenir fel
window-facts-kind = Math
window-facts-jurisdiction = Awdurdodaeth
window-facts-country = Gwlad
window-facts-parent = Yn eiddo i
window-facts-aggregator = Yn gwasanaethu mwy na deg corff iechyd
window-facts-sectors = Sectorau
window-facts-numbers = Rhifau cofrestredig
window-facts-contacts = Cysylltiadau
window-facts-contracts = Contractau
window-facts-no-contracts = Nid oes contract wedi’i gofnodi ar gyfer y cyflenwr hwn, felly nid oes ganddo sgôr.
window-facts-status = Statws
# review: the body of law under which a contract was awarded.
window-facts-regime = Cyfundrefn
window-facts-route = Llwybr
window-facts-value = Gwerth
window-facts-start = Yn dechrau
window-facts-end = Yn gorffen
window-facts-extension = Estyniad
window-facts-notice = Cyfnod rhybudd
window-facts-lead = Corff arweiniol
window-facts-served = Cyrff a wasanaethir
window-facts-act-by = Dyddiadau i weithredu arnynt
window-facts-act-kind = Beth
window-facts-act-date = Ar neu cyn
window-facts-no-dates = Ni ellir cyfrifo dyddiad i weithredu arno.

window-data-activities = Prosesu
window-data-purposes = Dibenion
window-data-role = Rôl y cyflenwr
window-data-basis = Sail gyfreithlon
window-data-condition = Amod ar gyfer data categori arbennig
# review: where data is held, and from where it can be reached.
window-data-hosting = Lletyir yn
window-data-access = Gellir ei gyrraedd o
window-data-retention = Cedwir am
# review: the term of the ICO in Welsh.
window-data-dpia = Asesiad effaith (DPIA)
window-data-contract = Contract
window-data-people = Faint o bobl
window-data-people-caption = { $group }: pobl fesul corff a chategori
window-data-body = Corff
window-data-items = Eitemau data
window-data-item = Eitem
window-data-category = Categori
window-data-reason = Pam y mae ei angen
window-data-fraud = Defnyddiol ar gyfer twyll
window-data-irreplaceable = Ni ellir ei newid
window-data-special = Categori arbennig
window-data-none = Nid oes data personol wedi’i gofnodi ar gyfer y cyflenwr hwn. Nid yw hynny’r un peth â dweud nad oes dim yn cael ei ddal.
window-data-no-people = Nid oes nifer o bobl wedi’i gofnodi.
window-data-no-items = Nid oes eitem ddata wedi’i chofnodi.
window-data-no-reason = Dim rheswm wedi’i gofnodi
window-data-source = Ffynhonnell: { $source }
window-data-scroll = { $name }, yn sgrolio i’r ochr

window-clause-none = Nid oes contract wedi’i gofnodi, felly nid oes cymal.
window-clause-quality = Ansawdd { $quality } o 4
window-clause-edit = Newid y cymal hwn
window-clause-record = Cofnodi’r cymal hwn
window-clause-question = Cwestiwn
window-clause-answer = Ateb

window-score-none = Nid oes contract wedi’i gofnodi ar gyfer y cyflenwr hwn, felly nid oes dim i’w sgorio.
window-score-method = Dull { $method }, fel ar { $date }
window-score-impact = Effaith
# review: exposure is how much there is that an attack could reach.
window-score-exposure = Amlygiad
window-score-controls = Rheolaethau
window-score-past = Hanes
window-score-result = Canlyniad
window-score-floors = Lloriau
window-score-levers = Yr hyn a fyddai’n ei newid
window-score-factor = Ffactor
window-score-weight = Pwysau
window-score-score = Sgôr
window-score-points = Pwyntiau
window-score-points-impact = Pwyntiau: pwysau × sgôr ÷ 4
window-score-points-control = Pwyntiau: pwysau × sgôr ÷ 4 × q × f
window-score-meaning = Beth mae hynny’n ei olygu
window-score-assumed = ddim yn hysbys, cyfrifir fel { $used }
window-score-total = Cyfanswm
window-score-impact-exact = 1 + 4 × { $pct } ÷ 100 = { $exact }, wedi’i dalgrynnu { $rounded }
window-score-part = Rhan
window-score-answer = Ateb
window-score-everybody = Mae pawb yn dechrau gyda
window-score-inherent = { $impact } × { $exposure } = { $inherent } cyn rheolaethau
window-score-evidence = Tystiolaeth (q)
# review: how recent the evidence is.
window-score-freshness = Cyfredolrwydd (f)
window-score-valued = { $word } { $value }
window-score-confidence = Hyder: Σ pwysau × q × f = { $value }%
window-score-no-history = Nid oes dim yn ei hanes yn ychwanegu at y tebygolrwydd.
window-score-step = Cam
window-score-figures = Ffigurau
window-score-value = Gwerth
window-score-likelihood-exact = Tebygolrwydd, union
window-score-likelihood-figures = { $e } − ({ $e } − 1) × { $controls } ÷ 100 + { $history }, wedi’i gadw rhwng 1 a 5
window-score-likelihood = Tebygolrwydd, wedi’i dalgrynnu
window-score-calculated = Cyfrifwyd
window-score-product = { $impact } × { $likelihood }
window-score-final = Terfynol
window-score-final-figures = Y mwyaf o’r sgôr a gyfrifwyd a’r lloriau
window-score-index = Mynegai ar gyfer trefnu
window-score-index-figures = 100 × ({ $impact } × { $likelihood } − 1) ÷ 24
window-score-completeness = Cyflawnrwydd
window-score-no-floors = Nid oes llawr mewn grym.
window-score-floor = Llawr
window-score-rule = Rheol
window-score-reason = Pam y mae mewn grym
window-score-may-accept = Pwy sy’n cael derbyn y risg
window-score-accepted = Derbyniwyd
window-score-no-appetite = Nid oes archwaeth risg wedi’i chofnodi
window-score-lever = Pe gwneid hyn
window-score-then = Y canlyniad fyddai
window-score-no-levers = Ni fyddai dim sydd wedi’i gofnodi yn ei newid.
# review: somebody put their own judgement in place of what the records say.
window-score-overruled = Diystyrwyd: { $reason }

window-history-none = Nid oes dim wedi’i newid eto.
window-history-entry = Cofnod { $number }
window-history-what = Beth
window-history-field = Maes
window-history-before = Cyn
window-history-after = Wedyn
window-history-more = Dangos cofnodion hŷn
window-history-shown = { $shown } o { $total } cofnod
# review: the mutation after 2.
window-history-details = { $count ->
    [one] 1 maes
    [two] 2 faes
   *[other] { $count } maes
}
window-history-blank = Dim byd

window-reports-kind = Adroddiad
window-reports-due-diligence = Diwydrwydd dyladwy
window-reports-due-diligence-hint = Cyflenwr: ei gontractau, ei ddata, ei gymalau, ei dystiolaeth a’i sgôr.
# review: the word for putting a contract out to tender again.
window-reports-retendering = Aildendro
window-reports-retendering-hint = Un contract: ei ddyddiadau, y cyflenwr presennol, a’r hyn y mae’n rhaid i’r contract nesaf ei ofyn.
window-reports-supplier = Cyflenwr
window-reports-contract = Contract
window-reports-all-contracts = Pob contract
# review: the marking of a document, such as OFFICIAL.
window-reports-marking = Marc diogelwch
window-reports-as-at = Fel ar
window-reports-as-at-hint = Er enghraifft: 31 Mawrth 2027. Cyfrifir y dyddiau sydd ar ôl a chyfredolrwydd hyd at y dyddiad hwn. Gadewch ef yn wag am heddiw.
window-reports-reader = I bwy y mae’r copi
window-reports-reader-hint = Gadewir allan yr hyn na chaiff y darllenydd hwnnw ei weld, ac nid yw yn unman yn y ffeil.
window-reports-all-suppliers = Pob cyflenwr
window-reports-summary = Dim ond y crynodeb un dudalen
window-reports-welsh-headings = Penawdau yn Gymraeg hefyd
window-reports-since = O’i gymharu â
window-reports-since-hint = Er enghraifft: 31 Mawrth 2026. Rhestrir yr hyn a symudodd ers diwedd y diwrnod hwn. Gadewch ef yn wag i gymharu dim.
window-reports-make = Gwneud yr adroddiad
window-reports-making = Wrthi’n gwneud yr adroddiad…
window-reports-preview = Rhagolwg
# review: the mutations after 2 and 6.
window-reports-pages = { $count ->
    [one] 1 tudalen
    [two] 2 dudalen
    [many] 6 thudalen
   *[other] { $count } tudalen
}
window-reports-page = Tudalen { $page } o { $count }
window-reports-save = Cadw fel PDF…
window-reports-saved = Cadwyd fel { $file } yn y ffolder { $folder } ({ $size } kB).
window-reports-folder = Agor y ffolder
window-reports-warnings = Yr hyn na allai’r adroddiad hwn ei ddweud
window-reports-choose-supplier = Dewiswch gyflenwr
window-reports-choose-contract = Dewiswch gontract
window-reports-none = Mae angen cyflenwr ar adroddiad, ac nid oes un yn y gofrestr hon eto.
window-reports-empty = Mae’r tudalennau’n ymddangos yma cyn i ddim gael ei gadw.
window-reports-shape-supplier = Dewiswch y cyflenwr y mae’r adroddiad amdano
window-reports-shape-contract = Dewiswch y contract y mae’r adroddiad amdano
