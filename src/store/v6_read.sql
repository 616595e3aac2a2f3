-- A file of schema version 6, read as if it were of version 7: nothing in it is shared. The same way as v1_read.

CREATE TEMP VIEW hub AS SELECT 0 AS board_id, '' AS board, '' AS address, NULL AS left_at WHERE 0;

CREATE TEMP VIEW feed AS
SELECT 0 AS id, 0 AS number, 0 AS board_id, '' AS desk, '' AS desk_name, 0 AS is_mine, NULL AS replaces, 0 AS seq, 0 AS chain,
    0 AS acked, 0 AS entry_id, 0 AS is_new, NULL AS heard_at, NULL AS left_at, NULL AS torn
WHERE 0;

CREATE TEMP VIEW others_day_sum AS SELECT 0 AS counter_id, 0 AS day, x'' AS sums WHERE 0;
