//! `/leaderboard` with its buttons, and `/privacy boards`.
use super::rules::{Look, Span};
use super::{service, view};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::discord::route::Click;
use crate::feature::Context;
use crate::ledger::rules::Board;
use crate::phrase;

/// Which board.
#[derive(Clone, Copy, poise::ChoiceParameter)]
enum BoardChoice {
    #[name = "received"]
    Received,
    #[name = "given"]
    Given,
}

/// How far back.
#[derive(Clone, Copy, poise::ChoiceParameter)]
enum PeriodChoice {
    #[name = "week"]
    Week,
    #[name = "month"]
    Month,
    #[name = "all"]
    All,
}

/// Whether one is seen.
#[derive(Clone, Copy, PartialEq, poise::ChoiceParameter)]
enum ShowChoice {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

/// A board, for everybody in the channel.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn leaderboard(
    ctx: Context<'_>,
    board: Option<BoardChoice>,
    period: Option<PeriodChoice>,
) -> Result<(), Fault> {
    let board = match board {
        None | Some(BoardChoice::Received) => Board::Received,
        Some(BoardChoice::Given) => Board::Given,
    };
    let span = match period {
        None | Some(PeriodChoice::Week) => Span::Week,
        Some(PeriodChoice::Month) => Span::Month,
        Some(PeriodChoice::All) => Span::All,
    };
    let page = 0;
    show(
        Call::new(ctx)?.in_public(),
        Look { board, span, page },
        true,
    )
    .await
}

/// The buttons under a board: whoever clicks sees the page alone.
pub async fn turn(call: Call, click: Click) -> Result<(), Fault> {
    match Look::parse(&click.id.extra) {
        Some(look) => show(call, look, false).await,
        None => call.refuse(phrase!("refused-stale")).await,
    }
}

async fn show(call: Call, look: Look, public: bool) -> Result<(), Fault> {
    let (app, guild, user) = (call.app(), call.guild, call.user);
    call.answer(
        async move { service::look(&app, guild, user, look).await },
        move |sight, speech| view::board(guild, &sight, public, speech),
    )
    .await
}

/// What others see of one.
#[poise::command(
    slash_command,
    guild_only,
    interaction_context = "Guild",
    subcommands("boards")
)]
pub async fn privacy(_: Context<'_>) -> Result<(), Fault> {
    Err(Fault::Broken("/privacy came without a subcommand".into()))
}

/// Off the boards, or back on.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
async fn boards(ctx: Context<'_>, show: ShowChoice) -> Result<(), Fault> {
    let call = Call::new(ctx)?;
    let (app, guild, user) = (call.app(), call.guild, call.user);
    let shown = show == ShowChoice::On;
    call.answer(
        async move { service::show(&app, guild, user, shown).await },
        |shown, speech| view::privacy(shown, speech),
    )
    .await
}
