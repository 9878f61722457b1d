//! `/setup_privacy`: the settings of people's data, for which `/setup` has no room.
use super::setup::{answer, number};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::service::Number;

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn setup_privacy(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 30]
    erasure_days: Option<i64>,
) -> Result<(), Fault> {
    let changes = [number(Number::ErasureDays, erasure_days)];
    answer(Call::new(ctx)?, changes.into_iter()).await
}
