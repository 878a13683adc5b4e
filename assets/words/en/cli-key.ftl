# Passphrases on the command line.
cli-option-recovery-key-out = Where to write the recovery key, which opens the register when the passphrase is lost: a new .pdf or .txt file; shown once where this is left out
cli-option-new-passphrase-file = A file whose first line is the new passphrase; asked for at a terminal unless given
cli-option-recovery-key-file = The file with the recovery key; asked for at a terminal unless given
cli-passphrase = The passphrase of the register: sets, changes or recovers it
cli-passphrase-set = Encrypts a register that is not encrypted yet; a backup is made first, and the file that was there is put aside
cli-passphrase-set-example = assay passphrase set --passphrase-file passphrase.txt --recovery-key-out recovery-key.txt
cli-passphrase-change = Sets another passphrase; backups made before keep theirs
cli-passphrase-change-example = assay passphrase change --passphrase-file old.txt --new-passphrase-file new.txt
cli-passphrase-recover = Sets a new passphrase with the recovery key
cli-passphrase-recover-example = assay passphrase recover --recovery-key-file recovery-key.txt --new-passphrase-file new.txt
cli-passphrase-recovery-key = Makes a new recovery key; the one before then opens only backups made before
cli-passphrase-recovery-key-example = assay passphrase recovery-key --recovery-key-out recovery-key.txt

cli-ask-passphrase = Passphrase of { $name }:{" "}
cli-ask-new-passphrase = New passphrase (12 characters or more):{" "}
cli-ask-again = The same again:{" "}
cli-ask-recovery-key = Recovery key (seven groups):{" "}

cli-refused-no-choice = Nothing was made. Say whether the register is to be encrypted: name a file whose first line is its passphrase with --passphrase-file, or choose --no-passphrase, and anybody who has the file can read it.
cli-refused-no-new-passphrase = Nothing was changed. Name a file whose first line is the new passphrase with --new-passphrase-file, or run this at a terminal to be asked for it.
cli-refused-no-recovery-key = Nothing was changed. Name the file with the recovery key with --recovery-key-file, or run this at a terminal to be asked for it.
cli-refused-recovery-ending = { $name } ends with neither .pdf nor .txt. Nothing was made. Choose a name that does.

cli-said-made-encrypted = Made { $name }, an empty register. It is encrypted.
cli-said-sample-encrypted = Made { $name } with a fictional portfolio. It is encrypted.
cli-said-encrypted = { $name } is encrypted now.
cli-said-plain-aside = The file as it was, which is not encrypted, lies in { $name }. Delete it once you have seen that all is well.
cli-said-plain-backups = { $count ->
    [one] One backup is not encrypted
   *[other] { $count } backups are not encrypted
} either: { $names }
cli-said-passphrase-changed = The passphrase of { $name } was changed. Backups made before open with the passphrase of their day.
cli-said-recovery-key-made = Made a new recovery key for { $name }. The one before opens only backups made before.
cli-said-recovery-key-file = The recovery key lies in { $name }. Print it, lock it away apart from this computer, and delete the file.
cli-said-recovery-key = Recovery key, shown only now. Write it down and lock it away apart from this computer: { $key }
