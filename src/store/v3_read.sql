-- A file of schema version 3, read as if it were of version 4: nothing was imported into it. The same way as v1_read.

CREATE TEMP VIEW import AS SELECT 0 AS id, 0 AS at, '' AS source, '' AS digest, 0 AS entries WHERE 0;
