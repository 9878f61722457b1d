//! What is remembered of a shop is what is there, whichever process changed it; and a file of rewards is imported once.
use super::races::{BOB, GUILD, at_once, award, done};
use super::{ADMIN, Books, buyer, told};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::db::Db;
use ovation::base::ids::{DraftId, EntryId, ItemId};
use ovation::base::locale::Locale;
use ovation::base::person::Admin;
use ovation::base::refusal::Failure;
use ovation::catalog::rules::{Brought, Item, Wish};
use ovation::catalog::service as catalog;
use ovation::order::rules::Confirmed;
use ovation::order::service as order;

fn admin(key: String) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Locale::EnUs,
        key,
    }
}

/// Everything on the pages of a shop.
async fn pages(app: &App, reach: bool) -> Vec<Item> {
    let (mut items, mut page, mut pages) = (Vec::new(), 0, 1);
    while page < pages {
        let shelf = catalog::shelf(app, GUILD, BOB, Locale::Fr, (page, reach));
        let shelf = shelf.await.unwrap();
        items.extend(shelf.items);
        (page, pages) = (page + 1, shelf.pages);
    }
    items
}

/// The same from the rewards themselves.
async fn plainly(app: &App, wallet: Option<i64>) -> Vec<Item> {
    let mut tx = app.db.read().await.unwrap();
    let mut items = catalog::offered(&mut tx, GUILD).await.unwrap();
    items.retain(|item| wallet.is_none_or(|held| item.in_stock() && item.price.0 <= held));
    let name = |item: &Item| item.name(Locale::Fr, Locale::EnUs).to_owned();
    items.sort_by_cached_key(|item| (item.price, name(item), item.id));
    items
}

/// One of many things that change a shop, of which some are refused. Tells the order that was placed, if one was.
async fn change(app: &App, n: u64, last: Option<EntryId>) -> Option<EntryId> {
    let admin = admin(format!("change {n}"));
    let name = format!("r{}", n / 7 % 9);
    let wish = Wish {
        name: Some(name.clone()),
        price: Some(1 + (n / 64 % 4).cast_signed()),
        stock: Some((n / 256 % 3).cast_signed()),
        ..Wish::default()
    };
    let refused = |failure: Option<Failure>| match failure {
        Some(Failure::Fault(fault)) => panic!("{fault}"),
        Some(Failure::Refused(_)) | None => {}
    };
    match n % 7 {
        0 | 1 => refused(catalog::add(app, &admin, &wish).await.err()),
        2 => refused(catalog::edit(app, &admin, &name, &wish).await.err()),
        3 if n.is_multiple_of(4) => refused(catalog::retire(app, &admin, &name).await.err()),
        3 => refused(catalog::restore(app, &admin, &name).await.err()),
        4 => {
            let other = format!("r{}", n / 11 % 9);
            let file = format!("name,price,stock\n{name},{},1\n{other},2,0\n", n / 64 % 5);
            refused(
                catalog::check(app, &admin, file.as_bytes(), true)
                    .await
                    .err(),
            );
        }
        5 => {
            let (user, last) = (BOB, last?);
            refused(order::cancel(app, GUILD, user, last).await.err());
        }
        _ => {
            let buyer = buyer(GUILD, BOB);
            let offer = order::offer(app, &buyer, &name).await.ok()?;
            let confirmed = order::confirm(app, &buyer, offer.draft, None).await;
            let Ok(Confirmed::Placed(placed)) = confirmed else {
                return last;
            };
            return Some(placed.order.id);
        }
    }
    last
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_process_changes_another_finds() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let other = App {
            db: Db::open(&books.url).await.unwrap(),
            ..books.app.clone()
        };
        award(&books.app, GUILD, BOB, 300, "award").await;
        let (mut seed, mut last) = (7_u64, None);
        for turn in 0..120 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let by = if turn % 2 == 0 { &books.app } else { &other };
            last = change(by, seed >> 33, last).await;
            let all = plainly(&other, None).await;
            let wallet = super::races::wallet(&other, BOB).await;
            let near = plainly(&other, Some(wallet)).await;
            for app in [&books.app, &other] {
                assert_eq!(pages(app, false).await, all, "turn {turn}");
                assert_eq!(pages(app, true).await, near, "turn {turn}");
            }
        }
        assert!(!plainly(&other, None).await.is_empty(), "something is left");
        other.db.close().await;
        books.are_whole().await;
    }
}

/// Checks a file, and tells what its button carries.
async fn checked(app: &App, key: &str, file: &str) -> DraftId {
    let admin = admin(key.into());
    let brought = catalog::check(app, &admin, file.as_bytes(), false);
    match brought.await.unwrap() {
        Brought::Checked(draft) => draft.id.expect("nothing is wrong"),
        Brought::Imported(_) => panic!("nobody asked for it"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_is_imported_once_however_many_click() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let rows: String = (0..40).map(|n| format!("reward {n},{}\n", n + 1)).collect();
        let draft = checked(&books.app, "file", &format!("name,price\n{rows}")).await;
        let other = Admin {
            user: BOB,
            ..admin("other".into())
        };
        let refused = catalog::import(&books.app, &other, draft).await;
        assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
        let clicks = at_once(&books.app, |app, n| async move {
            let imported = catalog::import(&app, &admin(format!("click {n}")), draft).await;
            told(imported, |imported| imported.added as i64)
        });
        let clicks = clicks.await;
        assert_eq!((done(&clicks), clicks[0].clone()), (clicks.len(), Ok(40)));
        let count = |sql: &'static str| number_in(on, &books.url, sql);
        assert_eq!(count("select count(*) from item").await, 40);
        assert_eq!(count("select count(*) from audit").await, 41);
        // Another file that changes what this one brought is all or nothing.
        let file = "name,price\nreward 1,50\nlamp,5\n";
        let draft = checked(&books.app, "second", file).await;
        let lamp = Wish {
            name: Some("lamp".into()),
            price: Some(9),
            ..Wish::default()
        };
        catalog::add(&books.app, &admin("lamp".into()), &lamp)
            .await
            .unwrap();
        let imported = catalog::import(&books.app, &admin("click".into()), draft).await;
        assert!(matches!(imported, Err(Failure::Refused(_))), "{imported:?}");
        let mut tx = books.app.db.read().await.unwrap();
        let offered = catalog::offered(&mut tx, GUILD).await.unwrap();
        drop(tx);
        let price = |name: &str| {
            let named = |item: &&Item| item.name(Locale::EnUs, Locale::EnUs) == name;
            offered
                .iter()
                .find(named)
                .map(|item| (item.price.0, item.id))
        };
        assert_eq!(price("reward 1").map(|(price, _)| price), Some(2));
        assert_eq!(price("lamp").map(|(price, _)| price), Some(9));
        assert!(price("lamp").is_some_and(|(_, id)| id > ItemId(0)));
        books.are_whole().await;
    }
}
