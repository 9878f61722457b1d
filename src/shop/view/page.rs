//! The page of one reward.
use crate::base::ids::GuildId;
use crate::base::inert::{inert, inert_line};
use crate::base::locale::Speech;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button};
use crate::shop::rules::{Back, Page, extra};
use crate::{phrase, tr};
use serenity::all::{ButtonStyle, CreateButton};

/// What it is, what it takes, whether the one who looks can have it, and what they can do about it.
pub fn page(guild: GuildId, page: &Page, speech: &Speech) -> Message {
    let item = &page.item;
    let title = inert_line(item.name(speech.locale, page.language));
    let card = Message::card(title, lines(page, speech).join("\n"), Colour::Orange);
    card.picture(&item.terms.picture)
        .buttons(buttons(guild, page, speech))
}

fn lines(page: &Page, speech: &Speech) -> Vec<String> {
    let item = &page.item;
    let (price, wallet) = (item.price, page.wallet);
    let described = item.description(speech.locale, page.language);
    let mut lines = Vec::new();
    if !described.is_empty() {
        lines.extend([inert(described), String::new()]);
    }
    lines.push(tr!(
        speech,
        "shop-item-price",
        price = price,
        kind = item.kind.phrase(),
        stock = item.left()
    ));
    let parts = item.terms.gives().into_iter().chain(item.terms.gates());
    let parts: Vec<String> = parts.map(|part| part.say(speech)).collect();
    lines.extend((!parts.is_empty()).then(|| parts.join(" · ")));
    lines.extend(page.effort.as_ref().map(|effort| effort.say(speech)));
    lines.push(String::new());
    let reach = item.reach(wallet).phrase();
    lines.push(tr!(speech, "shop-item-you", wallet = wallet, reach = reach));
    lines.extend(page.gate.as_ref().map(|gate| gate.say(speech)));
    if page.wished {
        lines.push(tr!(speech, "shop-item-wished"));
    }
    lines
}

fn buttons(guild: GuildId, page: &Page, speech: &Speech) -> Vec<CreateButton> {
    let id = page.item.id.0;
    let redeem = button(
        &CustomId::new("order.want", guild, id),
        tr!(speech, "shop-item-redeem"),
        ButtonStyle::Success,
    );
    let (action, label) = match page.wished {
        true => ("shop.unwish", phrase!("shop-item-unwish")),
        false => ("shop.wish", phrase!("shop-item-wish")),
    };
    let wish = button(
        &CustomId::new(action, guild, id).with(page.back),
        label.say_plain(speech),
        ButtonStyle::Secondary,
    );
    let back = match page.back {
        Back::Shop(there) => CustomId::new("shop.page", guild, there.page).with(extra(there)),
        Back::Wishes => CustomId::new("wish.list", guild, 0),
        Back::ForYou => CustomId::new("wish.for_you", guild, 0),
    };
    let back = button(
        &back,
        phrase!("shop-item-back").say_plain(speech),
        ButtonStyle::Secondary,
    );
    vec![redeem.disabled(!page.can_redeem()), wish, back]
}
