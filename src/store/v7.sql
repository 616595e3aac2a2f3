-- Schema version 7: boards that several desks share. Append-only, as v1. No table is rewritten, and a file that shares nothing
-- gets no longer by it: an entry's new columns are NULL, which costs a byte each at most.
--
-- A feed is what one desk shares of one board: rows numbered 1, 2, 3 … by that desk alone. An entry is known by its token, which
-- it has from the moment of counting, so that copies of a file and old backups count nothing twice.

ALTER TABLE board ADD COLUMN uuid TEXT; -- at the hub; NULL: not shared

-- The board that it is shared on; its name when it came onto that, and which one of that name it is.
-- From these comes its uuid, so that it is the same in all copies of a file.
ALTER TABLE counter ADD COLUMN shared_on INTEGER;
ALTER TABLE counter ADD COLUMN made_as TEXT;
ALTER TABLE counter ADD COLUMN generation INTEGER;
ALTER TABLE counter ADD COLUMN uuid TEXT; -- at the hub; NULL: not numbered yet

ALTER TABLE entry ADD COLUMN feed_id INTEGER; -- NULL: not shared, or counted here and not numbered yet
ALTER TABLE entry ADD COLUMN seq INTEGER;
ALTER TABLE entry ADD COLUMN token INTEGER;
ALTER TABLE entry ADD COLUMN amends INTEGER; -- the reset of which what it closed has changed since (0: unknown); such an entry stays in this file

CREATE UNIQUE INDEX entry_feed ON entry (feed_id, seq) WHERE seq IS NOT NULL;
CREATE UNIQUE INDEX entry_token ON entry (token) WHERE token IS NOT NULL;
CREATE INDEX counter_shared ON counter (shared_on) WHERE shared_on IS NOT NULL;

-- Where a board is shared: an address without a password, and the board's uuid there, also after it was left.
CREATE TABLE hub (
    board_id INTEGER PRIMARY KEY,
    board TEXT NOT NULL UNIQUE,
    address TEXT NOT NULL,
    left_at INTEGER
) STRICT;

CREATE TABLE feed (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE, -- at the hub; random
    board_id INTEGER NOT NULL,
    desk TEXT NOT NULL, -- uuid
    desk_name TEXT NOT NULL,
    is_mine INTEGER NOT NULL DEFAULT 0 CHECK (is_mine IN (0, 1)),
    replaces INTEGER, -- the number of the feed that this one goes on from, since the file was copied or is an old one
    seq INTEGER NOT NULL DEFAULT 0, -- mine: numbered up to; others': applied up to
    chain INTEGER NOT NULL DEFAULT 0, -- hash of the tokens: others' up to seq, mine up to acked
    acked INTEGER NOT NULL DEFAULT 0, -- mine: known to be at the hub up to
    entry_id INTEGER NOT NULL DEFAULT 0, -- mine: entries up to this one are numbered
    is_new INTEGER NOT NULL DEFAULT 0 CHECK (is_new IN (0, 1)), -- mine: nothing was pulled yet, so nothing may be numbered
    heard_at INTEGER, -- others': when rows of it came last
    left_at INTEGER, -- others': when the desk left the board
    torn TEXT -- why it isn't pulled any more
) STRICT;

CREATE UNIQUE INDEX feed_mine ON feed (board_id) WHERE is_mine = 1;

-- Sums of all tallies of a feed, undone or not, reset or not. Sums are texts, since they may exceed 64 bits.
CREATE TABLE slot (
    counter_id INTEGER NOT NULL,
    feed_id INTEGER NOT NULL,
    upto INTEGER NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY (counter_id, feed_id)
) STRICT, WITHOUT ROWID;

-- The tallies of each feed that a desk had when it reset or set a counter: up to which one, and their sum.
CREATE TABLE seen (
    entry_id INTEGER NOT NULL,
    feed_id INTEGER NOT NULL,
    upto INTEGER NOT NULL,
    sum TEXT NOT NULL,
    PRIMARY KEY (entry_id, feed_id)
) STRICT, WITHOUT ROWID;

-- How often an entry was undone and redone; odd: it is undone.
CREATE TABLE undone (
    counter_id INTEGER NOT NULL,
    feed_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    delta INTEGER NOT NULL, -- 0 of a reset
    is_reset INTEGER NOT NULL CHECK (is_reset IN (0, 1)),
    length INTEGER NOT NULL,
    PRIMARY KEY (counter_id, feed_id, seq)
) STRICT, WITHOUT ROWID;

-- Undos whose entry isn't here yet, as they came: only a hub that has lost something brings them about.
CREATE TABLE early_undo (
    feed_number INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    counter TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT,
    token INTEGER NOT NULL,
    undoes_feed INTEGER NOT NULL,
    undoes_seq INTEGER NOT NULL,
    length INTEGER NOT NULL,
    PRIMARY KEY (feed_number, seq)
) STRICT, WITHOUT ROWID;

-- The fields as last agreed: the greatest (hlc, desk) stands. The object is a counter's uuid or 'board'; a value is JSON.
CREATE TABLE shared_field (
    board_id INTEGER NOT NULL,
    object TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    desk TEXT NOT NULL,
    shown TEXT, -- what stands here in its place, since the name is taken in this file
    PRIMARY KEY (board_id, object, field)
) STRICT, WITHOUT ROWID;

-- The edits of this desk. They share the numbers of its entries.
CREATE TABLE own_edit (
    feed_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    object TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    token INTEGER NOT NULL,
    PRIMARY KEY (feed_id, seq)
) STRICT, WITHOUT ROWID;

-- The tokens of numbered entries of this desk that went with their counter, which the chain still needs.
CREATE TABLE gone (
    feed_id INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    token INTEGER NOT NULL,
    PRIMARY KEY (feed_id, seq)
) STRICT, WITHOUT ROWID;

