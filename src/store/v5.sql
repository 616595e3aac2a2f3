-- Schema version 5: what the usual statements of other programs must not do: erase a counter with its history by
-- REPLACE, leave counters on boards that are gone, or create names that nobody can type or distinguish from lines and
-- commands. Append-only, as v1; what is in the file already stays as it is, valid or not.

-- Whether a statement is an OR REPLACE: that takes precedence over the conflict clause of a trigger's own statement, so
-- the 1 is inserted under it, and is ignored under a plain statement or an upsert. REPLACE runs no delete triggers in
-- most programs, so it must be caught before.
CREATE TABLE replacing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_so INTEGER NOT NULL CHECK (is_so IN (0, 1))
) STRICT;

INSERT INTO replacing (id, is_so) VALUES (1, 0);

-- It becomes an update of the existing row. What the statement leaves at its default stays, except for the count.
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
        weight = iif(NEW.weight = 1, weight, NEW.weight)
    WHERE (SELECT is_so FROM replacing) AND id = coalesce((SELECT id FROM counter WHERE name = NEW.name), NEW.id);
    SELECT RAISE(IGNORE) WHERE (SELECT is_so FROM replacing);
END;

CREATE TRIGGER counter_update_replace BEFORE UPDATE OF name ON counter
    WHEN EXISTS (SELECT 1 FROM counter WHERE name = NEW.name AND id <> OLD.id)
BEGIN
    UPDATE replacing SET is_so = 0 WHERE is_so = 1;
    INSERT OR IGNORE INTO replacing (id, is_so) VALUES (1, 1);
    SELECT RAISE(ABORT, 'this OR REPLACE would erase the other counter of this name, with its history')
    WHERE (SELECT is_so FROM replacing);
END;

CREATE TRIGGER counter_update_id BEFORE UPDATE OF id ON counter WHEN NEW.id IS NOT OLD.id
BEGIN
    SELECT RAISE(ABORT, 'a counter keeps its id: its history refers to it');
END;

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
        shows_shares = iif(NEW.shows_shares = 0, shows_shares, NEW.shows_shares),
        total_name = coalesce(NEW.total_name, total_name)
    WHERE (SELECT is_so FROM replacing) AND id = coalesce((SELECT id FROM board WHERE name = NEW.name), NEW.id);
    SELECT RAISE(IGNORE) WHERE (SELECT is_so FROM replacing);
END;

CREATE TRIGGER board_update_replace BEFORE UPDATE OF name ON board
    WHEN EXISTS (SELECT 1 FROM board WHERE name = NEW.name AND id <> OLD.id)
BEGIN
    UPDATE replacing SET is_so = 0 WHERE is_so = 1;
    INSERT OR IGNORE INTO replacing (id, is_so) VALUES (1, 1);
    SELECT RAISE(ABORT, 'this OR REPLACE would erase the other board of this name') WHERE (SELECT is_so FROM replacing);
END;

CREATE TRIGGER board_update_id BEFORE UPDATE OF id ON board WHEN NEW.id IS NOT OLD.id
BEGIN
    SELECT RAISE(ABORT, 'a board keeps its id: its counters refer to it');
END;

-- Foreign keys are off in many programs.
CREATE TRIGGER board_delete_counters AFTER DELETE ON board
BEGIN
    UPDATE counter SET board_id = NULL WHERE board_id = OLD.id;
END;

CREATE TRIGGER counter_insert_board AFTER INSERT ON counter
    WHEN NEW.board_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM board WHERE id = NEW.board_id)
BEGIN
    SELECT RAISE(ABORT, 'there is no board of this board_id');
END;

CREATE TRIGGER counter_update_board AFTER UPDATE OF board_id ON counter
    WHEN NEW.board_id IS NOT OLD.board_id AND NEW.board_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM board WHERE id = NEW.board_id)
BEGIN
    SELECT RAISE(ABORT, 'there is no board of this board_id');
END;

-- A name or a note that is inserted here is checked and not stored: it is refused if the program itself would refuse
-- it.
CREATE VIEW spelling (name, note) AS SELECT NULL, NULL;

