//! What admins see of providers, and what an unknown answer looks like to them.
use super::stand_in::{Fault, On as For, StandIn};
use super::{GUILD, House, product};
use crate::faults::asked;
use crate::world::{ENGINES, On, World};
use discord_sandbox::Arg;
use ovation::base::ids::{EntryId, GuildId};
use ovation::base::refusal::Failure;
use ovation::base::wire::Patience;
use ovation::provider::rules::{Learned, ProductRef, Provider};
use ovation::provider::service;

#[tokio::test]
async fn what_is_sold_and_what_an_account_holds_is_read() {
    let house = House::new(On::Sqlite).await.unwrap();
    for provider in Provider::ALL {
        let held = service::balance(&house.app, GUILD, provider)
            .await
            .expect("a balance");
        assert_eq!(held.map(|held| held.minor), Some(600_000));
        let all = service::products(&house.app, GUILD, provider)
            .await
            .expect("products");
        assert!(!all.is_empty());
        for one in all {
            let found = service::product(&house.app, GUILD, &one.product).await;
            let found = found.expect("an answer");
            // Only one of Tremendous's two is published.
            assert!(found.is_none_or(|found| found == one));
        }
        let none = ProductRef {
            provider,
            product: "NOSUCHTHING".into(),
        };
        let found = service::product(&house.app, GUILD, &none)
            .await
            .expect("an answer");
        assert_eq!(found, None);
        for trouble in [
            Fault::Broken(500),
            Fault::Locked,
            Fault::Huge,
            Fault::Garbled,
            Fault::Elsewhere,
        ] {
            house.stand_in.fails([(For::Status, trouble)]);
            let told = service::products(&house.app, GUILD, provider).await;
            assert!(
                matches!(told, Err(Failure::Refused(_))),
                "{provider:?} {trouble:?}: {told:?}"
            );
        }
    }
    house.finish();
}

/// Opens accounts for a program's server, as a restart with other settings does.
async fn with_accounts(world: &mut World, stand_in: &StandIn) -> GuildId {
    let guild = GuildId(world.sandbox().guild_id().cast_signed());
    let stage = world.director.stage_mut();
    stage.stop_bot().await;
    stage.app.providers = stand_in.accounts(guild, Patience::default());
    stage.start_bot().await.expect("the bot starts");
    guild
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn admins_see_how_it_stands_and_what_can_be_linked() {
    for on in ENGINES {
        let Some(mut world) = World::new(on).await else {
            continue;
        };
        let stand_in = StandIn::start().await;
        let none = asked(&world, "ada", "provider show", &[]).await;
        assert!(none.contains("Not set up for this server"), "{none}");
        let refused = asked(
            &world,
            "ada",
            "provider products",
            &[("provider", "Xoxoday Plum".into())],
        )
        .await;
        assert!(
            refused.contains("is not set up for this server"),
            "{refused}"
        );
        let guild = with_accounts(&mut world, &stand_in).await;
        let app = world.stage().app.clone();
        let (product, face) = product(Provider::Tremendous);
        let mut tx = app.db.begin().await.unwrap();
        service::begin(&mut tx, &app, guild, EntryId(1), &product, &face)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        stand_in.fails([(For::Place, Fault::Broken(503))]);
        let reply = service::attempt(&app, guild, EntryId(1), None)
            .await
            .unwrap();
        let mut tx = app.db.begin().await.unwrap();
        let learned = service::learn(&mut tx, &app, guild, EntryId(1), &reply)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(learned, Learned::Wait(_)));
        let told = asked(&world, "ada", "provider show", &[]).await;
        for said in [
            "The account holds 6,000.00\u{a0}USD",
            "1 order waits for delivery",
            "Last problem: something is wrong on their side",
        ] {
            assert!(told.contains(said), "{told}");
        }
        let search = [
            ("provider", Arg::from("Tremendous")),
            ("search", "starbucks".into()),
        ];
        let told = asked(&world, "ada", "provider products", &search).await;
        assert!(
            told.contains("XVBOXHD007XB") && told.contains("CAD"),
            "{told}"
        );
        let told = asked(&world, "chloe", "provider show", &[]).await;
        assert!(
            !told.contains("USD"),
            "whoever may not look is refused: {told}"
        );
        world.finish().await;
    }
}
