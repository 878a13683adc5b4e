# Headings of the incident pack in Welsh, for those who ask for them beside the English ones. A first draft, which no
# translator has reviewed.
# review: every heading of this file
pack-title = Pecyn digwyddiad
pack-section-board = Adroddiad brys i’r bwrdd
pack-section-whom = Pwy i’w hysbysu
pack-section-regulator = Ffurflen y rheoleiddiwr, wedi’i pharatoi
pack-section-questions = Cwestiynau i’r cyflenwr
pack-section-letter = Llythyr at y bobl yr effeithiwyd arnynt
pack-board-due = Yr hyn sy’n ddyledus
pack-board-unknown = Yr hyn nad yw’n hysbys
pack-board-asks = Yr hyn a ofynnir gan y bwrdd
pack-ico-part-breach = Am y tor diogelwch
pack-ico-part-action = Gweithredu
pack-ico-part-about = Amdanom ni
pack-letter-text = Testun y llythyr
