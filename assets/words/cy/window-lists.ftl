# A draft that no translator has reviewed. The rest of these screens is said in English until it is translated.

window-nav-home = Hafan
window-go-home = Mynd i’r hafan
window-home-title = Hafan
window-nav-contracts = Contractau
# review: the mutation after i.
window-go-contracts = Mynd i gontractau
window-contracts-title = Contractau
window-nav-risk = Risg
# review: “trosolwg risg” for risk overview.
window-go-risk = Mynd i’r trosolwg risg
window-risk-title = Trosolwg risg
window-compare-title = Cymharu
window-column-reference = Cyfeirnod
window-column-contract = Contract
window-column-contracts = Contractau
window-column-status = Statws
window-column-value = Gwerth
window-column-start = Yn dechrau
window-column-end = Yn gorffen
window-list-columns = Colofnau
window-percent = { $value }%

# The lists of suppliers and of contracts.
window-column-index = Mynegai
window-column-complete = Atebwyd
window-list-none-match = Nid oes dim yn cyfateb.
# review: a view is a way to arrange a list that is kept under a name.
window-list-view = Golwg a gadwyd
window-list-view-none = Dim golwg wedi’i chadw
window-list-view-save = Cadw’r olwg hon
window-list-view-forget = Anghofio’r olwg hon
window-list-view-title = Cadw’r olwg hon
window-list-view-lead = Y chwiliad, yr hidlwyr, y drefn a’r colofnau fel y maent nawr. Disodlir golwg o’r un enw.
window-list-view-name = Enw’r olwg
window-list-view-keep = Cadw’r olwg
window-list-view-nameless = Rhowch enw
window-list-view-kept = Cadwyd yr olwg “{ $name }”.
window-list-columns-title = Colofnau i’w dangos
window-list-columns-lead = Cedwir yr hyn a ddewiswch ar y cyfrifiadur hwn. Sgroliwch i’r ochr i gyrraedd colofnau nad oes lle iddynt.
window-list-columns-show = Dangos y colofnau hyn
window-list-columns-fit = Cynifer ag sydd â lle
# review: the mutation after 2.
window-list-selected = { $count ->
    [one] 1 rhes wedi’i dewis
    [two] 2 res wedi’u dewis
   *[other] { $shown } rhes wedi’u dewis
}
window-list-copy = Copïo ar gyfer Excel
window-list-compare = Cymharu
window-list-unselect = Dewis dim
window-list-keys = Mae Bylchwr, Shift a Ctrl yn dewis sawl rhes, a Ctrl A bob un; mae Ctrl C yn eu copïo ar gyfer Excel.

# review: the mutations after 2, 3 and 6.
window-contracts-count = { $count ->
    [one] 1 contract
    [two] 2 gontract
    [few] 3 chontract
    [many] 6 chontract
   *[other] { $shown } contract
}
window-contracts-search = Chwilio’r contractau
window-contracts-table = Contractau, { $total } rhes
window-contracts-status = Dangos dim ond contractau â’r statws hwn
window-contracts-panel = Y contract a ddewiswyd
window-contracts-panel-empty = Dewiswch gontract i weld pam y mae ei sgôr fel y mae.
window-contracts-empty = Nid oes contract yn y gofrestr hon eto.
window-contracts-empty-hint = Mae contract yn dechrau gyda’i gyflenwr, ei deitl a’i ddyddiadau; gall popeth arall ddilyn.

window-contract-back = Contractau
window-contract-supplier = Ei gyflenwr
window-contract-sections = Rhannau’r contract hwn
window-contract-facts = Ffeithiau
window-contract-clause = Telerau
window-contract-data = Data personol
window-contract-chain = Cadwyn
window-contract-evidence = Tystiolaeth
window-contract-score = Sgôr
window-contract-history = Hanes
window-contract-documents = Dogfennau
window-contract-records = Cofnodion
window-contract-edit = Golygu
window-contract-next = Cwestiynau nesaf
window-contract-answered = Atebwyd { $percent }% o’r cwestiynau.
window-contract-act-none = Ni ellir cyfrifo dyddiad i weithredu arno.
window-contract-extension = Estyniad
window-contract-served = Cyrff a wasanaethir
window-contract-clause-title = Hysbysu am dor data
window-contract-article-28 = Telerau diogelu data (UK GDPR, erthygl 28)
window-contract-article-28-none = Nid yw’r telerau wedi’u gwirio yn erbyn erthygl 28(3). Nid yw hynny’r un peth â’u bod ar goll.
window-contract-article-28-check = Gwirio’r telerau
window-contract-article-28-change = Newid y gwiriad
window-contract-term = Teler
window-contract-presence = Yn y contract
window-contract-term-where = Ble
window-contract-term-note = Nodyn
window-contract-checked = Gwiriwyd ar { $date }
window-contract-add-data = Ychwanegu prosesu
# review: the word for a sub-processor under article 28.
window-contract-add-chain = Ychwanegu is-brosesydd
window-contract-add-evidence = Ychwanegu tystiolaeth
window-contract-chain-name = Is-brosesydd
window-contract-chain-does = Beth mae’n ei wneud
window-contract-chain-where = Gwlad
window-contract-chain-approval = Cymeradwyaeth
window-contract-evidence-none = Nid oes tystiolaeth wedi’i chofnodi, felly ni chyfrifir bod unrhyw reolaeth wedi’i chefnogi.
window-contract-evidence-what = Tystiolaeth
window-contract-evidence-grade = Pa mor dda
window-contract-evidence-controls = Rheolaethau y mae’n eu cefnogi
window-contract-evidence-expires = Yn dal hyd at
window-contract-evidence-no-end = Dim diwedd wedi’i gofnodi
window-contract-evidence-file = Ffeil wedi’i chadw
window-contract-line = Pryd y daw’r dystiolaeth i ben
window-contract-line-says = { $title }: { $date }, { $when }
window-contract-line-today = Heddiw
window-contract-report = Gwneud adroddiad

window-documents-reports = Adroddiadau ar y contract hwn
window-documents-make = Gwneud yr adroddiad hwn
window-documents-make-of = Gwneud yr adroddiad hwn: { $title }
window-documents-no-supplier = Mae angen cyflenwr ar adroddiad, ac nid yw’r contract hwn yn enwi un eto.
window-documents-files = Ffeiliau a gedwir ar ei gyfer
window-documents-none = Nid oes ffeil gan unrhyw dystiolaeth ar gyfer y contract hwn.
window-documents-file = Ffeil
window-documents-digest = SHA-256
# review: the digest is a number worked out from the bytes of a file.
window-documents-digest-hint = Mae’r crynodeb digidol yn yr hanes. Nid ffeil a welwyd yw ffeil y mae ei chrynodeb yn wahanol.
window-documents-save = Cadw copi…
window-documents-save-of = Cadw copi: { $title }
window-documents-saved = Mae copi o { $file } yn y ffolder { $folder }.
window-documents-folder = Agor y ffolder
window-documents-elsewhere = Fe’i cedwir mewn man arall; dim ond ei chrynodeb sydd yma
