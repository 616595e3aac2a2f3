-- A file of schema version 1, read as if it were of version 2: these views hide the tables of the same names, or stand for
-- those that came later. The file stays as it is, since a reader may not be allowed to write; the first writer migrates it.
-- Columns that came with any later version have views that are made from their defaults.

CREATE TEMP VIEW setting AS SELECT NULL AS name, NULL AS value WHERE 0;

CREATE TEMP VIEW deed AS
SELECT NULL AS id, NULL AS at, NULL AS kind, NULL AS name, NULL AS number, NULL AS undone WHERE 0;

CREATE TEMP VIEW deed_step AS
SELECT NULL AS deed_id, NULL AS place, NULL AS entry_id, NULL AS row_kind, NULL AS row_id, NULL AS field, NULL AS before,
    NULL AS after
WHERE 0;
