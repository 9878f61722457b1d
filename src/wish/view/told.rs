//! What members are told of by themselves.
use super::{NAME, WISHES, look_at, option, shop, wishes};
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::discord::message::{Colour, Message, small_print};
use crate::wish::rules::{Item, Reached, Released};
use crate::{phrase, tr};

/// What they wish for is in reach, or back.
pub fn reached(guild: GuildId, told: &Reached) -> Message {
    let speech = &told.speech;
    let lines = told.list.iter().map(|(item, back)| {
        let name = cut(item.name(speech.locale, told.language), NAME);
        let (price, reach) = (item.price, item.reach(told.wallet).phrase());
        match back {
            true => tr!(
                speech,
                "wish-back",
                name = name,
                price = price,
                reach = reach
            ),
            false => tr!(speech, "wish-reached", name = name, price = price),
        }
    });
    let mut body = vec![tr!(speech, "wish-wallet", wallet = told.wallet)];
    body.extend(lines);
    let within = |(item, _): &(Item, bool)| item.reach(told.wallet).is_within();
    let title = match told.list.iter().any(within) {
        true => tr!(speech, "wish-reached-title"),
        false => tr!(speech, "wish-back-title"),
    };
    let card = Message::card(title, body.join("\n"), Colour::Orange);
    let options = told.list.iter();
    let options = options.map(|(item, _)| option(item, told.language, speech));
    let card = look_at(card, guild, options.collect(), WISHES, speech);
    card.buttons(vec![wishes(guild, speech), shop(guild, speech)])
}

/// Which rewards are new.
pub fn released(guild: GuildId, told: &Released) -> Message {
    let speech = &told.speech;
    let lines = told.list.iter().map(|item| {
        let name = cut(item.name(speech.locale, told.language), NAME);
        let price = item.price;
        tr!(speech, "wish-reached", name = name, price = price)
    });
    let mut body: Vec<String> = lines.collect();
    if told.more > 0 {
        body.push(tr!(speech, "wish-news-more", n = told.more));
    }
    body.extend(small_print(&[phrase!("wish-news-off")], speech));
    let card = Message::card(
        tr!(speech, "wish-news-title"),
        body.join("\n"),
        Colour::Orange,
    );
    let options = told.list.iter();
    let options = options.map(|item| option(item, told.language, speech));
    let card = look_at(card, guild, options.collect(), WISHES, speech);
    card.buttons(vec![shop(guild, speech)])
}
