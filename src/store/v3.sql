-- Schema version 3: sums by the quarter of an hour, so that a chart reads thousands of rows, not millions. Append-only, as v1.
--
-- History only grows, so what was summed stays true: the sums cover the entries up to a number, and whoever reads adds
-- the few after it. A press pays nothing for them; a worker sums on when it has nothing else to do.

CREATE TABLE quarter_sum (
    counter_id INTEGER NOT NULL,
    quarter INTEGER NOT NULL, -- of an hour, since 1970, UTC
    counted INTEGER NOT NULL, -- without resets; what is undone is taken out where it had been counted
    late INTEGER NOT NULL, -- how much of it was entered late
    PRIMARY KEY (counter_id, quarter)
) STRICT, WITHOUT ROWID;

-- Of all counters together.
CREATE TABLE quarter_total (
    quarter INTEGER PRIMARY KEY,
    counted INTEGER NOT NULL,
    late INTEGER NOT NULL
) STRICT;

-- Void: an entry that was summed is gone or was changed, so all is to be summed again.
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
