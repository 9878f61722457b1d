//! Codes: each goes to one order at most, however many want one at once.
use super::races::{GUILD, at_once, award, done, redeem_by, stock, wallet};
use super::{ADMIN, Books, decider};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::{EntryId, UserId};
use ovation::base::locale::Locale;
use ovation::base::person::Admin;
use ovation::base::vault::Words;
use ovation::catalog::rules::codes::read;
use ovation::catalog::rules::{TermsWish, Wish};
use ovation::catalog::service as catalog;
use ovation::order::service as order;
use std::collections::BTreeSet;

const CODES: usize = 10;
const FREE: &str = "select count(*) from code where entry is null";
const OWNERS: &str = "select count(distinct entry) from code where entry is not null";

fn admin(key: &str) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Locale::EnUs,
        key: key.into(),
    }
}

/// Tea by code, for people who have enough for one each.
async fn vouchers(app: &App, approval: bool) {
    stock(app, 20).await;
    let typed: String = (0..CODES).map(|n| format!("CODE-{n}\n")).collect();
    let lines = read(&typed).unwrap();
    let (first, other) = (admin("codes"), admin("other"));
    let pool = catalog::add_codes(app, &first, "tea", &lines);
    assert_eq!(pool.await.unwrap().free, CODES as i64);
    // The same once more is told what came of the first.
    let again = catalog::add_codes(app, &first, "tea", &lines);
    assert_eq!(again.await.unwrap().free, CODES as i64);
    let known = catalog::add_codes(app, &other, "tea", &lines);
    assert!(known.await.is_err(), "they are there already");
    let terms = TermsWish {
        approval: Some(approval),
        ..TermsWish::default()
    };
    let wish = Wish::terms(terms);
    catalog::edit(app, &admin("terms"), "tea", &wish)
        .await
        .unwrap();
    for n in 0..64 {
        award(app, GUILD, UserId(100 + n), 20, &format!("award {n}")).await;
    }
}

/// Everybody's orders, and what each has got as its owner reads it.
async fn orders(app: &App) -> Vec<(EntryId, Words)> {
    let mut all = Vec::new();
    for n in 0..64 {
        let theirs = order::orders(app, GUILD, UserId(100 + n), 0).await.unwrap();
        let theirs = theirs.list.into_iter();
        all.extend(theirs.map(|told| (told.order.id, told.code)));
    }
    all
}

/// Which codes were handed out, each once.
fn codes(orders: &[(EntryId, Words)]) -> BTreeSet<&str> {
    let mut codes = BTreeSet::new();
    for code in orders.iter().filter_map(|(_, code)| code.clear()) {
        assert!(codes.insert(code), "{code} went to two");
    }
    codes
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_who_want_the_last_codes_each_gets_one_or_none() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        vouchers(app, false).await;
        let told = at_once(app, |app, n| async move {
            redeem_by(app, UserId(100 + i64::try_from(n).unwrap())).await
        })
        .await;
        assert_eq!(done(&told), CODES, "{told:?}");
        let orders = orders(app).await;
        assert_eq!(codes(&orders).len(), CODES);
        assert_eq!(number_in(on, &books.url, FREE).await, 0);
        assert_eq!(number_in(on, &books.url, OWNERS).await, CODES as i64);
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn approvals_and_refusals_at_once_hand_each_code_out_once() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        vouchers(app, true).await;
        for n in 0..CODES {
            redeem_by(app.clone(), UserId(100 + n as i64))
                .await
                .unwrap();
        }
        let all: Vec<EntryId> = orders(app).await.into_iter().map(|(id, _)| id).collect();
        let told = at_once(app, |app, n| {
            let id = all[n % all.len()];
            async move {
                let by = decider(GUILD, UserId(900 + n as i64));
                let done = match n % 2 {
                    0 => order::approve(&app, &by, id, false).await.map(drop),
                    _ => order::refuse(&app, &by, id, "no budget").await.map(drop),
                };
                super::told(done, |()| 0)
            }
        })
        .await;
        assert_eq!(done(&told), CODES, "each is decided on once: {told:?}");
        let free = number_in(on, &books.url, FREE).await;
        let kept = "select cast(stock as bigint) from item";
        assert_eq!(
            number_in(on, &books.url, kept).await,
            free,
            "what is free can be had"
        );
        let mut refused = 0;
        for n in 0..CODES {
            refused += wallet(app, UserId(100 + n as i64)).await / 20;
        }
        assert_eq!(
            refused, free,
            "each order has its code, or its owner the points"
        );
        assert_eq!(codes(&orders(app).await).len() as i64, CODES as i64 - free);
        books.are_whole().await;
    }
}
