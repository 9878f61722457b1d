//! How a digest looks.
use super::rules::{Card, Coming, Item, Noted, Told};
use crate::base::civil::Day;
use crate::base::cut::{cut, fitting};
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Speech, dates};
use crate::base::points::Points;
use crate::discord::message::{Colour, Message};
use crate::tr;

/// How many characters of a name are shown.
const NAME: usize = 60;
/// How many a field holds.
const FIELD: usize = 1_024;

/// The digest.
pub fn digest(guild: GuildId, told: &Told) -> Message {
    let (content, speech) = (&told.content, &told.speech);
    let day = |day: Day| Arg::Raw(dates::day(day.date(), speech.locale));
    let title = tr!(
        speech,
        "digest-title",
        from = day(content.from),
        to = day(content.to)
    );
    let mut said = Vec::new();
    match (content.kudos, told.cards.is_empty()) {
        (0, _) => {}
        (n, true) => said.push(tr!(speech, "digest-count", n = n)),
        (n, false) => said.push(tr!(speech, "digest-kudos", n = n)),
    }
    let cards = told.cards.iter();
    said.extend(cards.map(|(noted, card)| kudos(guild, noted, card, speech)));
    let card = Message::card(title, said.join("\n"), Colour::Green);
    let items = told.items.iter().map(|one| item(one, told));
    let card = section(card, tr!(speech, "digest-items"), items.collect());
    let coming = told.coming.iter().map(|one| coming(one, told));
    section(card, tr!(speech, "digest-coming"), coming.collect()).in_public()
}

fn section(card: Message, title: String, lines: Vec<String>) -> Message {
    match lines.is_empty() {
        true => card,
        false => card.field(title, fitting(lines.into_iter(), FIELD).join("\n")),
    }
}

/// Who thanked whom, how many added to it, and where it is: why is said there, where it can be taken back and erased.
fn kudos(guild: GuildId, noted: &Noted, card: &Card, speech: &Speech) -> String {
    let to: Vec<Arg> = card.to.iter().copied().map(Arg::from).collect();
    let mut first = match card.points {
        Points::ZERO => tr!(speech, "digest-thanks", giver = card.giver, to = to),
        each => tr!(
            speech,
            "digest-gave",
            giver = card.giver,
            to = to,
            each = each,
            people = card.to.len()
        ),
    };
    if noted.boosts > 0 {
        let boosts = tr!(speech, "digest-boosts", n = noted.boosts);
        first = format!("{first} · {boosts}");
    }
    if let Some(message) = noted.message {
        let channel = noted.channel;
        let link = format!("https://discord.com/channels/{guild}/{channel}/{message}");
        let link = tr!(speech, "digest-link", link = Arg::Raw(link));
        first = format!("{first} · {link}");
    }
    first
}

fn item(item: &Item, told: &Told) -> String {
    let name = cut(item.name(told.speech.locale, told.language), NAME);
    tr!(&told.speech, "digest-item", name = name, price = item.price)
}

fn coming(coming: &Coming, told: &Told) -> String {
    let name = coming.name.in_language(told.speech.locale, told.language);
    let name = cut(name.map_or("", String::as_str), NAME);
    let day = |at: crate::base::clock::Instant| {
        let at = at.seconds();
        Arg::Raw(format!("<t:{at}:d> (<t:{at}:R>)"))
    };
    match coming.starts_at {
        Some(at) => tr!(&told.speech, "digest-begins", name = name, at = day(at)),
        None => tr!(
            &told.speech,
            "digest-ends",
            name = name,
            at = day(coming.ends_at)
        ),
    }
}
