//! What a transcript has people do that is no act in a channel: to leave, to join, to read another language.
use discord_sandbox::Sandbox;

/// Carries out `leave bob`, `join bob` and `reads bob fr`; none if the line is something else.
pub fn command(sandbox: &Sandbox, word: &str, rest: &str) -> Option<Result<String, String>> {
    let (name, tag) = rest.split_once(' ').unwrap_or((rest, ""));
    let act: fn(&discord_sandbox::Person, &str) -> String = match word {
        "leave" => |person, _| {
            person.leave();
            format!("{} has left the server.", person.name())
        },
        "join" => |person, _| {
            person.join();
            format!("{} has joined the server.", person.name())
        },
        "reads" => |person, tag| {
            person.set_locale(tag);
            format!("{}'s Discord speaks {}.", person.name(), person.locale())
        },
        _ => return None,
    };
    if (word == "reads") == tag.is_empty() {
        return Some(Err("say leave bob, join bob or reads bob fr".into()));
    }
    let found = sandbox.find_person(name);
    Some(match found {
        Some(person) => Ok(act(&person, tag)),
        None => Err(format!("there is nobody called {name}")),
    })
}
