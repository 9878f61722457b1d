//! All that is kept about somebody, as files that they can read and machines as well.
use super::archive::File;
use super::{Consent, Request};
use crate::audit::rules::{Reading, Record};
use crate::base::civil::{Day, local};
use crate::base::clock::Instant;
use crate::base::ids::{MemberId, UserId, drawn_at};
use crate::base::locale::{Arg, Locale, Phrase, Speech};
use crate::base::money::Money;
use crate::base::points::Points;
use crate::base::table::{Cell, Table};
use crate::base::vault::Words;
use crate::kudos::rules::Mine;
use crate::milestone::rules::{CardBody, Kept, Mine as Theirs};
use crate::notification::rules::Switches;
use crate::order::rules::Told;
use crate::phrase;
use crate::pool::rules::Pool;
use crate::statement::rules::{Balance, Row, Statement, table};
use crate::wish::rules::{Kept as Wishes, Wished};
use chrono_tz::Tz;
use serde_json::{Value, json};

/// All that is kept about a member.
#[derive(Clone, Debug)]
pub struct Held {
    /// Which Discord user they are.
    pub user: UserId,
    /// Their number in the books.
    pub member: MemberId,
    /// Since when they are known.
    pub since: Instant,
    /// The language that Discord told last.
    pub locale: Option<String>,
    /// Whether they keep off the boards.
    pub off_boards: bool,
    /// What they want to be told, and how.
    pub switches: Switches,
    /// What they may give in a period, where it is their own.
    pub allowance: Option<Points>,
    /// When they last gave.
    pub last_gave_at: Option<Instant>,
    /// When they will be erased, if they asked for it.
    pub erased_at: Option<Instant>,
    /// What they have.
    pub balance: Balance,
    /// How it came and went.
    pub statement: Statement,
    /// What they gave and got, with and without points.
    pub kudos: Vec<Mine>,
    /// What they ordered.
    pub orders: Vec<Told>,
    /// What they wish for, and what they say the shop lacks.
    pub wishes: Wishes,
    /// The pools that they started, with what they wrote there.
    pub pools: Vec<(Pool, Words)>,
    /// Their days, when they were celebrated, and what they wrote on others' cards.
    pub milestones: Kept,
    /// What they agreed to and took back.
    pub consents: Vec<Consent>,
    /// Who else read what is kept about them.
    pub read: Vec<(UserId, Reading, Instant)>,
    /// What they asked about their data.
    pub requests: Vec<Request>,
    /// What they changed as an admin.
    pub changes: Vec<Record>,
}

/// The files: an index to read, tables for spreadsheets, and everything once more for machines.
pub fn files(held: &Held, speech: &Speech) -> Vec<File> {
    let text = |phrase: Phrase| phrase.say_plain(speech);
    let file = |name: Phrase, bytes: Vec<u8>| File {
        name: text(name),
        bytes,
    };
    vec![
        file(
            phrase!("export-index-name"),
            index(held, speech).into_bytes(),
        ),
        file(
            phrase!("export-history-name"),
            table(&held.statement, speech).bytes(),
        ),
        file(phrase!("export-kudos-name"), kudos(held, speech).bytes()),
        file(phrase!("export-orders-name"), orders(held, speech).bytes()),
        file(
            phrase!("export-data-name"),
            format!("{:#}\n", data(held)).into_bytes(),
        ),
    ]
}

/// The archive's name.
pub fn name(day: Day) -> Phrase {
    phrase!("export-name", day = Arg::Raw(day.date().to_string()))
}

fn index(held: &Held, speech: &Speech) -> String {
    let zone = held.statement.zone;
    let when = |at: Instant| Arg::Raw(time(at, zone));
    let names = [
        phrase!("export-history-name"),
        phrase!("export-kudos-name"),
        phrase!("export-orders-name"),
        phrase!("export-data-name"),
    ];
    let [history, kudos, orders, data] = names;
    let yes_no = |yes| match yes {
        true => phrase!("setup-value-yes"),
        false => phrase!("setup-value-no"),
    };
    let language = held
        .locale
        .clone()
        .map_or_else(|| phrase!("export-none").into(), Arg::Raw);
    let gave = held
        .last_gave_at
        .map_or_else(|| phrase!("export-none").into(), when);
    let mut lines = vec![
        phrase!(
            "export-title",
            day = Arg::Raw(held.statement.day.date().to_string())
        ),
        phrase!("export-zone", zone = Arg::Raw(zone.name().to_owned())),
        phrase!("export-user", id = Arg::Raw(held.user.to_string())),
        phrase!("export-since", since = when(held.since)),
        phrase!("export-language", language = language),
        phrase!("export-boards", shown = yes_no(!held.off_boards)),
        phrase!("export-gave", when = gave),
        phrase!("export-wallet", points = held.balance.wallet),
        phrase!("export-allowance", points = held.balance.allowance),
        phrase!("export-score", points = held.balance.score),
        phrase!(
            "export-file-history",
            file = history,
            rows = held.statement.rows.len()
        ),
        phrase!("export-file-kudos", file = kudos, rows = held.kudos.len()),
        phrase!(
            "export-file-orders",
            file = orders,
            rows = held.orders.len()
        ),
        phrase!("export-file-data", file = data),
    ];
    lines.extend(
        held.erased_at
            .map(|at| phrase!("export-erased", when = when(at))),
    );
    let days = held.milestones.days.len();
    lines.extend((days > 0).then(|| phrase!("export-dates", n = days)));
    let wishes = held.wishes.wishes.len() + held.wishes.ideas.len();
    lines.extend((wishes > 0).then(|| phrase!("export-wishes", n = wishes)));
    let said = lines.iter().map(|line| line.say_plain(speech) + "\n");
    said.collect()
}

