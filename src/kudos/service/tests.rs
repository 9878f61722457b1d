use super::*;
use crate::audit::rules::What;
use crate::base::ids::UserId;
use crate::base::person::Person;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::kudos::rules::{Give, Given};
use crate::program::rules::Settings;
use std::time::Duration;

const GUILD: GuildId = GuildId(1);

async fn thanks(app: &App, key: &str) -> Outcome<Given> {
    let person = Person {
        user: UserId(2),
        bot: false,
        present: true,
        roles: Vec::new(),
    };
    let asked = Give {
        guild: GUILD,
        giver: UserId(1),
        roles: Vec::new(),
        to: vec![person],
        points: Points(1),
        reason: "the demo".into(),
        value: None,
        link: None,
        channel: ChannelId(1),
        key: key.into(),
        token: String::new(),
        locale: Default::default(),
    };
    give(app, &asked).await
}

#[tokio::test]
async fn a_cooldown_ends_even_when_the_clock_was_ahead() {
    let (_dir, app) = App::scratch().await;
    let slow = |settings: &mut Settings| {
        settings.cooldown = 60;
        Ok(())
    };
    let set = program::change(&app, GUILD, UserId(9), "set", What::SETTINGS, slow).await;
    set.expect("a cooldown");
    let now = app.now();
    app.clock.set(now.after(Duration::from_secs(86_400)));
    thanks(&app, "tomorrow").await.expect("given");
    app.clock.set(now);
    thanks(&app, "today").await.expect("given");
    thanks(&app, "at once").await.expect_err("too soon");
    app.clock.set(now.after(Duration::from_secs(60)));
    thanks(&app, "later").await.expect("given");
}
