//! `/audit`: what a transcript alone can't play.
use crate::ledger::races::{ALICE, award};
use crate::ledger::{ADMIN, Books};
use crate::transcripts::ids::numbered;
use crate::transcripts::office;
use crate::world::{ENGINES, World};
use ovation::audit::rules::{Topic, What};
use ovation::audit::service as audit;
use ovation::base::days::Days;
use ovation::base::ids::{GuildId, UserId};
use ovation::base::locale::Locale;
use ovation::member::service as member;
use ovation::trail::rules::Filter;
use ovation::trail::service as trail;
use serde_json::json;
use serenity::all::{ChannelId, HttpBuilder};

const GUILD: GuildId = GuildId(7);
const OTHER: GuildId = GuildId(8);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_nothing_was_changed_it_is_said_what_will_show() {
    for on in ENGINES {
        let Some(mut world) = World::with(on, office()).await else {
            continue;
        };
        let shown = world
            .play("ada> /audit\nyves> /journal\nada> /audit what:awards\nada> /books\nyves> /comptes période:tout")
            .await;
        insta::assert_snapshot!("audit_empty", numbered(&shown));
        world.finish().await;
    }
}

/// What a button carries says what to show, and nothing of who may see it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forged_buttons_show_nothing_to_whom_they_should_not() {
    for on in ENGINES {
        let Some(mut world) = World::with(on, office()).await else {
            continue;
        };
        let sandbox = world.sandbox();
        let guild = sandbox.guild_id();
        let http = HttpBuilder::new(sandbox.token())
            .proxy(sandbox.url())
            .ratelimiter_disabled(true)
            .application_id(sandbox.bot_id().into())
            .build();
        let ids = [
            ("All", format!("1|trail.turn|{guild}|0|0::.")),
            (
                "Far",
                format!("1|trail.turn|{guild}|0|9223372036854775807::."),
            ),
            ("Before", format!("1|trail.turn|{guild}|0|-7::.")),
            ("Stranger", format!("1|trail.turn|{guild}|999|0:settings:.")),
            ("Nonsense", format!("1|trail.turn|{guild}|0|0:tax:.")),
            ("Table", format!("1|trail.file|{guild}|0|' or 1=1 --:.")),
            ("Elsewhere", "1|trail.turn|1|0|0::.".to_owned()),
            ("Books", format!("1|books.file|{guild}|0|.")),
            ("Days", format!("1|books.file|{guild}|0|0.0")),
            ("Away", "1|books.file|1|0|.".to_owned()),
        ];
        let buttons = ids
            .map(|(label, id)| json!({ "type": 2, "style": 1, "custom_id": id, "label": label }));
        let rows = buttons
            .chunks(5)
            .map(|some| json!({ "type": 1, "components": some }));
        let message = json!({ "content": "Forged", "components": rows.collect::<Vec<_>>() });
        let channel = ChannelId::new(sandbox.channel_id("general").unwrap());
        http.send_message(channel, Vec::new(), &message)
            .await
            .unwrap();
        let mut lines = vec!["ada #admin> /setup allowance:7".to_owned()];
        for who in ["alice", "chloe", "ada"] {
            lines.extend(ids_of(who));
        }
        let shown = world.play(&lines.join("\n")).await;
        insta::assert_snapshot!("audit_forged", numbered(&shown));
        world.finish().await;
    }
}

fn ids_of(who: &str) -> Vec<String> {
    const ALL: [&str; 10] = [
        "All",
        "Far",
        "Before",
        "Stranger",
        "Nonsense",
        "Table",
        "Elsewhere",
        "Books",
        "Days",
        "Away",
    ];
    ALL.map(|label| format!("{who}> [{label}]")).to_vec()
}

