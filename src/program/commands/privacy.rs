//! `/setup_privacy`: the settings of people's data, for which `/setup` has no room.
use super::choices::EnrolmentChoice;
use super::setup::{answer, number};
use crate::base::db::Fault;
use crate::base::ids::ChannelId;
use crate::discord::call::Call;
use crate::feature::Context;
use crate::program::service::{Change, Number, Place};

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "each setting is its own option")]
pub async fn setup_privacy(
    ctx: Context<'_>,
    enrolment: Option<EnrolmentChoice>,
    #[min = 1]
    #[max = 365]
    pending_days: Option<i64>,
    #[min = 0]
    #[max = 30]
    erasure_days: Option<i64>,
    #[min = 1]
    #[max = 36]
    reasons_months: Option<i64>,
    #[min = 1]
    #[max = 12]
    access_months: Option<i64>,
    #[channel_types("Text", "News")] auditor_channel: Option<serenity::all::ChannelId>,
    #[min = 1]
    #[max = 30]
    contact_days: Option<i64>,
) -> Result<(), Fault> {
    let changes = [
        enrolment.map(|how| Change::Enrolment(how.into())),
        number(Number::PendingDays, pending_days),
        number(Number::ErasureDays, erasure_days),
        number(Number::ReasonsMonths, reasons_months),
        number(Number::AccessMonths, access_months),
        auditor_channel
            .map(|id| Change::Channel(Place::Auditors, Some(ChannelId(id.get().cast_signed())))),
        number(Number::ContactDays, contact_days),
    ];
    answer(Call::new(ctx)?, changes.into_iter()).await
}
