//! `.env.example` and README name the variables that are read, no more and no fewer.
use super::read;
use ovation::base::config::{Config, TOMBSTONES};
use std::cell::RefCell;
use std::collections::BTreeSet;
use tracing_subscriber::EnvFilter;

/// The variables that are looked up at the start of `ovation run`.
fn asked_for() -> BTreeSet<String> {
    let asked = RefCell::new(BTreeSet::from(
        [EnvFilter::DEFAULT_ENV, TOMBSTONES].map(str::to_owned),
    ));
    Config::read(|name| {
        asked.borrow_mut().insert(name.to_owned());
        match name {
            "DISCORD_TOKEN" => Some("a token".to_owned()),
            "OVATION_KEY" => Some("0".repeat(64)),
            _ => None,
        }
    })
    .expect("a token and a key are enough");
    asked.into_inner()
}

/// The variables of `.env.example`, set or behind a `#`.
fn documented(example: &str) -> BTreeSet<String> {
    let names = example
        .lines()
        .filter_map(|line| Some(line.trim_start_matches('#').split_once('=')?.0));
    let is_name =
        |name: &&str| !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
    names.filter(is_name).map(str::to_owned).collect()
}

#[test]
fn the_example_names_every_variable_that_is_read() {
    assert_eq!(documented(&read(".env.example")), asked_for());
}

#[test]
fn the_readme_names_every_variable_that_is_read() {
    let readme = read("README.md");
    let rows = readme
        .lines()
        .skip_while(|line| !line.starts_with("| variable"));
    let rows = rows.take_while(|line| line.starts_with('|')).skip(2);
    let named: BTreeSet<String> = rows
        .filter_map(|row| Some(row.split('`').nth(1)?.to_owned()))
        .collect();
    assert_eq!(named, asked_for());
}

#[test]
fn an_example_is_read_line_by_line() {
    let found = documented("# About A=b\n#ONE=1\nTWO=\n# --- x ---\n");
    assert_eq!(found, BTreeSet::from(["ONE".to_owned(), "TWO".to_owned()]));
}
