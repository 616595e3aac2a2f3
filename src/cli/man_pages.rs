//! `completions` and `man`: generated from the definitions of the commands on request, so that they can't differ.

use std::io::{self, Write as _};

use anyhow::anyhow;
use clap_complete::Shell;
use clap_mangen::Man;

use super::help;
use crate::language::text;

const NAME: &str = "tallyboard";

/// Prints the completion script of a shell.
pub(super) fn completions(shell: Shell) -> anyhow::Result<()> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut help::command(), NAME, &mut script);
    print(&script)
}

/// Prints the manual page of the program, or of one of its commands.
pub(super) fn man(command: Option<&str>) -> anyhow::Result<()> {
    let mut all = help::command();
    all.build();
    let page = match command {
        None => all,
        Some(name) => {
            let command = all.find_subcommand(name).filter(|command| !command.is_hide_set()).cloned();
            let command = command.ok_or_else(|| anyhow!(text!("cli-no-command", name)))?;
            command.display_name(format!("{NAME}-{name}")).version(env!("CARGO_PKG_VERSION"))
        }
    };
    let mut text = Vec::new();
    Man::new(page).render(&mut text)?;
    print(help::manual_in_words(&String::from_utf8_lossy(&text)).as_bytes())
}

fn print(text: &[u8]) -> anyhow::Result<()> {
    Ok(io::stdout().lock().write_all(text)?)
}
