//! The messages of each language beside those of English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use tallyboard::language::Language;

/// The words for which a language needs a form of its own, by CLDR's rules for whole numbers; `other` comes with each.
fn plural_forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ar => &["zero", "one", "two", "few", "many"],
        Language::Cs => &["one", "few"],
        Language::Pl | Language::Uk => &["one", "few", "many"],
        Language::Ja | Language::ZhHans => &[],
        _ => &["one"],
    }
}

/// Further forms that CLDR knows for fractions or for whole millions.
fn further_forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Cs => &["many"],
        Language::Es | Language::Fr | Language::It | Language::Pt => &["many"],
        _ => &[],
    }
}

/// A message: the values in it, and the choices that it makes by a value.
#[derive(Debug, Default)]
pub(crate) struct Message {
    pub(crate) text: String,
    pub(crate) values: BTreeSet<String>,
    choices: Vec<(String, BTreeSet<String>)>,
}

/// Returns the messages of a language by their names; what can't be read, or is there twice, is a problem.
pub(crate) fn messages(language: Language, problems: &mut Vec<String>) -> BTreeMap<String, Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
    let mut messages = BTreeMap::new();
    let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = format!("{}/{}", language.code(), file.file_name().unwrap().to_string_lossy());
        let source = fs::read_to_string(&file).unwrap();
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            problems.extend(errors.into_iter().map(|error| {
                let line = source.get(..error.pos.start).unwrap_or_default().lines().count();
                format!("{name}, line {line}: {error}")
            }));
            resource
        });
        for entry in resource.body {
            let Entry::Message(entry) = entry else { continue };
            let id = entry.id.name.to_owned();
            let mut message = Message::default();
            if !entry.attributes.is_empty() {
                problems.push(format!("{name}: {id} has attributes, which nothing reads"));
            }
            read(entry.value.as_ref().unwrap(), &mut message);
            if messages.insert(id.clone(), message).is_some() {
                problems.push(format!("{name}: {id} is there twice"));
            }
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, message),
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            let keys = variants.iter().map(|variant| match variant.key {
                VariantKey::Identifier { name } => name.to_owned(),
                VariantKey::NumberLiteral { value } => value.to_owned(),
            });
            if let InlineExpression::VariableReference { id } = selector {
                message.choices.push((id.name.to_owned(), keys.collect()));
            }
            variants.iter().for_each(|variant| read(&variant.value, message));
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.values.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { value } => message.text.push_str(value),
        InlineExpression::NumberLiteral { value } => message.text.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        InlineExpression::TermReference { arguments, .. } => read_arguments(arguments.as_ref(), message),
        other => panic!("{other:?} isn't used in our messages"),
    }
}

fn read_arguments(arguments: Option<&CallArguments<&str>>, message: &mut Message) {
    for argument in arguments.into_iter().flat_map(|arguments| &arguments.named) {
        read_inline(&argument.value, message);
    }
}

/// Whether a choice is one between numbers.
fn is_plural(keys: &BTreeSet<String>) -> bool {
    keys.iter().any(|key| matches!(key.as_str(), "zero" | "one" | "two" | "few" | "many"))
}

#[test]
fn each_language_says_all_of_it_with_the_same_values() {
    let mut problems = Vec::new();
    let english = messages(Language::En, &mut problems);
    assert!(english.len() > 500, "only {} messages", english.len());
    for language in Language::ALL.iter().copied() {
        let translated = messages(language, &mut problems);
        let code = language.code();
        for (id, source) in &english {
            let Some(message) = translated.get(id) else {
                problems.push(format!("{code}: {id} is missing"));
                continue;
            };
            let is_choice = |name: &&String| source.choices.iter().any(|(choice, _)| choice == *name);
            let shown: BTreeSet<_> = source.values.iter().filter(|name| !is_choice(name)).collect();
            for name in shown.into_iter().filter(|name| !message.values.contains(*name)) {
                problems.push(format!("{code}: {id} leaves out ${name}"));
            }
            for name in message.values.difference(&source.values) {
                problems.push(format!("{code}: {id} has ${name}, which English doesn't have"));
            }
            // A text of several words that is the English one was forgotten.
            let words = source.text.split_whitespace().filter(|word| word.chars().all(char::is_lowercase)).count();
            if language != Language::En && words > 3 && message.text == source.text {
                problems.push(format!("{code}: {id} is in English"));
            }
        }
        for id in translated.keys().filter(|id| !english.contains_key(*id)) {
            problems.push(format!("{code}: {id} isn't in English"));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn each_language_has_its_own_plurals() {
    let mut problems = Vec::new();
    let english = messages(Language::En, &mut problems);
    for language in Language::ALL.iter().copied() {
        let (needed, further, code) = (plural_forms(language), further_forms(language), language.code());
        for (id, message) in messages(language, &mut problems) {
            for (value, keys) in &message.choices {
                let source = english.get(&id).into_iter().flat_map(|source| &source.choices);
                let is_number = is_plural(keys) || source.clone().any(|(name, keys)| name == value && is_plural(keys));
                if is_number {
                    let missing = needed.iter().filter(|form| !keys.contains(**form));
                    problems.extend(missing.map(|form| format!("{code}: {id} has no form for {form} of ${value}")));
                    let is_known = |key: &&String| {
                        key.as_str() == "other"
                            || needed.contains(&key.as_str())
                            || further.contains(&key.as_str())
                            || key.parse::<f64>().is_ok()
                    };
                    let unknown = keys.iter().filter(|key| !is_known(key));
                    problems
                        .extend(unknown.map(|key| format!("{code}: {id} has {key} for ${value}, a form of others")));
                } else {
                    let all: BTreeSet<_> =
                        source.filter(|(name, _)| name == value).flat_map(|(_, keys)| keys).collect();
                    let missing = all.iter().filter(|key| !keys.contains(**key));
                    problems.extend(missing.map(|key| format!("{code}: {id} has no {key} for ${value}")));
                    let unknown = keys.iter().filter(|key| !all.contains(key));
                    problems
                        .extend(unknown.map(|key| format!("{code}: {id} has {key} for ${value}, which isn't there")));
                }
            }
        }
    }
    problems.sort();
    problems.dedup();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
