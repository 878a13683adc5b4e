INSERT INTO file_fact (name, value)
VALUES (?1, ?2)
