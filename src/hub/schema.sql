-- The hub: where desks meet. Only constructs that PostgreSQL 13, CockroachDB and YugabyteDB have: no sequence, enum, domain, trigger,
-- function, temporary table, advisory lock or deferred constraint.
--
-- Every row of entry, seen and edit is written once, by the desk whose feed it is, and never changed. Only the rows of feed and slot
-- change, and each has one writer. So no two desks ever wait for each other.

CREATE TABLE hub (
    id smallint PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL, -- of this schema: a desk that knows only older ones neither reads nor writes
    made_at bigint NOT NULL -- milliseconds since 1970, UTC, as all times here
);

CREATE TABLE board (
    uuid uuid PRIMARY KEY,
    name text NOT NULL, -- as it was shared; its name now is the newest edit of its field "name"
    made_at bigint NOT NULL
);

-- Who may do what on which board: for the policies of a careful administrator.
CREATE TABLE member (
    board uuid NOT NULL,
    role text NOT NULL,
    may text NOT NULL CHECK (may IN ('read', 'write', 'own')),
    PRIMARY KEY (board, role)
);

-- What one desk shares of one board.
CREATE TABLE feed (
    id bigint PRIMARY KEY, -- random, made by the desk
    board uuid NOT NULL,
    desk uuid NOT NULL, -- a desk whose file was restored or copied goes on under a new one
    desk_name text NOT NULL,
    role text NOT NULL DEFAULT current_user,
    seq bigint NOT NULL DEFAULT 0, -- its rows are 1 to here
    chain bigint NOT NULL DEFAULT 0, -- a hash of their tokens in order; with seq, the condition of each push
    pushed_at bigint, -- by the hub's clock
    left_at bigint,
    replaces bigint, -- the feed that this one goes on from
    UNIQUE (board, desk)
);

CREATE TABLE entry (
    feed bigint NOT NULL,
    seq bigint NOT NULL,
    counter uuid NOT NULL,
    at bigint NOT NULL, -- by the desk's clock
    delta bigint NOT NULL, -- of an undo and a reset: what it came to at that desk
    kind text NOT NULL CHECK (kind IN ('tally', 'set', 'reset', 'undo', 'late', 'import')),
    note text,
    token bigint NOT NULL UNIQUE, -- random since the moment of counting: nothing is counted twice, in whatever copy of a file
    undoes_feed bigint, -- an undo names the entry that all of a chain of undos are of, …
    undoes_seq bigint,
    length bigint, -- … and how many undos that has with it: an odd number undoes it
    PRIMARY KEY (feed, seq)
);

CREATE INDEX entry_undo ON entry (counter, undoes_feed, undoes_seq) WHERE kind = 'undo';

-- The tallies of each feed that a desk had when it reset or set a counter.
CREATE TABLE seen (
    counter uuid NOT NULL,
    feed bigint NOT NULL,
    seq bigint NOT NULL, -- of the reset or the set
    of_feed bigint NOT NULL,
    upto bigint NOT NULL, -- the last of them
    sum numeric(38, 0) NOT NULL, -- of all up to there, undone or not
    is_reset boolean NOT NULL,
    PRIMARY KEY (feed, seq, of_feed)
);

CREATE INDEX seen_mark ON seen (counter, of_feed, upto) WHERE is_reset;

-- Edits of fields of counters and of the board: the greatest (hlc, desk) stands.
CREATE TABLE edit (
    feed bigint NOT NULL,
    seq bigint NOT NULL, -- shares the numbers of entry
    object text NOT NULL, -- a counter's uuid, or 'board'
    field text NOT NULL,
    value text NOT NULL, -- JSON
    hlc bigint NOT NULL, -- milliseconds << 16 | count
    token bigint NOT NULL,
    PRIMARY KEY (feed, seq)
);

-- Sums by counter and feed, which each push keeps: for readers in plain SQL.
CREATE TABLE slot (
    counter uuid NOT NULL,
    feed bigint NOT NULL,
    upto bigint NOT NULL,
    raw numeric(38, 0) NOT NULL, -- of all tallies, undone or not, reset or not
    PRIMARY KEY (counter, feed)
);

-- What each desk's tallies come to now: without those that a standing reset had seen, and those that are undone.
CREATE VIEW total_by_feed AS
SELECT slot.counter, slot.feed, slot.raw - coalesce(mark.sum, 0) - coalesce(undone.sum, 0) AS count
FROM slot
LEFT JOIN LATERAL (
    SELECT s.upto, s.sum FROM seen s
    WHERE s.is_reset AND s.counter = slot.counter AND s.of_feed = slot.feed AND (
        SELECT coalesce(max(u.length), 0) % 2 = 0 FROM entry u
        WHERE u.kind = 'undo' AND u.counter = s.counter AND u.undoes_feed = s.feed AND u.undoes_seq = s.seq)
    ORDER BY s.upto DESC LIMIT 1
) mark ON true
LEFT JOIN LATERAL (
    SELECT sum(e.delta) AS sum FROM (
        SELECT u.undoes_seq AS seq FROM entry u
        WHERE u.kind = 'undo' AND u.counter = slot.counter AND u.undoes_feed = slot.feed AND u.undoes_seq > coalesce(mark.upto, 0)
        GROUP BY u.undoes_seq HAVING max(u.length) % 2 = 1) AS u
    JOIN entry e ON e.feed = slot.feed AND e.seq = u.seq AND e.kind <> 'reset'
) undone ON true;

CREATE VIEW total AS SELECT counter, sum(count) AS count FROM total_by_feed GROUP BY counter;

-- What counters are called now: names are unique on a desk, not here.
CREATE VIEW counter_name AS
SELECT DISTINCT ON (feed.board, edit.object) feed.board, edit.object::uuid AS counter, edit.value::jsonb #>> '{}' AS name
FROM edit JOIN feed ON feed.id = edit.feed
WHERE edit.field = 'name' AND edit.object <> 'board'
ORDER BY feed.board, edit.object, edit.hlc DESC, feed.desk DESC;
