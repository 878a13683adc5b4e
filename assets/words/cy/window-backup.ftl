# Backups, as the window tells of them. To be reviewed by a translator.

window-backup-last = Copi wrth gefn diwethaf { $when }
window-backup-none = Dim copi wrth gefn eto
window-backup-now = Gwneud copi wrth gefn nawr
window-backup-made = Wedi gwneud copi wrth gefn a’i wirio: { $file } yn { $folder }.
