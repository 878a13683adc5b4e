SELECT broken."table", broken."parent", broken."rowid", key."from"
FROM pragma_foreign_key_check AS broken
JOIN pragma_foreign_key_list(broken."table") AS key ON key.id = broken.fkid
ORDER BY 1, 3, 4
