//! What members wish for, as those see it who look after the rewards.
use super::{NAME, idea};
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::Speech;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message};
use crate::discord::pages::Pages;
use crate::wish::rules::{IDEA, Idea, Item, Wanted};
use crate::{phrase, tr};

/// `/catalog wishes`.
pub fn wanted(guild: GuildId, wanted: &Wanted, speech: &Speech) -> Message {
    let mut lines: Vec<String> = wanted
        .top
        .iter()
        .map(|top| line(top, wanted, speech))
        .collect();
    if lines.is_empty() {
        lines.push(tr!(speech, "wish-wanted-none"));
    }
    if wanted.unmet > 0 {
        lines.push(tr!(speech, "wish-wanted-unmet", n = wanted.unmet));
    }
    if wanted.out_of_reach > 0 {
        let n = wanted.out_of_reach;
        lines.push(tr!(speech, "wish-wanted-out-of-reach", n = n));
    }
    let title = tr!(speech, "wish-wanted-title");
    let card = Message::card(title, lines.join("\n"), Colour::Blue);
    let ideas = match wanted.ideas.is_empty() {
        true => tr!(speech, "wish-wanted-no-ideas"),
        false => {
            let each = wanted.ideas.iter().map(|one| said(one, speech));
            each.collect::<Vec<_>>().join("\n")
        }
    };
    let pages = Pages {
        page: wanted.page,
        more: wanted.more,
    };
    let labels = (phrase!("wish-wanted-newer"), phrase!("wish-wanted-older"));
    let turns = pages.buttons(labels, speech, |page| {
        CustomId::new("wish.ideas", guild, page)
    });
    card.and_card(tr!(speech, "wish-wanted-ideas"), ideas, Colour::Blue)
        .buttons(turns)
}

fn line((item, n): &(Item, i64), wanted: &Wanted, speech: &Speech) -> String {
    let name = cut(item.name(speech.locale, wanted.language), NAME);
    let (price, n) = (item.price, *n);
    if item.retired {
        return tr!(
            speech,
            "wish-wanted-gone",
            name = name,
            price = price,
            n = n
        );
    }
    let left = item.left();
    tr!(
        speech,
        "wish-wanted-line",
        name = name,
        price = price,
        n = n,
        left = left
    )
}

fn said(one: &Idea, speech: &Speech) -> String {
    let text = idea(one, usize::from(IDEA), speech);
    let at = one.at().seconds();
    format!("{text} · <t:{at}:D>")
}
