//! How it looks who may do what.
use super::rules::{Step, Told};
use crate::base::access::{Mapping, Role};
use crate::base::ids::{GuildId, RoleId};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button, small_print};
use crate::{phrase, tr};
use serenity::all::ButtonStyle;
use std::collections::BTreeSet;

/// The action of the button that removes what was deleted in Discord.
pub const TIDY: &str = "roles.tidy";

/// Every role, what it allows and who holds it; `there` are the Discord roles that exist.
pub fn card(
    guild: GuildId,
    mapping: &Mapping,
    there: &BTreeSet<RoleId>,
    may: bool,
    speech: &Speech,
) -> Message {
    let intro = match may {
        true => tr!(speech, "roles-intro"),
        false => tr!(speech, "roles-intro-look"),
    };
    let note = small_print(&[phrase!("roles-note")], speech);
    let body: Vec<String> = [intro].into_iter().chain(note).collect();
    let card = Message::card(tr!(speech, "roles-title"), body.join("\n"), Colour::Blue);
    let card = Role::ALL.into_iter().fold(card, |card, role| {
        let held = held(mapping, role, there).say(speech);
        let can = tr!(speech, "roles-can", may = role.may());
        card.field(role.name().say(speech), format!("{held}\n{can}"))
    });
    let gone = !mapping.all().is_subset(there);
    if !(gone && may) {
        return card;
    }
    let label = phrase!("roles-tidy-button").say_plain(speech);
    let id = CustomId::new(TIDY, guild, 0);
    card.buttons(vec![button(&id, label, ButtonStyle::Secondary)])
}

fn held(mapping: &Mapping, role: Role, there: &BTreeSet<RoleId>) -> Phrase {
    let holders: Vec<Arg> = mapping
        .holders(role)
        .map(|holder| match there.contains(&holder) {
            true => holder.into(),
            false => phrase!("roles-deleted", id = Arg::Raw(holder.to_string())).into(),
        })
        .collect();
    match holders.is_empty() {
        true => phrase!("roles-held-by-nobody"),
        false => phrase!("roles-held-by", roles = holders),
    }
}

/// Every role after those of Discord's that were deleted are removed.
pub fn tidied(guild: GuildId, told: &Told, there: &BTreeSet<RoleId>, speech: &Speech) -> Message {
    card(guild, &told.after, there, true, speech).above(said(told, speech))
}

/// What was given or taken back.
pub fn changed(told: &Told, speech: &Speech) -> Message {
    Message::text(said(told, speech))
}

fn said(told: &Told, speech: &Speech) -> String {
    let same = told.before == told.after;
    match &told.step {
        Step::Give(role, to) if same => {
            tr!(speech, "roles-given-before", to = *to, role = role.name())
        }
        Step::Give(role, to) => {
            let given = tr!(
                speech,
                "roles-given",
                to = *to,
                role = role.name(),
                may = role.may()
            );
            let note = small_print(&[phrase!("roles-note")], speech);
            let lines: Vec<String> = [given].into_iter().chain(note).collect();
            lines.join("\n")
        }
        Step::Take(role, from) if same => {
            tr!(speech, "roles-not-held", from = *from, role = role.name())
        }
        Step::Take(role, from) => tr!(speech, "roles-taken", from = *from, role = role.name()),
        Step::Tidy(_) => tr!(speech, "roles-tidied"),
    }
}
