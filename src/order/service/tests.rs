use super::*;
use crate::app::App;
use crate::base::clock::{Clock, Instant};
use crate::base::db::Db;
use crate::base::ids::{ChannelId, EntryId, GuildId, Ids, UserId};
use crate::base::locale::Locale;
use crate::base::outbox;
use crate::base::person::Admin;
use crate::base::points::Points;
use crate::base::refusal::{Failure, Outcome, Refusal};
use crate::base::vault::Vault;
use crate::catalog::rules::Wish;
use crate::catalog::service as catalog;
use crate::feature::Delivery;
use crate::ledger::rules::{Account, Kind, NewEntry};
use crate::ledger::service::{self as ledger, Book};
use crate::member::service as member;
use crate::order::rules::Confirmed;
use crate::order::rules::{OrderRefusal, State};

const GUILD: GuildId = GuildId(1);
const ALICE: UserId = UserId(10);
const ADMIN: UserId = UserId(11);

/// A program in which Alice has 100 points and there are two coffees for 30.
struct World {
    app: App,
    _folder: tempfile::TempDir,
}

impl World {
    async fn new() -> World {
        let folder = tempfile::tempdir().expect("a folder");
        let url = format!("sqlite://{}", folder.path().join("test.db").display());
        let db = Db::open(&url).await.expect("a database");
        db.migrate(&url).await.expect("tables");
        let clock = Clock::manual(Instant::from_millis(1_795_000_000_000));
        let ids = Ids::seeded(7);
        let vault = Vault::seeded(&ids);
        let world = World {
            app: App {
                db,
                clock,
                ids,
                vault,
                providers: Default::default(),
            },
            _folder: folder,
        };
        world.earn(100).await;
        let coffee = Wish {
            name: Some("Café crème".into()),
            price: Some(30),
            stock: Some(2),
            ..Wish::default()
        };
        catalog::add(&world.app, &admin("add"), &coffee)
            .await
            .expect("a reward");
        world
    }

    async fn earn(&self, points: i64) {
        let (app, mut tx) = (&self.app, self.app.db.begin().await.expect("a tx"));
        let id = member::enlist(&mut tx, app, GUILD, &[ALICE])
            .await
            .expect("Alice")[0];
        let entry = NewEntry {
            guild: GUILD,
            id: EntryId(app.id()),
            key: "grant".into(),
            content: "grant".into(),
            cause: "award",
            actor: None,
            reverses: None,
            day: crate::base::civil::Day(1),
            at: app.now(),
        };
        ledger::open(&mut tx, &entry).await.expect("an entry");
        let mut book = Book::new(app, &entry);
        book.earn(&mut tx, id, Account::Mint, Points(points), Kind::Award)
            .await
            .expect("points");
        tx.commit().await.expect("a commit");
    }

    async fn place(&self) -> EntryId {
        let offer = offer(&self.app, &alice(), "cafe creme")
            .await
            .expect("an offer");
        match confirm(&self.app, &alice(), offer.draft, None).await {
            Ok(Confirmed::Placed(told)) => told.order.id,
            other => panic!("{other:?}"),
        }
    }

    async fn edit(&self, key: &str, wish: Wish) {
        catalog::edit(&self.app, &admin(key), "cafe creme", &wish)
            .await
            .expect("an edit");
    }

    /// What Alice's wallet holds, and the stock.
    async fn counts(&self) -> (i64, Option<i64>) {
        let shelf = catalog::shelf(&self.app, GUILD, ALICE, Locale::EnUs, (0, false))
            .await
            .expect("a shelf");
        (shelf.wallet.0, shelf.items[0].stock)
    }

