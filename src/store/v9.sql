-- Schema version 9: notes on days. Append-only, as v1.

CREATE TABLE day_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number serves once, so that an undo brings its own row back
    board_id INTEGER REFERENCES board (id) ON DELETE SET NULL, -- NULL: of the whole file
    date TEXT NOT NULL CHECK (date IS date(date)), -- as 2026-11-27
    note TEXT NOT NULL CHECK (length(note) > 0)
) STRICT;

CREATE TRIGGER day_note_insert_edit AFTER INSERT ON day_note
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER day_note_update_edit AFTER UPDATE ON day_note
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;

CREATE TRIGGER day_note_delete_edit AFTER DELETE ON day_note
BEGIN
    INSERT INTO edit (counter_id) VALUES (NULL);
END;
