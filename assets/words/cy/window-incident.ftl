# Digwyddiadau: y rhestr, tudalen un, llythyr a gyrhaeddodd, nodiadau atgoffa. Drafft nad yw cyfieithydd wedi’i adolygu.

window-nav-incidents = Digwyddiadau
window-go-incidents = Mynd i’r digwyddiadau
window-page-incident = Digwyddiad
window-incidents-title = Digwyddiadau
window-incidents-open = { $count ->
    [0] Nid oes yr un yn agored
    [one] Mae 1 yn agored
    [two] Mae 2 yn agored
   *[other] Mae { $shown } yn agored
}
window-incidents-search = Chwilio’r digwyddiadau
window-incidents-closed = Y rhai a gaewyd hefyd
window-incidents-incident = Digwyddiad
# review: the clock that ends soonest
window-incidents-next = Yn dod i ben nesaf
window-incidents-clocks = Pob cloc
window-incidents-status = Statws
window-incidents-no-clock = Nid oes cloc â therfyn yn rhedeg
window-incidents-ended = Caewyd
window-incidents-occurred = Digwyddodd { $when }
window-incidents-occurred-unknown = Nid yw’n hysbys pryd y digwyddodd
window-incidents-none = Nid oes digwyddiad yn agored.
window-incidents-none-lead = Cofnodwch lythyr cyn gynted ag y bo’n cyrraedd: mae ei glociau’n rhedeg o hynny ymlaen.

window-incident-deadlines = Cadw pob terfyn amser…
window-incident-deadlines-own = Cadw ei derfynau amser…
window-incident-deadlines-saved = Cadwyd { $file } yn { $folder }.
window-incident-sections = Rhannau’r digwyddiad
window-incident-tab-timeline = Llinell amser
window-incident-tab-clocks = Clociau
window-incident-tab-people = Cyrff a phobl
window-incident-tab-notices = Hysbysiadau
window-incident-tab-response = Ymateb
window-incident-tab-facts = Ffeithiau
window-incident-tab-history = Hanes
window-incident-tab-documents = Dogfennau
window-incident-running = Clociau sy’n rhedeg
# review: the mutation after 2
window-incident-more-clocks = { $count ->
    [one] Mae 1 cloc arall yn rhedeg
    [two] Mae 2 gloc arall yn rhedeg
    [few] Mae 3 chloc arall yn rhedeg
    [many] Mae 6 chloc arall yn rhedeg
   *[other] Mae { $count } cloc arall yn rhedeg
}

# Y llinell amser.
window-incident-line = Pwy a wyddai beth, a phryd
window-incident-sum = { $name }: { $words }
window-incident-month = { $month } { $year }
# review: the date that is in force
window-incident-key-counts = Yn cyfrif
window-incident-key-perhaps = Rywle o fewn hyn
window-incident-key-claim = Datganwyd, ar gofnod yn unig
window-incident-key-now = Nawr
window-incident-unknown-events = Ddim yn hysbys: { $events }.
window-incident-conflict = Mae’r datganiadau’n wahanol
window-incident-contradictions = Mae rhai dyddiadau’n groes i’r drefn y disgwylir pethau ynddi
window-incident-claims = Yr hyn a ddatganwyd
window-incident-event = Beth a ddigwyddodd
window-incident-when = Pryd
window-incident-counts = Yn cyfrif
window-incident-source = Ffynhonnell
window-incident-entry = Cofnodwyd
window-incident-entered = { $who }, { $when }
window-incident-state = Ychwanegu neu olygu dyddiadau
window-incident-no-dates = Nid oes dyddiad yn hysbys eto.
window-incident-no-dates-lead = Cofnodwch y llythyr a gyrhaeddodd, neu nodwch pryd y digwyddodd rhywbeth.

# Clociau.
window-incident-clocks = Clociau
window-incident-clocks-table = Yr hyn a addawyd a’r hyn a fu
window-incident-clock = Cloc
window-incident-from-to = O { $from } i { $to }
window-incident-promised = Addawyd
window-incident-actual = Gwirioneddol
# review: the day by which it must be done
window-incident-due = Erbyn
window-incident-result = Canlyniad
window-incident-no-limit = Dim terfyn
window-incident-no-due = Dim diwrnod
window-incident-not-yet = Ddim eto
window-incident-sum-no-limit = Cyfanswm, dim terfyn
window-incident-bar = Amlinell: { $limit }

# Cyrff a phobl.
window-incident-bodies = Cyrff
window-incident-body = Corff
window-incident-stands = Ble y mae’n sefyll
window-incident-told = Hysbyswyd
window-incident-not-told = Heb ei hysbysu, hyd y gwyddys
window-incident-affected = Pobl yr effeithiwyd arnynt
window-incident-people-told = Pobl a hysbyswyd
window-incident-told-of = { $told } o { $people }
window-incident-at-least = o leiaf { $least }
window-incident-between = rhwng { $least } a { $most }
window-incident-edit-bodies = Ychwanegu neu olygu cyrff
window-incident-no-bodies = Nid oes corff wedi’i gofnodi. Nid yw hynny’n golygu nad effeithiwyd ar yr un.
window-incident-groups = Pobl yr effeithiwyd arnynt
window-incident-scope = Cwmpas
window-incident-who = Pwy
window-incident-data = Data
window-incident-people = Pobl
window-incident-part-of = Rhan o { $total }
window-incident-edit-groups = Ychwanegu neu olygu niferoedd
window-incident-severity = Pa mor ddifrifol ydyw
window-incident-inputs = Popeth a ofynnwyd
window-incident-no-groups = Nid oes neb wedi dweud ar faint o bobl yr effeithiwyd.

