//! Holds the bot's books to the model's.
use super::play::{Player, user};
use crate::books::sums::agree;
use crate::ledger::model::terms;
use crate::ledger::step::PEOPLE;
use ovation::base::civil::Day;
use ovation::base::config::SANDBOX_START;
use ovation::base::days::Days;
use ovation::base::ids::GuildId;
use ovation::base::locale::Locale;
use ovation::catalog::service as catalog;
use ovation::ledger::rules::{Board, Kind};
use ovation::ledger::service as ledger;
use ovation::member::service as member;
use ovation::order::service as order;
use ovation::statement::rules::Filter;
use ovation::statement::service as statement;
use sqlx::{Connection as _, PgConnection, SqliteConnection};
use std::collections::BTreeSet;

/// Every balance, every place on the boards of today, and what is in stock.
pub async fn all(player: &Player<'_>) {
    let (app, guild, model) = (player.app, player.guild, &player.model);
    for who in 0..PEOPLE {
        let balance = statement::balance(app, guild, user(who), &[])
            .await
            .unwrap();
        let found = (
            balance.wallet.0,
            balance.allowance.0,
            balance.score.0,
            balance.renews.0,
        );
        let expected = (
            model.wallet(who),
            model.left(who),
            model.score(Board::Received, "all", who),
            model.period().ends,
        );
        assert_eq!(
            found, expected,
            "person {who}: wallet, allowance, score, renewal"
        );
        let soon = balance.expiring.iter().map(|(at, points)| (at.0, points.0));
        let soon: Vec<_> = soon.collect();
        assert_eq!(soon, model.expiring(who), "what of person {who}'s expires");
        standings(player, who).await;
    }
    let shelf = catalog::shelf(app, guild, user(0), Locale::EnUs, (0, false))
        .await
        .unwrap();
    let mut items: Vec<_> = shelf
        .items
        .iter()
        .map(|item| (item.id, item.price.0, item.stock))
        .collect();
    items.sort();
    let found: Vec<_> = items
        .iter()
        .map(|(_, price, stock)| (*price, *stock))
        .collect();
    let expected: Vec<_> = model
        .items
        .iter()
        .map(|item| (item.price, item.stock))
        .collect();
    assert_eq!(found, expected, "prices and stock");
}

async fn standings(player: &Player<'_>, who: usize) {
    let mut tx = player.app.db.read().await.unwrap();
    let known = member::find(&mut tx, player.guild, user(who))
        .await
        .unwrap();
    let Some(known) = known else { return };
    for board in [Board::Received, Board::Given] {
        for period in terms(player.model.today()) {
            let found = ledger::standing(&mut tx, player.guild, board, &period, known.id)
                .await
                .unwrap();
            let expected = player.model.score(board, &period, who);
            assert_eq!(found.0, expected, "person {who}, {board:?}, {period}");
        }
    }
}

/// What a statement's file ends at is the wallet (with what has expired, until it is moved), and a filtered one tells the same of the rows that it keeps.
pub async fn statements(player: &Player<'_>) {
    for who in 0..PEOPLE {
        let all = Filter::default();
        let (app, guild, user) = (player.app, player.guild, user(who));
        let whole = statement::file(app, guild, user, all).await.unwrap();
        let ends = whole.rows.last().map_or(0, |row| row.held.0);
        assert_eq!(ends, player.model.held(who), "the file of person {who}");
        for kind in Kind::ALL {
            let kind = Some(kind);
            let part = Filter { kind, ..all };
            let part = statement::file(app, guild, user, part).await.unwrap();
            let kept = whole.rows.iter().filter(|row| kind == Some(row.line.kind));
            assert_eq!(part.rows, kept.cloned().collect::<Vec<_>>(), "{kind:?}");
        }
    }
}

/// The books of some days, and of all, are the sums of the postings, though the clock stepped back and zones changed.
pub async fn books(player: &Player<'_>, url: &str) {
    let first = Day::of(SANDBOX_START, chrono_tz::UTC);
    let today = Day::of(player.app.now(), chrono_tz::UTC);
    for (from, to) in [
        (None, None),
        (Some(first), Some(first)),
        (Some(first.plus(1)), Some(today.plus(-1))),
        (Some(today), None),
        (None, Some(today.plus(-3))),
    ] {
        if from.zip(to).is_none_or(|(from, to)| from <= to) {
            let drawn = agree(player.app, url, player.guild, Days { from, to }).await;
            assert!(drawn.balance(), "{drawn:#?}");
        }
    }
}

