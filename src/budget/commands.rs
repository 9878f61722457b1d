//! `/budget`: what is set aside, what is left of it, and what a point is worth.
use super::rules::{BudgetWish, Paid, Span, WhenEmpty};
use super::{service, view};
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;

/// How long a budget lasts.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum SpanChoice {
    #[name = "month"]
    Month,
    #[name = "quarter"]
    Quarter,
    #[name = "year"]
    Year,
}

impl From<SpanChoice> for Span {
    fn from(choice: SpanChoice) -> Span {
        match choice {
            SpanChoice::Month => Span::Month,
            SpanChoice::Quarter => Span::Quarter,
            SpanChoice::Year => Span::Year,
        }
    }
}

/// What happens once it is used up.
#[derive(Clone, Copy, Debug, poise::ChoiceParameter)]
enum EmptyChoice {
    #[name = "thanks without points"]
    Thanks,
    #[name = "no kudos with points"]
    Refuse,
}

impl From<EmptyChoice> for WhenEmpty {
    fn from(choice: EmptyChoice) -> WhenEmpty {
        match choice {
            EmptyChoice::Thanks => WhenEmpty::Thanks,
            EmptyChoice::Refuse => WhenEmpty::Refuse,
        }
    }
}

/// What is set aside.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommand_required,
    subcommands("show", "kudos", "awards", "milestones", "rescues", "worth")
)]
pub async fn budget(_: Context<'_>) -> Result<(), Fault> {
    Ok(())
}

/// Shows what is set aside, and what is left of it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn show(ctx: Context<'_>) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, asked) = (call.app(), call.guild, call.clone());
    let work = async move {
        let all = asked.may(Permission::SeeProgram).await;
        service::sheet(&app, guild, all).await
    };
    call.answer(work, |sheet, speech| view::sheet(&sheet, speech))
        .await
}

/// Sets the budget for kudos.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn kudos(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000_000]
    points: i64,
    per: Option<SpanChoice>,
    when_empty: Option<EmptyChoice>,
) -> Result<(), Fault> {
    let wish = BudgetWish {
        points,
        per: per.map(Span::from),
        when_empty: when_empty.map(WhenEmpty::from),
    };
    set(Call::new(ctx)?, Paid::Kudos, wish).await
}

/// Sets the budget for awards.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn awards(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000_000]
    points: i64,
    per: Option<SpanChoice>,
) -> Result<(), Fault> {
    let wish = BudgetWish {
        points,
        per: per.map(Span::from),
        when_empty: Some(WhenEmpty::Refuse),
    };
    set(Call::new(ctx)?, Paid::Awards, wish).await
}

/// Sets the budget for birthdays and other days.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn milestones(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000_000]
    points: i64,
    per: Option<SpanChoice>,
) -> Result<(), Fault> {
    let wish = BudgetWish {
        points,
        per: per.map(Span::from),
        when_empty: Some(WhenEmpty::Thanks),
    };
    set(Call::new(ctx)?, Paid::Milestones, wish).await
}

/// Sets the budget for the bonus of those who redeem in time.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn rescues(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000_000]
    points: i64,
    per: Option<SpanChoice>,
) -> Result<(), Fault> {
    let wish = BudgetWish {
        points,
        per: per.map(Span::from),
        when_empty: Some(WhenEmpty::Thanks),
    };
    set(Call::new(ctx)?, Paid::Rescues, wish).await
}

/// Says what points are worth.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn worth(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000]
    points: i64,
    #[max_length = 20] amount: Option<String>,
    #[max_length = 3] currency: Option<String>,
) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, admin) = (call.app(), call.admin());
    let money = (amount.unwrap_or_default(), currency.unwrap_or_default());
    let work = async move { service::say_worth(&app, &admin, points, money).await };
    call.answer(work, |sheet, speech| view::saved(&sheet, speech))
        .await
}

async fn set(call: Call, paid: Paid, wish: BudgetWish) -> Result<(), Fault> {
    let (app, admin) = (call.app(), call.admin());
    let work = async move { service::set(&app, &admin, paid, wish).await };
    call.answer(work, |sheet, speech| view::saved(&sheet, speech))
        .await
}
