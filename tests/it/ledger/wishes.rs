//! Wishes: as many as one may have, each once, and each told once.
use super::races::{GUILD, at_once, award, done, redeem_by, stock};
use super::{ADMIN, Books, told};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::UserId;
use ovation::base::locale::Locale;
use ovation::base::person::Admin;
use ovation::catalog::rules::Wish;
use ovation::catalog::service as catalog;
use ovation::features;
use ovation::jobs::run_now;
use ovation::notification::rules::Wish as Switch;
use ovation::notification::service as notification;
use ovation::wish::rules::MOST;
use ovation::wish::service::{self as wish, Visitor};
use std::time::Duration;

const BOB: UserId = UserId(11);
const WISHES: &str = "select count(*) from wish";
const IDEAS: &str = "select count(*) from wish_idea";
const NOTICES: &str = "select count(*) from notice where kind = 'wish.reached'";

fn by(user: UserId) -> Visitor {
    Visitor {
        guild: GUILD,
        user,
        locale: Locale::EnUs,
    }
}

fn admin(key: &str) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Locale::EnUs,
        key: key.into(),
    }
}

async fn add(app: &App, name: &str, price: i64) {
    let wish = Wish {
        name: Some(name.into()),
        price: Some(price),
        ..Wish::default()
    };
    catalog::add(app, &admin(name), &wish).await.unwrap();
}

/// The job, by its runner: each run has a second of its own.
async fn look(app: &App) {
    app.clock.set(app.now().after(Duration::from_secs(1)));
    let jobs = features::all().into_iter().flat_map(|room| room.jobs);
    let mut jobs = jobs.filter(|job| job.name == "wish.look");
    run_now(app, jobs.next().unwrap(), GUILD).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_is_never_fuller_than_it_may_be() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        for n in 0..32 {
            add(app, &format!("reward {n}"), 10).await;
        }
        let told = at_once(app, |app, n| async move {
            let key = format!("idea {n}");
            let done = match n % 2 {
                0 => wish::add(&app, &by(BOB), &format!("reward {}", n / 2)).await,
                _ => wish::propose(&app, &by(BOB), &key, "a bike rack").await,
            };
            told(done, |_| 0)
        })
        .await;
        let most = usize::try_from(MOST).unwrap();
        assert_eq!(done(&told), most, "{told:?}");
        let wishes = number_in(on, &books.url, WISHES).await;
        let ideas = number_in(on, &books.url, IDEAS).await;
        assert_eq!(wishes + ideas, MOST);
        books.are_whole().await;
        // One off, one on.
        let sheet = wish::sheet(app, &by(BOB)).await.unwrap();
        let first = sheet.wishes[0].item.id.to_string();
        wish::drop(app, &by(BOB), &first).await.unwrap();
        wish::add(app, &by(BOB), &first).await.unwrap();
        let one_more = wish::propose(app, &by(BOB), "one more", "a tree").await;
        assert!(one_more.is_err(), "it is full again");
        books.are_whole().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_click_many_times_is_one_wish_and_one_idea() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        let told_all = at_once(app, |app, n| async move {
            let done = match n % 2 {
                0 => wish::add(&app, &by(BOB), "tea").await,
                _ => wish::propose(&app, &by(BOB), "one key", "a bike rack").await,
            };
            told(done, |_| 0)
        })
        .await;
        assert_eq!(done(&told_all), told_all.len(), "{told_all:?}");
        assert_eq!(number_in(on, &books.url, WISHES).await, 1);
        assert_eq!(number_in(on, &books.url, IDEAS).await, 1);
        let told_all = at_once(app, |app, _| async move {
            let sheet = wish::sheet(&app, &by(BOB)).await.unwrap();
            let Some(wished) = sheet.wishes.first() else {
                return Ok(0);
            };
            let picked = ovation::wish::rules::Picked::Item(wished.item.id);
            told(wish::pick(&app, &by(BOB), Some(picked)).await, |_| 0)
        })
        .await;
        assert_eq!(done(&told_all), told_all.len(), "{told_all:?}");
        assert_eq!(number_in(on, &books.url, WISHES).await, 0);
        books.are_whole().await;
    }
}

