//! The documents say what the program does: their commands run, their JSON, SQL and flags are the program's, and their
//! links and paths lead somewhere. What they say of the window's keys is compared in the window's tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::{CommandFactory as _, Parser as _};
use rusqlite::Connection;
use serde_json::Value;
use tallyboard::cli::Arguments;
use tempfile::TempDir;

use crate::common::older::as_before;

/// A stranger reads it to the end.
const README_LINES_MAX: usize = 130;
const PROSE_CHARACTERS_MAX: usize = 100;

/// Options that every command has, or that stand in a section of their own.
const SHARED_OPTIONS: [&str; 7] = ["db", "wait", "lang", "theme", "id", "help", "version"];

/// Commands that go on until they are ended, or need a hub, or a past with two boards in it; their own tests run those.
const NOT_RUN: [&str; 11] =
    ["watch", "serve", "share", "join", "leave", "desks", "desk", "sync", "hub", "control", "agree"];

/// How a path in the text begins.
const ROOTS: [&str; 9] = [".ci/", ".github/", "assets/", "benches/", "docs/", "fuzz/", "packaging/", "src/", "tests/"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the repository, by its path from the root.
struct Document {
    path: String,
    text: String,
}

/// The block between two fences, and what its first fence calls it.
struct Block {
    language: String,
    text: String,
}

impl Document {
    fn read(path: &str) -> Self {
        let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), text }
    }

    fn blocks(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        let mut is_inside = false;
        for line in self.text.lines() {
            if let Some(language) = line.trim_start().strip_prefix("```") {
                if !is_inside {
                    blocks.push(Block { language: language.to_owned(), text: String::new() });
                }
                is_inside = !is_inside;
            } else if is_inside {
                let block = blocks.last_mut().unwrap();
                block.text += line;
                block.text += "\n";
            }
        }
        assert!(!is_inside, "{}: a block has no end", self.path);
        blocks
    }

    fn blocks_of(&self, language: &str) -> Vec<String> {
        self.blocks().into_iter().filter(|block| block.language == language).map(|block| block.text).collect()
    }

    /// The lines that stand in no block.
    fn prose(&self) -> Vec<&str> {
        let mut is_inside = false;
        let lines = self.text.lines().filter(|line| {
            let is_fence = line.trim_start().starts_with("```");
            is_inside ^= is_fence;
            !is_inside && !is_fence
        });
        lines.collect()
    }

    /// What stands between backticks in the prose.
    fn code(&self) -> Vec<String> {
        let prose = self.prose().join("\n");
        prose.split('`').skip(1).step_by(2).map(|code| code.replace('\n', " ")).collect()
    }

    /// The rows of the tables in a section, without their heads.
    fn rows(&self, heading: &str) -> Vec<Vec<String>> {
        let section = self.text.split_once(&format!("\n{heading}\n")).map(|(_, rest)| rest);
        let section = section.unwrap_or_else(|| panic!("{}: no heading {heading:?}", self.path));
        let section = section.split("\n#").next().unwrap();
        let rows = section.lines().filter(|line| line.starts_with('|'));
        let cells = |line: &str| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        rows.skip(2).map(cells).collect()
    }

    /// The names by which its headings are linked to.
    fn anchors(&self) -> Vec<String> {
        let headings = self.prose().into_iter().filter(|line| line.starts_with('#'));
        let slug = |heading: &str| {
            let kept = heading.trim_start_matches('#').trim().to_lowercase();
            let kept = kept.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
            kept.collect::<String>().replace(' ', "-")
        };
        headings.map(slug).collect()
    }
}

/// All files with this ending, but what is built.
fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy();
        if path.is_dir() && name != "target" && name != ".git" {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
}

fn documents() -> Vec<Document> {
    let mut found = Vec::new();
    files(root(), "md", &mut found);
    assert!(found.len() > 10, "the documents were found");
    found.sort();
    found.iter().map(|path| Document::read(path.strip_prefix(root()).unwrap().to_str().unwrap())).collect()
}

/// What a person reads who uses the program.
fn manual() -> Vec<Document> {
    let mut manual = documents();
    manual.retain(|document| document.path == "README.md" || document.path.starts_with("docs/"));
    manual
}

