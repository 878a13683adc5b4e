# Taenlenni pobl eraill yn y ffenestr: drafft nad yw cyfieithydd wedi’i adolygu.

window-table-title = Mewnforio taenlen
window-table-go = Mewnforio taenlen…
window-table-lead = .csv, .xlsx, .xls neu .ods fel y mae swyddfa’n ei gadw. Rydych yn gweld beth fyddai’n digwydd i bob rhes cyn i ddim gael ei ysgrifennu.
window-table-subject = Beth mae’r ffeil yn ei ddal?
window-table-suppliers = Cyflenwyr
# review: payments to suppliers that a public body publishes
window-table-suppliers-hint = Neu daliadau a gyhoeddwyd gan gorff, y derbynnir pob cyflenwr ohonynt gyda nifer, swm a chyfnod.
window-table-contracts = Contractau
window-table-contracts-hint = Gyda’r cyflenwyr y maent yn eu henwi.
window-table-processing = Gweithgareddau prosesu
window-table-processing-hint = Rhes ar gyfer pob maes o ddata.
window-table-reading = Wrthi’n darllen y ffeil…
window-table-read = Sut y’i darllenwyd
window-table-encoding = Amgodiad
# review: what parts the columns, such as a comma
window-table-separator = Gwahenir y colofnau gan
window-table-sheet = Dalen
window-table-headings = Mae’r penawdau yn
window-table-days = Mae dyddiau fel 3/4/2026 yn golygu
window-table-day-first = 3 Ebrill 2026
window-table-month-first = 4 Mawrth 2026
window-table-columns = Yr hyn y mae ei cholofnau’n ei ddal
window-table-column = Colofn
window-table-examples = Y cyntaf ynddi
window-table-holds = Yn dal
window-table-holds-of = Mae colofn { $column } yn dal
window-table-known-by = Pam
# review: taking in rows
window-table-nothing = Dim a dderbynnir
window-table-plan = Beth fyddai’n digwydd i bob rhes. Nid oes dim wedi’i ysgrifennu eto.
window-table-row = Rhes
window-table-name = Cofnod
window-table-cell = { $cell }: { $problem }
window-table-other = Dewis ffeil arall
window-table-quick = Derbynnir taenlen o gyflenwyr, contractau neu brosesu hefyd.
