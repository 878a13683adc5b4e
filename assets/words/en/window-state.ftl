# What screens say while their answer is on its way, or when none can be had.

window-loading-stop = Stop
window-loading-stopped = You stopped this before it was read. Nothing was changed.

# What a page is called until the record it is about is there.
window-page-supplier = Supplier
window-page-contract = Contract
window-page-record = Record
window-page-form = Form