/// The words of a command line, up to its comment.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (None, '#') => break,
            (None, '"' | '\'') => quote = Some(c),
            (None, ' ') => words.push(String::new()),
            (Some(open), c) if open == c => quote = None,
            (_, c) => words.last_mut().unwrap().push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn links_lead_somewhere() {
    let mut dead = Vec::new();
    for document in documents() {
        let folder = root().join(&document.path).parent().unwrap().to_owned();
        let prose = document.prose().join("\n");
        let links = prose.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
        for link in links.filter(|link| !link.starts_with("https://")) {
            let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
            let target = if path.is_empty() { root().join(&document.path) } else { folder.join(path) };
            let is_there = target.exists()
                && anchor.is_none_or(|anchor| {
                    let text = fs::read_to_string(&target).unwrap();
                    Document { path: String::new(), text }.anchors().iter().any(|found| found == anchor)
                });
            if !is_there {
                dead.push(format!("{}: {link}", document.path));
            }
        }
    }
    assert_eq!(dead, [""; 0]);
}

#[test]
fn paths_that_are_named_exist() {
    let mut sources = Vec::new();
    for folder in ["src", "tests", "benches"] {
        files(&root().join(folder), "rs", &mut sources);
    }
    let comments = sources.iter().map(|path| {
        let text = fs::read_to_string(path).unwrap();
        let comments = text.lines().map(str::trim).filter(|line| line.starts_with("//"));
        let text = comments.collect::<Vec<_>>().join("\n");
        Document { path: path.strip_prefix(root()).unwrap().to_string_lossy().into_owned(), text }
    });
    let mut missing = Vec::new();
    for document in documents().into_iter().chain(comments) {
        for code in document.code() {
            let is_path = ROOTS.iter().any(|root| code.starts_with(root)) && !code.contains(['*', '<', ' ']);
            if is_path && !root().join(&code).exists() {
                missing.push(format!("{}: {code}", document.path));
            }
        }
    }
    assert_eq!(missing, [""; 0]);
}

#[test]
fn the_readme_is_short_and_lines_can_be_read() {
    assert!(Document::read("README.md").text.lines().count() <= README_LINES_MAX);
    for document in documents() {
        let prose = document.prose().into_iter().filter(|line| !line.starts_with(['|', '!']));
        for line in prose {
            assert!(line.chars().count() <= PROSE_CHARACTERS_MAX, "{}: {line}", document.path);
        }
    }
}

#[test]
fn the_architecture_names_every_module() {
    let document = Document::read("ARCHITECTURE.md");
    let named: BTreeSet<String> = document.code().into_iter().collect();
    for folder in ["src", "src/window"] {
        for entry in fs::read_dir(root().join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let Some(name) = name.strip_suffix(".rs").filter(|name| *name != "lib") else { continue };
            let is_named =
                [format!("{folder}/{name}.rs"), format!("{folder}/{name}/")].iter().any(|p| named.contains(p));
            assert!(is_named, "{folder}/{name}.rs");
        }
    }
}

#[test]
fn names_of_the_source_are_those_of_the_source() {
    let mut sources = Vec::new();
    files(&root().join("src"), "rs", &mut sources);
    let sources: String = sources.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let known: BTreeSet<&str> = sources.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    for document in ["ARCHITECTURE.md", "CONTRIBUTING.md"].map(Document::read) {
        let is_name = |code: &str| {
            code.starts_with(|c: char| c.is_ascii_uppercase())
                && code.chars().all(|c| c.is_ascii_alphabetic() || "_:".contains(c))
        };
        for code in document.code().iter().filter(|code| is_name(code)) {
            for name in code.split("::") {
                assert!(known.contains(name), "{}: {code}", document.path);
            }
        }
    }
}

#[test]
fn the_architecture_names_every_thread() {
    let mut sources = Vec::new();
    files(&root().join("src"), "rs", &mut sources);
    let mut real = BTreeSet::new();
    for source in sources {
        let text = fs::read_to_string(source).unwrap();
        let calls = text.split(".name(").skip(1).chain(text.split(".thread_name(").skip(1));
        let names = calls.filter_map(|rest| rest.split('"').nth(1));
        let names = names.filter(|name| name.starts_with("tallyboard-"));
        real.extend(names.map(|name| name.replace("{number}", "N")));
    }
    let rows = Document::read("ARCHITECTURE.md").rows("## Threads");
    assert_eq!(rows.iter().flat_map(|row| codes(&row[0])).collect::<BTreeSet<_>>(), real);
}

/// A folder with a tally file and what the examples read.
struct Example {
    folder: TempDir,
}

