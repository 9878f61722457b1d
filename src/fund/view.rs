//! What those who run the program read of budgets.
use super::rules::{Forecast, Paid, Spent, WhenEmpty};
use crate::base::locale::Speech;
use crate::discord::message::{Colour, Message};
use crate::tr;

/// Most or all of a budget is spent.
pub fn spent(spent: &Spent, speech: &Speech) -> Message {
    let fund = &spent.fund;
    let title = match fund.paid {
        Paid::Kudos => tr!(speech, "fund-title-kudos"),
        Paid::Awards => tr!(speech, "fund-title-awards"),
        Paid::Milestones => tr!(speech, "fund-title-milestones"),
        Paid::Rescues => tr!(speech, "fund-title-rescues"),
    };
    let (left, size, again) = (fund.left, fund.whole(), fund.ends_at);
    let mut said = Vec::new();
    if spent.percent < 100 {
        said.push(tr!(
            speech,
            "fund-low",
            left = left,
            size = size,
            again = again
        ));
        if let Forecast::UsedUpAt(at) = spent.forecast {
            said.push(tr!(speech, "fund-forecast", at = at));
        }
    } else {
        said.push(tr!(speech, "fund-empty", size = size, again = again));
        said.push(match (fund.paid, spent.when_empty) {
            (Paid::Kudos, WhenEmpty::Thanks) => tr!(speech, "fund-empty-thanks"),
            (Paid::Kudos, WhenEmpty::Refuse) => tr!(speech, "fund-empty-kudos"),
            (Paid::Awards, _) => tr!(speech, "fund-empty-awards"),
            (Paid::Milestones, _) => tr!(speech, "fund-empty-milestones"),
            (Paid::Rescues, _) => tr!(speech, "fund-empty-rescues"),
        });
    }
    said.push(tr!(speech, "fund-more"));
    Message::card(title, said.join("\n"), Colour::Orange)
}
