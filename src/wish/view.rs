//! How wishes look.
mod told;
mod wanted;

pub use told::{reached, released};
pub use wanted::wanted;

use super::rules::{Changed, Done, Idea, Item, Picked, Sheet, Suggested, Suggestion, Why, Wished};
use crate::base::cut::cut;
use crate::base::ids::GuildId;
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::vault::Words;
use crate::discord::custom_id::CustomId;
use crate::discord::message::{Colour, Message, button, small_print};
use crate::{phrase, tr};
use serenity::all::{
    ButtonStyle, CreateButton, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption,
};

/// How many characters of a name or an idea are shown, so that 25 of them fit into one card even if all are marks.
const NAME: usize = 50;
/// How many Discord allows of an option of a menu.
const OPTION: usize = 100;
/// How a reward's page is told that it was reached from one's wishes…
const WISHES: &str = "w";
/// …or from what is suggested.
const FOR_YOU: &str = "f";

/// `/wishlist show`: what one wishes for and how far it is, with menus to look at it and to take it off.
pub fn sheet(guild: GuildId, sheet: &Sheet, speech: &Speech) -> Message {
    listed(guild, sheet, None, speech)
}

/// The same after a change.
pub fn done(guild: GuildId, done: &Done, speech: &Speech) -> Message {
    let language = done.sheet.language;
    let name = |item: &Item| item.name(speech.locale, language).to_owned();
    let said = done.changed.as_ref().map(|changed| match changed {
        Changed::Added(item) => tr!(speech, "wish-added", name = name(item)),
        Changed::Dropped(item) => tr!(speech, "wish-dropped", name = name(item)),
        Changed::Noted => tr!(speech, "wish-noted"),
        Changed::Forgotten => tr!(speech, "wish-forgotten"),
    });
    listed(guild, &done.sheet, said, speech)
}

fn listed(guild: GuildId, sheet: &Sheet, said: Option<String>, speech: &Speech) -> Message {
    let mut lines: Vec<String> = said
        .into_iter()
        .flat_map(|said| [said, String::new()])
        .collect();
    lines.push(intro(sheet, speech));
    lines.extend(sheet.wishes.iter().map(|one| line(one, sheet, speech)));
    if !sheet.ideas.is_empty() {
        lines.push(String::new());
        lines.push(tr!(speech, "wish-ideas"));
        lines.extend(sheet.ideas.iter().map(|one| idea(one, NAME, speech)));
    }
    let card = Message::card(tr!(speech, "wish-title"), lines.join("\n"), Colour::Orange);
    let card = look_at(card, guild, looking(sheet, speech), WISHES, speech);
    let id = CustomId::new("wish.drop", guild, 0);
    let card = menu(
        card,
        &id,
        phrase!("wish-take-off"),
        dropping(sheet, speech),
        speech,
    );
    let mut buttons = vec![shop(guild, speech)];
    if sheet.suggestions {
        let id = CustomId::new("wish.for_you", guild, 0);
        buttons.push(button(
            &id,
            phrase!("wish-for-you").say_plain(speech),
            ButtonStyle::Secondary,
        ));
    }
    card.buttons(buttons)
}

fn intro(sheet: &Sheet, speech: &Speech) -> String {
    match (sheet.wishes.is_empty(), sheet.ideas.is_empty()) {
        (true, true) => tr!(speech, "wish-empty"),
        (false, _) if sheet.told => tr!(speech, "wish-intro", wallet = sheet.wallet),
        _ => tr!(speech, "wish-wallet", wallet = sheet.wallet),
    }
}

fn line(wished: &Wished, sheet: &Sheet, speech: &Speech) -> String {
    let item = &wished.item;
    let reach = item.reach(sheet.wallet).phrase();
    let name = cut(item.name(speech.locale, sheet.language), NAME);
    let price = item.price;
    tr!(
        speech,
        "wish-line",
        name = name,
        price = price,
        reach = reach
    )
}

/// An idea on a line.
fn idea(idea: &Idea, longest: usize, speech: &Speech) -> String {
    match &idea.words {
        Words::Clear(text) => tr!(speech, "wish-idea", text = cut(text, longest)),
        Words::None | Words::Locked => tr!(speech, "wish-idea-locked"),
    }
}

