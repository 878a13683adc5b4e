# Bringing a backup back in the window.
window-restore-go = Restore a backup
window-restore-title = Backups of { $file }
window-restore-lead = Each was opened again and checked when it was made. Choose one to see what would be different; nothing is changed by looking.
window-restore-broken-title = { $file } could not be opened
window-restore-broken-safe = Nothing was changed: the file lies where it was. A backup can be brought back in its place.
window-restore-none = There is no backup of this register yet.
window-restore-list = Backups in { $folder }
window-restore-made = Made
window-restore-needs = Opens with
window-restore-kilobytes = { $count } kB
window-restore-needs-nothing = No passphrase: it is not encrypted
window-restore-needs-present = Your present passphrase
window-restore-needs-of-its-day = The passphrase of its day
window-restore-choose = Choose
window-restore-choose-which = Choose the backup of { $when }
window-restore-look = Look at it
window-restore-looking = Checking the backup whole…
window-restore-passphrase = Passphrase of { $when }
window-restore-passphrase-hint = This backup was encrypted with another key than the register, and opens with the passphrase it had then.
window-restore-no-newest = None of the backups that can be opened without a passphrase holds in every part. One of the others may.
window-restore-of = Backup of { $when }
window-restore-holds = Checked just now: it holds in every part, with { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
  } in its trail.
window-restore-last = Last entry
window-restore-last-entry = { $action }, by { $who }, { $when }
window-restore-last-unnamed = { $action }, { $when }
window-restore-last-none = None
window-restore-after = Put aside
window-restore-after-none = Nothing was changed after this backup was made.
window-restore-after-changes = { $count ->
    [one] 1 change made after it, { $when }, would be put aside.
   *[other] { $count } changes made after it, the last { $when }, would be put aside.
  }
window-restore-after-another = The register has another history than this backup: all of it would be put aside.
window-restore-after-unknown = What was entered after it cannot be told, as the register cannot be read. The file would be put aside as it is.
window-restore-opens = Passphrase
window-restore-opens-nothing = None: anyone who has the file that comes back can read it.
window-restore-opens-present = It opens with your present passphrase and your present recovery key.
window-restore-opens-of-its-day = It opens with the passphrase and the recovery key of its day.
window-restore-aside = The present file is put aside in the same folder, not deleted, and nothing is written over.
window-restore-do = Restore this backup
window-restore-doing = Restoring…
window-restore-done = The register is the one of { $when } now. What was there before lies in { $file }.
window-restore-done-alone = The register is the one of { $when } now.
window-restore-unopened = The backup of { $when } lies in the register’s place, and the register could not be opened. What was there before lies in { $file }.
window-restore-unopened-alone = The backup of { $when } lies in the register’s place, and the register could not be opened.
window-restore-key-of-its-day = It opens with the passphrase and the recovery key of the backup’s day: those of now could not be written beside it. Change the passphrase to have a new one count.
window-stay-restoring = Wait until the backup is back. Nothing is lost.
window-restore-gone = { $file } is no longer among the backups. Nothing was changed. Look at the list again.
window-restore-passphrase-needed = { $file } opens with the passphrase of its day. Nothing was changed. Type that one.