/// Entry, key, content, whose, when it expired, what was taken of the lot, what was moved, and on which lines.
type Use = (i64, String, String, i64, i64, i64, i64, i64);

const USES: &str = "select e.id, e.key, e.content, p.source_owner, \
    cast(substr(e.content, 11) as bigint), u.amount, p.amount, p.line \
    from entry e join posting p on p.guild = e.guild and p.entry = e.id \
    and p.source = 'wallet' and p.target = 'expired' and p.target_owner = 0 and p.kind = 'expiry' \
    join lot_use u on u.guild = e.guild and u.entry = e.id \
    join lot l on l.guild = u.guild and l.id = u.lot and l.member = p.source_owner \
    where e.guild = $1 and e.cause = 'expiry' and e.actor is null and e.reverses is null order by e.id, u.amount";

async fn uses(url: &str, guild: GuildId) -> Vec<Use> {
    let uses = sqlx::query_as(USES).bind(guild.0);
    if url.starts_with("sqlite") {
        let mut conn = SqliteConnection::connect(url).await.unwrap();
        return uses.fetch_all(&mut conn).await.unwrap();
    }
    let mut conn = PgConnection::connect(url).await.unwrap();
    let uses = sqlx::query_as(USES).bind(guild.0);
    uses.fetch_all(&mut conn).await.unwrap()
}

/// Whatever the sizes of the batches, each time that something expired is an entry: with its posting, its uses of lots and a key
/// that tells whose and when, and for what came later the entry as well.
pub async fn expiries(player: &Player<'_>, url: &str) {
    let uses = uses(url, player.guild).await;
    let (mut found, mut keys) = (Vec::new(), BTreeSet::new());
    for of_one in uses.chunk_by(|a, b| a.0 == b.0) {
        let (id, key, content, member, occurrence, _, moved, line) = &of_one[0];
        let lots: Vec<i64> = of_one.iter().map(|one| one.5).collect();
        assert_eq!((lots.iter().sum::<i64>(), *line), (*moved, 1), "{key}");
        let name = format!("expiry:{member}:{occurrence}");
        let first = keys.insert(name.clone());
        let expected = if first { name } else { format!("{name}:{id}") };
        assert_eq!(*key, expected);
        assert_eq!(*content, format!("expiry at {occurrence}"));
        found.push((*member, *occurrence, lots));
    }
    let mut expected = Vec::new();
    let mut tx = player.app.db.read().await.unwrap();
    for (who, occurrence, lots) in &player.model.expiries {
        let known = member::find(&mut tx, player.guild, user(*who)).await;
        let id = known.unwrap().expect("somebody whose points expired").id;
        expected.push((id.0, *occurrence, lots.clone()));
    }
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

/// Every order's state, and every place on every board there ever was.
pub async fn orders(player: &Player<'_>) {
    for who in 0..PEOPLE {
        let mut found = Vec::new();
        for page in 0.. {
            let orders = order::orders(player.app, player.guild, user(who), page)
                .await
                .unwrap();
            found.extend(
                orders
                    .list
                    .iter()
                    .map(|told| format!("{} {:?}", told.order.id, told.order.state)),
            );
            if !orders.more {
                break;
            }
        }
        found.reverse();
        let of = player.model.orders.iter().filter(|order| order.user == who);
        let expected: Vec<String> = of
            .map(|order| format!("{} {}", order.id, order.state))
            .collect();
        let found: Vec<String> = found.iter().map(|order| order.to_lowercase()).collect();
        assert_eq!(found, expected, "orders of person {who}");
    }
    let mut tx = player.app.db.read().await.unwrap();
    for ((board, period, who), expected) in &player.model.standings {
        let known = member::find(&mut tx, player.guild, user(*who))
            .await
            .unwrap();
        let Some(known) = known else { continue };
        let found = ledger::standing(&mut tx, player.guild, *board, period, known.id)
            .await
            .unwrap();
        assert_eq!(found.0, *expected, "person {who}, {board:?}, {period}");
    }
}
