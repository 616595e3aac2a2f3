//! The sources beside the messages: what they ask for is there, and nothing that people read is written in them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use tallyboard::language::Language;

use crate::messages::messages;

/// Messages whose names are put together, and what checks them instead: the unit tests of the command line.
const COMPUTED: &str = "help-";

/// Files with words that other programs write, or that are never shown.
const ALLOWED_FILES: [&str; 5] =
    ["cli/help.rs", "cli/serve/texts.rs", "import/columns/vocabulary.rs", "import/foreign.rs", "import/limits.rs"];

/// Words that aren't read by people, each with its reason.
const ALLOWED: [(&str, &[&str]); 6] = [
    ("read by scripts", &["\\ttorn: the hub", "not shared", "inc, dec, set, reset", "tallyboard --db '{}' inc NAME"]),
    ("read by browsers", &["default-src 'none';", "<!DOCTYPE html>"]),
    ("said by other programs", &["password missing", "NOT NULL constraint failed"]),
    (
        "stored, or parts of files' names",
        &[
            "create board",
            "edit board",
            "delete board",
            "note day",
            " before restore",
            " not sound",
            " 2026-11-23",
            "of board",
            "of hours",
            "of counter ",
            " of board",
            " of hours",
            " of counter {}",
        ],
    ),
    (
        "SQL, and its words",
        &["SAVEPOINT", "ROLLBACK", "RELEASE", "iif(", "virtual table", "foreign key", "generated column"],
    ),
    (
        "for the eyes of developers, and the names of fields and widgets",
        &[
            "a plain word is a name",
            "Import of {:?}",
            "input queue",
            "bad lines",
            "board card",
            "first hint",
            "inspector ",
            "new board",
            "sharing word",
            "backed up",
            "reset selected",
            "was held",
            "dbus-daemon",
            "chart with the focus",
            "chart tip",
            "total name",
            "short name",
            "counted by",
            "desk name",
            "day start",
            "inter semibold",
            "no such setting",
            "no screen",
            "{before} KiB before",
        ],
    ),
];

/// What is called with the name of a widget.
const NAMING: [&str; 5] = ["with", "unique", "Id", "new", "push_id"];

/// What a source file says.
#[derive(Debug, Default)]
struct Source {
    /// The messages that it asks for, with their values.
    asked: Vec<(String, BTreeSet<String>)>,
    /// The other literals, with their lines.
    literals: Vec<(usize, String)>,
}

