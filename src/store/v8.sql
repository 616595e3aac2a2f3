-- Schema version 8: a key serves once on each board, and once among the counters without one; before, once in the file.
-- Append-only, as v1.

-- A new counter gets the first of 1 to 9, then 0, that is free on its board, whichever program makes it. By the index of keys:
-- there may be many more counters on a board.
DROP TRIGGER counter_insert_key;
CREATE TRIGGER counter_insert_key AFTER INSERT ON counter WHEN NEW.key IS NULL
BEGIN
    UPDATE counter SET key = (
        SELECT column2
        FROM (VALUES (1, '1'), (2, '2'), (3, '3'), (4, '4'), (5, '5'), (6, '6'), (7, '7'), (8, '8'), (9, '9'), (10, '0'))
        WHERE NOT EXISTS (SELECT 1 FROM counter WHERE key = column2 AND +board_id IS NEW.board_id)
        ORDER BY column1 LIMIT 1
    )
    WHERE id = NEW.id;
END;
