# The chain behind a supplier, as a tree.

window-show-as-table = Show as table
window-chain-depth = Links away
