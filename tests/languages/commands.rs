//! Commands in each language: what one writes for people, another reads; errors and help are in the language.

use tallyboard::language::Language;

use crate::common::Folder;
use crate::common::folder::complaints;

#[test]
fn a_workbook_of_any_language_is_read_in_any_other() {
    let all = Language::ALL;
    for (language, other) in all.iter().zip(all.iter().cycle().skip(1)) {
        let (from, to) = (Folder::new(), Folder::new());
        from.all_printed(&["inc", "Coffee", "3"]);
        from.all_printed(&["reset", "Coffee", "--note", "evening"]);
        from.all_printed(&["inc", "Coffee", "2"]);
        from.all_printed(&["new", "Tea", "--color", "teal", "--step", "2"]);
        let workbook = from.file("all.xlsx");
        let workbook = workbook.to_str().unwrap();
        from.all_printed(&["--lang", language.code(), "export", "--output", workbook]);
        to.all_printed(&["--lang", other.code(), "import", workbook]);
        let told = |folder: &Folder| {
            let entries = folder.all_printed(&["history", "--json"]);
            let kinds: Vec<bool> = ["\"reset\"", "evening"].map(|part| entries.contains(part)).into();
            (folder.all_printed(&["list"]), kinds)
        };
        assert_eq!(told(&to), told(&from), "{} read by {}", language.code(), other.code());
    }
}

#[test]
fn help_and_errors_are_in_the_language() {
    let folder = Folder::new();
    for language in Language::ALL.iter().filter(|language| **language != Language::En) {
        let help = folder.all_printed(&["--lang", language.code(), "inc", "--help"]);
        for word in ["Usage:", "Options:", "Arguments:", "The counter's name", "[default:"] {
            assert!(!help.contains(word), "{}: {help}", language.code());
        }
        let of = |code: &str, arguments: &[&str]| complaints(&folder.run(&[&["--lang", code], arguments].concat()));
        for arguments in [&["get", "Nothing"][..], &["inc", ""], &["nonsense"]] {
            assert_ne!(of(language.code(), arguments), of("en", arguments), "{}", language.code());
        }
    }
    let unknown = folder.run(&["--lang", "xx", "list"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(complaints(&unknown).contains("zh-Hans"), "{}", complaints(&unknown));
}
