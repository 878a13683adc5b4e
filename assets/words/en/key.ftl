# The passphrase of an encrypted register, its recovery key, and why one could not be opened.
failure-passphrase-needed = { $name } is encrypted. Give its passphrase with --passphrase-file or ASSAY_PASSPHRASE_FILE, or run this at a terminal to be asked for it. Nothing was changed.
failure-passphrase-needed-window = { $name } is encrypted. Nothing was changed. Open it again, and type its passphrase.
failure-wrong-passphrase = This is not the passphrase of { $name }. Nothing was changed. Try again; capitals and spaces between words count. If it is lost, the recovery key opens the register: “assay passphrase recover”.
failure-wrong-passphrase-window = This is not the passphrase of { $name }. Nothing was changed. Try again; capitals and spaces between words count. If it is lost, the recovery key opens the register: choose “Use the recovery key” where the passphrase is asked for.
failure-wrong-recovery-key = This is not the recovery key of { $name }: every group is sound, but it belongs to another register, or a newer one has been made since. Nothing was changed.
failure-passphrase-not-taken = This passphrase was not taken. Nothing was changed.
failure-passphrase-short = It needs at least { $fewest } characters. Four or more words that have nothing to do with each other are long and easy to remember.
failure-passphrase-long = It has more than { $most } characters. Is this the right file?
failure-passphrase-weak = It is too easily guessed: names, dates, sayings, rows of keys and repetitions are tried first. Four or more words that have nothing to do with each other are far safer.
failure-passphrase-differs = The two are not the same. Type it twice alike.
failure-recovery-not-taken = This recovery key was not taken. Nothing was changed.
failure-recovery-length = A recovery key has { $wanted } characters in seven groups; this has { $found }.
failure-recovery-group = Group { $group } is mistyped. Look at it again; the letters I, L, O and U are never used.
failure-key-damaged = { $name } is encrypted, and both copies of the key beside it (its names with .key and .key-copy after them) are damaged or missing. Nothing was changed. Bring back one of them, or go on with a backup: each lies with its own key in the folder of backups.
failure-newer-key = The key beside this register was made by a newer version of Assay (format { $found }). Nothing was changed. Open it with the newer version.
failure-no-register-or-no-key = { $name } is not a register that can be opened: either Assay did not make it, or it is encrypted and its key, which lies in two files of the same name with .key and .key-copy after it, is not beside it. It was not changed. Put the key files back beside it, or choose another file.
failure-not-encrypted-after-all = { $name } is not encrypted, although a key lies beside it: somebody may have put another file in its place. It was not opened and not changed. If this file is the right one, move its .key and .key-copy files elsewhere first; otherwise go on with a backup.
failure-first-page = { $name } cannot be opened with its key: its first page is damaged, or it is not the file that this key belongs to. It was not changed. Keep it as it is, and go on with your newest backup.
failure-encrypted-already = { $name } is encrypted already. Nothing was changed. For another passphrase: assay passphrase change
failure-encrypted-already-window = { $name } is encrypted already. Nothing was changed. For another passphrase, choose “Passphrase and recovery key” in the File menu.
failure-encrypt-unsound = The encrypted copy of { $name } does not hold together, so it was taken away. The register is as it was. Run “assay check” to see what is damaged.
failure-encrypt-unsound-window = The encrypted copy of { $name } does not hold together, so it was taken away. The register is as it was. Look at the newest backup under “Restore a backup” in the File menu, and keep the file as it is.
failure-not-encrypted = { $name } is not encrypted, so it has no passphrase. Nothing was changed. To give it one: assay passphrase set
failure-not-encrypted-window = { $name } is not encrypted, so it has no passphrase. Nothing was changed. To give it one, choose “Encrypt this register” in the File menu.

# The sheet with the recovery key.
recovery-sheet-title = Recovery key of { $name }
recovery-sheet-subject = What opens { $name } when its passphrase is lost
recovery-sheet-group = Group { $number }
recovery-sheet-warning = Keep this locked away
recovery-sheet-made = Made on { $day }.
recovery-sheet-what = Whoever has this key and the register’s file can read everything in it, without the passphrase. Without this key and without the passphrase nobody can, and nobody can help.
recovery-sheet-keep = Print it, lock it away where only those may reach it who may read the register, and then delete this file. Keep it apart from the computer that holds the register.
recovery-sheet-how = To open the register with it: choose “Use the recovery key” where Assay asks for the passphrase, or run “assay passphrase recover”. Type the seven groups in order; capitals, spaces and hyphens do not matter.
