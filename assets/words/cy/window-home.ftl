# Y dudalen gyntaf: drafft nad yw cyfieithydd wedi’i adolygu.

# review: the noun stands below its number; the mutations after 2, 3 and 6.
window-home-suppliers = { $count ->
    [one] cyflenwr
    [two] gyflenwr
    [few] chyflenwr
    [many] chyflenwr
   *[other] cyflenwr
}
# review: as above
window-home-contracts = { $count ->
    [one] contract
    [two] gontract
    [few] chontract
    [many] chontract
   *[other] contract
}
window-home-not-assessed = heb eu hasesu
window-home-complete = o’r cwestiynau wedi’u hateb
window-home-none-yet = Nid oes dim wedi’i gofnodi eto
window-home-more = Dangos { $count } arall
window-home-answered = Atebwyd { $percent }%
window-home-questions = Cwestiynau nesaf:
window-home-empty = Mae’r gofrestr hon yn wag.
window-home-empty-hint = Dechreuwch gyda hysbysiadau eich contractau, ychwanegwch gyflenwr â llaw, neu agorwch y sampl i weld sut mae cofrestr lawn yn edrych.
