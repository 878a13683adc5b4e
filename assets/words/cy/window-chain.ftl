# Y gadwyn y tu ôl i gyflenwr: drafft nad yw cyfieithydd wedi’i adolygu.

window-show-as-table = Dangos fel tabl
# review: how many links of the chain lie between
window-chain-depth = Dolenni i ffwrdd
