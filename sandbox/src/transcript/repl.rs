//! The same at a keyboard.

use super::{
    Host,
    parse::{self, Step},
    play::Player,
};
use crate::Sandbox;
use std::{fmt::Write, io};
use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// What `help` prints.
const HELP: &str = r#"  alice> /kudos member:@bob points:5 reason:"the demo"    types a command
  alice> /redeem item:cof?                                asks for suggestions; cof! takes the first
  alice> [Boost]    [Boost] 2    [Boost] on:"the demo"    clicks a button
  alice> [Pick a reward: Coffee]                          chooses in a menu
  alice> {points: 3, reason: "same here"}                 fills the open form
  alice> @bob > Give kudos                                a person's menu
  alice> "text of a message" > Give kudos for this        a message's menu
  alice> +⭐ on:"the demo"    alice> -⭐                    reacts, or takes it back
  alice> plain words                                      writes a message
  alice #orders> …    alice @dm> …                        the same elsewhere
  alice? #orders    alice? @dm                            all that alice sees there
  as alice          then lines need no `alice>`: /balance, [Boost], ? #orders
  who               who there is
"#;

/// The end of it.
const LEAVE: &str = "  quit              ends this\n";

/// Reads lines until their end or `quit`, and hands what to print to `print`. Besides the lines of
/// transcripts it knows `help`, `who`, `as NAME` and `quit`. With `echo` each line is printed behind its
/// prompt, for input that nobody sees being typed. It gives the violations by the end.
///
/// # Errors
/// When the input cannot be read.
pub async fn repl(
    sandbox: &Sandbox,
    host: &mut dyn Host,
    input: &mut (dyn AsyncBufRead + Send + Unpin),
    print: &mut (dyn FnMut(&str) + Send),
    echo: bool,
) -> io::Result<Vec<String>> {
    let mut player = Player::new(sandbox.clone(), host);
    let mut person: Option<String> = None;
    let mut lines = input.lines();
    print(&prompt(person.as_deref()));
    while let Some(line) = lines.next_line().await? {
        if echo {
            print(&format!("{line}\n"));
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            ["quit" | "exit"] => return Ok(sandbox.violations()),
            ["help"] => print(&format!("{HELP}{}{LEAVE}", player.help())),
            ["who"] => print(&who(sandbox)),
            ["as", name] if sandbox.find_person(name).is_some() => {
                person = Some((*name).to_owned())
            }
            ["as", name] => print(&format!("  error: {}\n", sandbox.nobody_called(name))),
            _ => print(&played(&mut player, &line, person.as_deref()).await),
        }
        print(&prompt(person.as_deref()));
    }
    print("\n");
    Ok(sandbox.violations())
}

fn prompt(person: Option<&str>) -> String {
    format!("{}> ", person.unwrap_or_default())
}

/// Plays a line. One that names nobody is the default person's, unless the host knows it.
async fn played(player: &mut Player<'_>, line: &str, person: Option<&str>) -> String {
    let (Ok(Step::Host(text)), Some(who)) = (parse::line(line), person) else {
        return player.line(line).await;
    };
    if let Some(told) = player.hand_over(&text).await {
        return told;
    }
    match text.strip_prefix('?') {
        Some(place) => player.line(&format!("{who}? {place}")).await,
        None => player.line(&format!("{who}> {text}")).await,
    }
}

fn who(sandbox: &Sandbox) -> String {
    let mut text = String::new();
    for person in sandbox.people() {
        let roles: Vec<String> = person
            .roles()
            .into_iter()
            .filter(|role| !role.starts_with('@'))
            .collect();
        let roles = if roles.is_empty() {
            String::new()
        } else {
            format!(", {}", roles.join(", "))
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "  {} ({}{roles})", person.name(), person.locale());
    }
    text
}
