-- Schema version 11: when somebody counts, limits of control charts, and doubtful presses that somebody kept. Append-only, as v1.

ALTER TABLE board ADD COLUMN hours TEXT -- when somebody counts at it, as 'Mo-Fr 09:00-17:00; 2026-12-25 off'; NULL: unknown
    CHECK (length(CAST(hours AS BLOB)) BETWEEN 1 AND 16384);
ALTER TABLE counter ADD COLUMN control TEXT -- its control chart, as 'c day 2026-10-01/2026-10-31'; NULL: none
    CHECK (length(CAST(control AS BLOB)) BETWEEN 1 AND 1024);

CREATE TABLE kept ( -- presses that looked doubtful, and that somebody said to be right
    entry_id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER kept_insert_edit AFTER INSERT ON kept
BEGIN
    INSERT INTO edit (counter_id) SELECT counter_id FROM entry WHERE id = NEW.entry_id;
END;

CREATE TRIGGER kept_delete_edit AFTER DELETE ON kept
BEGIN
    INSERT INTO edit (counter_id) SELECT counter_id FROM entry WHERE id = OLD.entry_id;
END;

-- The triggers that name all columns, with the new ones.
DROP TRIGGER counter_update_edit;
CREATE TRIGGER counter_update_edit AFTER UPDATE OF id, name, board_id, key, color, archived_at, step, target, minimum,
    maximum, is_locked, note, position, weight, short_name, control ON counter
BEGIN
    INSERT INTO edit (counter_id) VALUES (CASE WHEN NEW.id = OLD.id THEN NEW.id END);
END;

DROP TRIGGER counter_update_edited;
CREATE TRIGGER counter_update_edited
    AFTER UPDATE OF name, color, archived_at, step, target, minimum, maximum, is_locked, note, weight, short_name, control,
        shared_on ON counter
    WHEN NEW.shared_on IS NOT NULL
BEGIN
    INSERT INTO edited (row_kind, row_id, at)
    VALUES ('counter', NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
    ON CONFLICT DO UPDATE SET at = excluded.at;
END;

DROP TRIGGER board_update_edited;
CREATE TRIGGER board_update_edited
    AFTER UPDATE OF name, target, stops_at_target, shows_shares, total_name, hours, uuid ON board
    WHEN NEW.uuid IS NOT NULL
BEGIN
    INSERT INTO edited (row_kind, row_id, at)
    VALUES ('board', NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
    ON CONFLICT DO UPDATE SET at = excluded.at;
END;

DROP TRIGGER counter_insert_replace;
CREATE TRIGGER counter_insert_replace BEFORE INSERT ON counter
    WHEN (SELECT 1 FROM counter WHERE name = NEW.name) OR (SELECT 1 FROM counter WHERE id = NEW.id)
BEGIN
    UPDATE replacing SET is_so = 0 WHERE is_so = 1;
    INSERT OR IGNORE INTO replacing (id, is_so) VALUES (1, 1);
    -- An id that isn't given is -1 here.
    SELECT RAISE(ABORT, 'this REPLACE would erase a counter with its history: its name has another id')
    FROM replacing, counter WHERE is_so = 1 AND counter.name = NEW.name AND NEW.id NOT IN (-1, counter.id);
    UPDATE counter SET
        name = NEW.name,
        count = NEW.count,
        board_id = coalesce(NEW.board_id, board_id),
        key = coalesce(NEW.key, key),
        color = coalesce(NEW.color, color),
        archived_at = coalesce(NEW.archived_at, archived_at),
        step = iif(NEW.step = 1, step, NEW.step),
        target = coalesce(NEW.target, target),
        minimum = coalesce(NEW.minimum, minimum),
        maximum = coalesce(NEW.maximum, maximum),
        is_locked = iif(NEW.is_locked = 0, is_locked, NEW.is_locked),
        note = coalesce(NEW.note, note),
        position = coalesce(NEW.position, position),
        weight = iif(NEW.weight = 1, weight, NEW.weight),
        short_name = coalesce(NEW.short_name, short_name),
        control = coalesce(NEW.control, control)
    WHERE (SELECT is_so FROM replacing) AND id = coalesce((SELECT id FROM counter WHERE name = NEW.name), NEW.id);
    SELECT RAISE(IGNORE) WHERE (SELECT is_so FROM replacing);
END;

DROP TRIGGER board_insert_replace;
CREATE TRIGGER board_insert_replace BEFORE INSERT ON board
    WHEN (SELECT 1 FROM board WHERE name = NEW.name) OR (SELECT 1 FROM board WHERE id = NEW.id)
BEGIN
    UPDATE replacing SET is_so = 0 WHERE is_so = 1;
    INSERT OR IGNORE INTO replacing (id, is_so) VALUES (1, 1);
    SELECT RAISE(ABORT, 'this REPLACE would erase a board: its name has another id')
    FROM replacing, board WHERE is_so = 1 AND board.name = NEW.name AND NEW.id NOT IN (-1, board.id);
    UPDATE board SET
        name = NEW.name,
        position = coalesce(NEW.position, position),
        target = coalesce(NEW.target, target),
        stops_at_target = iif(NEW.stops_at_target = 0, stops_at_target, NEW.stops_at_target),
        shows_shares = iif(NEW.shows_shares = 0, shows_shares, NEW.shows_shares),
        total_name = coalesce(NEW.total_name, total_name),
        hours = coalesce(NEW.hours, hours)
    WHERE (SELECT is_so FROM replacing) AND id = coalesce((SELECT id FROM board WHERE name = NEW.name), NEW.id);
    SELECT RAISE(IGNORE) WHERE (SELECT is_so FROM replacing);
END;
