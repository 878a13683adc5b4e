# Cyfrinymadrodd cofrestr yn y ffenestr: drafft nad yw cyfieithydd wedi’i adolygu.
# review: “cyfrinymadrodd” for passphrase and “allwedd adfer” for recovery key, in the whole file
window-lock-title = Datgloi { $file }
window-lock-lead = Mae’r gofrestr hon wedi’i hamgryptio. Ni ellir darllen dim ohoni cyn teipio ei chyfrinymadrodd.
window-lock-passphrase = Cyfrinymadrodd
window-lock-unlock = Datgloi
window-lock-unlocking = Wrthi’n datgloi…
window-lock-other = Agor cofrestr arall
window-lock-forgotten = Defnyddio’r allwedd adfer
window-lock-remembered = Defnyddio’r cyfrinymadrodd
# review: the mutations after 2, 3 and 6.
window-lock-wait = Arhoswch { $seconds ->
    [one] 1 eiliad
    [two] 2 eiliad
   *[other] { $seconds } eiliad
  } cyn rhoi cynnig arall arni: arafir cyfrinymadroddion anghywir. Nid oes dim wedi’i golli.
window-lock-now = Cloi’r gofrestr
window-lock-caps = Mae Caps Lock ymlaen.
window-lock-show = Dangos
window-lock-hide = Cuddio
window-lock-show-what = Dangos: { $label }
window-lock-hide-what = Cuddio: { $label }

window-recover-title = Agor { $file } gyda’r allwedd adfer
window-recover-lead = Mae gan yr allwedd adfer saith grŵp o bum nod, ac fe’i dangoswyd pan wnaed y gofrestr. Yna byddwch yn dewis cyfrinymadrodd newydd; mae copïau wrth gefn a wnaed o’r blaen yn cadw eu rhai hwy.
window-recover-key = Allwedd adfer
window-recover-key-hint = Nid yw priflythrennau, bylchau na chysylltnodau o bwys.
window-recover-open = Gosod y cyfrinymadrodd newydd ac agor

window-make-title = Gwneud { $file }
window-make-lead = Gyda chyfrinymadrodd mae’r gofrestr a’i chopïau wrth gefn wedi’u hamgryptio: nid yw gliniadur a gaiff ei ddwyn yn dweud dim wrth neb. Hebddo gall unrhyw un sydd â’r ffeil ei darllen.
window-make-passphrase = Cyfrinymadrodd newydd
window-make-passphrase-hint = 12 nod neu fwy. Mae pedwar gair neu fwy nad oes a wnelont â’i gilydd yn hir ac yn hawdd eu cofio.
window-make-again = Yr un peth eto
window-make-strength-short = Rhy fyr
window-make-strength-weak = Rhy hawdd ei ddyfalu
window-make-strength-good = Da
window-make-strength-strong = Cryf
window-make-encrypt = Parhau gyda’r cyfrinymadrodd hwn
window-make-open = Ei gwneud heb gyfrinymadrodd
# review: the status line, at the foot of the window
window-make-open-hint = Gall unrhyw un sydd â’r ffeil ei darllen. Mae’r llinell statws yn dweud hynny cyhyd ag y bo ar agor.
window-make-recovery-title = Ysgrifennwch yr allwedd adfer
window-make-recovery-lead = Mae’n agor { $file } pan anghofir y cyfrinymadrodd, a dim ond nawr y’i dangosir. Clowch hi i ffwrdd ar wahân i’r cyfrifiadur hwn. Heb gyfrinymadrodd ac allwedd adfer ni all neb ddarllen y gofrestr, ac ni all neb helpu.
window-make-recovery-group = Grŵp { $number }
window-make-recovery-confirm = Teipiwch grŵp { $number } o’r hyn a ysgrifennoch
window-make-group-wrong = Nid hwn yw grŵp { $group }. Edrychwch ar yr hyn a ysgrifennoch; ni ddefnyddir y llythrennau I, L, O ac U byth.
window-make-recovery-done = Gwneud y gofrestr

