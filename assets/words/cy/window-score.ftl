# Tudalen y sgôr: drafft nad yw cyfieithydd wedi’i adolygu.

window-score-rounded = { $exact }, wedi’i dalgrynnu i rif cyfan
window-score-completeness-of = Dros ffactorau, amlygiad a rheolaethau

window-whatif-title = Rhoi cynnig arni
window-whatif-lead = Trowch ymlaen yr hyn y gellid ei wneud, a gweld beth fyddai’r sgôr.
window-whatif-of = Yr hyn y gellid ei wneud ar gyfer { $name }
window-whatif-now = Nawr
window-whatif-then = Yna
window-whatif-floors = Byddai’n dal i’w dal i fyny
window-whatif-off = Diffodd y cyfan
window-whatif-never = Nid oes dim yma yn cael ei gadw.
