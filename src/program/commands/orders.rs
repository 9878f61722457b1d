//! `/setup_orders`: how orders are decided on, for which `/setup` has no room.
use super::setup::answer;
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::rules::OrdersWish;
use crate::program::service::Change;

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn setup_orders(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 1_000_000_000]
    approval_above: Option<i64>,
    #[min = 0]
    #[max = 1_000_000_000]
    two_above: Option<i64>,
    #[min = 0]
    #[max = 90]
    remind_days: Option<i64>,
    approve_alone: Option<bool>,
) -> Result<(), Fault> {
    let wish = OrdersWish {
        approval_above,
        two_above,
        remind_days,
        alone: approve_alone,
    };
    let change = (!wish.is_empty()).then_some(Change::Orders(wish));
    answer(Call::new(ctx)?, [change].into_iter()).await
}
