# The first page: what needs somebody.

window-nav-home = Home
window-go-home = Go to home
window-home-title = Home
window-home-suppliers = { $count ->
    [one] supplier
   *[other] suppliers
}
window-home-contracts = { $count ->
    [one] contract
   *[other] contracts
}
window-home-not-assessed = not assessed
window-home-complete = of the questions answered
window-home-none-yet = Nothing is recorded yet
window-home-more = Show { $count } more
window-home-answered = { $percent }% answered
window-home-questions = Next questions:
window-home-empty = This register is empty.
window-home-empty-hint = Begin with the notices of your contracts, add a supplier by hand, or open the sample to see how a filled register looks.
