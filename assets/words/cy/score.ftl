# A draft that no translator has reviewed.

# review: agree the four bands with whoever uses the same scale in Welsh.
word-band-low = Isel
word-band-moderate = Cymedrol
word-band-high = Uchel
word-band-extreme = Eithafol