impl Example {
    fn new() -> Self {
        let example = Self { folder: TempDir::new().unwrap() };
        example.run("tallyboard inc coffee 7");
        let sql = Connection::open(example.path()).unwrap();
        sql.execute_batch("INSERT INTO board (name) VALUES ('Front door'); UPDATE counter SET board_id = 1").unwrap();
        example.run("tallyboard inc tea 2");
        fs::write(example.folder.path().join("counts.csv"), "Date,Who,Number\n2026-11-20,coffee,4\n").unwrap();
        example
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("tally.db")
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let program_folder = Path::new(env!("CARGO_BIN_EXE_tallyboard")).parent().unwrap();
        let path = format!("{}:{}", program_folder.display(), std::env::var("PATH").unwrap());
        command.current_dir(&self.folder).stdin(Stdio::null());
        command.env("PATH", path).env("TALLYBOARD_DB", self.path()).env("TZ", "Europe/Berlin").env("LC_ALL", "C.UTF-8");
        command
    }

    /// Runs a line as a shell does.
    #[track_caller]
    fn run(&self, line: &str) -> String {
        let output = self.command("sh").args(["-c", line]).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{line}: {}: {said}", output.status);
        String::from_utf8(output.stdout).unwrap()
    }

    #[track_caller]
    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.run(line)).unwrap()
    }
}

#[cfg(unix)]
#[test]
fn every_command_line_works() {
    let mut lines = 0;
    for document in manual() {
        let example = Example::new();
        let blocks = document.blocks_of("sh").concat();
        for line in blocks.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let words = words(line);
            lines += 1;
            match words[0].as_str() {
                "tallyboard" if words.iter().any(|word| NOT_RUN.contains(&word.as_str())) => drop(parsed(line, words)),
                "tallyboard" => drop(example.run(line)),
                "printf" => drop(example.run(line)),
                "cargo" if words[1] == "run" => {
                    let after = words.iter().position(|word| word == "--").map_or(words.len(), |at| at + 1);
                    let arguments = words.into_iter().skip(after);
                    drop(parsed(line, std::iter::once("tallyboard".to_owned()).chain(arguments)));
                }
                // What it installs is what CI installs, but for the compiler.
                "apt-get" => {
                    let script = Document::read(".ci/run").text;
                    for package in words.iter().skip(2).filter(|word| !["gcc", "libc6-dev"].contains(&word.as_str())) {
                        assert!(script.contains(package.as_str()), "{}: {package}", document.path);
                    }
                }
                // Benchmarks, checks and the like of those who change the program; and what administrators of a hub do.
                "cargo" | "xvfb-run" | "git" | "bash" | "sudo" | "createdb" | "echo" | "export" => {}
                other => panic!("{}: {other}: {line}", document.path),
            }
        }
    }
    assert!(lines > 30, "the examples were found");
}

fn parsed(line: &str, words: impl IntoIterator<Item = String>) -> Arguments {
    Arguments::try_parse_from(words).unwrap_or_else(|error| panic!("{line}: {error}"))
}

#[test]
fn every_command_is_described_with_all_its_options() {
    let mut described: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let synopses = Document::read("docs/command-line.md").blocks_of("text").concat().replace("\n  ", " ");
    for line in synopses.lines() {
        let command = words(line)[1].clone();
        described.entry(command).or_default().extend(options_in(line));
    }
    let program = Arguments::command();
    let mut real = BTreeMap::new();
    for command in program.get_subcommands().filter(|command| !command.is_hide_set()) {
        let arguments =
            std::iter::once(command).chain(command.get_subcommands()).flat_map(|command| command.get_arguments());
        let options = arguments.filter_map(|argument| argument.get_long()).map(str::to_owned);
        let options = options.filter(|option| !SHARED_OPTIONS.contains(&option.as_str()));
        real.insert(command.get_name().to_owned(), options.collect::<BTreeSet<_>>());
    }
    for options in described.values_mut() {
        options.remove("id");
    }
    assert_eq!(described, real);
}

/// The words that begin with `--`.
fn options_in(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    let options = words.filter_map(|word| word.strip_prefix("--")).filter(|option| !option.is_empty());
    options.map(str::to_owned).collect()
}

