//! What the documents say of the window's keys is what the window's own list says.

use std::collections::BTreeSet;

use eframe::egui::{Key, Modifiers};

use crate::desk::Desk;
use crate::forms::Forms as _;

#[test]
fn the_keys_are_those_of_the_list_in_the_window() {
    let mut desk = Desk::open(&["Coffee"]);
    let before: BTreeSet<String> = desk.labels().into_iter().collect();
    desk.press_key(Modifiers::NONE, Key::Questionmark);
    desk.step_until("the list of keys", |desk| desk.says("Count a step"));
    let listed: BTreeSet<String> = desk.labels().into_iter().collect();
    let listed: BTreeSet<&str> = listed.difference(&before).filter_map(|label| row(label)).collect();

    let document = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/window.md")).unwrap();
    let section = document.split("\n## Keys\n").nth(1).unwrap().split("\n#").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
    let described: BTreeSet<String> = rows.skip(2).map(|(keys, does)| format!("{keys}: {does}")).collect();
    assert_eq!(described.iter().map(String::as_str).collect::<BTreeSet<_>>(), listed);
}

/// A line of the list, by its accessible name.
fn row(label: &str) -> Option<&str> {
    label.contains(": ").then_some(label)
}