fn time(at: Instant, zone: Tz) -> String {
    local(at, zone).format("%F %T").to_string()
}

fn kudos(held: &Held, speech: &Speech) -> Table {
    let heads = [
        phrase!("file-when"),
        phrase!("export-by"),
        phrase!("export-to"),
        phrase!("file-amount"),
        phrase!("export-reason"),
        phrase!("export-message"),
        phrase!("export-undone"),
        phrase!("file-number"),
    ];
    let zone = held.statement.zone;
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for kudos in &held.kudos {
        let to: Vec<String> = kudos.to.iter().map(|to| person(*to, speech)).collect();
        rows.row([
            Cell::from(time(kudos.at, zone)),
            Cell::from(person(kudos.by, speech)),
            Cell::from(to.join(" ")),
            Cell::from(kudos.points.0),
            Cell::from(kudos.reason.as_str()),
            Cell::from(kudos.link.clone().unwrap_or_default()),
            Cell::from(kudos.undone_at.map(|at| time(at, zone)).unwrap_or_default()),
            Cell::from(format!("#{:X}", kudos.id.0)),
        ]);
    }
    rows
}

/// As Discord shows a person by name, once it is pasted there.
fn person(user: UserId, speech: &Speech) -> String {
    match user.is_somebody() {
        true => format!("<@{user}>"),
        false => phrase!("somebody-who-left").say_plain(speech),
    }
}

fn orders(held: &Held, speech: &Speech) -> Table {
    let heads = [
        phrase!("file-when"),
        phrase!("export-reward"),
        phrase!("export-price"),
        phrase!("export-worth"),
        phrase!("export-state"),
        phrase!("export-reason"),
        phrase!("export-note"),
        phrase!("export-told"),
        phrase!("file-number"),
    ];
    let zone = held.statement.zone;
    let mut rows = Table::new(speech.locale, heads.map(|head| head.say_plain(speech)));
    for told in &held.orders {
        let order = &told.order;
        rows.row([
            Cell::from(time(order.placed_at, zone)),
            Cell::from(told.name(speech.locale)),
            Cell::from(order.price.0),
            Cell::from(order.worth().map(Money::text).unwrap_or_default()),
            Cell::from(order.state.phrase().say_plain(speech)),
            Cell::from(order.reason.clone().unwrap_or_default()),
            Cell::from(order.note.clone().unwrap_or_default()),
            Cell::from(told.told_with(speech.locale).unwrap_or_default()),
            Cell::from(format!("#{:X}", order.id.0)),
        ]);
    }
    rows
}