# Hysbysiadau.
window-incident-notices = Hysbysiadau
window-incident-no-notices = Nid oes hysbysiad wedi’i gofnodi.
window-notice-way = Dull
window-notice-written = Ysgrifennwyd
window-notice-sent = Anfonwyd
window-notice-received = Derbyniwyd
window-notice-read = Darllenwyd
window-notice-judge = Dweud beth sydd ynddo
window-notice-score = { $score } o { $most } pwynt
window-notice-looked = { $count ->
    [one] Edrychwyd ar 1 o 12 pwynt
    [two] Edrychwyd ar 2 o 12 pwynt
   *[other] Edrychwyd ar { $count } o 12 pwynt
}
# review: the mutations after 2, 3 and 6
window-notice-ask = { $count ->
    [one] 1 cwestiwn i’w anfon yn ôl
    [two] 2 gwestiwn i’w hanfon yn ôl
    [few] 3 chwestiwn i’w hanfon yn ôl
    [many] 6 chwestiwn i’w hanfon yn ôl
   *[other] { $count } cwestiwn i’w hanfon yn ôl
}
window-notice-copy = Copïo’r cwestiynau
window-notice-copied = { $count ->
    [one] Copïwyd 1 cwestiwn
    [two] Copïwyd 2 gwestiwn
    [few] Copïwyd 3 chwestiwn
    [many] Copïwyd 6 chwestiwn
   *[other] Copïwyd { $count } cwestiwn
}

# Yr ymateb.
window-incident-whom = Pwy i’w hysbysu
window-incident-routes = Llwybrau { $nation }, o’r tabl { $matrix }.
window-incident-routes-lead = Llwybrau { $nation }, cenedl y corff sy’n arwain, o’r tabl { $matrix }.
window-incident-edit-duties = Ychwanegu neu olygu hysbysiadau sy’n ddyledus
window-incident-authority = I bwy
window-incident-standing = Sut y mae’n sefyll
window-incident-reason = Rheswm
window-incident-soon = Pa mor fuan
window-incident-recorded = Gwnaed
window-incident-not-done = Heb ei wneud
window-incident-remedies = Yr hyn a gynigir i bobl
window-incident-edit-remedies = Ychwanegu neu olygu cynigion
window-incident-no-remedies = Nid oes dim wedi’i gofnodi fel cynnig.
window-incident-remedy = Cynnig
window-incident-offered = I bwy
window-incident-months = Am ba hyd
window-incident-for-months = { $count ->
    [one] 1 mis
    [two] 2 fis
   *[other] { $count } mis
}
window-incident-taken-up = Manteisiwyd arno
window-incident-of = { $part } o { $whole }
window-incident-ends = Yn gorffen

# Dogfennau.
window-incident-calendar = Terfynau amser ar gyfer calendr arall
window-incident-calendar-hint = Ffeil galendr â phob terfyn amser sy’n rhedeg, i’w hagor gan raglenni eraill.
window-incident-shown-by = Dogfennau y mae ei ddyddiadau’n eu henwi
window-incident-no-documents = Nid oes dyddiad yn enwi dogfen.

# Cau.
window-incident-close = Cau’r digwyddiad…
window-incident-close-do = Cau’r digwyddiad
window-incident-close-title = Cau { $reference }?
window-incident-close-lead = Mae’n aros ar gofnod gyda phopeth sydd ynddo. Nid yw ei glociau’n gofyn am neb mwyach.
window-incident-close-on = Caewyd ar
window-incident-close-on-hint = Heddiw, os gadewch ef yn wag.
window-incident-close-why = Pam y gellir ei gau
window-incident-close-why-missing = Dywedwch pam y gellir ei gau.
window-incident-closed = Caewyd { $reference }.

# Llythyr a gyrhaeddodd.
window-letter-title = Cyrhaeddodd llythyr
window-letter-lead = Dywedwch yr hyn a wyddoch. Nid yw’r hyn a adewch yn wag yn hysbys, a gellir ei ychwanegu’n ddiweddarach. Cedwir drafft yn y cyfamser.
window-letter-whose = Llythyr pwy ydyw
window-letter-which = Am ba ddigwyddiad y mae?
window-letter-new = Un na wyddai neb amdano
window-letter-contract = Contract
window-letter-contract-hint = Mae ei gymal yn dweud pa mor fuan yr oedd yn rhaid i’r cyflenwr roi gwybod.
window-letter-no-contract = Nid oes contract gan y cyflenwr hwn wedi’i gofnodi, felly mesurir hysbysiad y cyflenwr heb derfyn.
window-letter-name = Beth i alw’r digwyddiad
window-letter-name-hint = Fe’i gelwir ar ôl ei gyflenwr, os gadewch hwn yn wag.
window-letter-notice = Y llythyr
window-letter-now = Nawr
window-letter-take = Ei gofnodi a dechrau’r clociau
window-letter-no-supplier = Dewiswch y cyflenwr a ysgrifennodd.
window-letter-no-incident = Dewiswch y digwyddiad y mae’r llythyr amdano.

# Nodiadau atgoffa.
window-reminders-title = Dyddiadau cau digwyddiadau
window-reminder-used = Defnyddiwyd { $percent }% o’r amser
window-reminder-show = Dangos y cloc
window-reminder-more = { $count ->
    [one] { $reminder }. Mae 1 cloc arall yn gofyn am rywun.
    [two] { $reminder }. Mae 2 gloc arall yn gofyn am rywun.
    [few] { $reminder }. Mae 3 chloc arall yn gofyn am rywun.
    [many] { $reminder }. Mae 6 chloc arall yn gofyn am rywun.
   *[other] { $reminder }. Mae { $count } cloc arall yn gofyn am rywun.
}
window-reminder-settle = Dweud pryd: { $event }
