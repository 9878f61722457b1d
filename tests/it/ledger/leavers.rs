//! The points of those who leave: they go back where the program says so, and nobody is looked up for nothing.
use super::expiry::brief_to;
use super::races::{GUILD, wallet};
use super::{ADMIN, Books};
use crate::faults::number_in;
use crate::world::ENGINES;
use ovation::app::App;
use ovation::base::ids::{MemberId, UserId};
use ovation::base::person::Admin;
use ovation::expiry::rules::SettingsWish;
use ovation::expiry::service as expiry;
use ovation::member::service as member;
use serde_json::json;
use std::time::Duration;

const DAY: Duration = Duration::from_secs(86_400);
const LEAVER: UserId = UserId(1_000);
const NOTED: &str = "select count(*) from leaver";

async fn after_leaving(app: &App, keep: bool) {
    let admin = Admin {
        guild: GUILD,
        user: ADMIN,
        locale: Default::default(),
        key: format!("keep {keep}"),
    };
    let wish = SettingsWish {
        keep_leavers: Some(keep),
        grace_days: (!keep).then_some(1),
        ..SettingsWish::default()
    };
    expiry::set(app, &admin, &wish).await.unwrap();
}

async fn id_of(app: &App, user: UserId) -> MemberId {
    let mut tx = app.db.read().await.unwrap();
    let found = member::find(&mut tx, GUILD, user).await.unwrap();
    found.expect("a member").id
}

/// Looking them up finds that they are not there.
async fn is_not_there(app: &App, member: MemberId) {
    let mut tx = app.db.begin().await.unwrap();
    let asked = json!({ "member": member, "farewell": null });
    expiry::looked(&mut tx, app, GUILD, &asked, false)
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn first_due(app: &App) -> bool {
    let mut tx = app.db.read().await.unwrap();
    let first = expiry::revokes_first(&mut tx, GUILD).await.unwrap();
    first.is_some()
}

#[tokio::test]
async fn nobody_is_looked_up_for_a_day_on_which_points_no_longer_go_back() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        brief_to(app, LEAVER, 300, "the award").await;
        let member = id_of(app, LEAVER).await;
        after_leaving(app, false).await;
        is_not_there(app, member).await;
        assert!(first_due(app).await, "they are given a day");
        after_leaving(app, true).await;
        app.clock.set(app.now().after(DAY * 3 / 2));
        assert!(first_due(app).await, "it is noted what was said");
        is_not_there(app, member).await;
        assert!(!first_due(app).await, "and they are not asked about again");
        assert_eq!(number_in(on, &books.url, NOTED).await, 0);
        assert_eq!(wallet(app, LEAVER).await, 300);
        books.are_whole().await;
    }
}
