SELECT substr(name, length(?1) + 1), value
FROM desk_setting
WHERE substr(name, 1, length(?1)) = ?1
ORDER BY name
