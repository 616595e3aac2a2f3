//! The packages fit the program: what they install is there, the desktop starts it as it wants to be started, and a
//! tally file is known by what the store writes.

// The lints know all of it as a test.
#![cfg(test)]

use std::fs;
use std::path::Path;
use std::process::Command;

use clap::Parser as _;
use serde_json::Value;
use tallyboard::cli::{Arguments, Command as Named};
use tallyboard::store::{Access, Store};
use tempfile::TempDir;

/// What packaging/build makes.
const MADE: &str = "target/";

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The metadata of both packages in Cargo.toml.
fn metadata() -> Value {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(cargo.status.success(), "{}", String::from_utf8_lossy(&cargo.stderr));
    serde_json::from_slice::<Value>(&cargo.stdout).unwrap()["packages"][0]["metadata"].take()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

/// What a package installs: the file in the tree, and where it goes.
fn installed(metadata: &Value) -> [Vec<(String, String)>; 2] {
    let assets = |package: &str| metadata[package]["assets"].as_array().unwrap().clone();
    let deb = assets("deb").iter().map(|asset| (text(&asset[0]), format!("/{}", text(&asset[1])))).collect();
    let rpm = assets("generate-rpm").iter().map(|asset| (text(&asset["source"]), text(&asset["dest"]))).collect();
    [deb, rpm]
}

/// The value of a key of the desktop file.
fn desktop(key: &str) -> String {
    let file = read("packaging/tallyboard.desktop");
    let value = file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    value.unwrap_or_else(|| panic!("no {key}")).to_owned()
}

/// What stands between two texts, wherever it does.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).map(|rest| rest.split_once(after).unwrap().0).collect()
}

#[test]
fn what_is_installed_is_there() {
    for files in installed(&metadata()) {
        assert!(files.len() > 10, "the files were found");
        for (source, to) in &files {
            let source = source.trim_end_matches('*');
            let is_there = if source.ends_with('-') {
                let names = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name());
                names.map(|name| name.into_string().unwrap()).any(|name| name.starts_with(source))
            } else {
                source.starts_with(MADE) || root().join(source).is_file()
            };
            assert!(is_there, "{source}");
            if let Some((_, size)) = to.split_once("/hicolor/").filter(|_| source.ends_with(".png")) {
                let size: u32 = size.split('x').next().unwrap().parse().unwrap();
                let (width, height) = image::image_dimensions(root().join(source)).unwrap();
                assert_eq!((width, height), (size, size), "{source}");
            }
        }
        let goes = |to: &str| files.iter().any(|(_, installed)| installed == to);
        let id = between(&read("packaging/tallyboard.metainfo.xml"), "<id>", "</id>")[0].to_owned();
        assert!(goes(&format!("/usr/share/metainfo/{id}.metainfo.xml")));
        assert!(goes(&format!("/usr/share/icons/hicolor/scalable/apps/{}.svg", desktop("Icon"))));
        assert!(goes("/usr/share/applications/tallyboard.desktop"));
    }
}

#[test]
fn the_desktop_opens_a_file_or_none() {
    let exec = desktop("Exec");
    assert!(exec.starts_with("tallyboard ") && exec.ends_with(" %f"), "{exec}");
    for file in [Some("/home/ada/two words.db"), None] {
        let words = exec.split(' ').filter(|word| *word != "%f").chain(file);
        match Arguments::try_parse_from(words).unwrap().command {
            Some(Named::Open { file: opened }) => assert_eq!(opened.as_deref(), file.map(Path::new)),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn the_window_and_the_desktop_file_have_one_name() {
    let app = read("src/window/app.rs");
    let id = between(&app, "const APP_ID: &str = \"", "\"")[0];
    assert!(root().join(format!("packaging/{id}.desktop")).is_file());
    assert_eq!(desktop("StartupWMClass"), id);
    assert!(
        read("packaging/tallyboard.metainfo.xml").contains(&format!("<launchable type=\"desktop-id\">{id}.desktop<"))
    );
}

#[test]
fn a_tally_file_is_known_by_what_the_store_writes() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("any name");
    drop(Store::open(&path, Access::Write).unwrap());
    let file = fs::read(path).unwrap();
    let mime = read("packaging/tallyboard-mime.xml");
    let matches = between(&mime, "<match type=\"string\" value=\"", ">");
    assert_eq!(matches.len(), 2);
    for found in matches {
        let (value, rest) = found.split_once('"').unwrap();
        let offset: usize = between(rest, "offset=\"", "\"")[0].parse().unwrap();
        assert!(file[offset..].starts_with(value.as_bytes()), "{value} at {offset}");
    }
    let kind = between(&mime, "<mime-type type=\"", "\"")[0];
    assert_eq!(desktop("MimeType"), format!("{kind};"));
    assert_eq!(between(&read("packaging/tallyboard.metainfo.xml"), "<mediatype>", "</mediatype>"), [kind]);
}

#[test]
fn the_metainfo_has_the_versions_of_the_changelog() {
    let changes = read("CHANGELOG.md");
    let versions = changes.lines().filter_map(|line| line.strip_prefix("## [")?.split_once("] - "));
    let versions: Vec<_> = versions.map(|(version, date)| format!("{version}\" date=\"{date}")).collect();
    assert_eq!(between(&read("packaging/tallyboard.metainfo.xml"), "<release version=\"", "\"/>"), versions);
    assert!(versions[0].starts_with(&format!("{}\"", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn the_packages_bring_what_the_window_looks_for() {
    let metadata = metadata();
    let depends = text(&metadata["deb"]["depends"]);
    let requires = &metadata["generate-rpm"]["requires"];
    let check = read("src/window/platform/display_check.rs");
    let libraries: Vec<_> =
        between(&check, "    (\"", "\"),").into_iter().filter_map(|pair| pair.split_once("\", \"")).collect();
    assert!(libraries.len() > 5, "the libraries were found");
    for (library, package) in libraries {
        assert!(depends.split(", ").any(|depended| depended == package), "{package}");
        assert!(requires[format!("{library}()(64bit)")].is_string(), "{library}");
    }
}
