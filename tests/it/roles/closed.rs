//! Every command and every button that the table protects is closed to a plain member, and open to those whom it names.
use super::{check, forge, world};
use crate::world::ENGINES;
use ovation::base::access::{Permission, Role};
use ovation::features::permissions::{Row, TABLE};
use serenity::all::{ChannelId, UserId};

/// Each protected command as one would type it.
const TYPED: [(&str, &str); 59] = [
    ("setup", "/setup"),
    ("setup", "/setup allowance:7"),
    ("setup_points", "/setup_points"),
    ("setup_points", "/setup_points refund_floor:1"),
    ("setup_posts", "/setup_posts"),
    ("setup_posts", "/setup_posts news:false"),
    ("setup_orders", "/setup_orders"),
    ("setup_orders", "/setup_orders remind_days:2"),
    ("setup_privacy", "/setup_privacy"),
    ("setup_privacy", "/setup_privacy erasure_days:1"),
    ("roles show", "/roles show"),
    ("roles give", "/roles give role:Approver to:@desk"),
    ("roles take", "/roles take role:Approver from:@shop"),
    ("values add", "/values add name:Boldness"),
    ("values retire", "/values retire value:Care"),
    ("values list", "/values list"),
    ("catalog add", "/catalog add name:Pen price:3"),
    ("catalog edit", "/catalog edit item:Mug price:3"),
    ("catalog terms", "/catalog terms item:Mug limit:2"),
    ("catalog codes", "/catalog codes item:Mug"),
    ("catalog retire", "/catalog retire item:Mug"),
    ("catalog restore", "/catalog restore item:Mug"),
    ("catalog export", "/catalog export"),
    ("catalog report", "/catalog report"),
    (
        "catalog import",
        "/catalog import file:\"r.csv\\nname,price\\nPen,3\"",
    ),
    ("orders queue", "/orders queue"),
    ("provider show", "/provider show"),
    (
        "provider products",
        "/provider products provider:Tremendous",
    ),
    ("catalog list", "/catalog list"),
    ("catalog wishes", "/catalog wishes"),
    (
        "award",
        "/award member:@erin points:5 reason:\"for nothing\"",
    ),
    ("budget milestones", "/budget milestones points:0"),
    ("milestone setup", "/milestone setup"),
    ("milestone setup", "/milestone setup heads_up:false"),
    (
        "milestone import",
        "/milestone import file:\"days.csv\\nnobody,birthday,03-14\"",
    ),
    (
        "milestone occasion",
        "/milestone occasion name:Launch member:@erin date:2026-11-01",
    ),
    ("correct", "/correct entry:1 reason:\"for nothing\""),
    ("statement", "/statement member:@erin"),
    ("books", "/books"),
    ("audit", "/audit"),
    ("allowance role", "/allowance role role:@shop points:7"),
    (
        "allowance member",
        "/allowance member member:@erin points:7",
    ),
    ("budget kudos", "/budget kudos points:5000"),
    ("budget awards", "/budget awards points:5000"),
    ("budget rescues", "/budget rescues points:5000"),
    (
        "budget worth",
        "/budget worth points:100 amount:10 currency:EUR",
    ),
    ("expiry policy", "/expiry policy expire:never"),
    ("expiry settings", "/expiry settings"),
    ("expiry extend", "/expiry extend days:5 member:@erin"),
    ("expiry report", "/expiry report"),
    ("campaign create", "/campaign create feast:Christmas"),
    (
        "campaign edit",
        "/campaign edit campaign:Christmas percent:50",
    ),
    ("campaign list", "/campaign list"),
    ("campaign show", "/campaign show campaign:Christmas"),
    ("campaign cancel", "/campaign cancel campaign:Christmas"),
    ("campaign rehearse", "/campaign rehearse campaign:Christmas"),
    ("campaign feasts", "/campaign feasts"),
    ("jobs", "/jobs"),
    ("jobs", "/jobs run:ledger.expire"),
];

/// What begins every refusal for want of a role.
const REFUSED: &str = "This is for ";

fn clicks() -> Vec<&'static Row> {
    let rows = TABLE.iter().filter(|row| row.needs != Permission::Anyone);
    rows.filter(|row| !row.what.is_empty()).collect()
}

/// Whether an answer is a refusal for want of a role.
fn is_refused(shown: &str) -> bool {
    shown.contains(REFUSED)
}

#[test]
fn every_protected_command_is_typed_here() {
    let rows = TABLE.iter().filter(|row| row.needs != Permission::Anyone);
    let commands = rows.filter(|row| row.what.is_empty()).map(|row| row.name);
    let mut typed: Vec<&str> = TYPED.map(|(name, _)| name).to_vec();
    typed.dedup();
    let (mut commands, mut typed) = (commands.collect::<Vec<_>>(), typed);
    commands.sort_unstable();
    typed.sort_unstable();
    assert_eq!(commands, typed);
}

/// Somebody in each role, and what they hold.
const PEOPLE: [(&str, &[Role]); 7] = [
    ("erin", &[]),
    ("harry", &[Role::Program]),
    ("sam", &[Role::Catalog]),
    ("dora", &[Role::Approver]),
    ("rita", &[Role::Review]),
    ("ann", &[Role::Auditor]),
    ("ada", &Role::ALL),
];

fn may(held: &[Role], permission: Permission) -> bool {
    held.iter().any(|role| role.grants(permission))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commands_are_open_to_those_whom_the_table_names_alone() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        for (who, held) in PEOPLE {
            for (name, typed) in TYPED {
                let row = TABLE.iter().find(|row| row.name == name).unwrap();
                let looks = typed.len() == name.len() + 1;
                let needs = row.to_look.filter(|_| looks).unwrap_or(row.needs);
                let shown = world.play(&format!("{who}> {typed}")).await;
                assert_eq!(is_refused(&shown), !may(held, needs), "{who}: {shown}");
            }
        }
        world.finish().await;
    }
}

/// What a button carries says what it is about, and nothing of who may click it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forged_buttons_are_open_to_those_whom_the_table_names_alone() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        let channel = ChannelId::new(world.sandbox().channel_id("general").unwrap());
        let actions: Vec<&str> = clicks().iter().map(|row| row.name).collect();
        forge(&world, channel, &actions).await;
        for (who, held) in PEOPLE {
            for row in clicks() {
                let shown = world.play(&format!("{who}> [{}]", row.name)).await;
                assert_eq!(is_refused(&shown), !may(held, row.needs), "{who}: {shown}");
            }
        }
        world.finish().await;
    }
}

/// Discord sends no roles along with a click in a direct message: they are looked up.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_direct_message_roles_are_looked_up() {
    for on in ENGINES {
        let Some(mut world) = world(on).await else {
            continue;
        };
        let people = ["erin", "chloe", "ann", "anne", "ada", "harry"];
        for who in people {
            let user = UserId::new(world.sandbox().person(who).id());
            let to = serde_json::json!({ "recipient_id": user.to_string() });
            let channel = super::http(&world)
                .create_private_channel(&to)
                .await
                .unwrap();
            forge(&world, channel.id, &["trail.turn", "setup.pick"]).await;
        }
        let lines = people.map(|who| format!("{who} @dm> [trail.turn]\n{who} @dm> [setup.pick]"));
        let mut shown = world.play(&lines.join("\n")).await;
        world.sandbox().person("ann").remove_role("audit");
        world.sandbox().person("harry").leave();
        shown += "# Ann has lost the role, and Harry has left.\n";
        shown += &world
            .play("ann @dm> [trail.turn]\nharry @dm> [trail.turn]")
            .await;
        check("roles_dm", shown);
        world.finish().await;
    }
}
