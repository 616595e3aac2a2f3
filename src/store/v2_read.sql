-- A file of schema version 2, read as if it were of version 3: nothing is summed in it yet. The same way as v1_read.

CREATE TEMP VIEW day_sum AS SELECT 0 AS counter_id, 0 AS day, x'' AS sums WHERE 0;
CREATE TEMP VIEW day_total AS SELECT 0 AS day, x'' AS sums WHERE 0;
CREATE TEMP VIEW summed AS SELECT 1 AS id, 0 AS entry_id, 0 AS is_void;
