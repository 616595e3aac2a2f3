//! The program: runs a command, or opens the dashboard without one.

use std::process::ExitCode;

use tallyboard::{cli, limits, window};

fn main() -> ExitCode {
    limits::ignore_size_signal();
    let mut arguments = cli::Arguments::read();
    cli::exit_code(match arguments.command.take() {
        Some(command) => cli::run(&arguments, command),
        None => arguments.db().and_then(|path| window::run(path, arguments.theme.into(), cli::SCREENLESS_COMMANDS)),
    })
}
