# A draft that no translator has reviewed. Messages that are most in doubt have a remark that begins with "review".

window-menu-file = &Ffeil
window-menu-edit = &Golygu
window-menu-view = G&weld
window-menu-go = &Mynd
window-menu-help = &Cymorth

window-palette = Chwilio neu redeg gorchymyn
window-palette-list = Yr hyn sy’n cyfateb
window-palette-go = Mynd i
window-palette-do = Gorchmynion
window-palette-records = Cofnodion
window-palette-none = Nid oes dim yn cyfateb. Rhowch gynnig ar lai o lythrennau.
# review: the mutations after 2, 3 and 6.
window-palette-count = { $count ->
    [one] 1 canlyniad
    [two] 2 ganlyniad
    [few] 3 chanlyniad
    [many] 6 chanlyniad
   *[other] { $count } canlyniad
}

window-show-folder = Dangos y ffeil yn ei ffolder
window-close = Cau’r ffenestr
window-find-here = Chwilio ar y dudalen hon
window-back = Yn ôl
window-pane-next = Rhan nesaf y ffenestr
window-pane-before = Rhan flaenorol y ffenestr
window-go-suppliers = Mynd i’r cyflenwyr
window-go-reports = Mynd i’r adroddiadau
window-go-history = Mynd i’r hanes
window-go-settings = Mynd i’r gosodiadau
window-go-start = Mynd i’r dudalen gychwyn
window-nav-settings = Gosodiadau
window-reset = Rhoi’r ffenestr yn ôl yn ei lle

window-keys = Bysellau
window-keys-lists = Mewn rhestr
window-keys-list-move = Symud drwy’r rhesi
window-keys-list-open = Agor y rhes
window-keys-list-enter = O’r blwch chwilio i’r rhestr
window-keys-or = neu
window-keys-close = Cau

window-settings = Gosodiadau
window-settings-lead = Mae pob dewis yn dod i rym ar unwaith, ac fe’i cedwir ar y cyfrifiadur hwn, nid yn y gofrestr.
window-settings-look = Golwg ac iaith
window-settings-theme = Lliwiau
window-theme-system = Lliwiau fel y mae’r system
window-theme-system-hint = Dilynir themâu cyferbyniad y system beth bynnag a ddewisir yma.
window-theme-light = Lliwiau golau
window-theme-dark = Lliwiau tywyll
window-settings-density = Rhesi
# review: compact and comfortable are about the room between rows.
window-density-compact = Rhesi cryno
window-density-comfortable = Rhesi cyfforddus
window-settings-text = Maint y testun
window-settings-text-hint = Mae popeth ar y dudalen yn tyfu gydag ef.
window-text-larger = Testun mwy
window-text-smaller = Testun llai
window-text-normal = Testun o’r maint arferol
window-settings-language = Iaith
window-settings-language-hint = Drafft yw’r geiriau Cymraeg, heb ei adolygu gan gyfieithydd. Dywedir yn Saesneg yr hyn nad yw wedi’i gyfieithu eto.
window-language-en = English (Saesneg)
window-language-cy = Cymraeg
window-language-short-en = English
window-language-short-cy = Cymraeg
window-settings-keys = Bysellau
window-settings-question = Mae’r fysell ? yn agor y rhestr o fysellau
window-settings-who = Pwy ydych chi
window-settings-who-saved = Wedi’i gadw. Bydd yr enw a’r rôl wrth ymyl pob newid o hyn ymlaen.

window-about = Ynghylch Assay
window-about-independent = Offeryn annibynnol; nid yw’n gynnyrch unrhyw gorff cyhoeddus.
window-about-version = Fersiwn { $version }
window-about-private = Nid yw byth yn defnyddio’r rhwydwaith. Nid oes dim a roddwch i mewn yn gadael y cyfrifiadur hwn oni bai eich bod chi’n ei gadw yn rhywle arall.
window-about-rules = Y rheolau y mae’n gweithio â nhw
window-about-rules-lead = Mae gan bob set o reolau fersiwn. Mae sgôr yn cadw’r fersiwn y’i gwnaed â hi.
window-about-rule = Set o reolau
window-about-source = Ffynhonnell
window-about-checked = Gwiriwyd y ffynhonnell
window-about-unchecked = Heb ei gwirio eto
window-about-each-row = Mae pob rhes yn enwi ei ffynhonnell ei hun
window-about-some-checked = { $checked } o { $rows } rhes, ddiwethaf ar { $date }
window-about-no-rows-checked = Dim un o { $rows } rhes eto
window-about-licences = Trwyddedau
window-about-licences-lead = Trwyddedir Assay o dan yr { $licence }. Fe’i hadeiladwyd o’r rhannau hyn gan eraill, pob un o dan ei thrwydded ei hun; mae rhai yn y rhaglen ar gyfer un system yn unig.
# review: all four.
window-about-save-licences = Cadw testunau’r trwyddedau…
window-about-save-parts = Cadw’r rhestr o rannau ar gyfer peiriannau (CycloneDX)…
window-about-saved = Mae { $file } wedi’i gadw yn { $folder }.
window-dialog-parts = Cadw’r hyn y mae Assay wedi’i adeiladu ohono
window-about-part = Rhan
window-about-licence = Trwydded
# review: the mutations after 2, 3 and 6.
window-about-parts = { $count ->
    [one] 1 rhan
    [two] 2 ran
   *[other] { $count } rhan
}
window-about-files = Yr hyn y mae’n ei ysgrifennu
window-about-file-register = Y gofrestr, lle bynnag y’i cadwch, gyda dwy ffeil wrth ei hymyl tra bydd ar agor.
window-about-file-settings = Eich gosodiadau, yn eich ffolder eich hun ar gyfer gosodiadau ar y cyfrifiadur hwn.
window-about-file-reports = Adroddiadau, lle bynnag y’u cadwch.

window-read-only = Dim ond darllen y gofrestr hon y gellir ei wneud.
window-read-only-lead = Mae ei ffeil neu ei ffolder wedi’i diogelu rhag ysgrifennu. Gellir darllen, canfod, cymharu ac argraffu popeth; ni ellir newid dim. I weithio ynddi, caniatewch ysgrifennu i’w ffeil a’i ffolder, neu copïwch y ffeil i ffolder o’ch eiddo eich hun, a’i hagor eto.
window-read-only-why = Dim ond darllen y gofrestr hon y gellir ei wneud: mae ei ffeil neu ei ffolder wedi’i diogelu rhag ysgrifennu.
window-held = Mae’r gofrestr hon ar agor gan rywun arall.
window-held-again = Rhoi cynnig arall arni
window-held-still = Mae’n dal ar agor yno.
window-held-ours = Gellir ei newid yma yn awr.
window-held-why = Dim ond darllen y gofrestr hon y gellir ei wneud yma: mae ar agor gan rywun arall i’w newid.
window-read-only-status = Darllen yn unig
