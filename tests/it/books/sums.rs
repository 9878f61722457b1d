//! The books a second time: every posting there is, read one by one and added up, with nothing of the bot's but its names.
use ovation::app::App;
use ovation::base::civil::Day;
use ovation::base::days::Days;
use ovation::base::ids::GuildId;
use ovation::books::rules::{Asked, Books, Class, Span};
use ovation::books::service as books;
use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};
use std::collections::BTreeMap;

/// When, source, target, amount, kind, cause.
type Posting = (i64, String, String, i64, String, String);

const ALL: &str = "select e.at, p.source, p.target, p.amount, p.kind, e.cause from posting p \
                   join entry e on e.guild = p.guild and e.id = p.entry where p.guild = $1";

async fn postings(url: &str, guild: GuildId) -> Vec<Posting> {
    if url.starts_with("sqlite") {
        let mut conn = SqliteConnection::connect(url).await.unwrap();
        let all = sqlx::query_as(ALL).bind(guild.0);
        all.fetch_all(&mut conn).await.unwrap()
    } else {
        let mut conn = PgConnection::connect(url).await.unwrap();
        let all = sqlx::query_as(ALL).bind(guild.0);
        all.fetch_all(&mut conn).await.unwrap()
    }
}

pub async fn execute(url: &str, sql: &'static str) {
    if url.starts_with("sqlite") {
        let mut conn = SqliteConnection::connect(url).await.unwrap();
        conn.execute(sql).await.unwrap();
    } else {
        let mut conn = PgConnection::connect(url).await.unwrap();
        conn.execute(sql).await.unwrap();
    }
}

/// The first microsecond of a day in a zone without gaps at midnight, as the calendar has it.
fn midnight(day: Day, zone: chrono_tz::Tz) -> i64 {
    let midnight = day.date().and_hms_opt(0, 0, 0).unwrap();
    let there = midnight.and_local_timezone(zone).earliest();
    there.expect("a midnight").timestamp_micros()
}

/// Draws the books up and holds them to the postings: openings, closings, and each way that points went.
pub async fn agree(app: &App, url: &str, guild: GuildId, days: Days) -> Books {
    let span = days.is_all().then_some(Span::Everything);
    let drawn = books::books(app, guild, Asked { span, days })
        .await
        .unwrap();
    let from = days.from.map_or(i64::MIN, |day| midnight(day, drawn.zone));
    let until = days
        .to
        .map_or(i64::MAX, |day| midnight(day.plus(1), drawn.zone));
    let all = postings(url, guild).await;
    for stock in &drawn.stocks {
        let class = stock.class.word();
        let sign = if stock.class == Class::Owed { -1 } else { 1 };
        let held = |before: i64| -> i64 {
            let earlier = all.iter().filter(|posting| posting.0 < before);
            let changes = earlier.map(|(_, source, target, amount, ..)| {
                i64::from(target == class) * amount - i64::from(source == class) * amount
            });
            sign * changes.sum::<i64>()
        };
        let found = (stock.opening.0, stock.closing.0);
        assert_eq!(found, (held(from), held(until)), "{class}, {days:?}");
    }
    let mut ways: BTreeMap<[&str; 4], (i64, i64)> = BTreeMap::new();
    for (at, source, target, amount, kind, cause) in &all {
        if (from..until).contains(at) {
            let way = ways.entry([source, target, kind, cause]).or_default();
            *way = (way.0 + amount, way.1 + 1);
        }
    }
    let found = drawn.flows.iter().map(|flow| {
        let way = [
            flow.source.word(),
            flow.target.word(),
            flow.kind.word(),
            &flow.cause,
        ];
        (way, (flow.amount.0, flow.movements))
    });
    assert_eq!(found.collect::<BTreeMap<_, _>>(), ways, "{days:?}");
    drawn
}
