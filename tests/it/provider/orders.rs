//! Orders whose rewards a provider delivers: each is paid once, delivered once, or given back once it is sure that it won't be.
use super::hasty;
use super::stand_in::{Fate, Fault, On as Request, StandIn};
use crate::faults::number_in;
use crate::ledger::races::{ALICE, GUILD, award, redeem_by, wallet};
use crate::ledger::{ADMIN, Books, decider, told};
use crate::world::{ENGINES, On};
use ovation::app::App;
use ovation::base::ids::EntryId;
use ovation::base::locale::Locale;
use ovation::base::outbox;
use ovation::base::person::Admin;
use ovation::base::vault::Words;
use ovation::catalog::rules::{TermsWish, Wish};
use ovation::catalog::service as catalog;
use ovation::features;
use ovation::jobs::run_now;
use ovation::order::rules::{State, Told};
use ovation::order::service as order;
use ovation::provider::rules::{Money, Provider};
use ovation::provider::service as provider;
use std::time::Duration;

const REFUNDS: &str = "select count(*) from entry where cause = 'refund'";

fn admin(key: &str) -> Admin {
    Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Locale::EnUs,
        key: key.into(),
    }
}

/// Something that a provider sells, and an amount for which it does.
async fn sold(app: &App, provider: Provider) -> (String, String) {
    for one in provider::products(app, GUILD, provider).await.unwrap() {
        let known = provider::product(app, GUILD, &one.product).await.unwrap();
        let Some(known) = known else { continue };
        for currency in known.currencies.clone() {
            for whole in [1, 5, 10, 25, 50, 100, 500, 1_000] {
                let money = Money {
                    minor: whole * 100,
                    currency,
                };
                if known.takes(&money) {
                    return (
                        known.product.product,
                        format!("{whole} {}", currency.code()),
                    );
                }
            }
        }
    }
    panic!("{provider:?} sells nothing");
}

/// Tea by a provider, and somebody who can have one.
async fn offered(app: &App, provider: Provider) {
    let (product, face) = sold(app, provider).await;
    let add = Wish {
        name: Some("tea".into()),
        price: Some(20),
        ..Wish::default()
    };
    catalog::add(app, &admin("add"), &add).await.unwrap();
    let terms = TermsWish {
        face: Some(face),
        provider: Some(provider),
        product: Some(product),
        ..TermsWish::default()
    };
    let (by, wish) = (admin("terms"), Wish::terms(terms));
    catalog::edit(app, &by, "tea", &wish).await.unwrap();
    award(app, GUILD, ALICE, 20, "award").await;
}

/// It is ordered, and approved of.
async fn ordered(app: &App) -> EntryId {
    redeem_by(app.clone(), ALICE).await.unwrap();
    let placed = shown(app).await.order.id;
    let by = decider(GUILD, ADMIN);
    order::approve(app, &by, placed, false).await.unwrap();
    placed
}

/// The order as Alice sees it.
async fn shown(app: &App) -> Told {
    let orders = order::orders(app, GUILD, ALICE, 0).await.unwrap();
    orders.list.into_iter().next().unwrap()
}

/// Delivers what is for providers, and drops the rest.
async fn deliver(app: &App) {
    loop {
        let due = outbox::due(app, 32).await.unwrap();
        if due.is_empty() {
            return;
        }
        for notice in due {
            if notice.kind == order::PROVIDE {
                order::provide(app, &notice).await.unwrap();
                continue;
            }
            let mut tx = app.db.begin().await.unwrap();
            outbox::delivered(&mut tx, &notice, None).unwrap();
            tx.commit().await.unwrap();
        }
    }
}

/// Hours later the job asks about what waits.
async fn later(app: &App) {
    app.clock
        .set(app.now().after(Duration::from_secs(8 * 3_600)));
    let jobs = features::all().into_iter().flat_map(|room| room.jobs);
    let mut jobs = jobs.filter(|job| job.name == "order.ask_again");
    run_now(app, jobs.next().unwrap(), GUILD).await.unwrap();
    deliver(app).await;
}

async fn each(work: impl AsyncFn(&Books, &StandIn, (On, Provider))) {
    for on in ENGINES {
        for provider in Provider::ALL {
            let Some(mut books) = Books::open(on).await else {
                continue;
            };
            let stand_in = StandIn::start().await;
            books.app.providers = stand_in.accounts(GUILD, hasty());
            work(&books, &stand_in, (on, provider)).await;
            books.are_whole().await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_is_lost_is_asked_for_and_nobody_gives_up_meanwhile() {
    each(async |books, stand_in, (on, who)| {
        let app = &books.app;
        offered(app, who).await;
        stand_in.fails([
            (Request::Place, Fault::Cut),
            (Request::Status, Fault::Broken(503)),
        ]);
        let id = ordered(app).await;
        deliver(app).await;
        assert_eq!(shown(app).await.order.state, State::Approved);
        let by = decider(GUILD, ADMIN);
        for refused in [
            told(order::fail(app, &by, id, "it takes too long").await, |_| 0),
            told(order::fulfil(app, &by, id, "").await, |_| 0),
        ] {
            assert_eq!(refused, Err("order-refused-at-provider".to_owned()));
        }
        for _ in 0..3 {
            later(app).await;
        }
        let order = shown(app).await;
        assert_eq!(order.order.state, State::Fulfilled);
        assert!(matches!(&order.code, Words::Clear(code) if !code.is_empty()));
        assert_eq!(stand_in.state().orders.len(), 1, "placed once");
        assert_eq!(number_in(on, &books.url, REFUNDS).await, 0);
        assert_eq!(wallet(app, ALICE).await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_provider_refuses_is_given_back_once() {
    each(async |books, stand_in, (on, who)| {
        let app = &books.app;
        offered(app, who).await;
        stand_in.state().balance = 0;
        ordered(app).await;
        deliver(app).await;
        for _ in 0..3 {
            later(app).await;
        }
        assert_eq!(shown(app).await.order.state, State::Failed);
        assert_eq!(number_in(on, &books.url, REFUNDS).await, 1);
        assert_eq!(wallet(app, ALICE).await, 20);
        assert_eq!(stand_in.state().orders.len(), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_delivered_later_is_waited_for() {
    each(async |books, stand_in, (_, who)| {
        let app = &books.app;
        stand_in.state().fate = Fate::Pending;
        offered(app, who).await;
        ordered(app).await;
        deliver(app).await;
        later(app).await;
        assert_eq!(shown(app).await.order.state, State::Approved);
        stand_in.state().decide(Fate::Delivered);
        for _ in 0..3 {
            later(app).await;
        }
        assert_eq!(shown(app).await.order.state, State::Fulfilled);
        assert_eq!(stand_in.state().orders.len(), 1);
    })
    .await;
}
