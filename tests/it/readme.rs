//! What the papers say is what the program does: the README's tables and its picture are generated, and the invite, the
//! settings and the links are compared with what they speak of.
//!
//! A generated section that has drifted is written anew and the test fails once: read the difference and commit it.
mod links;
mod sections;
mod settings;
mod tables;

use crate::world::{On, World};
use discord_sandbox::transcript;
use ovation::base::access::discord::NEEDED;
use ovation::base::locale::Locale;
use ovation::cli::sandbox::demo;

/// The text of a file of this repository.
fn read(file: &str) -> String {
    let path = format!("{}/{file}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_generated_sections_are_up_to_date() {
    sections::hold(
        "README.md",
        &[
            ("members", tables::commands(false)),
            ("admins", tables::commands(true)),
            ("setup", tables::options("setup")),
            ("setup_points", tables::options("setup_points")),
            ("setup_posts", tables::options("setup_posts")),
            ("setup_orders", tables::options("setup_orders")),
            ("setup_privacy", tables::options("setup_privacy")),
            ("tour", format!("```text\n{}\n```", picture().await)),
        ],
    );
    sections::hold(
        "docs/permissions.md",
        &[
            ("roles", tables::roles()),
            ("permissions", tables::permissions()),
        ],
    );
    sections::hold(
        "docs/privacy.md",
        &[
            ("notice_en", tables::notice(Locale::EnUs)),
            ("notice_fr", tables::notice(Locale::Fr)),
        ],
    );
}

/// The part of the tour that README shows.
async fn picture() -> String {
    let mut world = World::new(On::Sqlite).await.expect("SQLite is always here");
    let set_up = transcript::play(&world.sandbox(), &mut world.director, demo::SCRIPT).await;
    assert_eq!(set_up.mistakes, Vec::<String>::new());
    let told = world.play(&read("tests/transcripts/tour.txt")).await;
    world.finish().await;
    let lines = told.lines();
    let shown = lines
        .skip_while(|line| !line.starts_with("# Alice thanks"))
        .take_while(|line| !line.starts_with("# The mug"));
    let shown: Vec<&str> = shown.collect();
    assert!(
        shown.len() > 20,
        "the tour has lost the acts that README shows: {shown:#?}"
    );
    shown.join("\n")
}

#[test]
fn the_invite_asks_for_what_is_explained_and_no_more() {
    let readme = read("README.md");
    let rows = readme
        .lines()
        .skip_while(|line| !line.starts_with("| permission"));
    let explained: Vec<&str> = rows
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .filter_map(|row| row.split('|').nth(1).map(str::trim))
        .collect();
    assert_eq!(explained, NEEDED.map(|(name, _)| name));
    let all = NEEDED.iter().fold(0, |all, (_, bit)| all | bit);
    let link = format!("&permissions={all}&scope=bot+applications.commands");
    assert!(
        readme.contains(&link),
        "README's invite link should end with {link}"
    );
}
