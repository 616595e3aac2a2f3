//! The list of licences in assets/licences.txt is of what ends in the program: all that Cargo links into it.
//!
//! `UPDATE_LICENCES=1 cargo test --test licences` writes it anew, for every system that the program is meant for; the
//! test itself looks at this system's part and at Cargo.lock, so that it needs no network.

// The lints know all of it as a test.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The systems that the program is meant for, as in deny.toml.
const SYSTEMS: [&str; 5] = [
    "x86_64-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "x86_64-apple-darwin",
    "aarch64-apple-darwin",
    "x86_64-pc-windows-msvc",
];

const HEAD: &str = "\
Tallyboard is under the MIT licence or the Apache License 2.0, as you like.

It is made of these libraries, each with its version, its licence and who made it. Their sources, with the full
texts of the licences, are at crates.io under these names.
";

const FONT: &str = "\nThe font is Inter, under the SIL Open Font License 1.1:\n";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn kept() -> String {
    fs::read_to_string(root().join("assets/licences.txt")).unwrap()
}

/// Asks Cargo about all packages on one system.
fn metadata(arguments: &[&str]) -> Value {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .args(arguments)
        .current_dir(root())
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    serde_json::from_slice(&cargo.stdout).unwrap()
}

/// Returns a line for each package that is linked into the program: not what only builds or tests it.
fn linked(metadata: &Value) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (text(&package["id"]), package)).collect();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]), node)).collect();
    let is_macro = |id: &str| {
        let targets = list(&packages[id]["targets"]);
        targets.iter().any(|target| list(&target["kind"]).contains(&Value::from("proc-macro")))
    };
    let own = text(&metadata["resolve"]["root"]);
    let (mut found, mut open) = (BTreeSet::new(), vec![own.clone()]);
    while let Some(id) = open.pop() {
        for dependency in list(&nodes[&id]["deps"]) {
            let is_linked = list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
            let package = text(&dependency["pkg"]);
            if is_linked && !is_macro(&package) && found.insert(package.clone()) {
                open.push(package);
            }
        }
    }
    let line = |id: &String| {
        let package = &packages[id];
        let authors: Vec<String> = list(&package["authors"]).iter().map(text).collect();
        let who = if authors.is_empty() { text(&package["repository"]) } else { authors.join(", ") };
        let line =
            format!("{} {}, {}: {who}", text(&package["name"]), text(&package["version"]), text(&package["license"]));
        line.trim_end_matches([':', ' ']).to_owned()
    };
    found.iter().map(line).collect()
}

/// Returns the kept lines of packages.
fn kept_packages(text: &str) -> BTreeSet<String> {
    let inside = text.strip_prefix(HEAD).and_then(|text| text.strip_suffix(FONT)).expect("it begins and ends as here");
    inside.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[test]
fn the_licences_are_those_of_what_is_linked() {
    if std::env::var_os("UPDATE_LICENCES").is_some() {
        let of = |system| linked(&metadata(&["--filter-platform", system]));
        let lines: BTreeSet<String> = SYSTEMS.into_iter().flat_map(of).collect();
        let mut text = format!("{HEAD}\n");
        for line in lines {
            writeln!(text, "{line}").unwrap();
        }
        fs::write(root().join("assets/licences.txt"), text + FONT).unwrap();
    }
    let kept = kept_packages(&kept());
    let here = SYSTEMS[usize::from(cfg!(target_arch = "aarch64"))];
    let here = if cfg!(target_os = "linux") { here } else { return };
    let missing: Vec<_> =
        linked(&metadata(&["--offline", "--filter-platform", here])).difference(&kept).cloned().collect();
    assert!(missing.is_empty(), "UPDATE_LICENCES=1 cargo test --test licences: missing are {missing:#?}");
}

#[test]
fn no_licence_is_of_what_is_gone() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    for line in kept_packages(&kept()) {
        let (package, _) = line.split_once(", ").unwrap();
        let (name, version) = package.rsplit_once(' ').unwrap();
        let entry = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        assert!(lock.contains(&entry), "UPDATE_LICENCES=1 cargo test --test licences: {name} {version} isn't used");
    }
}
