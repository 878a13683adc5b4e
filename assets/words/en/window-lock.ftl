# The passphrase of a register in the window: asked for, chosen, and asked for again after the register was locked.
window-lock-title = Unlock { $file }
window-lock-lead = This register is encrypted. Nothing of it can be read before its passphrase is typed.
window-lock-passphrase = Passphrase
window-lock-unlock = Unlock
window-lock-unlocking = Unlocking…
window-lock-other = Open another register
window-lock-forgotten = Use the recovery key
window-lock-remembered = Use the passphrase
window-lock-wait = Wait { $seconds ->
    [one] 1 second
   *[other] { $seconds } seconds
  } before you try again: wrong passphrases are slowed down. Nothing is lost.
window-lock-now = Lock the register
window-lock-caps = Caps Lock is on.
window-lock-show = Show
window-lock-hide = Hide
window-lock-show-what = Show { $label }
window-lock-hide-what = Hide { $label }

window-recover-title = Open { $file } with the recovery key
window-recover-lead = The recovery key has seven groups of five characters and was shown when the register was made. You then choose a new passphrase; backups made before keep theirs.
window-recover-key = Recovery key
window-recover-key-hint = Capitals, spaces and hyphens do not matter.
window-recover-open = Set the new passphrase and open

window-make-title = Make { $file }
window-make-lead = With a passphrase the register and its backups are encrypted: a stolen laptop tells nobody anything. Without it anyone who has the file can read it.
window-make-passphrase = New passphrase
window-make-passphrase-hint = 12 characters or more. Four or more words that have nothing to do with each other are long and easy to remember.
window-make-again = The same again
window-make-strength-short = Too short
window-make-strength-weak = Too easily guessed
window-make-strength-good = Good
window-make-strength-strong = Strong
window-make-encrypt = Go on with this passphrase
window-make-open = Make it without a passphrase
window-make-open-hint = Anyone who has the file can read it. The status line says so for as long as it is open.
window-make-recovery-title = Write the recovery key down
window-make-recovery-lead = It opens { $file } when the passphrase is forgotten, and is shown only now. Lock it away apart from this computer. Without passphrase and recovery key nobody can read the register, and nobody can help.
window-make-recovery-group = Group { $number }
window-make-recovery-confirm = Type group { $number } from what you wrote down
window-make-group-wrong = This is not group { $group }. Look at what you wrote down; the letters I, L, O and U are never used.
window-make-recovery-done = Make the register

window-lock-short = Lock
window-key-go = Passphrase and recovery key
window-key-encrypt-go = Encrypt this register
window-key-settings = Passphrase
window-key-settings-encrypted = This register is encrypted. Here its passphrase is changed, and a new recovery key is made.
window-key-settings-open = This register is not encrypted: anyone who has its file can read it. Every report of it says so.
window-key-settings-none = Open a register first: each has a passphrase of its own.
window-key-title = Passphrase and recovery key of { $file }
window-key-encrypt-title = Encrypt { $file }
window-key-choose = Choose a passphrase
window-key-encrypt-lead = Anyone who has this file can read it. With a passphrase the register is encrypted, and so is every backup from then on. A backup is made first, and the file as it is now is put aside, not deleted.
window-key-encrypt-do = Encrypt the register
window-key-encrypting = Working…
window-key-encrypted = { $file } is encrypted now.
window-key-still-open = These files are still not encrypted. Anyone who has one of them can read it:
window-key-still-aside = { $file } in { $folder }, the register as it was
window-key-still-backup = { $file } in { $folder }, a backup
window-key-still-copies = reports, spreadsheets and other copies that were saved before, wherever they are
window-key-still-what = Once you have seen that all is well, delete what you do not need. Nothing is deleted for you.
window-key-present = Present passphrase
window-key-change = Change the passphrase
window-key-change-lead = Backups made before open with the passphrase of their day. The recovery key stays what it is.
window-key-change-do = Change the passphrase
window-key-changed = The passphrase of { $file } was changed. Backups made before keep theirs.
window-key-renew = Make a new recovery key
window-key-renew-lead = For when the one you wrote down is lost, or somebody else may have seen it. The one before then opens only backups made before.
window-key-renew-do = Show a new recovery key
window-key-renew-done = Use this recovery key
window-key-renewed = The new recovery key opens { $file } from now on. The one before opens only backups made before.
window-recovery-save = Save as PDF…
window-recovery-saved = Saved: { $file } in { $folder }. Print it, lock it away apart from this computer, and then delete the file.
window-dialog-recovery = Save the recovery key
window-dialog-recovery-files = PDF
