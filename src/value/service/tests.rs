use super::*;
use crate::app::App;
use crate::base::ids::UserId;
use crate::base::refusal::Failure;
use crate::value::rules::{Added, ValueRefusal};

const GUILD: GuildId = GuildId(1);
const ADMIN: UserId = UserId(9);

async fn name(
    app: &App,
    key: &str,
    name: &str,
    language: Option<Locale>,
    of: Option<&str>,
) -> Outcome<Added> {
    let new = NewName {
        name: name.into(),
        language,
        of: of.map(Into::into),
    };
    add(app, GUILD, ADMIN, key, &new).await
}

fn refused<T: std::fmt::Debug>(outcome: Outcome<T>) -> crate::base::refusal::Refusal {
    match outcome {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

async fn found(app: &App, typed: &str) -> Option<ValueId> {
    let mut tx = app.db.read().await.expect("a transaction");
    let value = resolve(&mut tx, GUILD, typed).await.expect("a search");
    value.map(|value| value.id)
}

#[tokio::test]
async fn a_value_is_added_once_named_in_two_languages_and_retired() {
    let (_dir, app) = App::scratch().await;
    let first = name(&app, "a", "Team spirit", None, None)
        .await
        .expect("added");
    let again = name(&app, "a", "Team spirit", None, None)
        .await
        .expect("again");
    assert_eq!(first, again);
    assert!(first.new);
    let id = first.value.id;

    let french = name(
        &app,
        "b",
        "Esprit d’équipe",
        Some(Locale::Fr),
        Some("TEAM spirit"),
    )
    .await;
    assert!(!french.expect("a French name").new);
    for typed in ["esprit d'equipe", "team SPIRIT", &id.to_string()] {
        assert_eq!(found(&app, typed).await, Some(id), "{typed}");
    }
    let choices = complete(&app, GUILD, Locale::Fr, "spir")
        .await
        .expect("choices");
    assert_eq!(choices, [("Esprit d’équipe".into(), id.to_string())]);

    let taken = name(&app, "c", "ESPRIT D'ÉQUIPE", None, None).await;
    let expected = ValueRefusal::Taken("ESPRIT D'ÉQUIPE".into());
    assert_eq!(refused(taken), expected.into());

    let gone = retire(&app, GUILD, ADMIN, "d", "team spirit")
        .await
        .expect("retired");
    let repeated = retire(&app, GUILD, ADMIN, "d", "team spirit")
        .await
        .expect("repeated");
    assert_eq!(gone, repeated);
    assert_eq!(found(&app, &id.to_string()).await, None);
    let unknown = retire(&app, GUILD, ADMIN, "e", "team spirit").await;
    assert_eq!(
        refused(unknown),
        ValueRefusal::Unknown("team spirit".into()).into()
    );
    let reborn = name(&app, "f", "Team spirit", None, None)
        .await
        .expect("a new one");
    assert_ne!(reborn.value.id, id);

    let mut tx = app.db.read().await.expect("a transaction");
    let kept = name_of(&mut tx, GUILD, id)
        .await
        .expect("read")
        .expect("kept");
    assert_eq!(
        kept.exact(Locale::EnUs).map(String::as_str),
        Some("Team spirit")
    );
}

#[tokio::test]
async fn a_renamed_value_lets_go_of_its_old_name() {
    let (_dir, app) = App::scratch().await;
    let courage = name(&app, "a", "Courage", None, None).await.expect("added");
    let id = courage.value.id;
    name(&app, "b", "Courage", Some(Locale::Fr), Some("courage"))
        .await
        .expect("the same in French");
    name(&app, "c", "Boldness", Some(Locale::EnUs), Some("courage"))
        .await
        .expect("renamed");
    name(&app, "d", "Audace", Some(Locale::Fr), Some("courage"))
        .await
        .expect("renamed");
    assert_eq!(found(&app, "courage").await, None);
    assert_eq!(found(&app, "audace").await, Some(id));
}
