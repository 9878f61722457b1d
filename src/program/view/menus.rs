//! The menus under the card: what can be picked without typing.
use crate::base::access::{Mapping, Role};
use crate::base::civil::Length;
use crate::base::ids::{ChannelId, GuildId};
use crate::base::locale::{Locale, Phrase, Speech};
use crate::discord::custom_id::CustomId;
use crate::phrase;
use crate::program::rules::Settings;
use crate::program::rules::lines::length;
use serenity::all::{
    ChannelType, CreateSelectMenu, CreateSelectMenuKind, CreateSelectMenuOption, RoleId,
};

/// One menu a row: two channels, the approvers, a language and a period.
pub fn all(settings: &Settings, guild: GuildId, speech: &Speech) -> Vec<CreateSelectMenu> {
    let menu = |what: &str, hint: Phrase, kind| {
        let id = CustomId::new("setup.pick", guild, 0).with(what);
        CreateSelectMenu::new(id.to_string(), kind).placeholder(hint.say_plain(speech))
    };
    let recognition = channel(settings.recognition_channel);
    let orders = channel(settings.orders_channel);
    let languages = languages(settings.language);
    let periods = periods(settings.period, speech);
    vec![
        menu(
            "recognition",
            phrase!("setup-pick-recognition"),
            recognition,
        )
        .min_values(0),
        menu("orders", phrase!("setup-pick-orders"), orders).min_values(0),
        menu(
            "approver",
            phrase!("setup-pick-approver"),
            approvers(settings),
        )
        .min_values(0)
        .max_values(Mapping::MOST as u8),
        menu("language", phrase!("setup-pick-language"), languages),
        menu("period", phrase!("setup-pick-period"), periods),
    ]
}

fn channel(set: Option<ChannelId>) -> CreateSelectMenuKind {
    CreateSelectMenuKind::Channel {
        channel_types: Some(vec![ChannelType::Text, ChannelType::News]),
        default_channels: set.map(|id| vec![serenity::all::ChannelId::new(id.0.unsigned_abs())]),
    }
}

fn approvers(settings: &Settings) -> CreateSelectMenuKind {
    let holders = settings.roles.holders(Role::Approver).take(Mapping::MOST);
    let holders: Vec<RoleId> = holders.map(|id| RoleId::new(id.0.unsigned_abs())).collect();
    CreateSelectMenuKind::Role {
        default_roles: (!holders.is_empty()).then_some(holders),
    }
}

fn languages(set: Locale) -> CreateSelectMenuKind {
    let option = |locale: Locale| {
        CreateSelectMenuOption::new(locale.name(), locale.tag()).default_selection(locale == set)
    };
    CreateSelectMenuKind::String {
        options: Locale::ALL.map(option).to_vec(),
    }
}

fn periods(set: Length, speech: &Speech) -> CreateSelectMenuKind {
    let known = [
        (Length::Day, "day"),
        (Length::Week, "week"),
        (Length::Month, "month"),
    ];
    let option = |(period, value): (Length, &str)| {
        CreateSelectMenuOption::new(length(period).say_plain(speech), value)
            .default_selection(period == set)
    };
    CreateSelectMenuKind::String {
        options: known.map(option).to_vec(),
    }
}
