-- A push: nothing is written unless the head is what it continues. As one statement it is a transaction of its own.
WITH advance AS (
    UPDATE feed SET seq = $4, chain = $5, pushed_at = (extract(epoch FROM now()) * 1000)::bigint
    WHERE id = $1 AND seq = $2 AND chain = $3
    RETURNING id
),
entries AS (
    INSERT INTO entry (feed, seq, counter, at, delta, kind, note, token, undoes_feed, undoes_seq, length)
    SELECT id, new.* FROM advance, unnest($6::bigint[], $7::uuid[], $8::bigint[], $9::bigint[], $10::text[], $11::text[], $12::bigint[],
        $13::bigint[], $14::bigint[], $15::bigint[]) AS new
),
edits AS (
    INSERT INTO edit (feed, seq, object, field, value, hlc, token)
    SELECT id, new.* FROM advance, unnest($16::bigint[], $17::text[], $18::text[], $19::text[], $20::bigint[], $21::bigint[]) AS new
),
marks AS (
    INSERT INTO seen (feed, seq, counter, of_feed, upto, sum, is_reset)
    SELECT id, seq, counter, of_feed, upto, sum::numeric, is_reset
    FROM advance, unnest($22::bigint[], $23::uuid[], $24::bigint[], $25::bigint[], $26::text[], $27::boolean[])
        AS new (seq, counter, of_feed, upto, sum, is_reset)
),
slots AS (
    INSERT INTO slot (feed, counter, upto, raw)
    SELECT id, counter, upto, raw::numeric FROM advance, unnest($28::uuid[], $29::bigint[], $30::text[]) AS new (counter, upto, raw)
    ON CONFLICT (counter, feed) DO UPDATE SET upto = excluded.upto, raw = slot.raw + excluded.raw
)
SELECT id FROM advance;
