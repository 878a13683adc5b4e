SELECT name, value
FROM desk_setting
WHERE name <> 'device'
ORDER BY name
