//! What everybody reads of campaigns, and what those who run the program read of funds.
use super::day;
use crate::base::locale::{Arg, Speech};
use crate::base::points::Points;
use crate::campaign::rules::{
    Announced, Campaign, Listed, Plan, Results, Spent, State, Step, audience, rule_words,
};
use crate::discord::message::{Colour, Message};
use crate::tr;

/// How many campaigns are shown.
const SHOWN: usize = 10;

/// It begins, comes to its last day, or has ended.
pub fn post(announced: &Announced, speech: &Speech) -> Message {
    let plan = &announced.plan;
    let name = plan.name(speech.locale, speech.locale);
    let (title, own, colour) = match announced.step {
        Step::Start => (
            tr!(speech, "campaign-post-start", name = name),
            &plan.posts.start,
            Colour::Green,
        ),
        Step::LastDay => (
            tr!(speech, "campaign-post-last-day", name = name),
            &plan.posts.last_day,
            Colour::Orange,
        ),
        Step::End => (
            tr!(speech, "campaign-post-end", name = name),
            &plan.posts.end,
            Colour::Blue,
        ),
    };
    let mut said = match &announced.results {
        Some(results) => ended(announced, results, speech),
        None => runs(announced, speech),
    };
    if !own.is_empty() {
        let words = Arg::Block(own.clone());
        said.insert(0, tr!(speech, "campaign-post-words", words = words));
    }
    Message::card(title, said.join("\n"), colour).in_public()
}

fn runs(announced: &Announced, speech: &Speech) -> Vec<String> {
    let plan = &announced.plan;
    let mut said = vec![
        promise(plan, speech),
        tr!(speech, "campaign-post-until", until = announced.ends_at),
    ];
    if announced.step == Step::Start {
        said.push(tr!(speech, "campaign-post-fund", fund = plan.fund));
    }
    said
}

/// "+100 % of each kudos, for everybody", and its cap.
fn promise(plan: &Plan, speech: &Speech) -> String {
    let Some(rule) = plan.rule else {
        return String::new();
    };
    let (rule, whose) = (rule_words(rule, plan.on), audience(&plan.audience));
    match plan.cap {
        Points::ZERO => tr!(speech, "campaign-promise", rule = rule, whose = whose),
        cap => tr!(
            speech,
            "campaign-promise-cap",
            rule = rule,
            whose = whose,
            cap = cap
        ),
    }
}

fn ended(announced: &Announced, results: &Results, speech: &Speech) -> Vec<String> {
    let mut said = Vec::new();
    if announced.cancelled {
        said.push(tr!(speech, "campaign-post-cancelled"));
    }
    said.push(match results.members {
        0 => tr!(speech, "campaign-post-nobody"),
        members => {
            tr!(
                speech,
                "campaign-post-results",
                added = results.added,
                members = members
            )
        }
    });
    if results.left > Points::ZERO {
        said.push(tr!(speech, "campaign-post-left", left = results.left));
    }
    said
}

/// What runs and what comes.
pub fn of_members(listed: &Listed, speech: &Speech) -> Message {
    let title = tr!(speech, "campaigns-title");
    if listed.campaigns.is_empty() {
        return Message::card(title, tr!(speech, "campaigns-none"), Colour::Blue);
    }
    let shown = listed.campaigns.iter().take(SHOWN);
    let message = shown.fold(Message::card(title, "", Colour::Green), |message, one| {
        let name = tr!(speech, "campaigns-name", name = listed.name(one, speech));
        message.field(name, told(one, listed, speech).join("\n"))
    });
    let running = listed.campaigns.iter().filter(|one| one.is_on(listed.now));
    match running.count() {
        0 | 1 => message,
        _ => {
            let how = listed.stacking.phrase();
            message.footer(tr!(speech, "campaigns-stacking", how = how))
        }
    }
}

fn told(one: &Campaign, listed: &Listed, speech: &Speech) -> Vec<String> {
    let mut said = vec![promise(&one.plan, speech)];
    let (starts, ends) = (one.starts_at.map(day), one.ends_at.map(day));
    match one.state(listed.now) {
        State::Scheduled => said.extend(
            starts
                .zip(ends)
                .map(|(starts, ends)| tr!(speech, "campaigns-comes", starts = starts, ends = ends)),
        ),
        State::Paused => said.push(tr!(speech, "campaigns-paused")),
        _ => {
            said.extend(ends.map(|ends| tr!(speech, "campaigns-runs", ends = ends)));
            let percent = i128::from(one.left.0) * 100 / i128::from(one.plan.fund.0.max(1));
            let percent = i64::try_from(percent).unwrap_or_default().max(1);
            said.push(tr!(
                speech,
                "campaigns-left",
                left = one.left,
                percent = percent
            ));
        }
    }
    let room = listed
        .room
        .iter()
        .find(|(id, _)| *id == one.id && one.left > Points::ZERO);
    if let Some((_, room)) = room {
        said.push(tr!(speech, "campaigns-room", room = *room));
    }
    said
}

/// Most or all of a fund is spent.
pub fn fund(spent: &Spent, speech: &Speech) -> Message {
    let (name, ends) = (&spent.name, spent.ends_at);
    let title = tr!(speech, "campaign-fund-title", name = name);
    let said = match spent.percent {
        100 => tr!(
            speech,
            "campaign-fund-empty",
            fund = spent.fund,
            ends = ends
        ),
        percent => tr!(
            speech,
            "campaign-fund-low",
            percent = percent,
            left = spent.left,
            fund = spent.fund,
            ends = ends
        ),
    };
    Message::card(title, said, Colour::Orange).in_public()
}
