-- Schema version 2: how counters are pressed and grouped, and what was done in the dashboard. Append-only, as v1.

ALTER TABLE counter ADD COLUMN step INTEGER NOT NULL DEFAULT 1 CHECK (step BETWEEN 1 AND 1000000000);
ALTER TABLE counter ADD COLUMN target INTEGER;
ALTER TABLE counter ADD COLUMN minimum INTEGER;
ALTER TABLE counter ADD COLUMN maximum INTEGER;
ALTER TABLE counter ADD COLUMN is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1));
ALTER TABLE counter ADD COLUMN note TEXT;
ALTER TABLE counter ADD COLUMN position REAL; -- the order by hand; NULL: where its id stands
ALTER TABLE counter ADD COLUMN weight INTEGER NOT NULL DEFAULT 1 CHECK (weight BETWEEN -1 AND 1); -- in its board's total

-- AUTOINCREMENT can't be added to a table: a deleted board's number must not be given to another one, or an undo would
-- put counters onto that. DROP TABLE takes counters off their boards where foreign keys are on, hence the copy.
CREATE TABLE board_2 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    position REAL, -- as a counter's
    target INTEGER, -- for its total
    shows_shares INTEGER NOT NULL DEFAULT 0 CHECK (shows_shares IN (0, 1)),
    total_name TEXT -- what its total is called, "Inside now" say; NULL: "Total"
) STRICT;

INSERT INTO board_2 (id, name) SELECT id, name FROM board;
CREATE TABLE board_of (counter_id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL) STRICT;
INSERT INTO board_of SELECT id, board_id FROM counter WHERE board_id IS NOT NULL;
DROP TABLE board; -- with its trigger
ALTER TABLE board_2 RENAME TO board;
UPDATE counter SET board_id = board_of.board_id FROM board_of
WHERE counter.id = board_of.counter_id AND counter.board_id IS NOT board_of.board_id;
DROP TABLE board_of;

-- Settings that concern the counts: 'day_starts_at', in minutes after midnight.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- The resets of a counter; costs nothing for tallies.
CREATE INDEX entry_reset ON entry (counter_id, id) WHERE kind = 'reset';

-- A deed is what a person did in a dashboard, to be undone and redone as one: the newest one that isn't undone is next
-- to undo, the one with the highest "undone" next to redo. Nothing that a script or another program wrote is in here.
CREATE TABLE deed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL, -- of the first counter or board it was done to
    number INTEGER NOT NULL, -- what was added, or how many it was done to
    undone INTEGER
) STRICT;

CREATE INDEX deed_undone ON deed (undone) WHERE undone IS NOT NULL;

-- The single changes of a deed: of a count, by the entry that made it (or last reversed it, when "before" is 1, or made
-- it again); or of a field.
CREATE TABLE deed_step (
    deed_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    entry_id INTEGER,
    row_kind TEXT, -- 'counter' or 'board'
    row_id INTEGER,
    field TEXT, -- NULL: the whole row, as a JSON array, made or deleted; a number in place of one: put away then
    before ANY,
    after ANY,
    PRIMARY KEY (deed_id, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER deed_limit AFTER INSERT ON deed
BEGIN
    DELETE FROM deed WHERE id <= NEW.id - 10000;
END;

CREATE TRIGGER deed_delete_steps AFTER DELETE ON deed
BEGIN
    DELETE FROM deed_step WHERE deed_id = OLD.id;
END;

-- The edits that watchers receive: the new fields too, and a deleted counter by its number.
DROP TRIGGER counter_update_edit;
CREATE TRIGGER counter_update_edit AFTER UPDATE OF id, name, board_id, key, color, archived_at, step, target, minimum,
    maximum, is_locked, note, position, weight ON counter
BEGIN
    INSERT INTO edit (counter_id) VALUES (CASE WHEN NEW.id = OLD.id THEN NEW.id END);
END;

DROP TRIGGER counter_delete_edit;
CREATE TRIGGER counter_delete_edit AFTER DELETE ON counter
BEGIN
    DELETE FROM entry WHERE counter_id = OLD.id;
    INSERT INTO edit (counter_id) VALUES (OLD.id);
END;

CREATE TRIGGER board_update_edit AFTER UPDATE ON board
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER board_insert_edit AFTER INSERT ON board
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER board_delete_edit AFTER DELETE ON board
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER setting_insert_edit AFTER INSERT ON setting
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER setting_update_edit AFTER UPDATE ON setting
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER setting_delete_edit AFTER DELETE ON setting
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;