window-lock-short = Cloi
window-key-go = Cyfrinymadrodd ac allwedd adfer
window-key-encrypt-go = Amgryptio’r gofrestr hon
window-key-settings = Cyfrinymadrodd
window-key-settings-encrypted = Mae’r gofrestr hon wedi’i hamgryptio. Yma newidir ei chyfrinymadrodd, a gwneir allwedd adfer newydd.
window-key-settings-open = Nid yw’r gofrestr hon wedi’i hamgryptio: gall unrhyw un sydd â’i ffeil ei darllen. Mae pob adroddiad ohoni’n dweud hynny.
window-key-settings-none = Agorwch gofrestr yn gyntaf: mae gan bob un ei chyfrinymadrodd ei hun.
window-key-title = Cyfrinymadrodd ac allwedd adfer { $file }
window-key-encrypt-title = Amgryptio { $file }
window-key-choose = Dewis cyfrinymadrodd
# review: put aside, as a file is kept beside the one in use
window-key-encrypt-lead = Gall unrhyw un sydd â’r ffeil hon ei darllen. Gyda chyfrinymadrodd mae’r gofrestr wedi’i hamgryptio, a phob copi wrth gefn o hynny ymlaen hefyd. Gwneir copi wrth gefn yn gyntaf, a rhoddir y ffeil fel y mae nawr o’r neilltu, heb ei dileu.
window-key-encrypt-do = Amgryptio’r gofrestr
window-key-encrypting = Wrthi’n gweithio…
window-key-encrypted = Mae { $file } wedi’i hamgryptio nawr.
window-key-still-open = Nid yw’r ffeiliau hyn wedi’u hamgryptio o hyd. Gall unrhyw un sydd ag un ohonynt ei darllen:
window-key-still-aside = { $file } yn { $folder }, y gofrestr fel yr oedd
window-key-still-backup = { $file } yn { $folder }, copi wrth gefn
window-key-still-copies = adroddiadau, taenlenni a chopïau eraill a gadwyd o’r blaen, lle bynnag y maent
window-key-still-what = Ar ôl i chi weld bod popeth yn iawn, dilëwch yr hyn nad oes ei angen arnoch. Ni ddilëir dim ar eich rhan.
window-key-present = Cyfrinymadrodd presennol
window-key-change = Newid y cyfrinymadrodd
window-key-change-lead = Mae copïau wrth gefn a wnaed o’r blaen yn agor gyda chyfrinymadrodd eu diwrnod. Mae’r allwedd adfer yn aros fel y mae.
window-key-change-do = Newid y cyfrinymadrodd
window-key-changed = Newidiwyd cyfrinymadrodd { $file }. Mae copïau wrth gefn a wnaed o’r blaen yn cadw eu rhai hwy.
window-key-renew = Gwneud allwedd adfer newydd
window-key-renew-lead = Ar gyfer pan fo’r un a ysgrifennoch ar goll, neu pan allai rhywun arall fod wedi’i gweld. Wedyn dim ond copïau wrth gefn a wnaed o’r blaen y mae’r un flaenorol yn eu hagor.
window-key-renew-do = Dangos allwedd adfer newydd
window-key-renew-done = Defnyddio’r allwedd adfer hon
window-key-renewed = Mae’r allwedd adfer newydd yn agor { $file } o hyn ymlaen. Dim ond copïau wrth gefn a wnaed o’r blaen y mae’r un flaenorol yn eu hagor.
window-recovery-save = Cadw fel PDF…
window-key-none-waits = Nid yw’r allwedd adfer hon yn aros i’w defnyddio mwyach: nid yw’n agor dim. Ni newidiwyd dim. Dewiswch “Canslo”, a gofynnwch am ddangos un newydd.
window-key-unopened-title = Mae { $file } wedi’i hamgryptio, ac nid oedd modd ei hagor
window-key-unopened-go = Parhau
# review: a recovery key that was shown and then not taken up
window-recovery-void = Mae { $file } yn { $folder } yn dal allwedd adfer na ddefnyddiwyd: nid yw’n agor dim. Dilëwch y ffeil honno, fel na fydd neb yn dibynnu arni.
# review: by half, as of work that is done whole or not at all
window-stay-encrypting = Arhoswch nes bod y gofrestr wedi’i hamgryptio. Ni newidir dim ohoni yn ei hanner.
window-recovery-saved = Cadwyd: { $file } yn { $folder }. Argraffwch ef, clowch ef i ffwrdd ar wahân i’r cyfrifiadur hwn, ac yna dilëwch y ffeil.
window-dialog-recovery = Cadw’r allwedd adfer
window-dialog-recovery-files = PDF
