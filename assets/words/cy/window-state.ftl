# Yr hyn y mae sgriniau'n ei ddweud wrth aros am ateb, neu pan na ellir cael un.

window-loading-stop = Stopio
# review: the whole sentence
window-loading-stopped = Fe wnaethoch stopio hyn cyn iddo gael ei ddarllen. Ni newidiwyd dim.

window-page-supplier = Cyflenwr
window-page-contract = Contract
# review: the term of the contract clause
window-page-record = Cofnod
window-page-form = Ffurflen