#[test]
fn every_option_that_is_named_exists() {
    let program = Arguments::command();
    let commands = program.get_subcommands().chain([&program]);
    let options = commands.flat_map(|command| command.get_arguments()).filter_map(|argument| argument.get_long());
    let known: BTreeSet<String> = options.chain(["help", "version"]).map(str::to_owned).collect();
    let changes = Document::read("CHANGELOG.md");
    for document in manual().into_iter().chain([changes]) {
        // Of cargo, not of the program.
        for code in document.code().iter().filter(|code| !code.starts_with("cargo") && !code.starts_with("git ")) {
            for option in options_in(code) {
                assert!(known.contains(&option), "{}: --{option}", document.path);
            }
        }
    }
}

fn keys(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Array(values) => keys(values.first().expect("an array without objects has no keys")),
        Value::Object(object) => object.keys().cloned().collect(),
        other => panic!("no object: {other}"),
    }
}

/// The texts between backticks in a cell.
fn codes(cell: &str) -> BTreeSet<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn json_has_the_keys_that_are_described() {
    let document = Document::read("docs/json.md");
    let rows = document.rows("## What commands print");
    let mut before = BTreeSet::new();
    for row in &rows {
        let [command, kind, described] = &row[..] else { panic!("{row:?}") };
        let example = Example::new();
        let command =
            codes(command).into_iter().next().unwrap().replace("NAME", "coffee").replace("FILE", "counts.csv");
        let command = command.replace("FIRST", "coffee").replace("SECOND", "tea");
        let value: Value = match command.as_str() {
            "watch --json" => watched(&example),
            _ => {
                if command == "backup --list --json" {
                    example.run("tallyboard backup");
                }
                if command == "doubtful --json" {
                    let press = "UPDATE counter SET count = count + 1 WHERE name = 'coffee';";
                    let together = "UPDATE entry SET at = 1790000000001 WHERE id > (SELECT max(id) FROM entry) - 2";
                    let sql = Connection::open(example.path()).unwrap();
                    sql.execute_batch(&format!("{press} {press} {together}")).unwrap();
                }
                if command.starts_with("control") {
                    example.run("printf 'Date,Who,Number\\n2026-11-20,coffee,4\\n2026-11-21,coffee,5\\n' > past.csv");
                    example.run("tallyboard import past.csv");
                    example.run("tallyboard edit coffee --control 'c day 2026-11-20/2026-11-21'");
                }
                example.json(&format!("tallyboard {command}"))
            }
        };
        let expected = match described.as_str() {
            "the same" => before,
            "`id` and the same" => before.union(&codes("`id`")).cloned().collect(),
            described if described.starts_with("the same;") => {
                let import = example.json("tallyboard import counts.csv --json");
                assert_eq!(import["done"], Value::Bool(true));
                assert_eq!(keys(&example.json("tallyboard undo --json")), codes(described), "{command} of an import");
                before
            }
            described => codes(described),
        };
        assert_eq!(keys(&value), expected, "{command}");
        assert_eq!(value.is_array(), kind.starts_with("an array"), "{command}");
        before = expected;
    }
    assert!(rows.len() > 10);

    let example = Example::new();
    as_before(&Connection::open(example.path()).unwrap(), |sql| {
        sql.execute("UPDATE counter SET note = 'no' || char(27)", []).unwrap();
    });
    let mut odd = keys(&example.json("tallyboard verify --json || true"));
    assert!(odd.remove("oddities"));
    assert_eq!(odd, before);

    let counter: Value = serde_json::from_str(&document.blocks_of("json")[0]).unwrap();
    assert_eq!(keys(&counter), keys(&Example::new().json("tallyboard get coffee --json")));
}

#[cfg(unix)]
#[test]
fn an_import_prints_what_is_described() {
    let example = Example::new();
    let write = |name: &str, text: &str| fs::write(example.folder.path().join(name), text).unwrap();
    write("bad.csv", "Who,Number\ncoffee,many\n");
    write("doubtful.csv", "Who,Staff,Visitors\ncoffee,1,2\n");
    fs::copy(root().join("tests/cases/22d-xlsx-second-sheet.xlsx"), example.folder.path().join("sheets.xlsx")).unwrap();
    let mut real: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in ["counts.csv", "bad.csv --columns name=Who,count=Number", "doubtful.csv", "sheets.xlsx"] {
        let printed = example.json(&format!("tallyboard import {file} --json || true"));
        for (key, value) in printed.as_object().unwrap() {
            if value.as_array().is_some_and(|values| values.first().is_some_and(Value::is_object)) {
                real.entry(key.clone()).or_default().extend(keys(value));
            }
        }
    }
    let rows = Document::read("docs/json.md").rows("### What an import prints");
    let described = rows.iter().map(|row| (codes(&row[0]).into_iter().next().unwrap(), codes(&row[1])));
    assert_eq!(described.collect::<BTreeMap<_, _>>(), real);
}

