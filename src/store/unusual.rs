//! Names that another program has spelled otherwise than this one would: with decomposed letters, other blanks, what isn't seen or can't
//! be typed. They are found by the name that a person would type.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::text::{bounded, text};
use super::{Store, StoreError};
use crate::domain::{BoardId, CounterId, Name};

// As `domain::is_unusual` has it.
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

/// The counters whose names aren't spelled as this program would, by the name that it would give them: of equals the first.
#[derive(Debug, Default)]
pub(super) struct Unusual {
    /// What others had committed when these were read; `None`: not read yet.
    data_version: Option<i64>,
    counters: HashMap<String, CounterId, RandomState>,
}

impl Store {
    /// The counter that is called so, but spelled otherwise. It may be gone, or called otherwise by now.
    pub(super) fn unusual(&self, name: &Name) -> Result<Option<CounterId>, StoreError> {
        let data_version = Some(self.data_version()?);
        let mut unusual = self.unusual.borrow_mut();
        if unusual.data_version != data_version {
            unusual.counters = self.unusual_names(COUNTERS)?.map(|(id, name)| (name, CounterId(id))).rev().collect();
            unusual.data_version = data_version;
        }
        Ok(unusual.counters.get(name.as_str()).copied())
    }

    /// As [`Store::unusual`]. There are few boards.
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