#[test]
fn the_sources_ask_for_messages_that_are_there() {
    let mut problems = Vec::new();
    let english = messages(Language::En, &mut problems);
    let mut used: BTreeSet<String> = BTreeSet::new();
    for (path, source) in sources() {
        for (id, values) in source.asked {
            match english.get(&id) {
                None => problems.push(format!("{path}: there is no message {id}")),
                Some(message) if message.values != values => {
                    problems.push(format!("{path}: {id} has the values {:?}, not {values:?}", message.values));
                }
                Some(_) => {}
            }
            used.insert(id);
        }
        used.extend(source.literals.into_iter().map(|(_, literal)| literal));
    }
    let unused = english.keys().filter(|id| !used.contains(*id) && !id.starts_with(COMPUTED));
    problems.extend(unused.map(|id| format!("nothing says {id}")));
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn no_text_is_written_in_the_sources() {
    let mut found = Vec::new();
    for (path, source) in sources() {
        if ALLOWED_FILES.contains(&path.as_str()) {
            continue;
        }
        let texts = source.literals.iter().filter(|(_, text)| is_text(text));
        let is_allowed =
            |text: &str| ALLOWED.iter().flat_map(|(_, starts)| *starts).any(|start| text.starts_with(start));
        let texts = texts.filter(|(_, text)| !is_allowed(text));
        found.extend(texts.map(|(line, text)| format!("{path}:{line}: {text:?}")));
    }
    assert!(found.is_empty(), "{} texts that belong in locales/:\n{}", found.len(), found.join("\n"));
}

#[test]
fn texts_are_told_from_what_programs_read() {
    for text in ["can't open it", "{path}: no such counter", "Saved as", "The file is gone.", "%a %Y-%m-%d"] {
        assert!(is_text(text), "{text}");
    }
    for other in ["SELECT name FROM board WHERE id = ?1", "tally.db", "%Y-%m-%d %H:%M", "%C3%A9%25", "id", "{} – {}"]
    {
        assert!(!is_text(other), "{other}");
    }
    let source = read(
        "fn a() { text!(\"one-two\", name, count = f(\"in it\")); b(\"other words\") }\n\
        /// It says so.\n#[doc = \"no text\"] fn c() {}\n#[cfg(test)]\nmod tests { fn d() { b(\"some words\") } }\n\
        #[error(\"a real text\")] struct E;",
    );
    assert_eq!(source.asked, [("one-two".to_owned(), ["count", "name"].map(str::to_owned).into())]);
    let literals: Vec<&str> = source.literals.iter().map(|(_, literal)| literal.as_str()).collect();
    assert_eq!(literals, ["in it", "other words", "a real text"]);
}

/// What becomes an English word in the format of a time, behind a `%`.
const WORDS_OF_TIMES: &str = "aAbBhpP";

/// Returns whether a literal looks like words for people, or becomes them: two words one after the other, and no SQL.
fn is_text(text: &str) -> bool {
    let is_sql = text.split_whitespace().any(|word| {
        matches!(word, "SELECT" | "INSERT" | "UPDATE" | "DELETE" | "CREATE" | "ALTER" | "DROP" | "WHERE" | "VALUES")
            || matches!(word, "PRAGMA" | "ORDER" | "BEGIN" | "FROM" | "SET" | "AND" | "JOIN" | "COMMIT" | "GROUP")
    });
    let is_word = |word: &str| {
        let word = word.trim_matches(['"', '(', ')', ',', '.', ':', ';', '?', '!', '…']);
        word.chars().count() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’' || c == '-')
    };
    let words: Vec<&str> = text.split(' ').collect();
    let pairs = words.windows(2).any(|pair| {
        pair.iter().all(|word| is_word(word)) && pair.iter().any(|word| word.chars().all(|c| !c.is_uppercase()))
    });
    // Two characters behind a `%` are a byte of an address.
    let is_conversion = |part: &str| {
        let mut behind = part.chars();
        behind.next().is_some_and(|c| WORDS_OF_TIMES.contains(c)) && !behind.next().is_some_and(char::is_alphanumeric)
    };
    !is_sql && pairs || text.split('%').skip(1).any(is_conversion)
}

fn sources() -> BTreeMap<String, Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut sources = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
                sources.insert(name, read(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    sources
}

fn read(code: &str) -> Source {
    let mut source = Source::default();
    walk(code.parse().unwrap(), &mut source);
    source
}

fn walk(tokens: TokenStream, source: &mut Source) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut index = 0;
    while let Some(token) = tokens.get(index) {
        index += 1;
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                // An attribute: of the item that follows it, or of all around it.
                let is_inner = matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
                index += usize::from(is_inner);
                let Some(TokenTree::Group(group)) = tokens.get(index) else { continue };
                index += 1;
                let text = group.stream().to_string().replace(' ', "");
                if text.starts_with("cfg(test)") {
                    // Without what is for tests alone.
                    while let Some(token) = tokens.get(index) {
                        index += 1;
                        match token {
                            TokenTree::Punct(punct) if punct.as_char() == ';' => break,
                            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                            _ => {}
                        }
                    }
                } else if text.starts_with("error(") {
                    walk(group.stream(), source);
                }
            }
            TokenTree::Ident(name) if name == "text" && is_macro(&tokens, index) => {
                let Some(TokenTree::Group(group)) = tokens.get(index + 1) else { continue };
                ask(group, source);
                index += 2;
            }
            TokenTree::Group(group) => {
                let called = index.checked_sub(2).and_then(|before| tokens.get(before));
                let is_naming =
                    matches!(called, Some(TokenTree::Ident(name)) if NAMING.iter().any(|naming| name == naming));
                // The name itself, or the first of a pair.
                let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
                if is_naming && let [TokenTree::Group(pair)] = inner.as_slice() {
                    inner = pair.stream().into_iter().collect();
                }
                if is_naming && matches!(inner.first(), Some(TokenTree::Literal(_))) {
                    inner.remove(0);
                }
                walk(inner.into_iter().collect(), source);
            }
            TokenTree::Literal(literal) => {
                let line = literal.span().start().line;
                source.literals.extend(text_of(&literal.to_string()).map(|text| (line, text)));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn is_macro(tokens: &[TokenTree], index: usize) -> bool {
    matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == '!')
        && matches!(tokens.get(index + 1), Some(TokenTree::Group(_)))
}

/// Reads `text!("id", name = value, name)`.
fn ask(group: &Group, source: &mut Source) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let parts: Vec<&[TokenTree]> =
        tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')).collect();
    let Some((id, values)) = parts.split_first() else { return };
    let [TokenTree::Literal(id)] = id else { return };
    let mut names = BTreeSet::new();
    for value in values {
        // What stands behind a comma within a value (of a type's or a closure's) has no name of its own.
        if let [TokenTree::Ident(name)] = value {
            names.insert(name.to_string());
        } else if let [TokenTree::Ident(name), TokenTree::Punct(equals), ..] = value
            && equals.as_char() == '='
        {
            names.insert(name.to_string());
        }
        walk(value.iter().cloned().collect(), source);
    }
    source.asked.extend(text_of(&id.to_string()).map(|id| (id, names)));
}

/// Returns what a literal of a string says; `None` for another.
fn text_of(literal: &str) -> Option<String> {
    let raw = literal.trim_start_matches('r').trim_matches('#');
    let text = raw.strip_prefix('"')?.strip_suffix('"')?;
    if literal.starts_with('r') {
        return Some(text.to_owned());
    }
    // A line that ends with a backslash goes on with the next one.
    let mut joined = String::new();
    let mut parts = text.split("\\\n");
    joined.push_str(parts.next()?);
    parts.for_each(|part| joined.push_str(part.trim_start()));
    Some(joined.replace("\\n", "\n").replace("\\\"", "\""))
}
