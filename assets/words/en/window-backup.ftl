# Backups, as the window tells of them.

window-backup-last = Last backup { $when }
window-backup-none = No backup yet
window-backup-now = Back up now
window-backup-made = Backed up and checked: { $file } in { $folder }.
