# Files that cannot be opened, read or written: what happened, what is safe, what to do next.
failure-file-missing = There is no file { $name }. Nothing was changed. Check its name and its folder.
failure-file-forbidden = You may not use { $name }, or not the folder that it lies in. Nothing was changed. Choose another folder, or ask whoever keeps it to let you.
failure-file-is-folder = { $name } is a folder, not a file. Nothing was changed. Name a file in it.
failure-place-taken = { $name } is already there and was left as it is. Choose another name.
cli-refused-without-force = { $name } is already there and was left as it is. Choose another name, or replace it with --force.
failure-place-no-folder = The folder for { $name } is not there, so it was not made. Nothing was changed. Make the folder first, or choose another.
failure-register-file-at = { $name } cannot be read or written at the moment. What was saved before is safe; what was under way was not saved. Check that its disk is there and not full, and try again.
failure-log-gone = The log { $log } is gone, in which the last changes to { $name } waited to be written into it. The register was not changed. Put the log back beside it. If it cannot be found, move { $index } elsewhere: the register then opens as it was before these changes.
failure-register-file = The register’s file cannot be read or written at the moment. What was saved before is safe; what was under way was not saved. Check that its disk is there and not full, and try again.
failure-read-only = { $name } can only be read: the file or its folder is write-protected. Nothing was changed. Copy it to a folder where you may write and name the copy with --register, or ask whoever keeps it.
failure-read-only-window = { $name } can only be read: the file or its folder is write-protected. Nothing was changed. Copy it to a folder where you may write and open the copy, or ask whoever keeps it.
failure-changes-beside = { $name } lies where you may not write, and beside it, in { $name }-wal, are changes that are saved but can only be read where you may. Nothing was changed. Copy both files to a folder of your own, and name the copy with --register.
failure-changes-beside-window = { $name } lies where you may not write, and beside it, in { $name }-wal, are changes that are saved but can only be read where you may. Nothing was changed. Copy both files to a folder of your own, and open the copy.
failure-file-no-register = { $name } is not an Assay register. It was not changed. Choose a file that Assay made.
failure-link = { $name } is a link to another file. A register is opened only by its own name, so nothing was opened. Name the file that the link leads to.
failure-no-register-but-folder = { $name } is a folder, and a register is a file. Nothing was changed. Name the file, such as { $name }/register.assay.
failure-cut-off = { $name } is cut off: { $found } of { $asked } bytes are there. It was not changed. Keep it as it is, and copy it again from where it came, or go on with your newest copy of it.
failure-foreign-trigger = { $name } holds a trigger or view that Assay did not make and that could change records unseen, so nothing is written to it. Nothing was changed. Run “assay check” to see which, keep the file as it is, and go on with your newest copy of it.
failure-foreign-trigger-window = { $name } holds a trigger or view that Assay did not make and that could change records unseen, so nothing is written to it. Nothing was changed. Keep the file as it is, and go on with your newest backup: “Restore a backup” in the File menu.

# Files of evidence.
cli-option-replace = Keeps it in place of the file that the piece of evidence has; the old one stays in the register
failure-evidence-empty = { $name } is empty and was not kept. Nothing was changed. Check that it is the right file and that it was saved whole.
failure-evidence-kept = { $reference } has a file already: { $kept }. It was left as it is, and { $name } was not kept. Add a new piece of evidence for it, or say with --replace that it takes the place of the old one, which stays in the register.
failure-evidence-kept-window = { $reference } has a file already: { $kept }. It was left as it is, and { $name } was not kept. Add a new piece of evidence for it.
failure-evidence-digest = { $reference } names a file by its SHA-256 already, and { $name } is another one. Nothing was changed. Check that it is the right file, or say with --replace that it takes the place of the one named.
failure-evidence-digest-window = { $reference } names a file by its SHA-256 already, and { $name } is another one. Nothing was changed. Check that it is the right file, or add a new piece of evidence for it.
failure-evidence-damaged = The file kept with { $reference } no longer holds the bytes that were kept, so it was not written. Nothing was changed. If you have the original, keep it again with “assay evidence attach”, which mends it.
failure-evidence-damaged-window = The file kept with { $reference } no longer holds the bytes that were kept, so it was not written. Nothing was changed. If you have the original, choose “Attach a file” on the page of this piece of evidence, which mends it.
failure-evidence-elsewhere = The file of { $reference } is not kept in the register: only its SHA-256 is. Nothing was written. Look for the file where its record says that it lies.
