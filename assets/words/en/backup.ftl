# Backups: checked copies of the register, and bringing one back.

cli-backup = Copies the register, opens the copy again and checks it; old copies are thinned out
cli-backup-example = assay backup
cli-backup-out = Where to put the copy; in the register’s folder of backups where it is left out
cli-backup-list = Lists the copies that are kept, newest first
cli-said-backed-up = Backed up to { $name } and checked: { $size }.
cli-backup-made = Made
cli-backup-size = Size
cli-backup-file = File
cli-backup-kilobytes = { $count } kB
cli-restore = Puts a copy of a backup in the register’s place; the present file is put aside, never over it
cli-restore-example = assay restore "register backups/register 2026-11-21T090000.000Z.assay"
cli-arg-backup = The backup
cli-said-restored = The register is the one of that backup now: { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} in its trail, checked whole.
cli-said-put-aside = What was there before lies in { $name }.
cli-said-newest-backup = The newest backup that holds in every part is { $name }, of { $moment }. To go back to it: assay restore "{ $name }"
cli-said-newest-backup-of = The newest backup that holds in every part is { $name }, of { $moment }. To go back to it: assay --register "{ $register }" restore "{ $name }"
cli-said-backup-left-over = { $name } is an older backup that is no longer needed and could not be removed. Nothing is lost; remove it by hand, or it is tried again at the next backup.
cli-said-no-backup = None of the backups beside this register holds in every part.

failure-backup-unsound = The copy does not equal the register, so it was taken away and does not count as a backup. The register was not changed. Close it in other programs and try again; if that does not help, run “assay check”.
failure-backup-unsound-window = The copy does not equal the register, so it was taken away and does not count as a backup. The register was not changed. Close it in other programs and try again; if that does not help, look at the newest backup under “Restore a backup” in the File menu.
failure-backup-changed = The register changed while it was copied, so the copy was taken away and does not count as a backup. The register itself holds what was saved. Try again.
failure-lies-aside = { $name } was put aside and could not be moved back. Nothing is lost: it lies in the same folder as { $aside }. Rename that file to { $name }, with the files beside it that begin with its name.
failure-restore-itself = { $name } is the register itself and no backup of it. Nothing was changed. Name a file from the folder of backups: “assay backup --list” shows them.
failure-restore-itself-window = { $name } is the register itself and no backup of it. Nothing was changed. Choose a backup from the list.
failure-restore-unsound = { $name } does not hold together, so it was not brought back. Nothing was changed. Choose another one: “assay backup --list” shows them.
failure-restore-unsound-window = { $name } does not hold together, so it was not brought back. Nothing was changed. Choose another one from the list.
