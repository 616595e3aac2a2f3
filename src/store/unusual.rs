//! Names that another program has spelled in its own way: with decomposed letters, other spaces, or characters that are
//! invisible or can't be typed. They are found by the name that a person would type.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::text::{bounded, text};
use super::{Store, StoreError};
use crate::domain::{BoardId, CounterId, Name};

// The same condition as in `domain::is_unusual`.
macro_rules! unusual_of {
    ($table:literal) => {
        concat!(
            "SELECT id, ",
            bounded!("name"),
            " FROM ",
            $table,
            " WHERE name GLOB '*[^ -~]*' OR name GLOB ' *' OR name GLOB '* ' OR instr(name, '  ') \
             OR instr(CAST(name AS BLOB), x'00') ORDER BY id"
        )
    };
}
const COUNTERS: &str = unusual_of!("counter");
const BOARDS: &str = unusual_of!("board");

/// The counters whose names this program would spell in another way, by that spelling; the first of several equal ones.
#[derive(Debug, Default)]
pub(super) struct Unusual {
    /// The version of the data when these were read; `None`: not read yet.
    data_version: Option<i64>,
    counters: HashMap<String, CounterId, RandomState>,
}

impl Store {
    /// Returns the counter that has this name in another spelling. It may have been deleted or renamed since.
    pub(super) fn unusual(&self, name: &Name) -> Result<Option<CounterId>, StoreError> {
        let data_version = Some(self.data_version()?);
        let mut unusual = self.unusual.borrow_mut();
        if unusual.data_version != data_version {
            unusual.counters = self.unusual_names(COUNTERS)?.map(|(id, name)| (name, CounterId(id))).rev().collect();
            unusual.data_version = data_version;
        }
        Ok(unusual.counters.get(name.as_str()).copied())
    }

    /// Returns the board that has this name in another spelling. Not cached, since there are few boards.
    pub(super) fn unusual_board(&self, name: &Name) -> Result<Option<BoardId>, StoreError> {
        let mut found = self.unusual_names(BOARDS)?;
        Ok(found.find(|(_, other)| other == name.as_str()).map(|(id, _)| BoardId(id)))
    }

    fn unusual_names(&self, sql: &str) -> Result<impl DoubleEndedIterator<Item = (i64, String)> + use<>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut names: Vec<(i64, String)> = Vec::new();
        while let Some(row) = rows.next()? {
            let spelled = text(row, 1)?;
            let is_other =
                |name: &Name| row.get_ref(1).is_ok_and(|text| text.as_bytes() != Ok(name.as_str().as_bytes()));
            if let Some(name) = Name::mended(&spelled).filter(is_other) {
                names.push((row.get(0)?, name.as_str().to_owned()));
            }
        }
        Ok(names.into_iter())
    }
}