CREATE TRIGGER spelling_check INSTEAD OF INSERT ON spelling
BEGIN
    SELECT RAISE(ABORT, 'a name has 1 to 200 characters') WHERE length(NEW.name) NOT BETWEEN 1 AND 200;
    SELECT RAISE(ABORT, 'a note has at most 1000 characters') WHERE length(NEW.note) > 1000;
    -- Control characters are U+0000 to U+001F and U+007F to U+009F. Beyond these a name has no line separators (U+2028 and
    -- U+2029), no overrides of its direction (U+202A to U+202E and U+2066 to U+2069) and no byte-order mark.
    SELECT RAISE(ABORT, 'a name can''t hold control characters, line breaks, overrides of its direction or a byte-order mark')
    WHERE instr(CAST(NEW.name AS BLOB), x'00') OR NEW.name GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-'
        || char(159) || char(8232) || '-' || char(8238) || char(8294) || '-' || char(8297) || char(65279) || ']*';
    SELECT RAISE(ABORT, 'a note can''t hold control characters but for line breaks')
    WHERE instr(CAST(NEW.note AS BLOB), x'00') OR NEW.note GLOB '*[' || char(1) || '-' || char(9) || char(11) || '-'
        || char(31) || char(127) || '-' || char(159) || ']*';
    -- All that Unicode calls white space; and a name of nothing that is seen.
    SELECT RAISE(ABORT, 'a name has no blanks at its ends, and holds more than blanks')
    WHERE NEW.name <> trim(NEW.name, ' ' || char(160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202,
        8239, 8287, 12288)) OR trim(NEW.name, ' ' || char(173, 8203, 8204, 8205, 8206, 8207, 8288)) = '';
    -- Each character, spelled anew from its number; plain ASCII needs no look.
    SELECT RAISE(ABORT, 'a name or note is no UTF-8')
    FROM (SELECT coalesce(NEW.name, NEW.note) AS spelled)
    WHERE spelled GLOB '*[^ -~]*' AND EXISTS (
        WITH RECURSIVE place (number) AS (
            SELECT 1 UNION ALL SELECT number + 1 FROM place WHERE number < length(spelled)
        )
        SELECT 1 FROM place
        WHERE CAST(substr(spelled, number, 1) AS BLOB) <> CAST(char(unicode(substr(spelled, number, 1))) AS BLOB)
    );
END;

CREATE TRIGGER counter_insert_spelling AFTER INSERT ON counter
BEGIN
    INSERT INTO spelling (name) VALUES (NEW.name);
    INSERT INTO spelling (note) SELECT NEW.note WHERE NEW.note IS NOT NULL;
END;

CREATE TRIGGER counter_update_spelling AFTER UPDATE OF name, note ON counter
    WHEN NEW.name IS NOT OLD.name OR NEW.note IS NOT OLD.note
BEGIN
    INSERT INTO spelling (name) SELECT NEW.name WHERE NEW.name IS NOT OLD.name;
    INSERT INTO spelling (note) SELECT NEW.note WHERE NEW.note IS NOT OLD.note AND NEW.note IS NOT NULL;
END;

CREATE TRIGGER board_insert_spelling AFTER INSERT ON board
BEGIN
    INSERT INTO spelling (name) VALUES (NEW.name);
    INSERT INTO spelling (name) SELECT NEW.total_name WHERE NEW.total_name IS NOT NULL;
END;

CREATE TRIGGER board_update_spelling AFTER UPDATE OF name, total_name ON board
    WHEN NEW.name IS NOT OLD.name OR NEW.total_name IS NOT OLD.total_name
BEGIN
    INSERT INTO spelling (name) SELECT NEW.name WHERE NEW.name IS NOT OLD.name;
    INSERT INTO spelling (name) SELECT NEW.total_name
    WHERE NEW.total_name IS NOT OLD.total_name AND NEW.total_name IS NOT NULL;
END;

-- A plain press has no note.
CREATE TRIGGER entry_insert_spelling AFTER INSERT ON entry WHEN NEW.note IS NOT NULL
BEGIN
    INSERT INTO spelling (note) VALUES (NEW.note);
END;

CREATE TRIGGER entry_update_spelling AFTER UPDATE OF note ON entry WHEN NEW.note IS NOT NULL AND NEW.note IS NOT OLD.note
BEGIN
    INSERT INTO spelling (note) VALUES (NEW.note);
END;
