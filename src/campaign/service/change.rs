//! What admins do with campaigns, each with its record in the same transaction.
use super::turn::release;
use super::{get, keep, look, post, store};
use crate::app::App;
use crate::audit::rules::Topic;
use crate::audit::service as audit;
use crate::base::civil::local;
use crate::base::db::{Fault, Tx};
use crate::base::ids::{CampaignId, GuildId, MemberId};
use crate::base::inert::clean;
use crate::base::person::Admin;
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::campaign::rules::{
    Around, Campaign, CampaignRefusal, Plan, Posts, Recorded, Seen, Stage, Step, Wish,
};
use crate::ledger::service::{Book, open_own};
use crate::program::rules::Settings;
use crate::program::service as program;

/// What an admin does to a campaign that is there.
#[derive(Clone, Debug)]
enum Deed<'a> {
    Edit(&'a Wish),
    Say(Posts),
    Launch,
    Cancel,
}

/// Begins a draft.
///
/// # Errors
/// What can't be; or a fault of the database.
pub async fn create(app: &App, admin: &Admin, wish: &Wish) -> Outcome<Seen> {
    let work = || try_create(app, admin, wish);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_create(app: &App, admin: &Admin, wish: &Wish) -> Outcome<Seen> {
    let mut desk = Desk::open(app, admin).await?;
    if let Some(seen) = desk.told_before().await? {
        return desk.close(seen).await;
    }
    let mut plan = Plan {
        remind: true,
        ..Plan::default()
    };
    wish.apply(&mut plan, desk.around().await?)?;
    let draft = Campaign::draft(CampaignId(app.id()), plan);
    let text = serde_json::to_string(&draft.plan)?;
    store::insert(&mut desk.tx, admin.guild, &draft, &text, app.now())?;
    desk.record(None, &draft).await?;
    let seen = desk.seen(draft.id).await?;
    desk.close(seen).await
}

/// Changes a campaign. Once it has begun, only what breaks no promise: its name, words, fund and end.
///
/// # Errors
/// What can't be; or a fault of the database.
pub async fn edit(app: &App, admin: &Admin, id: CampaignId, wish: &Wish) -> Outcome<Seen> {
    change(app, admin, id, Deed::Edit(wish)).await
}

/// The same for one that somebody has typed.
///
/// # Errors
/// There is none, or what can't be; or a fault of the database.
pub async fn edit_named(app: &App, admin: &Admin, typed: &str, wish: &Wish) -> Outcome<Seen> {
    let id = look::find(app, admin.guild, admin.locale, typed).await?;
    edit(app, admin, id, wish).await
}

/// Changes what is posted of a campaign.
///
/// # Errors
/// What can't be; or a fault of the database.
pub async fn say(app: &App, admin: &Admin, id: CampaignId, posts: &Posts) -> Outcome<Seen> {
    let neat = |words: &str| -> Result<String, CampaignRefusal> {
        let words = clean(words).trim().to_owned();
        match words.chars().count() <= Plan::WORDS {
            true => Ok(words),
            false => Err(CampaignRefusal::Words),
        }
    };
    let posts = Posts {
        start: neat(&posts.start)?,
        last_day: neat(&posts.last_day)?,
        end: neat(&posts.end)?,
    };
    change(app, admin, id, Deed::Say(posts)).await
}

/// Launches a draft: its fund is set aside.
///
/// # Errors
/// What it lacks, or that it was launched before; or a fault of the database.
pub async fn launch(app: &App, admin: &Admin, id: CampaignId) -> Outcome<Seen> {
    change(app, admin, id, Deed::Launch).await
}

/// Ends a campaign before its time. What it has given stays; what is left of its fund goes back to the program.
///
/// # Errors
/// It is over; or a fault of the database.
pub async fn cancel(app: &App, admin: &Admin, id: CampaignId) -> Outcome<Seen> {
    change(app, admin, id, Deed::Cancel).await
}

async fn change(app: &App, admin: &Admin, id: CampaignId, deed: Deed<'_>) -> Outcome<Seen> {
    let work = || try_change(app, admin, id, &deed);
    audit::once(app, admin.guild, &admin.key, work).await
}

async fn try_change(app: &App, admin: &Admin, id: CampaignId, deed: &Deed<'_>) -> Outcome<Seen> {
    let mut desk = Desk::open(app, admin).await?;
    if let Some(seen) = desk.told_before().await? {
        return desk.close(seen).await;
    }
    let before = get(&mut desk.tx, admin.guild, id).await?;
    let mut after = before.clone();
    let after = match deed {
        Deed::Edit(wish) => {
            wish.apply(&mut after.plan, desk.around().await?)?;
            desk.revise(&before, after).await?
        }
        Deed::Say(posts) => {
            after.plan.posts = posts.clone();
            desk.revise(&before, after).await?
        }
        Deed::Launch => desk.launch(&before).await?,
        Deed::Cancel => desk.cancel(&before).await?,
    };
    desk.record(Some(&before), &after).await?;
    let seen = desk.seen(id).await?;
    desk.close(seen).await
}

/// A change under way.
struct Desk<'a> {
    app: &'a App,
    admin: &'a Admin,
    tx: Tx,
    settings: Settings,
    actor: MemberId,
}

