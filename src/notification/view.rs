//! How one's switches look.
use super::rules::{Direct, Sheet};
use crate::base::locale::{Arg, Speech};
use crate::discord::message::{Colour, Message};
use crate::tr;

/// What is switched, or was just now.
pub fn sheet(sheet: &Sheet, saved: bool, speech: &Speech) -> Message {
    let (title, colour) = match saved {
        true => (tr!(speech, "notifications-saved"), Colour::Green),
        false => (tr!(speech, "notifications-title"), Colour::Blue),
    };
    Message::card(title, lines(sheet, speech).join("\n"), colour)
}

fn lines(sheet: &Sheet, speech: &Speech) -> Vec<String> {
    let switches = &sheet.switches;
    let direct = match switches.direct {
        Direct::Never => tr!(speech, "notifications-direct-never"),
        Direct::Answers => tr!(speech, "notifications-direct-answers"),
        Direct::Everything => tr!(speech, "notifications-direct-everything"),
    };
    let digest = match (switches.digest, sheet.missed) {
        (true, 0) => tr!(speech, "notifications-digest"),
        (true, n) => tr!(speech, "notifications-digest-waits", n = n),
        (false, _) => tr!(speech, "notifications-no-digest"),
    };
    let mentions = match switches.mentions {
        true => tr!(speech, "notifications-mentions"),
        false => tr!(speech, "notifications-no-mentions"),
    };
    let hour = |hour: u8| Arg::Raw(format!("{hour:02}:00"));
    let quiet = match switches.quiet {
        Some(quiet) => tr!(
            speech,
            "notifications-quiet",
            from = hour(quiet.from),
            until = hour(quiet.until)
        ),
        None => tr!(speech, "notifications-no-quiet"),
    };
    let language = match switches.language {
        Some(language) => {
            let name = Arg::Raw(language.name().to_owned());
            tr!(speech, "notifications-language", language = name)
        }
        None => tr!(speech, "notifications-discord-language"),
    };
    let name = Arg::Raw(switches.zone_in(sheet.zone).name().to_owned());
    let zone = match switches.zone {
        Some(_) => tr!(speech, "notifications-zone", zone = name),
        None => tr!(speech, "notifications-program-zone", zone = name),
    };
    let statement = match switches.statement {
        true => tr!(speech, "notifications-statement"),
        false => tr!(speech, "notifications-no-statement"),
    };
    let wishes = match switches.wishes {
        true => tr!(speech, "notifications-wishes"),
        false => tr!(speech, "notifications-no-wishes"),
    };
    let rewards = match switches.new_rewards {
        true => tr!(speech, "notifications-new-rewards"),
        false => tr!(speech, "notifications-no-new-rewards"),
    };
    let suggestions = match switches.suggestions {
        true => tr!(speech, "notifications-suggestions"),
        false => tr!(speech, "notifications-no-suggestions"),
    };
    vec![
        direct,
        digest,
        mentions,
        quiet,
        language,
        zone,
        statement,
        wishes,
        rewards,
        suggestions,
    ]
}
