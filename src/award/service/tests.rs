use super::*;
use crate::award::rules::AwardRefusal;
use crate::base::ids::UserId;
use crate::base::person::Person;
use crate::base::refusal::Failure;

const GUILD: GuildId = GuildId(1);

fn asked(key: &str, points: i64) -> Asked {
    Asked {
        guild: GuildId(1),
        channel: ChannelId(2),
        by: UserId(3),
        to: Person {
            user: UserId(4),
            bot: false,
            present: true,
            roles: Vec::new(),
        },
        points,
        reason: "for the demo".into(),
        expires_in: None,
        key: key.into(),
        token: "token".into(),
        locale: Default::default(),
    }
}

/// What the awarded member has and how they rank.
async fn held(app: &App) -> (Points, Points) {
    let mut tx = app.db.read().await.expect("a transaction");
    let found = member::find(&mut tx, GUILD, UserId(4)).await.expect("read");
    let Some(found) = found else {
        return (Points::ZERO, Points::ZERO);
    };
    let wallet = ledger::wallet(&mut tx, GUILD, found.id, app.now()).await;
    let score = ledger::score(&mut tx, GUILD, found.id).await;
    (wallet.expect("a wallet").spendable, score.expect("a score"))
}

#[tokio::test]
async fn an_award_delivered_twice_is_one_award_and_one_card() {
    let (_dir, app) = App::scratch().await;
    let first = award(&app, &asked("a", 50)).await.expect("awarded");
    let again = award(&app, &asked("a", 50)).await.expect("repeated");
    assert_eq!(first, again);
    assert_eq!(held(&app).await, (Points(50), Points(50)));

    let notices = outbox::due(&app, 32).await.expect("notices");
    assert_eq!(notices.len(), 1);
    let entry = EntryId(notices[0].subject);
    let card = card(&app, GUILD, entry, &notices[0].payload)
        .await
        .expect("a card");
    assert_eq!((card.to, card.by), (UserId(4), UserId(3)));
    assert_eq!(
        (card.points, card.reason.as_str()),
        (Points(50), "for the demo")
    );
}

#[tokio::test]
async fn a_refused_award_changes_nothing_and_is_refused_again() {
    let (_dir, app) = App::scratch().await;
    for _ in 0..2 {
        match award(&app, &asked("a", 0)).await {
            Err(Failure::Refused(refusal)) => assert_eq!(refusal, AwardRefusal::Points.into()),
            other => panic!("not refused: {other:?}"),
        }
    }
    assert_eq!(held(&app).await, (Points::ZERO, Points::ZERO));
    assert!(outbox::due(&app, 32).await.expect("notices").is_empty());
}
