-- Schema version 1. Append-only: a later version is a file of its own, never a change of this one.
-- Everything here runs in other programs' SQLite as well, so it needs nothing after 3.37.

CREATE TABLE board (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200)
) STRICT;

-- AUTOINCREMENT, here and below: a number is never reused, so that a press under way for a counter that was just
-- deleted can't reach another one, nor an undo another entry.
CREATE TABLE counter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 200),
    count INTEGER NOT NULL DEFAULT 0,
    board_id INTEGER REFERENCES board (id) ON DELETE SET NULL,
    key TEXT,
    color TEXT,
    archived_at INTEGER -- milliseconds since 1970, UTC; NULL: in use
) STRICT;

CREATE INDEX counter_board ON counter (board_id);
CREATE INDEX counter_key ON counter (key) WHERE key IS NOT NULL;

CREATE TABLE entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    counter_id INTEGER NOT NULL REFERENCES counter (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    delta INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'tally'
        CHECK (kind IN ('tally', 'set', 'reset', 'undo', 'late', 'import')),
    note TEXT,
    undoes INTEGER REFERENCES entry (id)
) STRICT;

CREATE INDEX entry_counter_at ON entry (counter_id, at, delta);
CREATE UNIQUE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;

-- Every change of a count, by whichever program, is in the history. The time is taken from julianday,
-- since unixepoch('subsec') is NULL before SQLite 3.42.
--
-- A program whose foreign keys are off leaves a deleted counter's entries behind (and REPLACE runs no delete
-- trigger), and a later counter may get the same id: it must not inherit them.
CREATE TRIGGER counter_insert_entry AFTER INSERT ON counter
BEGIN
    DELETE FROM entry WHERE counter_id = NEW.id;
    INSERT INTO entry (counter_id, at, delta)
    SELECT NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER), NEW.count
    WHERE NEW.count <> 0;
END;

CREATE TRIGGER counter_update_entry AFTER UPDATE OF count ON counter WHEN NEW.count <> OLD.count
BEGIN
    INSERT INTO entry (counter_id, at, delta)
    VALUES (NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER), NEW.count - OLD.count);
END;

-- A new counter gets the first free key of 1 to 9, then 0, whichever program makes it.
CREATE TRIGGER counter_insert_key AFTER INSERT ON counter WHEN NEW.key IS NULL
BEGIN
    UPDATE counter SET key = (
        SELECT column2
        FROM (VALUES (1, '1'), (2, '2'), (3, '3'), (4, '4'), (5, '5'), (6, '6'), (7, '7'), (8, '8'), (9, '9'), (10, '0'))
        WHERE column2 NOT IN (SELECT key FROM counter WHERE key IS NOT NULL)
        ORDER BY column1 LIMIT 1
    )
    WHERE id = NEW.id;
END;

-- What a watcher must reload though no entry shows it: a row for each counter that was made, edited or deleted;
-- counter_id is NULL where many may be concerned. The oldest rows are deleted, and a watcher that has missed some
-- reloads everything.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    counter_id INTEGER
) STRICT;

CREATE TRIGGER edit_limit AFTER INSERT ON edit
BEGIN
    DELETE FROM edit WHERE id <= NEW.id - 10000;
END;

CREATE TRIGGER counter_insert_edit AFTER INSERT ON counter
BEGIN
    INSERT INTO edit (counter_id) VALUES (NEW.id);
END;

CREATE TRIGGER counter_update_edit AFTER UPDATE OF id, name, board_id, key, color, archived_at ON counter
BEGIN
    INSERT INTO edit (counter_id) VALUES (CASE WHEN NEW.id = OLD.id THEN NEW.id END);
END;

CREATE TRIGGER counter_delete_edit AFTER DELETE ON counter
BEGIN
    DELETE FROM entry WHERE counter_id = OLD.id;
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER board_update_edit AFTER UPDATE ON board
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

-- By its token a worker recognises its own commit, when COMMIT has failed and the outcome isn't known: each transaction
-- gives its writer's row a new one. A row is deleted an hour after its last commit.
CREATE TABLE writer (
    id INTEGER PRIMARY KEY,
    token INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

-- How many lines of a stream (tallyboard inc -) were counted; the row is deleted when the stream comes to its end.
CREATE TABLE stream (
    id INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    lines INTEGER NOT NULL
) STRICT;
