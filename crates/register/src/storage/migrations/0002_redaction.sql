-- A text can be redacted: the trail lets one change of its entries through, and no other.
DROP TRIGGER trail_entry_no_update;

-- The one change of an entry that is let through takes one text away with its salt and leaves its salted hash: a text that the
-- newest entry says is redacted, by its entry, its place and that hash. Once that is done it lets nothing more through.
CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry
WHEN NOT EXISTS (
  SELECT 1
  FROM trail_entry AS newest, json_each(json_extract(newest.change, '$.after.removed')) AS removed
  WHERE newest.seq = (SELECT max(seq) FROM trail_entry)
    AND newest.seq > OLD.seq
    AND (newest.action, newest.table_name) IS ('redact', NULL)
    AND removed.value ->> '$.entry' = OLD.seq
    AND length(removed.value ->> '$.hash') = 64
    AND removed.value ->> '$.hash' NOT GLOB '*[^0-9a-f]*'
    AND json_type(OLD.change, '$.' || (removed.value ->> '$.place')) = 'text'
    AND NEW.change = json_set(
      OLD.change, '$.' || (removed.value ->> '$.place'), json_object('h', removed.value ->> '$.hash')
    )
    AND NEW.salt = CASE
      WHEN OLD.salt GLOB '{*' THEN json_remove(OLD.salt, '$."' || (removed.value ->> '$.place') || '"')
      ELSE json_remove(json(NEW.salt), '$."' || (removed.value ->> '$.place') || '"')
    END
    AND (
      NEW.seq, NEW.device, NEW.at, NEW.deed, NEW.action, NEW.undoes, NEW.who, NEW.role, NEW.schema_version,
      NEW.table_name, NEW.row_id, NEW.previous, NEW.hash
    ) IS (
      OLD.seq, OLD.device, OLD.at, OLD.deed, OLD.action, OLD.undoes, OLD.who, OLD.role, OLD.schema_version,
      OLD.table_name, OLD.row_id, OLD.previous, OLD.hash
    )
)
BEGIN
  SELECT RAISE(ABORT, 'the trail is append-only');
END;
