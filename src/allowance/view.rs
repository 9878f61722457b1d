//! How allowances look.
use super::rules::{Rules, length};
use crate::base::ids::{RoleId, UserId};
use crate::base::locale::Speech;
use crate::base::points::Points;
use crate::discord::message::{Colour, Message};
use crate::tr;

/// What applies, and to the one who looks.
pub fn rules(rules: &Rules, speech: &Speech) -> Message {
    let settings = &rules.settings;
    let period = length(settings.period);
    let mut said = vec![tr!(
        speech,
        "allowance-all",
        points = settings.allowance,
        period = period
    )];
    let roles = settings.role_allowances.iter();
    said.extend(
        roles.map(|(role, points)| tr!(speech, "allowance-role", role = *role, points = *points)),
    );
    let own = rules.own.iter();
    said.extend(
        own.map(|(who, points)| tr!(speech, "allowance-own", who = *who, points = *points)),
    );
    said.push(match settings.carry_over {
        Points::ZERO => tr!(speech, "allowance-lapses"),
        most => tr!(speech, "allowance-carries", most = most),
    });
    let (left, renews) = rules.left;
    said.push(String::new());
    said.push(tr!(
        speech,
        "allowance-mine",
        mine = rules.mine,
        left = left,
        renews = renews
    ));
    Message::card(
        tr!(speech, "allowance-title"),
        said.join("\n"),
        Colour::Blue,
    )
}

/// What one person may give from now on.
pub fn set(who: UserId, points: Option<Points>, speech: &Speech) -> Message {
    Message::text(match points {
        Some(points) => tr!(speech, "allowance-set", who = who, points = points),
        None => tr!(speech, "allowance-unset", who = who),
    })
}

/// What those may give from now on who have a role.
pub fn set_for_role(role: RoleId, points: Option<Points>, speech: &Speech) -> Message {
    Message::text(match points {
        Some(points) => tr!(speech, "allowance-set-role", role = role, points = points),
        None => tr!(speech, "allowance-unset-role", role = role),
    })
}
