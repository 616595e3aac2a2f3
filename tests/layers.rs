//! The layers: a module uses only those below it, at the top and inside the window; no two modules of a folder use each other, by
//! whatever way round; one layer alone names each big dependency, and colours are the theme's.

// The lints know all of it as a test.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The modules with their layers: a module uses those of lower rank, and none of its own rank but itself.
const RANKS: [(&str, u8); 24] = [
    ("language", 0),
    ("cancel", 1),
    ("number", 1),
    ("domain", 1),
    ("files", 1),
    ("limits", 1),
    ("inference", 0),
    ("sharing", 2),
    ("request", 3),
    ("day", 2),
    ("formula_guard", 2),
    ("headings", 2),
    ("date_time", 3),
    ("stats", 3),
    ("store", 4),
    ("sync", 4),
    ("import", 5),
    ("hub", 5),
    ("worker", 5),
    ("reader", 5),
    ("export", 5),
    ("desk", 6),
    ("cli", 7),
    ("window", 7),
];

/// The storeys of the window: a room uses those of lower rank, and none of its own rank but itself.
const WINDOW_RANKS: [(&str, u8); 9] = [
    ("kit", 1),
    ("text", 2),
    ("view", 3),
    ("charts", 4),
    ("history", 4),
    ("panels", 5),
    ("dialogs", 5),
    ("platform", 5),
    ("app", 6),
];

/// Crates that one module alone names.
const OWNED_CRATES: [(&str, &str); 11] = [
    ("rusqlite", "store"),
    ("statrs", "inference"),
    ("tokio_postgres", "hub"),
    ("rustls", "hub"),
    ("secret_service", "hub"),
    ("hyper", "cli"),
    ("hyper_util", "cli"),
    ("egui", "window"),
    ("eframe", "window"),
    ("x11rb", "window"),
    ("zbus", "window"),
];

/// How a colour is spelled out in numbers.
const COLOR_LITERALS: [&str; 3] = ["Color32::from_", "Rgba::from_", "hex_color"];
const THEME: &str = "window/kit/theme.rs";

