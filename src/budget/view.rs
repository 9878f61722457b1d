//! How budgets look.
use super::rules::{Budget, Forecast, Fund, Line, Paid, Sheet, WhenEmpty, Worth, length};
use crate::base::locale::{Phrase, Speech};
use crate::base::points::Points;
use crate::discord::message::{Colour, Message};
use crate::{phrase, tr};

/// What is set aside, and what is left of it.
pub fn sheet(sheet: &Sheet, speech: &Speech) -> Message {
    Message::card(
        tr!(speech, "budget-title"),
        body(sheet, speech),
        Colour::Blue,
    )
}

/// The same once something was set.
pub fn saved(sheet: &Sheet, speech: &Speech) -> Message {
    Message::card(
        tr!(speech, "budget-saved"),
        body(sheet, speech),
        Colour::Green,
    )
}

fn body(sheet: &Sheet, speech: &Speech) -> String {
    let lines = sheet
        .lines
        .iter()
        .flat_map(|line| said(line, sheet, speech));
    let mut all: Vec<String> = lines.collect();
    all.push(String::new());
    all.push(match sheet.worth {
        Some(worth) => tr!(speech, "budget-worth", worth = worth.phrase()),
        None => tr!(speech, "budget-no-worth"),
    });
    let each = amount(sheet.allowance, sheet.worth);
    let period = length(sheet.period);
    all.push(tr!(
        speech,
        "budget-allowance",
        each = each,
        period = period
    ));
    if let Some((median, days)) = sheet.median.zip(sheet.days()) {
        let price = amount(median, sheet.worth);
        all.push(tr!(speech, "budget-median", price = price, days = days));
    }
    all.join("\n")
}

/// Points, with what they are worth where that is said.
fn amount(points: Points, worth: Option<Worth>) -> Phrase {
    match worth {
        Some(worth) => {
            let money = worth.of(points);
            phrase!("budget-amount-worth", points = points, money = money)
        }
        None => phrase!("budget-amount", points = points),
    }
}

fn said(line: &Line, sheet: &Sheet, speech: &Speech) -> Vec<String> {
    let Some(budget) = &line.budget else {
        return vec![match line.paid {
            Paid::Kudos => tr!(speech, "budget-none-kudos"),
            Paid::Awards => tr!(speech, "budget-none-awards"),
            Paid::Milestones => tr!(speech, "budget-none-milestones"),
            Paid::Rescues => tr!(speech, "budget-none-rescues"),
        }];
    };
    let (points, per) = (amount(budget.points, sheet.worth), budget.per.phrase());
    let first = match line.paid {
        Paid::Kudos => tr!(speech, "budget-kudos", points = points, per = per),
        Paid::Awards => tr!(speech, "budget-awards", points = points, per = per),
        Paid::Milestones => tr!(speech, "budget-milestones", points = points, per = per),
        Paid::Rescues => tr!(speech, "budget-rescues", points = points, per = per),
    };
    let held = line.fund.iter().flat_map(|fund| held(fund, sheet, speech));
    let first = std::iter::once(first).chain(held);
    first.chain([then(line, budget, speech)]).collect()
}

fn held((fund, forecast): &(Fund, Forecast), sheet: &Sheet, speech: &Speech) -> Vec<String> {
    let (left, again) = (amount(fund.left, sheet.worth), fund.ends_at);
    let n = fund.left.0;
    let left = tr!(speech, "budget-left", left = left, n = n, again = again);
    let forecast = match forecast {
        Forecast::UsedUp => None,
        Forecast::UsedUpAt(at) => Some(tr!(speech, "fund-forecast", at = *at)),
        Forecast::Lasts => Some(tr!(speech, "budget-lasts")),
        Forecast::Unknown => Some(tr!(speech, "budget-unknown")),
    };
    let forecast = forecast.filter(|_| sheet.all);
    std::iter::once(left).chain(forecast).collect()
}

/// What happens once it is used up, or as it is.
fn then(line: &Line, budget: &Budget, speech: &Speech) -> String {
    let used_up = line
        .fund
        .is_some_and(|(_, forecast)| forecast == Forecast::UsedUp);
    match (line.paid, budget.when_empty, used_up) {
        (Paid::Kudos, WhenEmpty::Thanks, true) => tr!(speech, "budget-now-thanks"),
        (Paid::Kudos, WhenEmpty::Thanks, false) => tr!(speech, "budget-then-thanks"),
        (Paid::Kudos, WhenEmpty::Refuse, true) => tr!(speech, "budget-now-refuse"),
        (Paid::Kudos, WhenEmpty::Refuse, false) => tr!(speech, "budget-then-refuse"),
        (Paid::Awards, _, true) => tr!(speech, "budget-now-awards"),
        (Paid::Awards, _, false) => tr!(speech, "budget-then-awards"),
        (Paid::Milestones, _, true) => tr!(speech, "budget-now-milestones"),
        (Paid::Milestones, _, false) => tr!(speech, "budget-then-milestones"),
        (Paid::Rescues, _, true) => tr!(speech, "budget-now-rescues"),
        (Paid::Rescues, _, false) => tr!(speech, "budget-then-rescues"),
    }
}