-- The hybrid logical clock of edits: milliseconds << 16 | count; and by how many milliseconds the hub's clock is ahead.
CREATE TABLE edit_clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hlc INTEGER NOT NULL,
    ahead INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO edit_clock (id, hlc) VALUES (1, 0);

-- Shared counters and boards that were edited since they were numbered last, and when.
CREATE TABLE edited (
    row_kind TEXT NOT NULL, -- 'counter' or 'board'
    row_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (row_kind, row_id)
) STRICT, WITHOUT ROWID;

-- Of the sums, what other desks counted; the rest is this desk's, with a number or not yet. As day_sum, and continued with it
-- (more in v3.sql). Void, too, when an entry that was summed becomes another desk's, or ceases to be: no trigger does that, so
-- that numbering costs as much as before.
CREATE TABLE others_day_sum (
    counter_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    sums BLOB NOT NULL,
    PRIMARY KEY (counter_id, day)
) STRICT, WITHOUT ROWID;

-- The token comes with the entry, whoever writes it.
DROP TRIGGER counter_insert_entry;
CREATE TRIGGER counter_insert_entry AFTER INSERT ON counter
BEGIN
    DELETE FROM entry WHERE counter_id = NEW.id;
    INSERT INTO entry (counter_id, at, delta, token)
    SELECT NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER), NEW.count,
        (SELECT random() FROM board WHERE id = NEW.board_id AND uuid IS NOT NULL)
    WHERE NEW.count <> 0;
END;

DROP TRIGGER counter_update_entry;
CREATE TRIGGER counter_update_entry AFTER UPDATE OF count ON counter WHEN NEW.count <> OLD.count
BEGIN
    INSERT INTO entry (counter_id, at, delta, token)
    VALUES (NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER), NEW.count - OLD.count,
        iif(NEW.shared_on IS NULL, NULL, random()));
END;

-- A counter that comes onto a shared board is shared from then on, whoever moves it.
CREATE TRIGGER counter_insert_shared AFTER INSERT ON counter
    WHEN NEW.board_id IS NOT NULL AND NEW.shared_on IS NULL AND (SELECT uuid FROM board WHERE id = NEW.board_id) IS NOT NULL
BEGIN
    UPDATE counter SET shared_on = NEW.board_id, made_as = NEW.name,
        generation = (SELECT count(*) FROM counter WHERE shared_on = NEW.board_id AND made_as = NEW.name)
    WHERE id = NEW.id;
END;

CREATE TRIGGER counter_update_shared AFTER UPDATE OF board_id ON counter
    WHEN NEW.board_id IS NOT NULL AND NEW.shared_on IS NULL AND (SELECT uuid FROM board WHERE id = NEW.board_id) IS NOT NULL
BEGIN
    UPDATE counter SET shared_on = NEW.board_id, made_as = NEW.name,
        generation = (SELECT count(*) FROM counter WHERE shared_on = NEW.board_id AND made_as = NEW.name)
    WHERE id = NEW.id;
END;

CREATE TRIGGER counter_update_edited
    AFTER UPDATE OF name, color, archived_at, step, target, minimum, maximum, is_locked, note, weight, shared_on ON counter
    WHEN NEW.shared_on IS NOT NULL
BEGIN
    INSERT INTO edited (row_kind, row_id, at)
    VALUES ('counter', NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
    ON CONFLICT DO UPDATE SET at = excluded.at;
END;

CREATE TRIGGER board_update_edited AFTER UPDATE OF name, target, shows_shares, total_name, uuid ON board
    WHEN NEW.uuid IS NOT NULL
BEGIN
    INSERT INTO edited (row_kind, row_id, at)
    VALUES ('board', NEW.id, CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
    ON CONFLICT DO UPDATE SET at = excluded.at;
END;

CREATE TRIGGER entry_delete_gone AFTER DELETE ON entry
    WHEN OLD.seq IS NOT NULL AND EXISTS (SELECT 1 FROM feed WHERE id = OLD.feed_id AND is_mine = 1)
BEGIN
    INSERT INTO gone (feed_id, seq, token) VALUES (OLD.feed_id, OLD.seq, OLD.token);
END;

-- What others press meanwhile must not be lost: a shared counter stays where it is, until its board is left.
CREATE TRIGGER counter_delete_shared BEFORE DELETE ON counter WHEN OLD.shared_on IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'this counter is shared: archive it, or leave its board first');
END;

CREATE TRIGGER counter_update_shared_board BEFORE UPDATE OF board_id ON counter
    WHEN OLD.shared_on IS NOT NULL AND NEW.shared_on IS NOT NULL AND NEW.board_id IS NOT OLD.board_id
    AND NEW.board_id IS NOT OLD.shared_on
BEGIN
    SELECT RAISE(ABORT, 'this counter is shared on its board: leave that first');
END;

CREATE TRIGGER board_delete_shared BEFORE DELETE ON board WHEN OLD.uuid IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'this board is shared: leave it first');
END;

-- What was shared on a board that is deleted would otherwise be taken for known when the board is joined again.
CREATE TRIGGER board_delete_feeds BEFORE DELETE ON board WHEN EXISTS (SELECT 1 FROM hub WHERE board_id = OLD.id)
BEGIN
    UPDATE entry SET feed_id = NULL, seq = NULL, token = NULL
    WHERE seq IS NOT NULL AND feed_id IN (SELECT id FROM feed WHERE board_id = OLD.id);
    UPDATE summed SET entry_id = 0, is_void = 1;
    DELETE FROM feed WHERE board_id = OLD.id;
    DELETE FROM hub WHERE board_id = OLD.id;
END;
