use super::*;
use crate::base::civil::Length;

const GUILD: GuildId = GuildId(1);
const ADMIN: UserId = UserId(2);

#[tokio::test]
async fn a_change_delivered_twice_tells_its_first_outcome() {
    let (_dir, app) = App::scratch().await;
    let weekly = [Change::Period(Length::Week)];
    let first = set(&app, GUILD, ADMIN, "a", &weekly).await.expect("set");
    assert_eq!(first.before.period, Length::Month);
    set(&app, GUILD, ADMIN, "b", &[Change::Period(Length::Day)])
        .await
        .expect("set otherwise");
    let again = set(&app, GUILD, ADMIN, "a", &weekly).await.expect("again");
    assert_eq!((again.before, again.after), (first.before, first.after));
    let now = seen(&app, GUILD).await.expect("seen");
    assert_eq!((now.settings.period, now.revision), (Length::Day, 2));
    assert_eq!(now.period, first.period, "the running period stays");
}

#[tokio::test]
async fn one_refused_change_keeps_the_others_from_being_made() {
    let (_dir, app) = App::scratch().await;
    let changes = [
        Change::ReasonRequired(false),
        Change::Zone("Atlantis".into()),
    ];
    let refused = set(&app, GUILD, ADMIN, "a", &changes).await;
    assert!(matches!(refused, Err(Failure::Refused(_))), "{refused:?}");
    let now = seen(&app, GUILD).await.expect("seen");
    assert_eq!(now.settings, Settings::default());
}
