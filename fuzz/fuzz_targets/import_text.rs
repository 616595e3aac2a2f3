//! Every importer of text: tables, our own CSV and JSON Lines, Better Counter's. The first byte chooses what the person says.
#![no_main]

#[path = "common.rs"]
#[allow(dead_code)]
mod common;

use libfuzzer_sys::fuzz_target;
use tallyboard::import::Format;

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let format = Format::ALL.get(usize::from(*choice)).map(|(format, _)| *format);
    common::plan(bytes, format);
});
