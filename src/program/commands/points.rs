//! `/setup_points`: the settings of refunds, corrections, bonuses and what is kept or bought of allowances, for which `/setup` has no room.
use super::choices::StackingChoice;
use super::setup::{answer, number};
use crate::base::db::Fault;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::service::{Change, Number};

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
pub async fn setup_points(
    ctx: Context<'_>,
    #[min = 0]
    #[max = 365]
    refund_floor: Option<i64>,
    allow_debt: Option<bool>,
    #[min = 0]
    #[max = 1_000_000]
    second_admin: Option<i64>,
    stacking: Option<StackingChoice>,
    #[min = 0]
    #[max = 1_000_000]
    carry_over: Option<i64>,
    #[min = 0]
    #[max = 1_000_000]
    buy_allowance: Option<i64>,
) -> Result<(), Fault> {
    let changes = [
        number(Number::RefundFloor, refund_floor),
        allow_debt.map(Change::AllowDebt),
        number(Number::SecondAdmin, second_admin),
        stacking.map(|how| Change::Stacking(how.into())),
        number(Number::CarryOver, carry_over),
        number(Number::BuyAllowance, buy_allowance),
    ];
    answer(Call::new(ctx)?, changes.into_iter()).await
}