#[tokio::test]
async fn nothing_of_another_program_shows() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        let app = &books.app;
        award(app, GUILD, ALICE, 5, "here").await;
        award(app, OTHER, ALICE, 70, "there").await;
        for who in [None, Some(ADMIN)] {
            let filter = Filter {
                who,
                ..Filter::default()
            };
            let page = trail::trail(app, GUILD, (UserId(1), Locale::Fr), filter, 0)
                .await
                .unwrap();
            assert_eq!((page.told.len(), page.told[0].by), (1, Some(ADMIN)));
            let whole = trail::whole(app, GUILD, (UserId(1), Locale::Fr), filter)
                .await
                .unwrap();
            assert_eq!(whole.told, page.told);
        }
        for who in [ALICE, UserId(12_345)] {
            let filter = Filter {
                who: Some(who),
                ..Filter::default()
            };
            let page = trail::trail(app, GUILD, (UserId(1), Locale::Fr), filter, 0)
                .await
                .unwrap();
            assert_eq!(page.told, []);
        }
    }
}

/// So many records that a look at each for each would be noticed.
const MANY: usize = 10_000;

/// Awards to a hundred people, and now and then another setting.
async fn fill(books: &Books) {
    let app = &books.app;
    let mut n = 0;
    while n < MANY {
        let mut tx = app.db.begin().await.unwrap();
        let actor = member::enlist(&mut tx, app, GUILD, &[ADMIN]).await.unwrap()[0];
        let id = i64::try_from(n % 100).unwrap();
        let to = member::enlist(&mut tx, app, GUILD, &[UserId(1_000 + id)])
            .await
            .unwrap()[0];
        for n in n..n + 100 {
            let award = json!({ "member": to, "points": n, "expires_at": null });
            let (what, after) = match n % 10 {
                0 => (What::SETTINGS, json!({ "allowance": n })),
                _ => (Topic::Award.of(i64::try_from(n).unwrap()), award),
            };
            let change = audit::Change {
                guild: GUILD,
                actor,
                key: &format!("many {n}"),
                what,
                before: (n % 10 == 0).then(|| json!({})),
                after: Some(after),
            };
            assert!(audit::record(&mut tx, app, &change).await.unwrap());
        }
        tx.commit().await.unwrap();
        n += 100;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_changes_are_read_in_a_handful_of_statements() {
    for on in ENGINES {
        let Some(books) = Books::open(on).await else {
            continue;
        };
        fill(&books).await;
        let app = &books.app;
        let settings = Filter {
            topic: Some(Topic::Settings),
            ..Filter::default()
        };
        let pages = i64::try_from(MANY).unwrap() / 5;
        for (filter, page, older) in [
            (Filter::default(), 0, true),
            (Filter::default(), pages - 1, false),
            (settings, pages / 10 - 1, false),
            (settings, pages / 20, true),
        ] {
            let before = app.db.statements();
            let shown = trail::trail(app, GUILD, (UserId(1), Locale::EnUs), filter, page)
                .await
                .unwrap();
            assert_eq!(
                (shown.told.len(), shown.page, shown.older),
                (5, page, older)
            );
            // To keep of whom it was read takes some more.
            let statements = app.db.statements() - before;
            assert!(statements <= 12, "page {page}: {statements}");
        }
        for (filter, all) in [(Filter::default(), MANY), (settings, MANY / 10)] {
            let before = app.db.statements();
            let whole = trail::whole(app, GUILD, (UserId(1), Locale::EnUs), filter)
                .await
                .unwrap();
            let told = &whole.told;
            assert_eq!(told.len(), all);
            assert!(told.windows(2).all(|two| two[0].at >= two[1].at));
            let statements = app.db.statements() - before;
            assert!(statements <= 50, "{statements} statements for {all}");
        }
        let none = Filter {
            days: Days {
                from: Some(ovation::base::civil::Day(3_000_000)),
                to: None,
            },
            ..Filter::default()
        };
        let shown = trail::trail(app, GUILD, (UserId(1), Locale::EnUs), none, 3)
            .await
            .unwrap();
        assert_eq!((shown.told.len(), shown.page), (0, 0));
    }
}
