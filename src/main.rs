//! Parses the command line and calls one of the subcommands.
use clap::Parser;
use ovation::cli::{Cli, execute};
use std::process::ExitCode;

fn main() -> ExitCode {
    execute(Cli::parse())
}
