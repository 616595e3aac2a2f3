//! The layers: a file uses only those below it, one layer alone names each big dependency, and colours are the theme's.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// The modules with their layers: a module uses those of lower rank, and none of its own rank but itself.
const RANKS: [(&str, u8); 16] = [
    ("words", 1),
    ("parts", 1),
    ("files", 1),
    ("limits", 1),
    ("request", 2),
    ("day", 2),
    ("formula", 2),
    ("when", 3),
    ("stats", 3),
    ("store", 3),
    ("import", 4),
    ("worker", 4),
    ("reader", 4),
    ("export", 4),
    ("cli", 5),
    ("window", 5),
];

/// Crates that one module alone names.
const OWNED_CRATES: [(&str, &str); 3] = [("rusqlite", "store"), ("egui", "window"), ("eframe", "window")];

/// How a colour is spelled out in numbers.
const COLOR_LITERALS: [&str; 3] = ["Color32::from_", "Rgba::from_", "hex_color"];
const THEME: &str = "window/kit/theme.rs";

#[test]
fn every_source_file_keeps_to_its_layer() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    assert!(files.len() > RANKS.len(), "the sources were found");
    let found: Vec<String> = files
        .iter()
        .flat_map(|path| {
            let path_in_src = path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
            violations(&path_in_src, &fs::read_to_string(path).unwrap())
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_kind_of_violation_is_found() {
    let planted = [
        ("worker.rs", "use rusqlite::Connection;"),
        ("worker/notice.rs", "    let code = rusqlite::ffi::SQLITE_OK;"),
        ("main.rs", "use eframe::App;"),
        ("cli.rs", "fn paint(ui: &mut egui::Ui) {}"),
        ("window/table.rs", "let grey = Color32::from_rgb(1, 2, 3);"),
        ("window.rs", "let grey = egui::hex_color!(\"#123456\");"),
        ("words.rs", "use crate::request::Request;"),
        ("request.rs", "use crate::store::Store;"),
        ("store/open.rs", "fn run(worker: &crate::worker::Worker) {}"),
        ("worker.rs", "use crate::{request::Request, cli::Arguments};"),
        ("worker.rs", "use crate::{\n    request::{Event, Reply},\n    window,\n};"),
        ("window/model.rs", "use crate::cli::SCREENLESS_COMMANDS;"),
        ("cli.rs", "use crate::window;"),
        ("unheard_of.rs", ""),
    ];
    for (path, text) in planted {
        assert_eq!(violations(path, text).len(), 1, "{path}: {text}");
    }
}

#[test]
fn what_is_allowed_is_no_violation() {
    let allowed = [
        ("store/open.rs", "use rusqlite::Connection;\nuse crate::words::Name;"),
        ("window/kit/theme.rs", "let grey = egui::Color32::from_rgb(1, 2, 3);"),
        ("window/table.rs", "use crate::window::theme;\nuse crate::{request::{Event, Reply}, words::Name};"),
        ("words.rs", "//! Not rusqlite, not egui.\n/// See [`crate::store`].\nlet a = 1; // crate::window"),
        ("worker.rs", "let rusqlite_like = supercrate::window;"),
        ("main.rs", "use tallyboard::{cli, window};"),
        ("lib.rs", "pub mod window;"),
    ];
    for (path, text) in allowed {
        assert_eq!(violations(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

/// What the file at `path` (in `src`, with `/`) does that its layer may not.
fn violations(path: &str, text: &str) -> Vec<String> {
    let module = path.split('/').next().unwrap_or(path).trim_end_matches(".rs");
    let code = without_comments(text);
    let mut found = Vec::new();
    for (name, owner) in OWNED_CRATES {
        if module != owner && words(&code).any(|word| word == name) {
            found.push(format!("{path}: only {owner} names {name}"));
        }
    }
    if path != THEME && COLOR_LITERALS.iter().any(|literal| code.contains(literal)) {
        found.push(format!("{path}: a colour in numbers belongs in {THEME}"));
    }
    if matches!(module, "main" | "lib") {
        return found;
    }
    let Some(rank) = rank_of(module) else {
        found.push(format!("{path}: which layer is {module}? Add it to RANKS"));
        return found;
    };
    for used in used_modules(&code) {
        if used != module && rank_of(used).is_some_and(|used| used >= rank) {
            found.push(format!("{path}: {module} uses {used}, which is not below it"));
        }
    }
    found
}

fn rank_of(module: &str) -> Option<u8> {
    RANKS.iter().find(|(name, _)| *name == module).map(|(_, rank)| *rank)
}

fn without_comments(text: &str) -> String {
    let code_of = |line: &str| line.split("//").next().unwrap_or_default().to_owned() + "\n";
    text.lines().map(code_of).collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The top modules that `crate::module` and `use crate::{module, …}` name.
fn used_modules(code: &str) -> Vec<&str> {
    let mut used = Vec::new();
    for (start, found) in code.match_indices("crate::") {
        let is_part_of_a_word = code[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = &code[start + found.len()..];
        match rest.strip_prefix('{') {
            _ if is_part_of_a_word => {}
            Some(group) => used.extend(items_of_group(group).filter_map(|item| words(item).next())),
            None => used.extend(words(rest).next()),
        }
    }
    used
}

/// The items of a `{…}` whose inside `group` begins with, split at the commas that aren't in braces of their own.
fn items_of_group(group: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let mut ends = vec![0];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            ',' if depth == 0 => ends.push(at + 1),
            '}' if depth == 0 => {
                ends.push(at);
                break;
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    (1..ends.len()).map(move |end| &group[ends[end - 1]..ends[end]])
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
