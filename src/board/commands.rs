//! `/leaderboard` with its buttons.
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use poise::ChoiceParameter;

/// Which board.
#[derive(Clone, Copy, ChoiceParameter)]
enum BoardChoice {
    #[name = "received"]
    Received,
    #[name = "given"]
    Given,
}

/// How far back.
#[derive(Clone, Copy, ChoiceParameter)]
enum PeriodChoice {
    #[name = "week"]
    Week,
    #[name = "month"]
    Month,
    #[name = "all"]
    All,
}

/// A board, for everybody in the channel.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn leaderboard(
    ctx: Context<'_>,
    board: Option<BoardChoice>,
    period: Option<PeriodChoice>,
) -> Result<(), Fault> {
    let board = board.unwrap_or(BoardChoice::Received).name();
    let period = period.unwrap_or(PeriodChoice::Week).name();
    let what = format!("{board}:{period}:0");
    show(Call::new(ctx)?.in_public(), what, true).await
}

/// The buttons under a board: whoever clicks sees the page alone.
pub async fn turn(call: Call, click: Click) -> Result<(), Fault> {
    show(call, click.id.extra, false).await
}

async fn show(call: Call, what: String, public: bool) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::look(&app, guild, user, &what).await },
        move |sight, speech| view::board(guild, &sight, public, speech),
    )
    .await
}
