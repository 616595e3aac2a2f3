//! What an older version let other programs write.

use rusqlite::Connection;

/// Lets another program write names and notes that no version refused before the fifth.
pub(crate) fn as_before(other: &Connection, write: impl FnOnce(&Connection)) {
    const CHECKS: &str =
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_spelling' ESCAPE '\\'";
    let mut statement = other.prepare(CHECKS).unwrap();
    let checks = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let checks: Vec<(String, String)> = checks.collect::<Result<_, _>>().unwrap();
    drop(statement);
    checks.iter().for_each(|(name, _)| other.execute_batch(&format!("DROP TRIGGER {name}")).unwrap());
    write(other);
    checks.iter().for_each(|(_, sql)| other.execute_batch(sql).unwrap());
}
