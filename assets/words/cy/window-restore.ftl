# Dod â chopi wrth gefn yn ôl yn y ffenestr: drafft nad yw cyfieithydd wedi’i adolygu.
window-restore-go = Adfer copi wrth gefn
window-restore-title = Copïau wrth gefn o { $file }
window-restore-lead = Agorwyd pob un eto a’i wirio pan y’i gwnaed. Dewiswch un i weld beth fyddai’n wahanol; nid yw edrych yn newid dim.
window-restore-broken-title = Nid oedd modd agor { $file }
window-restore-broken-safe = Ni newidiwyd dim: mae’r ffeil lle’r oedd. Gellir dod â chopi wrth gefn yn ôl yn ei lle.
window-restore-none = Nid oes copi wrth gefn o’r gofrestr hon eto.
window-restore-list = Copïau wrth gefn yn { $folder }
window-restore-made = Gwnaed
window-restore-needs = Yn agor gyda
window-restore-kilobytes = { $count } kB
window-restore-needs-nothing = Dim cyfrinymadrodd: nid yw wedi’i amgryptio
window-restore-needs-present = Eich cyfrinymadrodd presennol
# review: the passphrase that the register had when the backup was made
window-restore-needs-of-its-day = Cyfrinymadrodd ei ddiwrnod
window-restore-choose = Dewis
window-restore-choose-which = Dewis copi wrth gefn { $when }
window-restore-look = Edrych arno
window-restore-looking = Wrthi’n gwirio’r copi wrth gefn cyfan…
window-restore-passphrase = Cyfrinymadrodd { $when }
window-restore-passphrase-hint = Amgryptiwyd y copi wrth gefn hwn ag allwedd wahanol i un y gofrestr, ac mae’n agor gyda’r cyfrinymadrodd oedd ganddi bryd hynny.
# review: holds, as of a file that is sound in every part
window-restore-no-newest = Nid oes yr un o’r copïau wrth gefn y gellir eu hagor heb gyfrinymadrodd yn dal ym mhob rhan. Efallai fod un o’r lleill.
window-restore-of = Copi wrth gefn { $when }
# review: as above, and the mutations after 2, 3 and 6
window-restore-holds = Newydd ei wirio: mae’n dal ym mhob rhan, gyda { $entries ->
    [one] 1 cofnod
    [two] 2 gofnod
    [few] 3 chofnod
    [many] 6 chofnod
   *[other] { $entries } cofnod
  } yn ei hanes.
window-restore-last = Cofnod olaf
window-restore-last-entry = { $action }, gan { $who }, { $when }
window-restore-last-unnamed = { $action }, { $when }
window-restore-last-none = Dim
# review: put aside, as a file is kept beside the one in use
window-restore-after = Rhoddir o’r neilltu
window-restore-after-none = Ni newidiwyd dim ar ôl gwneud y copi wrth gefn hwn.
# review: the mutations after 2, 3 and 6
window-restore-after-changes = { $count ->
    [one] Byddai 1 newid a wnaed ar ei ôl, { $when }, yn cael ei roi o’r neilltu.
    [two] Byddai 2 newid a wnaed ar ei ôl, yr olaf { $when }, yn cael eu rhoi o’r neilltu.
   *[other] Byddai { $count } newid a wnaed ar ei ôl, yr olaf { $when }, yn cael eu rhoi o’r neilltu.
  }
window-restore-after-another = Mae gan y gofrestr hanes gwahanol i’r copi wrth gefn hwn: byddai’r cyfan ohono’n cael ei roi o’r neilltu.
window-restore-after-unknown = Ni ellir dweud beth a roddwyd i mewn ar ei ôl, gan na ellir darllen y gofrestr. Byddai’r ffeil yn cael ei rhoi o’r neilltu fel y mae.
window-restore-opens = Cyfrinymadrodd
window-restore-opens-nothing = Dim: gall unrhyw un sydd â’r ffeil a ddaw yn ôl ei darllen.
window-restore-opens-present = Mae’n agor gyda’ch cyfrinymadrodd presennol a’ch allwedd adfer bresennol.
window-restore-opens-of-its-day = Mae’n agor gyda chyfrinymadrodd ac allwedd adfer ei ddiwrnod.
window-restore-aside = Rhoddir y ffeil bresennol o’r neilltu yn yr un ffolder, heb ei dileu, ac nid ysgrifennir dros ddim.
window-restore-do = Adfer y copi wrth gefn hwn
window-restore-doing = Wrthi’n adfer…
window-restore-done = Un { $when } yw’r gofrestr nawr. Mae’r hyn oedd yno o’r blaen yn { $file }.
window-restore-done-alone = Un { $when } yw’r gofrestr nawr.
window-restore-unopened = Mae copi wrth gefn { $when } yn lle’r gofrestr, ac nid oedd modd agor y gofrestr. Mae’r hyn oedd yno o’r blaen yn { $file }.
window-restore-unopened-alone = Mae copi wrth gefn { $when } yn lle’r gofrestr, ac nid oedd modd agor y gofrestr.
# review: the keys of the day on which the backup was made
window-restore-key-of-its-day = Mae’n agor gyda chyfrinymadrodd ac allwedd adfer diwrnod y copi wrth gefn: nid oedd modd ysgrifennu’r rhai presennol wrth ei ymyl. Newidiwch y cyfrinymadrodd er mwyn i un newydd gyfrif.
window-stay-restoring = Arhoswch nes bod y copi wrth gefn yn ôl. Nid oes dim wedi’i golli.
window-restore-gone = Nid yw { $file } ymhlith y copïau wrth gefn mwyach. Ni newidiwyd dim. Edrychwch ar y rhestr eto.
window-restore-passphrase-needed = Mae { $file } yn agor gyda chyfrinymadrodd ei ddiwrnod. Ni newidiwyd dim. Teipiwch hwnnw.
