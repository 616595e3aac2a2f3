-- A file of schema version 8, read as if it were of version 9: no day has a note. The same way as v1_read.

CREATE TEMP VIEW day_note AS SELECT 0 AS id, NULL AS board_id, '' AS date, '' AS note WHERE 0;
