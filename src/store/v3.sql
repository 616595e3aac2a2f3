-- Schema version 3: sums, so that a chart reads a row a day, not every entry; and indexes of what is searched for in
-- long histories. Append-only, as v1.
--
-- History only grows, so what was summed stays true: the sums cover the entries up to a number, and a reader adds the
-- few after it. A press pays nothing for them; a worker continues them when it has nothing else to do.

CREATE TABLE day_sum (
    counter_id INTEGER NOT NULL,
    day INTEGER NOT NULL, -- since 1970, UTC
    -- For each quarter of an hour in which anything was counted, in order: its number in the day, from 0, and 128 more if
    -- any of it was entered late; then what was counted, without resets, and then what was late, if any was. What is undone
    -- is taken out where it had been counted. The numbers are LEB128 of the zigzag form.
    sums BLOB NOT NULL,
    PRIMARY KEY (counter_id, day)
) STRICT, WITHOUT ROWID;

-- The sums of all counters together.
CREATE TABLE day_total (
    day INTEGER PRIMARY KEY,
    sums BLOB NOT NULL
) STRICT;

-- Void: an entry that was summed was deleted or changed, so everything must be summed again.
CREATE TABLE summed (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    entry_id INTEGER NOT NULL,
    is_void INTEGER NOT NULL DEFAULT 0 CHECK (is_void IN (0, 1))
) STRICT;

INSERT INTO summed (id, entry_id) VALUES (1, 0);

CREATE TRIGGER entry_delete_summed AFTER DELETE ON entry WHEN OLD.id <= (SELECT entry_id FROM summed)
BEGIN
    UPDATE summed SET entry_id = 0, is_void = 1;
END;

CREATE TRIGGER entry_update_summed AFTER UPDATE OF id, counter_id, at, delta, kind, undoes ON entry
    WHEN OLD.id <= (SELECT entry_id FROM summed)
BEGIN
    UPDATE summed SET entry_id = 0, is_void = 1;
END;

-- A plain press is in neither, so that it costs as much as before.
CREATE INDEX entry_rare ON entry (counter_id, kind, at) WHERE kind <> 'tally';
CREATE INDEX entry_noted ON entry (counter_id, at) WHERE note IS NOT NULL;
