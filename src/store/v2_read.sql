-- A file of schema version 2, read as if it were of version 3: nothing is summed in it yet. As v1_read.

CREATE TEMP VIEW quarter_sum AS SELECT 0 AS counter_id, 0 AS quarter, 0 AS counted, 0 AS late WHERE 0;
CREATE TEMP VIEW quarter_total AS SELECT 0 AS quarter, 0 AS counted, 0 AS late WHERE 0;
CREATE TEMP VIEW summed AS SELECT 1 AS id, 0 AS entry_id, 0 AS is_void;
