//! `/setup`: shows the settings, or changes those that are named.
use super::choices::{DayChoice, GenderChoice, PeriodChoice, ResetChoice};
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::ids::{ChannelId, RoleId};
use crate::discord::call::Call;
use crate::discord::choice::Language;
use crate::feature::Context;
use crate::program::service::{self, Change, Number, Place, UnitChange};
use crate::program::view;
use serenity::all::{AutocompleteChoice, CreateAutocompleteResponse};

/// Shows what is set, or sets it.
#[poise::command(slash_command, guild_only, interaction_context = "Guild")]
#[allow(clippy::too_many_arguments, reason = "each setting is its own option")]
pub async fn setup(
    ctx: Context<'_>,
    #[max_length = 30] unit: Option<String>,
    #[max_length = 30] units: Option<String>,
    unit_gender: Option<GenderChoice>,
    unit_language: Option<Language>,
    #[max_length = 60] emoji: Option<String>,
    #[channel_types("Text", "News")] recognition_channel: Option<serenity::all::ChannelId>,
    #[channel_types("Text", "News")] orders_channel: Option<serenity::all::ChannelId>,
    #[channel_types("Text", "News")] weekly_channel: Option<serenity::all::ChannelId>,
    #[autocomplete = "zones"] time_zone: Option<String>,
    language: Option<Language>,
    #[min = 0]
    #[max = 1_000_000]
    allowance: Option<i64>,
    period: Option<PeriodChoice>,
    reason_required: Option<bool>,
    #[min = 0]
    #[max = 500]
    reason_min: Option<i64>,
    #[min = 1]
    #[max = 1_000_000]
    largest_kudos: Option<i64>,
    #[min = 0]
    #[max = 100]
    pair_limit: Option<i64>,
    #[min = 0]
    #[max = 86_400]
    cooldown: Option<i64>,
    #[min = 0]
    #[max = 365]
    account_age: Option<i64>,
    #[min = 0]
    #[max = 10_080]
    undo_window: Option<i64>,
    approver_role: Option<serenity::all::RoleId>,
    post_day: Option<DayChoice>,
    #[min = 0]
    #[max = 23]
    post_hour: Option<i64>,
    reset: Option<ResetChoice>,
) -> Result<(), Fault> {
    let changes = [
        reset.map(|what| Change::Reset(what.into())),
        language.map(|language| Change::Language(language.into())),
        words(unit_language, unit, units, unit_gender),
        emoji.map(Change::Emoji),
        time_zone.map(Change::Zone),
        number(Number::Allowance, allowance),
        period.map(|period| Change::Period(period.into())),
        reason_required.map(Change::ReasonRequired),
        number(Number::ReasonMin, reason_min),
        number(Number::Largest, largest_kudos),
        number(Number::PairLimit, pair_limit),
        number(Number::Cooldown, cooldown),
        number(Number::AccountAge, account_age),
        number(Number::UndoWindow, undo_window),
        approver_role.map(|role| Change::Approvers(vec![RoleId(role.get().cast_signed())])),
        post_day.map(|day| Change::PostDay(day.into())),
        number(Number::PostHour, post_hour),
    ];
    let places = places([recognition_channel, orders_channel, weekly_channel]);
    answer(Call::new(ctx)?, changes.into_iter().chain(places)).await
}

pub(super) async fn answer(
    call: Call,
    changes: impl Iterator<Item = Option<Change>>,
) -> Result<(), Fault> {
    let changes: Vec<Change> = changes.flatten().collect();
    if changes.is_empty() {
        return show(call).await;
    }
    let (app, guild, user, key) = (call.app(), call.guild, call.user, call.key.clone());
    let work = async move { service::set(&app, guild, user, &key, &changes).await };
    call.answer(work, |changed, speech| view::changed(&changed, speech))
        .await
}

/// Whoever may only look at the settings gets no menus to change them.
async fn show(call: Call) -> Result<(), Fault> {
    let call = call.only_looking();
    let asked = call.clone();
    let (app, guild) = (call.app(), call.guild);
    let work = async move {
        let may = asked.may(Permission::ManageProgram);
        let (may, program) = futures::join!(may, service::seen(&app, guild));
        Ok((program?, may))
    };
    call.answer(work, move |(program, may), speech| {
        view::card(&program, guild, may, speech)
    })
    .await
}

fn words(
    language: Option<Language>,
    one: Option<String>,
    many: Option<String>,
    gender: Option<GenderChoice>,
) -> Option<Change> {
    let unit = UnitChange {
        language: language.map(Into::into),
        one,
        many,
        gender: gender.map(Into::into),
    };
    (unit != UnitChange::default()).then_some(Change::Unit(unit))
}

fn places(channels: [Option<serenity::all::ChannelId>; 3]) -> [Option<Change>; 3] {
    let [recognition, orders, weekly] = channels.map(|channel| {
        let id = ChannelId(channel?.get().cast_signed());
        Some(Some(id))
    });
    [
        recognition.map(|id| Change::Channel(Place::Recognition, id)),
        orders.map(|id| Change::Channel(Place::Orders, id)),
        weekly.map(|id| Change::Channel(Place::Weekly, id)),
    ]
}

pub(super) fn number(number: Number, n: Option<i64>) -> Option<Change> {
    Some(Change::Number(number, n?))
}

async fn zones(_: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let found = service::zones(typed, 25).into_iter();
    let choices = found.map(|zone| AutocompleteChoice::new(zone.name(), zone.name()));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}
