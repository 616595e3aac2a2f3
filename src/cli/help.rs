//! The texts of the help, of wrong usage, of the manual pages and of completions. They are put into clap's commands
//! only when they are printed: a command that runs has parsed its arguments without them.
//!
//! A text's id is made of the command's name and the argument's: `help-inc-about`, `help-inc-name`; `help-all-name` is for
//! all commands that have no text of their own for `name`. What clap says itself is rendered from its errors' kinds, or
//! its words are replaced in what it has rendered.

use std::error::Error as _;
use std::io::{self, IsTerminal as _, Write as _};

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory as _};

use super::Arguments;
use super::session::say;
use crate::language::{self, Language, fixed_named, text};

/// Returns the program's commands with their texts.
pub(super) fn command() -> Command {
    let command = Arguments::command().about(text!("help-tallyboard")).after_help(text!("help-exit-status"));
    let command = command.mut_args(|argument| argument_with_texts(argument, "arguments"));
    command.mut_subcommands(|command| {
        let path = command.get_name().to_owned();
        command_with_texts(command, &path)
    })
}

fn command_with_texts(command: Command, path: &str) -> Command {
    if command.is_hide_set() {
        return command;
    }
    let command = match fixed_named(&format!("help-{path}-about")) {
        Some(about) => command.about(about),
        None => command,
    };
    command.mut_args(|argument| argument_with_texts(argument, path)).mut_subcommands(|command| {
        let path = format!("{path}-{}", command.get_name());
        command_with_texts(command, &path)
    })
}

fn argument_with_texts(argument: Arg, path: &str) -> Arg {
    let id = argument_id(&argument, path);
    let values = argument.get_possible_values().into_iter().map(|value| {
        match fixed_named(&value_id(&argument, path, value.get_name())) {
            Some(help) => value.help(help),
            None => value,
        }
    });
    let values: Vec<_> = values.collect();
    let argument = match values.iter().any(|value| value.get_help().is_some()) {
        // The values are checked, and not used.
        true => argument.value_parser(PossibleValuesParser::new(values)),
        false => argument,
    };
    match fixed_named(&id) {
        Some(help) => argument.help(help),
        None => argument,
    }
}

/// Returns the id of an argument's text.
fn argument_id(argument: &Arg, path: &str) -> String {
    let name = argument.get_id().as_str().replace('_', "-");
    let own = format!("help-{path}-{name}");
    if fixed_named(&own).is_some() { own } else { format!("help-all-{name}") }
}

/// Returns the id of the text of a value that an argument can have.
fn value_id(argument: &Arg, path: &str, value: &str) -> String {
    format!("help-{path}-{}-{value}", argument.get_id().as_str().replace('_', "-"))
}

/// Ends the process, since arguments that are right each by itself don't go together.
pub(super) fn wrong_usage(why: &str) -> ! {
    let usage = command().render_usage().to_string();
    say(&one_line(&[why, &in_words(&usage), text!("help-error-more")].join("\n\n")));
    std::process::exit(2)
}

/// Reports wrong arguments on one line, or prints the help that they ask for, and ends the process.
pub(super) fn refuse(error: clap::Error) -> ! {
    let error = command().try_get_matches().err().unwrap_or(error);
    if !error.use_stderr() {
        std::process::exit(match print(&error) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                say(&text!("cli-unprintable", error = error.to_string()));
                1
            }
            _ => 0,
        });
    }
    let text = usage_error(&error).unwrap_or_else(|| in_words(&error.render().to_string()));
    say(&one_line(text.trim_start_matches("error: ")));
    std::process::exit(error.exit_code())
}

/// Prints a help, or the version.
fn print(help: &clap::Error) -> io::Result<()> {
    if language::chosen() == Language::En {
        return help.print();
    }
    let mut out = io::stdout().lock();
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_none_or(|terminal| terminal == "dumb");
    let help = match out.is_terminal() && !is_dumb && !is_set("NO_COLOR") {
        true => help.render().ansi().to_string(),
        false => help.render().to_string(),
    };
    out.write_all(in_words(&help).as_bytes())?;
    out.flush()
}

fn one_line(text: &str) -> String {
    let parts = text.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.collect::<Vec<_>>().join("; ")
}

/// Returns the paragraphs about wrong arguments; `None` for a kind of error that only clap describes.
fn usage_error(error: &clap::Error) -> Option<String> {
    let mut parts = vec![usage_problem(error)?];
    let tips = tips(error);
    if !tips.is_empty() {
        parts.push(tips.join(" "));
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        parts.push(in_words(&usage.to_string()));
    }
    parts.push(text!("help-error-more").to_owned());
    Some(parts.join("\n\n"))
}

fn string(error: &clap::Error, kind: ContextKind) -> Option<&str> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    }
}

