DELETE FROM desk_setting
WHERE name = ?1
