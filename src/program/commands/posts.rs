//! `/setup_posts`: the settings of what is posted, for which `/setup` has no room.
use super::choices::{BoardsChoice, DigestChoice};
use super::setup::answer;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::service::Change;

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn setup_posts(
    ctx: Context<'_>,
    boards: Option<BoardsChoice>,
    digest: Option<DigestChoice>,
    news: Option<bool>,
) -> Result<(), Fault> {
    let changes = [
        boards.map(|boards| Change::PostBoards(boards.into())),
        digest.map(|pace| Change::Digests(pace.into())),
        news.map(Change::RuleNews),
    ];
    answer(Call::new(ctx)?, changes.into_iter()).await
}
