# A draft that no translator has reviewed. The rest of these screens is said in English until it is translated.

window-nav-home = Hafan
window-go-home = Mynd i’r hafan
window-home-title = Hafan
window-nav-contracts = Contractau
# review: the mutation after i.
window-go-contracts = Mynd i gontractau
window-contracts-title = Contractau
window-nav-risk = Risg
# review: “trosolwg risg” for risk overview.
window-go-risk = Mynd i’r trosolwg risg
window-risk-title = Trosolwg risg
window-compare-title = Cymharu
window-column-reference = Cyfeirnod
window-column-contract = Contract
window-column-contracts = Contractau
window-column-status = Statws
window-column-value = Gwerth
window-column-start = Yn dechrau
window-column-end = Yn gorffen
window-list-columns = Colofnau
window-percent = { $value } %