/// Returns what is wrong.
fn usage_problem(error: &clap::Error) -> Option<String> {
    let argument = string(error, ContextKind::InvalidArg);
    let value = string(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::ArgumentConflict => match (argument?, error.get(ContextKind::PriorArg)?) {
            (argument, ContextValue::String(other)) if argument == other => text!("help-error-repeated", argument),
            (argument, ContextValue::String(other)) => text!("help-error-conflict", argument, other = other.as_str()),
            (argument, ContextValue::Strings(others)) => {
                text!("help-error-conflicts", argument, others = others.join(" "))
            }
            _ => return None,
        },
        ErrorKind::InvalidValue => {
            let problem = match (argument?, value?) {
                (argument, "") => text!("help-error-no-value", argument),
                (argument, value) => text!("help-error-value", argument, value),
            };
            match error.get(ContextKind::ValidValue) {
                Some(ContextValue::Strings(values)) if !values.is_empty() => {
                    format!("{problem} {}", text!("help-error-possible", values = values.join(", ")))
                }
                _ => problem,
            }
        }
        ErrorKind::ValueValidation => match (argument?, value?, error.source()) {
            (argument, value, Some(why)) => text!("help-error-value-why", argument, value, why = why.to_string()),
            (argument, value, None) => text!("help-error-value", argument, value),
        },
        ErrorKind::TooManyValues => text!("help-error-too-many", argument = argument?, value = value?),
        ErrorKind::UnknownArgument => text!("help-error-unexpected", argument = argument?),
        ErrorKind::InvalidSubcommand => {
            text!("help-error-command", command = string(error, ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::MissingRequiredArgument => match error.get(ContextKind::InvalidArg)? {
            ContextValue::Strings(missing) => text!("help-error-missing", arguments = missing.join(" ")),
            _ => return None,
        },
        ErrorKind::InvalidUtf8 => text!("help-error-utf-8").to_owned(),
        _ => return None,
    })
}

/// Returns clap's advice.
fn tips(error: &clap::Error) -> Vec<String> {
    let quoted = |kind| {
        let names: &[String] = match error.get(kind) {
            Some(ContextValue::String(name)) => std::slice::from_ref(name),
            Some(ContextValue::Strings(names)) => names,
            _ => &[],
        };
        let quoted: Vec<String> = names.iter().map(|name| format!("'{name}'")).collect();
        (!quoted.is_empty()).then(|| (quoted.len(), quoted.join(", ")))
    };
    let mut tips = Vec::new();
    if let Some((count, names)) = quoted(ContextKind::SuggestedSubcommand) {
        tips.push(text!("help-tip-commands", count, names));
    }
    if let Some((count, names)) = quoted(ContextKind::SuggestedArg) {
        tips.push(text!("help-tip-arguments", count, names));
    }
    if let Some((count, names)) = quoted(ContextKind::SuggestedValue) {
        tips.push(text!("help-tip-values", count, names));
    }
    if let Some(ContextValue::StyledStrs(others)) = error.get(ContextKind::Suggested) {
        let argument = string(error, ContextKind::InvalidArg).unwrap_or_default();
        let escaping = format!("to pass '{argument}' as a value, use '-- {argument}'");
        tips.extend(others.iter().map(|other| match other.to_string() {
            other if other == escaping => text!("help-tip-escape", argument),
            // Rare, and in English.
            other => format!("tip: {other}"),
        }));
    }
    tips
}

/// Returns what clap writes around the texts, and what it is here; what contains another one comes first.
fn words() -> [(&'static str, &'static str); 16] {
    [
        ("Usage:", text!("help-words-usage")),
        ("Commands:", text!("help-words-commands")),
        ("Arguments:", text!("help-words-arguments")),
        ("Options:", text!("help-words-options")),
        ("Possible values:", text!("help-words-values")),
        ("[OPTIONS]", text!("help-words-any-options")),
        ("[COMMAND]", text!("help-words-any-command")),
        ("[default:", text!("help-words-default")),
        ("[env:", text!("help-words-env")),
        ("[possible values:", text!("help-words-possible")),
        ("Print help (see more with '--help')", text!("help-words-help-long")),
        ("Print help (see a summary with '-h')", text!("help-words-help-short")),
        ("Print help for the subcommand(s)", text!("help-words-help-commands")),
        ("Print this message or the help of the given subcommand(s)", text!("help-words-help-command")),
        ("Print help", text!("help-words-help")),
        ("Print version", text!("help-words-version")),
    ]
}

/// Replaces clap's words in what it has rendered.
fn in_words(rendered: &str) -> String {
    match language::chosen() {
        Language::En => rendered.to_owned(),
        _ => words().into_iter().fold(rendered.to_owned(), |text, (theirs, ours)| text.replace(theirs, ours)),
    }
}

/// Replaces clap's words and headings in a manual page.
pub(super) fn manual_in_words(page: &str) -> String {
    if language::chosen() == Language::En {
        return page.to_owned();
    }
    let escaped = |text: &str| text.replace('\\', r"\\").replace('-', r"\-").replace('\'', r"\*(Aq");
    let around = [
        ("May also be specified with the", text!("help-page-env-before")),
        ("environment variable.", text!("help-page-env-after")),
    ];
    let words = words().into_iter().chain(around);
    let page = words.fold(page.to_owned(), |page, (theirs, ours)| page.replace(&escaped(theirs), &escaped(ours)));
    let lines = page.lines().map(|line| match heading(line) {
        Some(heading) => format!(".SH {heading}\n"),
        None => format!("{line}\n"),
    });
    lines.collect()
}

/// Returns what a line of a manual page has as its heading.
fn heading(line: &str) -> Option<&'static str> {
    Some(match line.strip_prefix(".SH ")? {
        "NAME" => text!("help-page-name"),
        "SYNOPSIS" => text!("help-page-synopsis"),
        "DESCRIPTION" => text!("help-page-description"),
        "OPTIONS" => text!("help-page-options"),
        "SUBCOMMANDS" => text!("help-page-commands"),
        "EXTRA" => text!("help-page-extra"),
        "VERSION" => text!("help-page-version"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Adds the ids of a command's texts to those that are used; and to those that are missing, what must have one.
    fn collect(command: &Command, path: &str, ids: &mut [BTreeSet<String>; 2]) {
        let [used, missing] = ids;
        for argument in command.get_arguments() {
            let id = argument_id(argument, path);
            let set = if fixed_named(&id).is_some() { &mut *used } else { &mut *missing };
            set.insert(id);
            let values = argument.get_possible_values();
            used.extend(values.iter().map(|value| value_id(argument, path, value.get_name())));
            // Texts in the code wouldn't be translated.
            assert!(argument.get_help().is_none(), "{path}: {argument}");
            assert!(values.iter().all(|value| value.get_help().is_none()), "{path}: {argument}");
        }
        for command in command.get_subcommands().filter(|command| !command.is_hide_set()) {
            let path = match path {
                "arguments" => command.get_name().to_owned(),
                path => format!("{path}-{}", command.get_name()),
            };
            let id = format!("help-{path}-about");
            let [used, missing] = &mut *ids;
            let set = if fixed_named(&id).is_some() { used } else { missing };
            set.insert(id);
            collect(command, &path, ids);
        }
    }

    #[test]
    fn every_command_and_argument_has_a_text() {
        let mut ids = [BTreeSet::new(), BTreeSet::new()];
        collect(&Arguments::command(), "arguments", &mut ids);
        let [used, missing] = ids;
        assert_eq!(missing, BTreeSet::new());
        // Without these features, some commands are missing.
        if cfg!(all(feature = "hub", feature = "serve")) {
            let named_in_code =
                ["help-words-", "help-page-", "help-error-", "help-tip-", "help-tallyboard", "help-exit-"];
            let lines = include_str!("../../locales/en/help.ftl").lines();
            let written = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
            let written = written.filter(|id| id.starts_with("help-"));
            let written = written.filter(|id| !named_in_code.iter().any(|start| id.starts_with(start)));
            let unused: Vec<_> = written.filter(|id| !used.contains(*id)).collect();
            assert_eq!(unused, Vec::<&str>::new());
        }
        command().debug_assert();
    }

    #[test]
    fn wrong_usage_is_described_as_clap_does() {
        for arguments in [
            &["inc"][..],
            &["inc", "Tea", "x"],
            &["inc", "Tea", "1", "2"],
            &["inc", "-", "1", "--skip", "2"],
            &["inc", "Tea", "--jsno"],
            &["inc", "Tea", "--wait"],
            &["inc", "Tea", "--wait", "1", "--wait", "2"],
            &["icn", "Tea"],
            &["get", "Tea", "--jsn"],
            &["get", "Tea", "-x"],
            &["new", "Tea", "--locked", "yes"],
            &["new", "Tea", "--color", "grey"],
            &["stats", "--by", "dya"],
            &["reset"],
            &["reset", "Tea", "--all"],
            &["verify", "--json", "--mend"],
            &["watch", "--to", "file"],
            &["--theme"],
            &["--theme", "blue"],
        ] {
            let error = command().try_get_matches_from([&["tallyboard"], arguments].concat()).unwrap_err();
            let by_clap = error.render().to_string();
            let described = usage_error(&error).unwrap();
            assert_eq!(one_line(&described), one_line(by_clap.trim_start_matches("error: ")), "{arguments:?}");
        }
    }
}
