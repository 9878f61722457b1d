//! Telling members of what they wish for, and of what is new.
use super::service;
use crate::base::schedule::CatchUp;
use crate::feature::Job;
use crate::phrase;
use futures::FutureExt;

/// Looks, each hour, who can have now what they wish for.
pub const LOOK: Job = Job {
    name: "wish.look",
    label: || phrase!("wish-job-look"),
    schedule: |_| "0 25 * * * * *".into(),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::looks_first(tx, guild).boxed()),
    run: |app, tx, firing| service::look(tx, app, firing.guild, firing.done).boxed(),
};

/// Tells those who want it which rewards are new, after the weekly post.
pub const NEWS: Job = Job {
    name: "wish.news",
    label: || phrase!("wish-job-news"),
    schedule: |settings| format!("0 20 {} * * {} *", settings.post_hour, settings.post_day),
    catch_up: CatchUp::Once,
    everywhere: false,
    wanted: Some(|tx, guild, _| service::news_since(tx, guild).boxed()),
    run: |app, tx, firing| {
        let run = (firing.occurrence, firing.done);
        service::tell_news(tx, app, firing.guild, run).boxed()
    },
};