impl<'a> Desk<'a> {
    async fn open(app: &'a App, admin: &'a Admin) -> Outcome<Desk<'a>> {
        let mut tx = app.db.begin().await?;
        let (program, members) = program::enter(&mut tx, app, admin.guild, &[admin.user]).await?;
        Ok(Desk {
            app,
            admin,
            tx,
            settings: program.settings,
            actor: members[0],
        })
    }

    async fn close(self, seen: Seen) -> Outcome<Seen> {
        self.tx.commit().await?;
        Ok(seen)
    }

    /// What a wish is read against.
    async fn around(&mut self) -> Outcome<Around<'_>> {
        let since = program::since(&mut self.tx, self.admin.guild).await?;
        let since = since.unwrap_or_else(|| self.app.now());
        Ok(Around {
            guild: self.admin.guild,
            settings: &self.settings,
            founded: local(since, self.settings.zone).date(),
            now: self.app.now(),
            locale: self.admin.locale,
        })
    }

    /// Keeps a campaign that was changed, if it may be changed so, and sets aside what its fund has more, or gives back what it
    /// has less.
    async fn revise(&mut self, before: &Campaign, mut after: Campaign) -> Outcome<Campaign> {
        if matches!(before.stage, Stage::Ended | Stage::Cancelled) {
            return Err(CampaignRefusal::Over.into());
        }
        if before.stage == Stage::Draft {
            self.keep(&after).await?;
            return Ok(after);
        }
        let now = self.app.now();
        let begun = before.starts_at.is_some_and(|at| at <= now);
        if begun && !after.plan.promises_as(&before.plan) {
            return Err(CampaignRefusal::Promised.into());
        }
        if after.plan.window != before.plan.window
            && let Some(window) = after.plan.window
        {
            window.check(self.settings.zone, now)?;
            let (starts_at, ends_at) = window.moments(self.settings.zone);
            after.ends_at = Some(ends_at);
            after.starts_at = if begun {
                before.starts_at
            } else {
                Some(starts_at.max(now))
            };
        }
        let more = after.plan.fund.0 - before.plan.fund.0;
        if more != 0 {
            after.warned = 0;
        }
        self.keep(&after).await?;
        self.refund(&after, more).await?;
        Ok(after)
    }

    async fn launch(&mut self, draft: &Campaign) -> Outcome<Campaign> {
        let lacks = draft.plan.lacks();
        let Some(window) = draft.plan.window.filter(|_| lacks.is_empty()) else {
            return Err(CampaignRefusal::Lacks(lacks).into());
        };
        match draft.stage {
            Stage::Draft => {}
            Stage::Open => return Err(CampaignRefusal::Launched.into()),
            Stage::Ended | Stage::Cancelled => return Err(CampaignRefusal::Over.into()),
        }
        let now = self.app.now();
        window.check(self.settings.zone, now)?;
        let (starts_at, ends_at) = window.moments(self.settings.zone);
        let open = Campaign {
            stage: Stage::Open,
            starts_at: Some(starts_at.max(now)),
            ends_at: Some(ends_at),
            ..draft.clone()
        };
        self.keep(&open).await?;
        let program = (self.admin.guild, &self.settings);
        fund(&mut self.tx, self.app, program, &open, Some(self.actor)).await?;
        Ok(open)
    }

    async fn cancel(&mut self, before: &Campaign) -> Outcome<Campaign> {
        if matches!(before.stage, Stage::Ended | Stage::Cancelled) {
            return Err(CampaignRefusal::Over.into());
        }
        let program = (self.admin.guild, &self.settings);
        if before.told.is_some() {
            let last = (Step::End, true);
            post(&mut self.tx, self.app, program.0, before, program.1, last).await?;
        }
        let after = Campaign {
            stage: Stage::Cancelled,
            told: Some(Step::End),
            ..before.clone()
        };
        keep(&mut self.tx, program.0, &after, program.1).await?;
        if before.stage == Stage::Open {
            release(&mut self.tx, self.app, program, before).await?;
        }
        Ok(after)
    }

    async fn refund(&mut self, campaign: &Campaign, more: i64) -> Outcome<()> {
        if more == 0 {
            return Ok(());
        }
        let (guild, id) = (self.admin.guild, campaign.id);
        let key = (format!("campaign:{id}:fund:{}", campaign.revision), "fund");
        let program = (guild, self.settings.dated(self.app.now()));
        let entry = open_own(&mut self.tx, self.app, program, key, Some(self.actor)).await?;
        let mut book = Book::new(self.app, &entry);
        if more > 0 {
            book.set_aside(&mut self.tx, id.0, Points(more))?;
        } else if !book.release(&mut self.tx, id.0, Points(-more)).await? {
            return Err(CampaignRefusal::Spent.into());
        }
        Ok(())
    }

    async fn keep(&mut self, campaign: &Campaign) -> Outcome<()> {
        Ok(keep(&mut self.tx, self.admin.guild, campaign, &self.settings).await?)
    }

    /// The record of an admin's doing. Who finds that the same request has just been recorded looks again.
    async fn record(&mut self, before: Option<&Campaign>, after: &Campaign) -> Outcome<()> {
        let told = |campaign: &Campaign| serde_json::to_value(Recorded::from(campaign));
        let change = audit::Change {
            guild: self.admin.guild,
            actor: self.actor,
            key: &self.admin.key,
            what: Topic::Campaign.of(after.id.0),
            before: before.map(told).transpose()?,
            after: Some(told(after)?),
        };
        match audit::record(&mut self.tx, self.app, &change).await? {
            true => Ok(()),
            false => Err(Fault::Overtaken.into()),
        }
    }

    /// What the same request has come to before.
    async fn told_before(&mut self) -> Outcome<Option<Seen>> {
        let what = audit::changed(&mut self.tx, self.admin.guild, &self.admin.key).await?;
        let id = what.and_then(|what| what.strip_prefix("campaign ")?.parse().ok());
        match id {
            Some(id) => Ok(Some(self.seen(CampaignId(id)).await?)),
            None => Ok(None),
        }
    }

    async fn seen(&mut self, id: CampaignId) -> Outcome<Seen> {
        let (guild, now) = (self.admin.guild, self.app.now());
        look::at(&mut self.tx, guild, id, &self.settings, now).await
    }
}

/// Sets a campaign's fund aside.
pub(super) async fn fund(
    tx: &mut Tx,
    app: &App,
    program: (GuildId, &Settings),
    campaign: &Campaign,
    actor: Option<MemberId>,
) -> Result<(), Fault> {
    let key = (format!("campaign:{}:fund", campaign.id), "fund");
    let (guild, settings) = program;
    let dated = (guild, settings.dated(app.now()));
    let entry = open_own(tx, app, dated, key, actor).await?;
    Book::new(app, &entry).set_aside(tx, campaign.id.0, campaign.plan.fund)
}
