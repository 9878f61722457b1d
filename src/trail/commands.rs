//! `/audit` and its buttons.
use super::rules::{Filter, Topic};
use super::{service, view};
use crate::base::days::Days;
use crate::base::db::Fault;
use crate::base::ids::UserId;
use crate::base::refusal::Outcome;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use poise::{ChoiceParameter, CommandParameterChoice};
use serenity::all::User;
use std::borrow::Cow;

/// What was changed: whatever there are records of.
#[derive(Clone, Copy)]
struct What(Topic);

impl ChoiceParameter for What {
    fn list() -> Cow<'static, [CommandParameterChoice]> {
        let choice = |topic| CommandParameterChoice {
            name: What(topic).name().into(),
            localizations: Cow::Borrowed(&[]),
            __non_exhaustive: (),
        };
        Topic::ALL.map(choice).to_vec().into()
    }

    fn from_index(index: usize) -> Option<Self> {
        Topic::ALL.get(index).copied().map(What)
    }

    fn from_name(name: &str) -> Option<Self> {
        let mut all = Topic::ALL.map(What).into_iter();
        all.find(|what| what.name() == name)
    }

    fn name(&self) -> &'static str {
        match self.0 {
            Topic::Settings => "settings",
            Topic::Role => "roles",
            Topic::Value => "values",
            Topic::Item => "rewards",
            Topic::Import => "files of rewards",
            Topic::Award => "awards",
            Topic::Correction => "corrections",
            Topic::Campaign => "campaigns",
            Topic::Allowance => "allowances",
            Topic::Extension => "points that last longer",
            Topic::Milestone => "milestones",
            Topic::Order => "orders approved alone",
            Topic::Detail => "looks at addresses",
        }
    }

    fn localized_name(&self, _: &str) -> Option<&'static str> {
        None
    }
}

/// Shows what admins changed.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn audit(
    ctx: Context<'_>,
    who: Option<User>,
    what: Option<What>,
    #[max_length = 40] from: Option<String>,
    #[max_length = 40] to: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let days = Days::typed(from.as_deref(), to.as_deref(), call.locale);
    let filter = days.map(|days| Filter {
        who: who.map(|user| UserId(user.id.get().cast_signed())),
        topic: what.map(|what| what.0),
        days,
    });
    show(call, filter.map_err(Into::into), 0).await
}

/// The buttons under a page: whoever clicks must still be an admin.
pub async fn turn(call: Call, click: Click) -> Result<(), Fault> {
    let (page, filter) = click.id.extra.split_once(':').unwrap_or_default();
    let filter = Filter::parse(click.id.id, filter).map_err(Into::into);
    show(call, filter, page.parse().unwrap_or_default()).await
}

async fn show(call: Call, filter: Outcome<Filter>, page: i64) -> Result<(), Fault> {
    let (app, guild, reader) = (call.app(), call.guild, (call.user, call.locale));
    let work = async move { service::trail(&app, guild, reader, filter?, page).await };
    call.answer(work, move |trail, speech| view::page(guild, &trail, speech))
        .await
}

/// The button under a page that gives all of it as a file.
pub async fn file(call: Call, click: Click) -> Result<(), Fault> {
    let (app, guild, reader) = (call.app(), call.guild, (call.user, call.locale));
    let filter = Filter::parse(click.id.id, &click.id.extra);
    let work = async move { service::whole(&app, guild, reader, filter?).await };
    call.refusing_beside()
        .answer(work, |whole, speech| view::file(&whole, speech))
        .await
}
