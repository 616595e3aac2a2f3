//! The program: with a command it runs that, with none it opens the dashboard.

use std::process::ExitCode;

use clap::Parser as _;
use tallyboard::{cli, window};

fn main() -> ExitCode {
    let arguments = cli::Arguments::parse();
    let result = arguments.db().and_then(|path| match arguments.command {
        Some(command) => cli::run(&path, command),
        None => window::run(path, arguments.theme.into(), cli::SCREENLESS_COMMANDS),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if cli::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tallyboard: {error:#}");
            ExitCode::FAILURE
        }
    }
}
