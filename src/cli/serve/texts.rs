//! The texts of the pages, in the language of the program: a script that they load before their own.

use crate::cli::output::to_json;
use crate::language::{self, Language, text};

/// Where the script is.
pub(super) const PATH: &str = "/texts.js";

/// Returns the script. The pages fill in what stands in braces.
pub(super) fn script() -> String {
    let texts = serde_json::json!({
        "undo": text!("cli-page-undo"),
        "saving": text!("cli-page-saving"),
        "unreachablePress": text!("cli-page-unreachable-press"),
        "saved": text!("cli-page-saved", name = "{name}", count = "{count}"),
        "undone": text!("cli-page-undone", name = "{name}", count = "{count}"),
        "minus": text!("cli-page-minus", name = "{name}"),
        "token": text!("cli-page-token"),
        "ended": text!("cli-page-ended"),
        "unreachable": text!("cli-page-unreachable"),
    });
    format!("// What the pages say.\n\"use strict\";\n\nconst texts = {};\n", to_json(&texts).unwrap_or_default())
}

/// Returns a page, which is written in English, with the language of the texts.
pub(super) fn page(html: &str) -> String {
    let language = language::chosen();
    let direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
    match language {
        Language::En => html.to_owned(),
        _ => html.replacen("lang=\"en\"", &format!("lang=\"{}\"{direction}", language.code()), 1),
    }
}