/// For machines, in one language: moments are RFC 3339, ids are text.
fn data(held: &Held) -> Value {
    let maybe = |at: Option<Instant>| at.map(rfc);
    json!({
        "about": {
            "discord_user": held.user.to_string(),
            "member": held.member.to_string(),
            "known_since": rfc(held.since),
            "language": held.locale,
            "on_leaderboards": !held.off_boards,
            "own_allowance": held.allowance,
            "last_gave": maybe(held.last_gave_at),
            "to_be_erased": maybe(held.erased_at),
            "notifications": held.switches,
        },
        "points": {
            "to_spend": held.balance.wallet.0,
            "to_give": held.balance.allowance.0,
            "received": held.balance.score.0,
            "owed": held.balance.owed.0,
            "expiring": held.balance.expiring.iter().map(|(at, points)| json!([rfc(*at), points.0])).collect::<Vec<_>>(),
        },
        "history": held.statement.rows.iter().map(moved).collect::<Vec<_>>(),
        "kudos": held.kudos.iter().map(given).collect::<Vec<_>>(),
        "orders": held.orders.iter().map(ordered).collect::<Vec<_>>(),
        "wishes": held.wishes.wishes.iter().map(|one| wished(one, held.wishes.language)).collect::<Vec<_>>(),
        "ideas": held.wishes.ideas.iter().map(|(at, text)| json!({ "at": rfc(*at), "text": text })).collect::<Vec<_>>(),
        "pools_started": held.pools.iter().map(pooled).collect::<Vec<_>>(),
        "days": held.milestones.days.iter().map(day).collect::<Vec<_>>(),
        "celebrated": held.milestones.cards.iter().map(celebrated).collect::<Vec<_>>(),
        "signed": held.milestones.signed.iter().map(|(at, text)| json!({ "at": rfc(*at), "text": text })).collect::<Vec<_>>(),
        "consents": held.consents.iter().map(consent).collect::<Vec<_>>(),
        "read_by_others": held.read.iter().map(read_by).collect::<Vec<_>>(),
        "requests": held.requests.iter().map(asked).collect::<Vec<_>>(),
        "changes_as_admin": held.changes.iter().map(changed).collect::<Vec<_>>(),
    })
}

fn rfc(at: Instant) -> String {
    at.utc().to_rfc3339()
}

fn moved(row: &Row) -> Value {
    let line = &row.line;
    json!({
        "entry": line.entry.to_string(),
        "at": rfc(line.at),
        "amount": if line.came { line.amount.0 } else { -line.amount.0 },
        "account": if line.allowance { "allowance" } else { "wallet" },
        "kind": line.kind.word(),
        "cause": line.word,
        "note": line.note.clear(),
        "held_after": row.held.0,
    })
}

fn given(kudos: &Mine) -> Value {
    let some = |user: &UserId| user.is_somebody().then(|| user.to_string());
    json!({
        "entry": kudos.id.to_string(),
        "at": rfc(kudos.at),
        "by": some(&kudos.by),
        "to": kudos.to.iter().map(some).collect::<Vec<_>>(),
        "points_each": kudos.points.0,
        "reason": kudos.reason,
        "message": kudos.link,
        "taken_back": kudos.undone_at.map(rfc),
    })
}

fn pooled((pool, note): &(Pool, Words)) -> Value {
    json!({
        "started": rfc(drawn_at(pool.id.0)),
        "until": rfc(pool.until),
        "goal": pool.goal.0,
        "raised": pool.raised.0,
        "state": pool.state,
        "note": note.clear(),
    })
}

fn ordered(told: &Told) -> Value {
    let order = &told.order;
    json!({
        "entry": order.id.to_string(),
        "placed": rfc(order.placed_at),
        "reward": told.name(told.language),
        "price": order.price.0,
        "worth": order.worth().map(Money::text),
        "state": order.state,
        "reason": order.reason,
        "note": order.note,
        "decided": order.decided_at.map(rfc),
    })
}

fn wished(wished: &Wished, language: Locale) -> Value {
    json!({
        "reward": wished.item.name(language, language),
        "since": rfc(wished.since),
    })
}

fn day(day: &Theirs) -> Value {
    json!({
        "what": day.what,
        "seen_by": day.visibility,
        "day": day.body.as_ref().map(|body| body.date),
        "name": day.body.as_ref().and_then(|body| body.name.as_ref()),
        "proposed": day.proposed.map(|(_, at)| rfc(at)),
    })
}

fn celebrated((at, points, body): &(Instant, Points, Option<CardBody>)) -> Value {
    json!({
        "at": rfc(*at),
        "points": points.0,
        "what": body,
    })
}

fn read_by((who, what, at): &(UserId, Reading, Instant)) -> Value {
    json!({
        "by": who.is_somebody().then(|| who.to_string()),
        "what": what,
        "at": rfc(*at),
    })
}

fn asked(request: &Request) -> Value {
    json!({
        "asked": rfc(request.asked_at),
        "due": rfc(request.due_at),
        "request": request.body,
        "answered": request.answered_at.map(rfc),
        "answer": request.answer,
    })
}

fn consent(consent: &Consent) -> Value {
    json!({
        "at": rfc(consent.at),
        "purpose": consent.purpose,
        "given": consent.given,
        "notice": consent.notice,
    })
}

fn changed(record: &Record) -> Value {
    let read = |text: &Option<String>| -> Value {
        let text = text.as_deref().unwrap_or("null");
        serde_json::from_str(text).unwrap_or_default()
    };
    json!({
        "at": rfc(Instant(record.at)),
        "what": record.what,
        "before": read(&record.before_json),
        "after": read(&record.after_json),
    })
}
