//! The program: runs a command, or opens the dashboard without one.

use std::process::ExitCode;

#[cfg(feature = "window")]
use tallyboard::window;
use tallyboard::{cli, limits};

fn main() -> ExitCode {
    limits::ignore_size_signal();
    cli::choose_language();
    let mut arguments = cli::Arguments::read();
    cli::exit_code(match arguments.command.take() {
        Some(command) => cli::run(&arguments, command),
        None => open_dashboard(&arguments),
    })
}

#[cfg(feature = "window")]
fn open_dashboard(arguments: &cli::Arguments) -> anyhow::Result<()> {
    window::run(arguments.db()?, arguments.theme.into(), arguments.lang, cli::SCREENLESS_COMMANDS)
}

#[cfg(not(feature = "window"))]
fn open_dashboard(_: &cli::Arguments) -> anyhow::Result<()> {
    Err(cli::without_dashboard())
}
