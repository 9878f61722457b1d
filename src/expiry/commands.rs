//! `/expiry`, and the buttons of what it says.
mod clicks;

pub use clicks::{adopted, approved, asked, everybody, filed, reasoned, refused};

use super::rules::{Kind, PolicyWish, SettingsWish};
use super::{service, view};
use crate::base::db::Fault;
use crate::base::ids::UserId;
use crate::discord::call::Call;
use crate::feature::Context;
use serenity::all::User;

/// A sort of policy.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum KindChoice {
    #[name = "never"]
    Never,
    #[name = "some months after they were earned"]
    Months,
    #[name = "on a day of each year"]
    Yearly,
    #[name = "after months without activity"]
    Inactivity,
}

impl From<KindChoice> for Kind {
    fn from(choice: KindChoice) -> Kind {
        match choice {
            KindChoice::Never => Kind::Never,
            KindChoice::Months => Kind::Months,
            KindChoice::Yearly => Kind::Yearly,
            KindChoice::Inactivity => Kind::Inactivity,
        }
    }
}

/// What becomes of the points of those who leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, poise::ChoiceParameter)]
enum LeaverChoice {
    #[name = "keep them"]
    Keep,
    #[name = "take them back"]
    Revoke,
}

/// Points that expire.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("policy", "settings", "extend", "report")
)]
pub async fn expiry(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows what a policy would do, and asks whether it is to be.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn policy(
    ctx: Context<'_>,
    expire: KindChoice,
    #[min = 1]
    #[max = 120]
    months: Option<i64>,
    #[min = 1]
    #[max = 12]
    month: Option<i64>,
    #[min = 1]
    #[max = 31]
    day: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    carry_over: Option<i64>,
) -> Result<(), Fault> {
    let wish = PolicyWish {
        kind: expire.into(),
        months,
        month,
        day,
        carry_over,
    };
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::preview(&app, guild, &wish).await };
    call.answer(work, move |preview, speech| {
        view::preview(guild, &preview, speech)
    })
    .await
}

/// Shows or sets what is done about points that expire.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn settings(
    ctx: Context<'_>,
    #[max_length = 40] reminders: Option<String>,
    #[min = 1]
    #[max = 365]
    extension_days: Option<i64>,
    #[min = 0]
    #[max = 100]
    bonus_percent: Option<i64>,
    #[min = 1]
    #[max = 90]
    bonus_days: Option<i64>,
    leavers: Option<LeaverChoice>,
    #[min = 0]
    #[max = 365]
    grace_days: Option<i64>,
) -> Result<(), Fault> {
    let wish = SettingsWish {
        reminders,
        extension: extension_days,
        bonus: bonus_percent,
        bonus_days,
        keep_leavers: leavers.map(|choice| choice == LeaverChoice::Keep),
        grace_days,
    };
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let work = async move {
        match wish.is_empty() {
            true => service::sheet(&app, admin.guild).await,
            false => service::set(&app, &admin, &wish).await,
        }
    };
    call.answer(work, |settings, speech| view::settings(&settings, speech))
        .await
}

/// Has somebody's points, or everybody's, last longer.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn extend(
    ctx: Context<'_>,
    #[min = 1]
    #[max = 3_650]
    days: i64,
    member: Option<User>,
    #[min = 1]
    #[max = 366]
    within: Option<i64>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let within = within.unwrap_or(30);
    let Some(member) = member else {
        let guild = call.guild;
        let work = async move { service::outlook(&app, guild, days, within).await };
        return call
            .answer(work, move |outlook, speech| {
                view::sure(guild, &outlook, within, speech)
            })
            .await;
    };
    let who = UserId(member.id.get().cast_signed());
    let work = async move { service::extend_one(&app, &admin, who, (days, within)).await };
    call.answer(work, |done, speech| view::for_one(&done, speech))
        .await
}

/// Shows what expires when.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn report(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild) = (call.app(), call.guild);
    let work = async move { service::report(&app, guild).await };
    call.answer(work, move |report, speech| {
        view::report(guild, &report, speech)
    })
    .await
}
