//! What auditors read of how safely people's data is kept.
use crate::base::clock::Instant;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::privacy::rules::Finding;
use crate::{phrase, tr};
use serenity::all::ButtonStyle;

/// The action of the button that says that the rules were reviewed.
pub const REVIEWED: &str = "privacy.reviewed";

/// A month's audit: what is wrong first.
pub fn told(guild: GuildId, found: &[Finding], speech: &Speech) -> Message {
    let (wrong, well): (Vec<&Finding>, Vec<&Finding>) =
        found.iter().partition(|finding| finding.is_wrong());
    let mut body = vec![match wrong.len() {
        0 => tr!(speech, "safety-well"),
        n => tr!(speech, "safety-wrong", n = n),
    }];
    let line = |sign: &str, finding: &Finding| format!("{} {sign}", finding.phrase().say(speech));
    body.extend(wrong.iter().map(|finding| line("⚠️", finding)));
    body.extend(well.iter().map(|finding| line("✅", finding)));
    let colour = match wrong.is_empty() {
        true => Colour::Green,
        false => Colour::Orange,
    };
    let label = phrase!("safety-button-reviewed").say_plain(speech);
    let reviewed = CustomId::new(REVIEWED, guild, 0);
    let reviewed = button(&reviewed, label, ButtonStyle::Secondary);
    Message::card(tr!(speech, "safety-title"), body.join("\n"), colour)
        .in_public()
        .buttons(vec![reviewed])
}

/// When the next review is due.
pub fn reviewed(due: Instant, speech: &Speech) -> Message {
    Message::text(tr!(speech, "safety-reviewed", due = due))
}
