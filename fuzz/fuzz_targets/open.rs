//! A tally file with random damage is opened, read, checked, counted in and salvaged. The input is a list of places with the bytes
//! that stand there then, and where the file ends.
#![no_main]

use std::fs;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use rusqlite::Connection;
use tallyboard::request::{Request, CounterRef};
use tallyboard::store::{Access, Store};
use tallyboard::domain::Name;

/// So many bytes of the input are one change.
const CHANGE_BYTES: usize = 4;

fn sound() -> &'static [u8] {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("tally.db");
        drop(Store::open(&path, Access::Write).expect("a new file"));
        let other = Connection::open(&path).expect("our own file");
        let data = "INSERT INTO board (name) VALUES ('Desk'); \
            INSERT INTO counter (name, count, board_id) VALUES ('Coffee', 3, 1), ('Tea', -2, NULL); \
            UPDATE counter SET count = count + 1; UPDATE counter SET count = 0 WHERE name = 'Tea'";
        other.execute_batch(data).expect("plain statements");
        other.close().expect("closed");
        fs::read(&path).expect("our own file")
    })
}

fuzz_target!(|bytes: &[u8]| {
    let Some((end, changes)) = bytes.split_first_chunk::<2>() else { return };
    let mut file = sound().to_vec();
    for change in changes.chunks_exact(CHANGE_BYTES) {
        let place = usize::from(u16::from_be_bytes([change[0], change[1]])) * 2 + usize::from(change[2] & 1);
        if let Some(byte) = file.get_mut(place) {
            *byte = change[3];
        }
    }
    let end = usize::from(u16::from_be_bytes(*end));
    if end > 0 {
        file.truncate(end * 4);
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("tally.db");
    fs::write(&path, &file).expect("written");
    if let Ok(mut store) = Store::open(&path, Access::Read) {
        let _ = store.counters();
        let _ = store.verify();
    } else {
        // What is refused stays as it is.
        assert!(fs::read(&path).expect("still there") == file);
    }
    if let Ok(mut store) = Store::open(&path, Access::Write) {
        let counter = CounterRef::Name(Name::parse("Coffee").expect("a name"));
        let press = Request::Increment { counter, delta: 1, at: None };
        let _ = store.begin().and_then(|()| store.apply(&press)).map(|_| store.commit());
    }
});
