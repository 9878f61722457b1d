//! What giving will come to, in a line: a choice, or the hint in a form.
use crate::base::civil::Day;
use crate::base::cut::cut;
use crate::base::locale::{Arg, Phrase, Speech, dates};
use crate::base::points::Points;
use crate::kudos::rules::{Ahead, Verdict};
use crate::phrase;
use chrono_tz::Tz;

/// The longest that Discord shows of either.
const LONGEST: usize = 100;

/// An amount, with what will become of it.
pub fn choice(ahead: &Ahead, points: Points, speech: &Speech) -> String {
    let amount = Arg::from(points).say_plain(speech);
    let mut said: Vec<Phrase> = Vec::new();
    if points == Points::ZERO {
        said.push(phrase!("kudos-ahead-only-thanks"));
    } else if ahead.sum(points) > ahead.left {
        said.push(phrase!("kudos-ahead-short", left = ahead.left));
    } else if let Some(unpaid) = ahead.unpaid(points) {
        said.extend(unpaid_until(unpaid, ahead.zone, speech));
    } else {
        said.extend(bonus(ahead, points, speech));
    }
    line(Some(amount), said, speech)
}

/// What somebody should know before they fill in a form.
pub fn hint(ahead: &Ahead, speech: &Speech) -> String {
    let left = phrase!("kudos-ahead-left", left = ahead.left);
    let said = match ahead.unpaid(Points(1)) {
        Some(unpaid) => unpaid_until(unpaid, ahead.zone, speech)
            .into_iter()
            .chain([left])
            .collect(),
        None => [left]
            .into_iter()
            .chain(budget(ahead))
            .chain(used_up(ahead, speech))
            .collect(),
    };
    line(None, said, speech)
}

/// What the budget has, where that is less than they could give.
fn budget(ahead: &Ahead) -> Option<Phrase> {
    let fund = ahead.budget.fund()?;
    (fund.left < ahead.left).then(|| phrase!("kudos-ahead-budget", left = fund.left))
}

fn bonus(ahead: &Ahead, points: Points, speech: &Speech) -> Vec<Phrase> {
    let terms = ahead.terms(points, speech.locale).into_iter();
    let capped = ahead.is_capped();
    let terms = terms.map(|term| match capped {
        true => phrase!(
            "kudos-ahead-bonus-at-most",
            name = term.name,
            points = term.points
        ),
        false => phrase!("kudos-ahead-bonus", name = term.name, points = term.points),
    });
    terms.chain(used_up(ahead, speech)).collect()
}

fn used_up(ahead: &Ahead, speech: &Speech) -> Vec<Phrase> {
    let names = ahead.used_up(speech.locale).into_iter();
    names
        .map(|name| phrase!("kudos-ahead-used-up", name = name))
        .collect()
}

fn unpaid_until(unpaid: Verdict, zone: Tz, speech: &Speech) -> Option<Phrase> {
    let day = |again| Arg::Raw(dates::date(Day::of(again, zone).date(), speech.locale));
    Some(match unpaid {
        Verdict::Pays => return None,
        Verdict::Thanks {
            left: Points::ZERO,
            again,
        } => phrase!("kudos-ahead-thanks", again = day(again)),
        Verdict::Refuses {
            left: Points::ZERO,
            again,
        } => phrase!("kudos-ahead-refused", again = day(again)),
        Verdict::Thanks { left, .. } => phrase!("kudos-ahead-too-much-thanks", left = left),
        Verdict::Refuses { left, .. } => phrase!("kudos-ahead-too-much", left = left),
    })
}

fn line(first: Option<String>, said: Vec<Phrase>, speech: &Speech) -> String {
    let said = said.into_iter().map(|phrase| phrase.say_plain(speech));
    let all: Vec<String> = first.into_iter().chain(said).collect();
    cut(&all.join(" · "), LONGEST)
}
