-- A file of schema version 5, read as if it were of version 6: the tables of operations had other names. The same way
-- as v1_read.

CREATE TEMP VIEW operation AS SELECT id, at, kind, name, number, undone FROM deed;

CREATE TEMP VIEW operation_step AS
SELECT deed_id AS operation_id, place, entry_id, row_kind, row_id, field, before, after FROM deed_step;
