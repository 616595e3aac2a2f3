-- A file of schema version 1, read as if it were of version 2: these views hide the tables of the same names. The file
-- stays as it is, since a reader may not be allowed to write; the first writer migrates it.

CREATE TEMP VIEW counter AS
SELECT id, name, count, board_id, key, color, archived_at, 1 AS step, NULL AS target, NULL AS minimum, NULL AS maximum,
    0 AS is_locked, NULL AS note, NULL AS position, 1 AS weight
FROM main.counter;

CREATE TEMP VIEW board AS
SELECT id, name, NULL AS position, NULL AS target, 0 AS shows_shares, NULL AS total_name, NULL AS uuid FROM main.board;

CREATE TEMP VIEW setting AS SELECT NULL AS name, NULL AS value WHERE 0;

CREATE TEMP VIEW deed AS
SELECT NULL AS id, NULL AS at, NULL AS kind, NULL AS name, NULL AS number, NULL AS undone WHERE 0;

CREATE TEMP VIEW deed_step AS
SELECT NULL AS deed_id, NULL AS place, NULL AS entry_id, NULL AS row_kind, NULL AS row_id, NULL AS field, NULL AS before,
    NULL AS after
WHERE 0;
