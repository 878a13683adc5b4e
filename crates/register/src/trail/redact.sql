-- The salts of the places that stay take the secret's place with the first text that goes; each later one takes its own away.
UPDATE trail_entry
SET
  change = json_set(change, '$.' || ?2, json_object('h', ?3)),
  salt = CASE WHEN salt GLOB '{*' THEN json_remove(salt, '$."' || ?2 || '"') ELSE ?4 END
WHERE seq = ?1