/// A line of `watch --json`.
fn watched(example: &Example) -> Value {
    let mut watch = example.command(env!("CARGO_BIN_EXE_tallyboard"));
    let mut watch = watch.args(["watch", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(watch.stdout.take().unwrap());
    let sql = Connection::open(example.path()).unwrap();
    let line = std::thread::scope(|scope| {
        let line = scope.spawn(|| lines.lines().next().unwrap().unwrap());
        // It may not watch yet.
        while !line.is_finished() {
            sql.execute("UPDATE counter SET count = count + 1 WHERE name = 'tea'", []).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        line.join().unwrap()
    });
    watch.kill().unwrap();
    watch.wait().unwrap();
    serde_json::from_str(&line).unwrap()
}

#[cfg(unix)]
#[test]
fn json_lines_have_the_keys_that_are_described() {
    let example = Example::new();
    let sql = Connection::open(example.path()).unwrap();
    sql.execute("INSERT INTO day_note (date, note) VALUES ('2026-11-27', 'fire drill')", []).unwrap();
    let lines =
        example.run("tallyboard export --format jsonl") + &example.run("tallyboard export --format jsonl --by day");
    let mut real: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for line in lines.lines() {
        let mut value: Value = serde_json::from_str(line).unwrap();
        let kind = value.as_object_mut().unwrap().remove("type").unwrap();
        real.entry(kind.as_str().unwrap().to_owned()).or_default().extend(keys(&value));
    }
    let rows = Document::read("docs/json.md").rows("## JSON Lines");
    let described = rows.iter().map(|row| (codes(&row[0]).into_iter().next().unwrap(), codes(&row[1])));
    assert_eq!(described.collect::<BTreeMap<_, _>>(), real);
}

#[cfg(unix)]
#[test]
fn csv_has_the_columns_that_are_described() {
    let example = Example::new();
    for row in Document::read("docs/import-export.md").rows("### CSV") {
        let printed =
            example.run(&format!("tallyboard export --what {}", row[0].replace("entries", "entries --kind tally")));
        let head = printed.lines().next().unwrap();
        match row[0].as_str() {
            "table" => assert_eq!(head, "date,coffee,tea,total"),
            _ => assert_eq!(format!("`{head}`"), row[1]),
        }
    }
}

#[test]
fn every_statement_runs_in_another_program() {
    let mut statements = 0;
    // The hub's SQL runs on PostgreSQL, in the hub's own tests.
    for document in manual().into_iter().filter(|document| document.path != "docs/hub.md") {
        let example = Example::new();
        let sql = Connection::open(example.path()).unwrap();
        for block in document.blocks_of("sql") {
            for statement in block.split_inclusive(";\n") {
                statements += 1;
                let mut prepared = sql.prepare(statement).unwrap_or_else(|error| panic!("{statement}: {error}"));
                let rows = prepared.query_map([], |row| row.get::<_, rusqlite::types::Value>(0)).unwrap();
                let rows = rows.map(Result::unwrap).collect::<Vec<_>>();
                assert!(!rows.is_empty(), "{}: nothing comes of {statement}", document.path);
            }
        }
        drop(sql);
        example.run("tallyboard verify");
    }
    assert!(statements > 5, "the statements were found");
}

#[test]
fn every_table_of_the_file_is_described() {
    let example = Example::new();
    let sql = Connection::open(example.path()).unwrap();
    let names = |query: &str| -> BTreeSet<String> {
        let mut statement = sql.prepare(query).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    let document = Document::read("docs/file-format.md");
    let mut table = String::new();
    let mut columns: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in document.rows("## Tables that are fixed") {
        table = codes(&row[0]).pop_first().unwrap_or(table);
        columns.entry(table.clone()).or_default().extend(codes(&row[1]));
    }
    for (table, described) in &columns {
        assert_eq!(*described, names(&format!("SELECT name FROM pragma_table_info('{table}')")), "{table}");
    }
    let mut described: BTreeSet<String> = columns.into_keys().collect();
    for row in document.rows("## What is the program's own") {
        described.extend(codes(&row[0]));
    }
    let real = names(r"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'");
    assert_eq!(described, real);
}
