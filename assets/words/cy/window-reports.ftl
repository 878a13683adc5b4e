# Adroddiadau ar ddigwyddiadau, a chyhoeddi adroddiad, yn y ffenestr.
window-reports-of-incident = Adroddiadau ar y digwyddiad hwn
# review: chronology / cronoleg
window-reports-chronology = Cronoleg
window-reports-chronology-hint = Pwy oedd yn gwybod beth a phryd, pwy oedd yn hwyr ac o faint, a’r hyn nad yw’n hysbys. Mae ei dudalen gyntaf yn sefyll ar ei phen ei hun.
# review: incident pack / pecyn digwyddiad
window-reports-incident-pack = Pecyn digwyddiad
window-reports-incident-pack-hint = Tudalen y bwrdd, atebion i’r rheoleiddiwr, cwestiynau i’r cyflenwr, a llythyr at y bobl.
window-reports-incident = Digwyddiad
window-reports-choose-incident = Dewiswch ddigwyddiad
window-reports-no-incidents = Nid oes digwyddiad wedi’i gofnodi eto
window-reports-shape-incident = Dewiswch y digwyddiad y mae’r adroddiad amdano
# review: issue / cyhoeddi
window-reports-issue = Cyhoeddi…
window-reports-issue-title = Cyhoeddi’r adroddiad hwn?
# review: fingerprint (SHA-256) / ôl bys (SHA-256)
window-reports-issue-lead = Mae’n cael y rhif nesaf. Cedwir ei ddogfen ac ôl bys (SHA-256) ei ffeil yn nhrywydd y gofrestr hon, fel y gall unrhyw un wirio wedyn beth a anfonwyd.
window-reports-issue-lasting = Ni ellir dadwneud hyn. Caiff y ffeil ei chadw wedyn, lle dywedwch chi.
window-reports-issue-now = Ei gyhoeddi
window-reports-issued = Cyhoeddwyd fel { $reference }. Mae yn yr hanes. Cadwch y ffeil yn awr i’w hanfon.
window-reports-sha256 = SHA-256 ei ffeil