/// More people than one transaction looks at.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_told_once_until_they_have_less() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        add(app, "cake", 45).await;
        let people: Vec<UserId> = (0..130).map(|n| UserId(1_000 + n)).collect();
        for user in &people {
            wish::add(app, &by(*user), "tea").await.unwrap();
            wish::add(app, &by(*user), "cake").await.unwrap();
        }
        let told = || number_in(on, &books.url, NOTICES);
        look(app).await;
        assert_eq!(told().await, 0, "nobody has anything");
        for user in &people {
            award(app, GUILD, *user, 20, &format!("first {user}")).await;
        }
        assert_eq!(told().await, 0, "not while points move");
        look(app).await;
        look(app).await;
        assert_eq!(told().await, 130, "each of tea, once");
        // Who doesn't want to know isn't told of the cake.
        let off = Switch {
            wishes: Some(false),
            ..Switch::default()
        };
        let who = (people[0], Locale::EnUs);
        notification::switch(app, GUILD, who, &off).await.unwrap();
        for user in &people {
            award(app, GUILD, *user, 30, &format!("second {user}")).await;
        }
        look(app).await;
        assert_eq!(told().await, 130 + 129);
        // The second has less again, then as much again.
        let second = people[1];
        redeem_by(app.clone(), second).await.unwrap();
        look(app).await;
        assert_eq!(told().await, 259, "30 are enough for tea still");
        redeem_by(app.clone(), second).await.unwrap();
        look(app).await;
        award(app, GUILD, second, 10, "third").await;
        look(app).await;
        look(app).await;
        assert_eq!(told().await, 260, "of tea again, and not of the cake");
        books.are_whole().await;
    }
}

/// What is dearer by now is out of reach, and what is cheaper comes into it.
#[tokio::test]
async fn a_price_that_changes_is_looked_at_as_a_wallet_is() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        award(app, GUILD, BOB, 10, "some").await;
        wish::add(app, &by(BOB), "tea").await.unwrap();
        let told = || number_in(on, &books.url, NOTICES);
        let price = |key: &'static str, price| async move {
            let wish = Wish {
                price: Some(price),
                ..Wish::default()
            };
            catalog::edit(app, &admin(key), "tea", &wish).await.unwrap();
            look(app).await;
        };
        price("cheaper", 10).await;
        assert_eq!(told().await, 1);
        price("cheaper still", 9).await;
        assert_eq!(told().await, 1);
        price("dearer", 11).await;
        price("as before", 10).await;
        assert_eq!(told().await, 2);
        let none = Wish {
            stock: Some(0),
            ..Wish::default()
        };
        catalog::edit(app, &admin("none"), "tea", &none)
            .await
            .unwrap();
        award(app, GUILD, UserId(12), 50, "others").await;
        wish::add(app, &by(UserId(12)), "tea").await.unwrap();
        look(app).await;
        assert_eq!(told().await, 2, "there is none");
        let some = Wish {
            stock: Some(3),
            ..Wish::default()
        };
        catalog::edit(app, &admin("restocked"), "tea", &some)
            .await
            .unwrap();
        look(app).await;
        assert_eq!(told().await, 3, "whoever has waited for it is told");
        books.are_whole().await;
    }
}

#[tokio::test]
async fn wishes_are_counted_for_those_who_look_after_the_rewards() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        stock(app, 20).await;
        add(app, "cake", 45).await;
        for (user, name) in [(1, "tea"), (2, "tea"), (2, "cake"), (3, "cake"), (3, "tea")] {
            wish::add(app, &by(UserId(user)), name).await.unwrap();
        }
        catalog::retire(app, &admin("gone"), "cake").await.unwrap();
        award(app, GUILD, UserId(1), 20, "enough").await;
        look(app).await;
        let mut tx = app.db.read().await.unwrap();
        let counts = wish::counts(&mut tx, GUILD).await.unwrap();
        assert_eq!(counts.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [3, 2]);
        let unmet = wish::unmet(&mut tx, GUILD).await.unwrap();
        assert_eq!(unmet, counts[1..]);
        assert_eq!(wish::out_of_reach(&mut tx, GUILD).await.unwrap(), 2);
        drop(tx);
        books.are_whole().await;
    }
}
