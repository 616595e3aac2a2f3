-- Schema version 4: what was imported. Append-only, as v1.
--
-- Entries with times of their own are recognised in the history itself. Counts without a time are not: they are
-- recognised by a digest of them, so that the same file isn't added twice.

CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    source TEXT NOT NULL, -- the file's name
    digest TEXT, -- SHA-256 of the rows; NULL: they have times
    entries INTEGER NOT NULL -- made by it
) STRICT;

CREATE INDEX import_digest ON import (digest) WHERE digest IS NOT NULL;
