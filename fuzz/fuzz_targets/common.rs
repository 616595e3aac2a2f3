//! What the targets share: an import planned from bytes, as its preview plans it.

use std::io::{Cursor, Write as _};

use jiff::Zoned;
use tallyboard::import::{self, Format, Options};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Plans an import of `bytes`: as what they seem to be, or as what the person says they are.
pub fn plan(bytes: &[u8], format: Option<Format>) {
    let now: Zoned = "2026-11-29T12:00:00+01:00[Europe/Berlin]".parse().expect("it is a time");
    let options = Options { format, ..Options::new(now) };
    // A refusal is fine; a panic, an abort or gigabytes are not.
    let _ = import::plan_bytes(bytes, "fuzzed".into(), &options);
}

/// A zip of these files, whose checksums are right, so that what is in them is reached.
pub fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        zip.start_file(*name, stored).expect("memory takes it");
        zip.write_all(bytes).expect("memory takes it");
    }
    zip.finish().expect("memory takes it").into_inner()
}

/// The parts of `bytes` between separators, which no text of XML or CSV holds.
pub fn parts<const N: usize>(bytes: &[u8]) -> [&[u8]; N] {
    let mut parts = bytes.splitn(N, |byte| *byte == 0);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}
