-- Schema version 6: the tables of operations under the name that the rest of the program has for them. Append-only, as
-- v1.

-- Comes before the renaming, so that SQLite, which rewrites these texts in its own way, finds none.
DROP INDEX deed_undone;
DROP TRIGGER deed_limit;
DROP TRIGGER deed_delete_steps;

-- An operation is what a person did in a dashboard, to be undone and redone as one (more in v2.sql).
ALTER TABLE deed RENAME TO operation; -- with its numbers in sqlite_sequence
ALTER TABLE deed_step RENAME TO operation_step;
ALTER TABLE operation_step RENAME COLUMN deed_id TO operation_id;

CREATE INDEX operation_undone ON operation (undone) WHERE undone IS NOT NULL;

CREATE TRIGGER operation_limit AFTER INSERT ON operation
BEGIN
    DELETE FROM operation WHERE id <= NEW.id - 10000;
END;

CREATE TRIGGER operation_delete_steps AFTER DELETE ON operation
BEGIN
    DELETE FROM operation_step WHERE operation_id = OLD.id;
END;