    async fn waiting(&self) -> Vec<String> {
        let mut kinds = Vec::new();
        loop {
            let due = outbox::due(&self.app, 32).await.expect("notices");
            if due.is_empty() {
                return kinds;
            }
            for notice in due {
                kinds.push(notice.kind.clone());
                let mut tx = self.app.db.begin().await.expect("a tx");
                outbox::delivered(&mut tx, &notice, None).expect("delivered");
                tx.commit().await.expect("a commit");
            }
        }
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

fn alice() -> Buyer {
    Buyer {
        guild: GUILD,
        user: ALICE,
        locale: Locale::Fr,
        channel: ChannelId(5),
        roles: Vec::new(),
        token: "token".into(),
    }
}

fn boss(user: UserId) -> Decider {
    Decider { guild: GUILD, user }
}

/// Which sentence refused.
fn refused<T: std::fmt::Debug>(outcome: Outcome<T>) -> String {
    match outcome {
        Err(Failure::Refused(Refusal(phrase))) => phrase.key,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn two_clicks_are_one_order_and_the_second_tells_the_first() {
    let world = World::new().await;
    let offer = offer(&world.app, &alice(), "CAFE creme")
        .await
        .expect("an offer");
    assert_eq!(offer.left, Points(70));
    let mut told = Vec::new();
    for _ in 0..2 {
        match confirm(&world.app, &alice(), offer.draft, None).await {
            Ok(Confirmed::Placed(placed)) => told.push(placed.order),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(world.counts().await, (70, Some(1)));
    assert_eq!(world.waiting().await, ["order.card"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_race_for_one_order_has_one_winner() {
    let world = World::new().await;
    let (app, alice, by) = (&world.app, alice(), boss(ADMIN));
    let offer = offer(app, &alice, "café crème").await.expect("an offer");
    let clicks = (0..4).map(|_| confirm(app, &alice, offer.draft, None));
    let mut orders = Vec::new();
    for click in futures::future::join_all(clicks).await {
        match click {
            Ok(Confirmed::Placed(placed)) => orders.push(placed.order.id),
            other => panic!("{other:?}"),
        }
    }
    orders.dedup();
    assert_eq!((orders.len(), world.counts().await), (1, (70, Some(1))));
    let (refused, cancelled) = futures::join!(
        refuse(app, &by, orders[0], "no budget"),
        cancel(app, GUILD, ALICE, orders[0])
    );
    assert!(refused.is_ok() != cancelled.is_ok());
    assert_eq!(world.counts().await, (100, Some(2)));
}

#[tokio::test]
async fn a_refusal_gives_points_and_reward_back_once() {
    let world = World::new().await;
    let order = world.place().await;
    let (app, by) = (&world.app, boss(ADMIN));
    assert_eq!(
        refused(refuse(app, &by, order, " ").await),
        "order-refused-reason-missing"
    );
    let own = boss(ALICE);
    assert_eq!(
        refused(approve(app, &own, order, false).await),
        "order-refused-own-order"
    );
    let done = refuse(app, &by, order, "no budget")
        .await
        .expect("a refusal");
    assert_eq!(
        (done.told.order.state, done.held),
        (State::Refused, Some(Points(100)))
    );
    assert_eq!(world.counts().await, (100, Some(2)));
    assert_eq!(
        refused(refuse(app, &by, order, "no").await),
        "order-refused-already-refused"
    );
    assert_eq!(
        refused(approve(app, &by, order, false).await),
        "order-refused-already-refused"
    );
    assert_eq!(
        refused(cancel(app, GUILD, ALICE, order).await),
        "order-refused-already-refused"
    );
    assert_eq!(world.counts().await, (100, Some(2)));
    let mut kinds = world.waiting().await;
    kinds.sort();
    assert_eq!(kinds, ["order.card", "order.decided", "order.edit"]);
}

#[tokio::test]
async fn without_the_key_rewards_are_had_and_only_reasons_are_refused() {
    let mut world = World::new().await;
    world.app.vault = Vault::closed();
    let order = world.place().await;
    assert_eq!(world.counts().await, (70, Some(1)));
    let by = boss(ADMIN);
    let told = refuse(&world.app, &by, order, "sold out").await;
    assert_eq!(refused(told), "vault-refused-key");
    assert_eq!(world.counts().await, (70, Some(1)));
    let cancelled = cancel(&world.app, GUILD, ALICE, order).await;
    assert!(cancelled.is_ok(), "{cancelled:?}");
    assert_eq!(world.counts().await, (100, Some(2)));
    let order = world.place().await;
    let approved = approve(&world.app, &by, order, false).await;
    assert!(approved.is_ok(), "{approved:?}");
}

#[tokio::test]
async fn a_cancelled_order_is_given_back_and_an_approved_one_is_not() {
    let world = World::new().await;
    let (first, second) = (world.place().await, world.place().await);
    assert_eq!(world.counts().await, (40, Some(0)));
    let app = &world.app;
    assert_eq!(
        refused(offer(app, &alice(), "café crème").await),
        "order-refused-out-of-stock"
    );
    approve(app, &boss(ADMIN), first, false)
        .await
        .expect("an approval");
    assert_eq!(
        refused(cancel(app, GUILD, ALICE, first).await),
        "order-refused-already-approved"
    );
    assert_eq!(
        refused(cancel(app, GUILD, ADMIN, second).await),
        "order-refused-not-your-order"
    );
    let done = cancel(app, GUILD, ALICE, second)
        .await
        .expect("a cancellation");
    assert_eq!(done.held, Some(Points(70)));
    assert_eq!(world.counts().await, (70, Some(1)));
    let orders = orders(app, GUILD, ALICE, 0).await.expect("orders");
    let states: Vec<State> = orders.list.iter().map(|told| told.order.state).collect();
    assert_eq!(states, [State::Cancelled, State::Approved]);
}

#[tokio::test]
async fn what_changed_since_is_asked_again_or_refused() {
    let world = World::new().await;
    let app = &world.app;
    let old = offer(app, &alice(), "café crème").await.expect("an offer");
    let price = |price| Wish {
        price: Some(price),
        ..Wish::default()
    };
    world.edit("dearer", price(40)).await;
    let again = match confirm(app, &alice(), old.draft, None).await {
        Ok(Confirmed::Again(again)) => again,
        other => panic!("{other:?}"),
    };
    assert_eq!((again.was, again.left), (Some(Points(30)), Points(60)));
    let stranger = Buyer {
        user: ADMIN,
        ..alice()
    };
    let strangers = confirm(app, &stranger, again.draft, None).await;
    assert_eq!(refused(strangers), "order-refused-not-your-draft");
    catalog::retire(app, &admin("retire"), "café crème")
        .await
        .expect("retired");
    for _ in 0..2 {
        let late = confirm(app, &alice(), again.draft, None).await;
        assert_eq!(refused(late), "catalog-refused-retired");
    }
    assert_eq!(
        refused(offer(app, &alice(), "café crème").await),
        "catalog-refused-retired"
    );
    assert_eq!(
        refused(offer(app, &alice(), "tea").await),
        "catalog-refused-unknown"
    );
}

#[tokio::test]
async fn more_than_there_is_cannot_be_spent() {
    let world = World::new().await;
    let app = &world.app;
    let first = offer(app, &alice(), "café crème").await.expect("an offer");
    let price = Wish {
        price: Some(101),
        ..Wish::default()
    };
    world.edit("dear", price).await;
    let missing = OrderRefusal::NotEnough {
        held: Points(100),
        missing: Points(1),
    };
    match confirm(app, &alice(), first.draft, None).await {
        Err(Failure::Refused(refusal)) => assert_eq!(refusal.0, missing.phrase()),
        other => panic!("{other:?}"),
    }
    assert_eq!(world.counts().await, (100, Some(2)));
}

#[tokio::test]
async fn a_name_names_one_reward() {
    let world = World::new().await;
    let wish = Wish {
        name: Some("CAFE CREME".into()),
        price: Some(1),
        ..Wish::default()
    };
    let app = &world.app;
    let taken = catalog::add(app, &admin("again"), &wish).await;
    assert_eq!(refused(taken), "catalog-refused-name-taken");
    let repeated = catalog::add(app, &admin("add"), &wish).await;
    assert!(repeated.is_ok(), "the same cause again changes nothing");
    catalog::retire(app, &admin("retire"), "café crème")
        .await
        .expect("retired");
    catalog::add(app, &admin("anew"), &wish)
        .await
        .expect("the name is free again");
    assert_eq!(world.counts().await, (100, None));
}

#[tokio::test]
async fn a_card_is_edited_only_where_it_arrived() {
    let world = World::new().await;
    let order = world.place().await;
    let (app, by) = (&world.app, boss(ADMIN));
    let notice = outbox::due(app, 32).await.expect("notices").remove(0);
    let card = crate::order::notices::card(app, &notice).await;
    assert!(matches!(card, Ok(Delivery::Post(_))));
    assert_eq!(notice.follow_up.as_deref(), Some("token"));
    let edit = crate::order::notices::edit(app, &notice).await;
    assert!(matches!(edit, Ok(Delivery::Nothing)));
    let mut tx = app.db.begin().await.expect("a tx");
    let message = crate::base::ids::MessageId(99);
    carded(&mut tx, GUILD, order, (ChannelId(5), message))
        .await
        .expect("carded");
    tx.commit().await.expect("a commit");
    approve(app, &by, order, false).await.expect("an approval");
    let edit = crate::order::notices::edit(app, &notice).await;
    assert!(matches!(edit, Ok(Delivery::Edit(id, _)) if id == message));
    let told = crate::order::notices::decided(app, &notice).await;
    assert!(matches!(told, Ok(Delivery::Post(_))));
}

#[tokio::test]
async fn orders_read_as_a_list_in_both_languages() {
    let world = World::new().await;
    let order = world.place().await;
    let (app, by) = (&world.app, boss(ADMIN));
    refuse(app, &by, order, "no budget")
        .await
        .expect("a refusal");
    let list = orders(app, GUILD, ALICE, 0).await.expect("orders");
    for (locale, line) in [(Locale::EnUs, "Reason: no budget"), (Locale::Fr, "refusée")] {
        let speech = crate::base::locale::Speech::default_for(locale);
        let shown = format!("{:?}", crate::order::view::orders(GUILD, &list, &speech));
        assert!(shown.contains("**1. Café crème** — 30 points"), "{shown}");
        assert!(shown.contains(line), "{shown}");
    }
}

#[tokio::test]
async fn a_confirmation_is_for_the_one_who_was_asked() {
    let world = World::new().await;
    let offer = offer(&world.app, &alice(), "cafe creme").await;
    let draft = offer.expect("an offer").draft;
    let stranger = Buyer {
        user: ADMIN,
        ..alice()
    };
    let asked = confirm(&world.app, &stranger, draft, None).await;
    assert_eq!(refused(asked), "order-refused-not-your-draft");
    let placed = confirm(&world.app, &alice(), draft, None).await;
    assert!(matches!(placed, Ok(Confirmed::Placed(_))), "{placed:?}");
}