/// What can be looked at: what is out of the shop has no page there.
fn looking(sheet: &Sheet, speech: &Speech) -> Vec<CreateSelectMenuOption> {
    let there = sheet.wishes.iter().filter(|one| !one.item.retired);
    let options = there.map(|one| option(&one.item, sheet.language, speech));
    options.collect()
}

fn dropping(sheet: &Sheet, speech: &Speech) -> Vec<CreateSelectMenuOption> {
    let wishes = sheet.wishes.iter().map(|one| {
        let label = cut(one.item.name(speech.locale, sheet.language), OPTION);
        CreateSelectMenuOption::new(label, Picked::Item(one.item.id).value())
    });
    let ideas = sheet.ideas.iter().map(|one| {
        let label = match &one.words {
            Words::Clear(text) => phrase!("wish-idea", text = text).say_plain(speech),
            Words::None | Words::Locked => phrase!("wish-idea-locked").say_plain(speech),
        };
        CreateSelectMenuOption::new(cut(&label, OPTION), Picked::Idea(one.id).value())
    });
    wishes.chain(ideas).collect()
}

fn option(item: &Item, language: Locale, speech: &Speech) -> CreateSelectMenuOption {
    let label = item.choice(speech.locale, language).say_plain(speech);
    CreateSelectMenuOption::new(cut(&label, OPTION), item.id.to_string())
}

/// A menu under a card; none where there is nothing to pick.
fn menu(
    card: Message,
    id: &CustomId,
    hint: Phrase,
    options: Vec<CreateSelectMenuOption>,
    speech: &Speech,
) -> Message {
    if options.is_empty() {
        return card;
    }
    let kind = CreateSelectMenuKind::String { options };
    card.menu(CreateSelectMenu::new(id.to_string(), kind).placeholder(hint.say_plain(speech)))
}

/// A menu whose options lead to the pages of rewards, and back to where it says.
fn look_at(
    card: Message,
    guild: GuildId,
    options: Vec<CreateSelectMenuOption>,
    back: &str,
    speech: &Speech,
) -> Message {
    let id = CustomId::new("shop.item", guild, 0).with(back);
    menu(card, &id, phrase!("wish-look"), options, speech)
}

fn shop(guild: GuildId, speech: &Speech) -> CreateButton {
    let id = CustomId::new("shop.page", guild, 0);
    let label = phrase!("wish-shop").say_plain(speech);
    button(&id, label, ButtonStyle::Secondary)
}

fn wishes(guild: GuildId, speech: &Speech) -> CreateButton {
    let id = CustomId::new("wish.list", guild, 0);
    let label = phrase!("wish-list").say_plain(speech);
    button(&id, label, ButtonStyle::Secondary)
}

/// What is suggested, and why each.
pub fn suggested(guild: GuildId, found: &Suggested, speech: &Speech) -> Message {
    let mut lines = vec![match found.list.is_empty() {
        true => tr!(speech, "wish-nothing-suggested", wallet = found.wallet),
        false => tr!(speech, "wish-suggested", wallet = found.wallet),
    }];
    lines.extend(found.list.iter().map(|one| suggestion(one, found, speech)));
    lines.extend(small_print(&[phrase!("wish-suggestions-off")], speech));
    let card = Message::card(
        tr!(speech, "wish-suggested-title"),
        lines.join("\n"),
        Colour::Orange,
    );
    let options = found.list.iter();
    let options = options.map(|one| option(&one.item, found.language, speech));
    let card = look_at(card, guild, options.collect(), FOR_YOU, speech);
    card.buttons(vec![shop(guild, speech), wishes(guild, speech)])
}

fn suggestion(one: &Suggestion, found: &Suggested, speech: &Speech) -> String {
    let shown = |item: &Item| cut(item.name(speech.locale, found.language), NAME);
    let why = match &one.why {
        Why::Wished => phrase!("wish-why-wished"),
        Why::Like(had) => phrase!("wish-why-like", name = shown(had)),
        Why::Fits => phrase!("wish-why-fits"),
    };
    let (name, price) = (shown(&one.item), one.item.price);
    tr!(
        speech,
        "wish-suggestion",
        name = name,
        price = price,
        why = why
    )
}
