# Headings of the chronology of an incident in Welsh, for those who ask for them beside the English ones. A first draft,
# which no translator has reviewed.
# review: every heading of this file
chronology-title = Cronoleg digwyddiad
chronology-section-events = Beth ddigwyddodd, a phwy sy’n dweud
chronology-section-conflicts = Datganiadau sy’n gwrthdaro
chronology-section-clocks = Y clociau, gyda’u rhifyddeg
chronology-section-bodies = Y cyrff dan sylw
chronology-section-people = Y bobl yr effeithiwyd arnynt
chronology-section-severity = Pa mor ddifrifol ydyw i bob grŵp
chronology-section-notices = Hysbysiadau, a’r hyn oedd ar goll ynddynt
chronology-section-whom = Pwy i’w hysbysu
chronology-section-decisions = Penderfyniadau, gyda’u rhesymau
chronology-section-remedies = Camau unioni
chronology-section-reply = Ateb y cyflenwr
chronology-section-unknown = Yr hyn nad yw’n hysbys
chronology-section-sources = Ffynonellau
chronology-section-about = Am yr adroddiad hwn
