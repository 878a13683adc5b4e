# Yr hafan: yr hyn y mae angen rhywun arno. A draft that no translator has reviewed; the register itself speaks English so far.
home-today = heddiw
# review: the mutations after 2
home-in-days = { $days ->
    [one] mewn 1 diwrnod
    [two] mewn 2 ddiwrnod
   *[other] mewn { $days } diwrnod
}
home-days-overdue = { $days ->
    [one] 1 diwrnod yn hwyr
    [two] 2 ddiwrnod yn hwyr
   *[other] { $days } diwrnod yn hwyr
}
home-nothing = Nid oes dim i’w wneud.
home-nothing-until = Nid oes dim i’w wneud yn fuan. Y dyddiad nesaf yw { $date }.
# review: the mutations after 2, 3 and 6
home-soon = { $soon ->
    [one] Nid oes dim yn hwyr. Mae 1 peth i’w wneud erbyn { $date }.
    [two] Nid oes dim yn hwyr. Mae 2 beth i’w gwneud erbyn { $date }.
    [few] Nid oes dim yn hwyr. Mae 3 pheth i’w gwneud erbyn { $date }.
    [many] Nid oes dim yn hwyr. Mae 6 pheth i’w gwneud erbyn { $date }.
   *[other] Nid oes dim yn hwyr. Mae { $soon } peth i’w gwneud erbyn { $date }.
}
home-overdue = { $overdue ->
    [one] Mae 1 peth yn hwyr. Nid oes dim arall i’w wneud erbyn { $date }.
    [two] Mae 2 beth yn hwyr. Nid oes dim arall i’w wneud erbyn { $date }.
    [few] Mae 3 pheth yn hwyr. Nid oes dim arall i’w wneud erbyn { $date }.
    [many] Mae 6 pheth yn hwyr. Nid oes dim arall i’w wneud erbyn { $date }.
   *[other] Mae { $overdue } peth yn hwyr. Nid oes dim arall i’w wneud erbyn { $date }.
}
home-both = { $overdue ->
    [one] Mae 1 peth yn hwyr.
    [two] Mae 2 beth yn hwyr.
    [few] Mae 3 pheth yn hwyr.
    [many] Mae 6 pheth yn hwyr.
   *[other] Mae { $overdue } peth yn hwyr.
} { $soon ->
    [one] Mae 1 arall i’w wneud erbyn { $date }.
    [two] Mae 2 arall i’w gwneud erbyn { $date }.
   *[other] Mae { $soon } arall i’w gwneud erbyn { $date }.
}
word-home-group-overdue = Yn hwyr
word-home-group-soon = O fewn 90 diwrnod
word-home-group-later = Yn ddiweddarach
word-home-group-reviews = I edrych arnynt
word-home-group-not-assessed = Heb eu hasesu
word-home-group-incomplete = Cwestiynau sy’n dal yn agored
word-home-empty-overdue = Nid oes dim yn hwyr.
word-home-empty-soon = Nid oes dim i’w wneud o fewn 90 diwrnod.
word-home-empty-later = Nid oes dim i’w wneud o fewn dwy flynedd wedi hynny.
word-home-empty-reviews = Nid oes dim yn aros i rywun edrych arno.
word-home-empty-not-assessed = Mae gan bob contract nad yw ar ben sgôr.
word-home-empty-incomplete = Mae pob cwestiwn o’r dull wedi’i ateb.
word-home-kind-decide-by = Penderfynu ar yr hyn sy’n dilyn
word-home-kind-extension-by = Manteisio ar yr estyniad
word-home-kind-notice-by = Rhoi rhybudd
word-home-kind-ends = Mae’r contract yn gorffen
word-home-kind-runs-on = Mae’r prosesu’n parhau wedi’r diwedd
word-home-kind-action-due = Cam i’w weithredu
word-home-kind-evidence-expires = Mae’r dystiolaeth yn dod i ben
# review: the past of what ends by itself
home-ics-title = { $kind }: { $title }
word-home-past-evidence-expires = Daeth y dystiolaeth i ben
word-home-past-acceptance-ends = Daeth derbyniad y risg i ben
word-home-past-control-ends = Daeth y rheolaeth dros dro i ben
word-home-kind-evidence-lapses = Tystiolaeth i’w gweld eto
word-home-kind-acceptance-ends = Mae derbyniad y risg yn gorffen
word-home-kind-assessment-review = Asesiad i’w wneud eto
word-home-kind-kpi-due = Dangosydd i’w raddio
word-home-kind-decision-review = Penderfyniad i edrych arno eto
word-home-kind-control-ends = Mae’r rheolaeth dros dro yn gorffen
word-home-kind-dpia-review = Asesiad effaith i edrych arno eto
word-home-kind-assessment-draft = Mae’r asesiad yn aros i’w gymeradwyo
word-home-kind-kpi-fails = Mae’r dangosydd yn methu’n barhaus
word-home-kind-action-open = Cam gweithredu heb ddyddiad
word-home-kind-evidence-undated = Tystiolaeth heb ddyddiad
word-home-kind-not-assessed = Heb ei asesu
word-home-kind-incomplete = Cwestiynau’n agored
word-home-kind-no-contract = Nid oes contract wedi’i gofnodi

# Cwestiynau nad oes neb wedi’u hateb.
word-question-contract = O dan ba gontract y mae’n gweithio?
word-question-personal-data = A yw’r cyflenwr yn trin data personol o dan y contract hwn?
word-question-i1 = Pa ddata personol a ddelir?
word-question-i2 = Data faint o bobl a ddelir?
word-question-i3 = Pa gyrff sy’n dibynnu ar y contract?
word-question-i4 = A oes unrhyw ran o’r data na ellir byth ei newid unwaith y caiff ei golli?
word-question-i5 = Pa mor hanfodol yw’r gwasanaeth?
word-question-i6 = Pa mor anodd yw disodli’r cyflenwr?
word-question-i7 = Am ba grwpiau o bobl y mae’r data?
word-question-hosted = Ble y cedwir y data?
word-question-remote = A ellir cyrraedd y data o’r rhyngrwyd neu o rywle arall?
word-question-chain = Pa is-broseswyr sy’n trin y data, ac o ble?
word-question-aggregator = A yw’r cyflenwr yn gwasanaethu mwy na deg corff iechyd?
word-question-c1 = Pa delerau o erthygl 28 sydd yn y contract?
word-question-c2 = Pa sicrwydd annibynnol sydd o ddiogelwch y cyflenwr?
word-question-c3 = Pa fesurau technegol sy’n gwarchod y data?
word-question-c4 = O fewn pa amser y mae’n rhaid i’r cyflenwr roi gwybod am dor data?
word-question-c5 = Sut y mae’r bobl sy’n gallu cyrraedd y data yn cael eu gwirio a’u hyfforddi?
word-question-c6 = Sut y mae’r cyflenwr yn rheoli ei is-broseswyr ei hun?
word-question-c7 = Sut y byddai’r gwasanaeth yn parhau, neu’n gorffen, heb y cyflenwr?
