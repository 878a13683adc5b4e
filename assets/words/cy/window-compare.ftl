# Cofnodion ochr yn ochr, a’r cychwyn cyflym: drafft nad yw cyfieithydd wedi’i adolygu.

window-compare-none = Nid oes dim wedi’i ddewis i’w gymharu.
window-compare-none-hint = Dewiswch ddwy i bum rhes yn rhestr y cyflenwyr neu’r contractau, yna Cymharu.
window-compare-differing = Dim ond yr hyn sy’n wahanol
window-compare-what = Beth
window-compare-mark = Gwahaniaeth
window-compare-first = Diwrnod cyntaf
window-compare-second = Ail ddiwrnod
window-compare-hint = Er enghraifft: 31 Mawrth 2026
window-compare-show = Cymharu’r dyddiau hyn
window-compare-date-missing = Rhowch ddiwrnod
window-compare-dates = Cymharu dau ddyddiad

window-quick-title = Cychwyn cyflym
window-quick-lead = O hysbysiadau contract i ddarlun cyntaf o’r risg, mewn tua 15 munud.
# review: taking in notices
window-quick-notices = Derbyn hysbysiadau contract
window-quick-notices-lead = Ffeil o hysbysiadau a gyhoeddwyd (OCDS, JSON). Rydych yn gweld beth fyddai’n ei wneud cyn i ddim gael ei ysgrifennu.
window-quick-choose = Dewis ffeil…
window-quick-looking = Wrthi’n darllen y ffeil…
window-quick-plan = Beth fyddai’r ffeil hon yn ei wneud. Nid oes dim wedi’i ysgrifennu eto.
window-quick-step = Cam
window-quick-row = Cofnod
window-quick-changed = Newidiadau: { $fields }
window-quick-apply = Derbyn y rhain
window-quick-applying = Wrthi’n eu derbyn…
window-quick-forget = Gadael y ffeil
window-quick-undo = Mae Dadwneud yn cymryd y cyfan yn ôl ar unwaith.
window-quick-data = Dywedwch pa gontractau sy’n trin data personol
window-quick-data-lead = Agorwch bob contract ac ychwanegwch y prosesu oddi tano: beth a ddelir, am bwy, am faint o bobl.
window-quick-questions = Atebwch y cwestiynau nesaf
window-quick-questions-lead = Y rhai trymaf yn gyntaf. Mae “Ddim yn hysbys” yn ateb hefyd.
window-quick-no-questions = Nid oes cwestiwn yn agored.
window-quick-result = Gweld ble rydych chi’n sefyll
window-quick-result-lead = Y matrics, yr hyn sy’n ddyledus, a faint sy’n hysbys.
# review: due on a date, not owed
window-quick-due = Yr hyn sy’n ddyledus
window-quick-complete = Atebwyd { $percent }% o’r cwestiynau.