#[test]
fn every_source_file_keeps_to_its_layer() {
    let sources = sources();
    assert!(sources.len() > RANKS.len(), "the sources were found");
    let found: Vec<String> = sources.iter().flat_map(|(path, text)| violations(path, text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_modules_of_a_folder_go_round_in_a_circle() {
    let circles = circles(&sources());
    assert!(circles.is_empty(), "{}", circles.join("\n"));
}

#[test]
fn circles_are_found_whichever_way_they_are_written() {
    let of = |sources: &[(&str, &str)]| {
        circles(&sources.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
    };
    let pair = |a: &str, b: &str| {
        of(&[
            ("store.rs", "pub use apply::Outcome;"),
            ("store/apply.rs", a),
            ("store/undo.rs", b),
            ("store/undo/log.rs", ""),
        ])
    };
    assert_eq!(pair("use super::undo::Log;", "use super::apply::{self, Apply};"), ["store: apply -> undo -> apply"]);
    assert_eq!(pair("use crate::store::undo;", "fn f() { super::apply::run() }").len(), 1);
    assert_eq!(
        pair("use super::{undo::{log, Log}, Store};", "use super::Outcome;").len(),
        1,
        "by a name of the parent"
    );
    assert_eq!(pair("use super::undo::Log;", "use super::Store; // not super::apply"), [""; 0]);
    assert_eq!(pair("use super::Outcome;", "mod log;\nuse log::Log;"), [""; 0]);
    let three =
        of(&[("a.rs", "use crate::b::B;"), ("b.rs", "use crate::c;"), ("c.rs", ""), ("c/d.rs", "use crate::a::A;")]);
    assert_eq!(three, ["the top: a -> b -> c -> a"]);
}

#[test]
fn each_kind_of_violation_is_found() {
    let planted = [
        ("worker.rs", "use rusqlite::Connection;"),
        ("worker/commit_watcher.rs", "    let code = rusqlite::ffi::SQLITE_OK;"),
        ("main.rs", "use eframe::App;"),
        ("cli.rs", "fn paint(ui: &mut egui::Ui) {}"),
        ("window/panels/table.rs", "let grey = Color32::from_rgb(1, 2, 3);"),
        ("window.rs", "let grey = egui::hex_color!(\"#123456\");"),
        ("domain.rs", "use crate::request::Request;"),
        ("request.rs", "use crate::store::Store;"),
        ("store/open.rs", "fn run(worker: &crate::worker::Worker) {}"),
        ("worker.rs", "use crate::{request::Request, cli::Arguments};"),
        ("worker.rs", "use crate::{\n    request::{Event, Reply},\n    window,\n};"),
        ("window/view/model.rs", "use crate::cli::SCREENLESS_COMMANDS;"),
        ("cli.rs", "use crate::window;"),
        ("unheard_of.rs", ""),
        ("window/kit/theme.rs", "use crate::window::text::strings;"),
        ("window/charts/bars.rs", "use crate::window::{history::Times, kit::theme};"),
        ("window/panels/table.rs", "fn perform(app: &mut crate::window::app::App) {}"),
        ("window/attic/dust.rs", ""),
    ];
    for (path, text) in planted {
        assert_eq!(violations(path, text).len(), 1, "{path}: {text}");
    }
}

#[test]
fn what_is_allowed_is_no_violation() {
    let allowed = [
        ("store/open.rs", "use rusqlite::Connection;\nuse crate::domain::Name;"),
        ("window/kit/theme.rs", "let grey = egui::Color32::from_rgb(1, 2, 3);"),
        (
            "window/panels/table.rs",
            "use crate::window::kit::theme;\nuse crate::{request::{Event, Reply}, domain::Name};",
        ),
        ("window/dialogs/add.rs", "use crate::window::dialogs::FormState;\nuse crate::window::view::listing;"),
        ("domain.rs", "//! Not rusqlite, not egui.\n/// See [`crate::store`].\nlet a = 1; // crate::window"),
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
    rank_violations(path, module, &RANKS, &used_modules(&code, "crate::"), &mut found);
    if let Some(("window", inner)) = path.split_once('/') {
        let room = inner.split('/').next().unwrap_or(inner).trim_end_matches(".rs");
        rank_violations(path, room, &WINDOW_RANKS, &used_modules(&code, "crate::window::"), &mut found);
    }
    found
}

fn rank_violations(path: &str, module: &str, ranks: &[(&str, u8)], used: &[&str], found: &mut Vec<String>) {
    let rank_of = |module: &str| ranks.iter().find(|(name, _)| *name == module).map(|(_, rank)| *rank);
    let Some(rank) = rank_of(module) else {
        found.push(format!("{path}: which layer is {module}? Add it to the ranks"));
        return;
    };
    for used in used {
        if *used != module && rank_of(used).is_some_and(|used| used >= rank) {
            found.push(format!("{path}: {module} uses {used}, which is not below it"));
        }
    }
}

fn without_comments(text: &str) -> String {
    let code_of = |line: &str| line.split("//").next().unwrap_or_default().to_owned() + "\n";
    text.lines().map(code_of).collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

/// The modules that `root` and `use root{module, …}` name, such as those of `crate::`.
fn used_modules<'a>(code: &'a str, root: &str) -> Vec<&'a str> {
    let mut used = Vec::new();
    for (start, found) in code.match_indices(root) {
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

/// The circles among the modules of each folder, each told once: `folder: a -> b -> a`. What a parent re-exports counts as its child's.
fn circles(sources: &BTreeMap<String, String>) -> Vec<String> {
    let modules: BTreeMap<Vec<String>, String> =
        sources.iter().map(|(path, text)| (module_of(path), without_comments(text))).collect();
    let mut edges: BTreeMap<Vec<String>, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (module, code) in &modules {
        for path in used_paths(code, module, &modules) {
            let used = resolved(&path, &modules);
            let shared = module.iter().zip(&used).take_while(|(a, b)| a == b).count();
            if let (Some(from), Some(to)) = (module.get(shared), used.get(shared)) {
                let folder = edges.entry(module[..shared].to_vec()).or_default();
                folder.entry(from.clone()).or_default().insert(to.clone());
            }
        }
    }
    edges
        .iter()
        .flat_map(|(folder, edges)| circles_among(edges).into_iter().map(|circle| told(folder, &circle)))
        .collect()
}

fn told(folder: &[String], circle: &[String]) -> String {
    let folder = if folder.is_empty() { "the top".to_owned() } else { folder.join("::") };
    format!("{folder}: {}", circle.join(" -> "))
}

/// The circles of a graph, each by its least module first.
fn circles_among(edges: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for start in edges.keys() {
        // The shortest way back, over no module that comes before.
        let mut ways = vec![vec![start.clone()]];
        let mut seen = BTreeSet::new();
        while !ways.is_empty() {
            let mut longer = Vec::new();
            for way in &ways {
                for next in edges.get(&way[way.len() - 1]).into_iter().flatten() {
                    let way: Vec<String> = way.iter().chain([next]).cloned().collect();
                    if next == start {
                        found.insert(way);
                    } else if next > start && seen.insert(next.clone()) {
                        longer.push(way);
                    }
                }
            }
            ways = longer;
        }
    }
    found
}

/// `store/open.rs` is `store::open`.
fn module_of(path: &str) -> Vec<String> {
    path.trim_end_matches(".rs").split('/').map(str::to_owned).collect()
}

/// The paths that a module's code names, from the top: of `crate::`, `super::`, `self::` and its own children.
fn used_paths(code: &str, module: &[String], modules: &BTreeMap<Vec<String>, String>) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    for (start, _) in code.match_indices("::") {
        let first = code[..start].rsplit(|c| !is_word(c)).next().unwrap_or_default();
        let before = &code[..start - first.len()];
        if before.ends_with("::") || first.is_empty() {
            continue;
        }
        let base = match first {
            "crate" => Vec::new(),
            "super" => module[..module.len() - 1].to_vec(),
            "self" => module.to_vec(),
            child => {
                let child: Vec<String> = module.iter().cloned().chain([child.to_owned()]).collect();
                if !modules.contains_key(&child) {
                    continue;
                }
                child
            }
        };
        // In a module of tests, `super` is the module itself: that names nothing of its neighbours.
        if first == "super" && code[start..].starts_with("::*") {
            continue;
        }
        tails(&code[start + 2..], &base, &mut found);
    }
    found
}

/// The paths that go on from `base` with this code: one, or those of a group.
fn tails(code: &str, base: &[String], found: &mut Vec<Vec<String>>) {
    if let Some(group) = code.strip_prefix('{') {
        items_of_group(group).for_each(|item| tails(item.trim_start(), base, found));
        return;
    }
    let end = code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
    let (name, rest) = code.split_at(end);
    let path = match name {
        "super" => base[..base.len().saturating_sub(1)].to_vec(),
        "self" | "" => base.to_vec(),
        name => base.iter().cloned().chain([name.to_owned()]).collect(),
    };
    match rest.strip_prefix("::") {
        Some(rest) => tails(rest, &path, found),
        None => found.push(path),
    }
}

/// The module that a path leads to: the longest part of it that is one, or the child that its parent re-exports the name from.
fn resolved(path: &[String], modules: &BTreeMap<Vec<String>, String>) -> Vec<String> {
    let length = (0..=path.len()).rev().find(|length| modules.contains_key(&path[..*length])).unwrap_or(0);
    let (module, name) = (path[..length].to_vec(), path.get(length));
    let (Some(name), Some(code)) = (name, modules.get(&module)) else { return module };
    let exports = code.match_indices("pub").filter_map(|(start, _)| {
        let rest = code[start..].trim_start_matches("pub").trim_start_matches("(crate)").trim_start_matches("(super)");
        rest.strip_prefix(" use ")
    });
    let mut exported = Vec::new();
    for export in exports {
        tails(export.strip_prefix("self::").unwrap_or(export), &module, &mut exported);
    }
    let from_child = |path: &&Vec<String>| path.last() == Some(name) && path.len() > module.len() + 1;
    exported.iter().find(from_child).map_or(module.clone(), |path| {
        let length = (0..=path.len()).rev().find(|length| modules.contains_key(&path[..*length])).unwrap_or(0);
        path[..length].to_vec()
    })
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

/// The files in `src` with their texts; their paths with `/`.
fn sources() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    let path_in_src = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    files.iter().map(|path| (path_in_src(path), fs::read_to_string(path).unwrap())).collect()
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
