//! The columns of a table of rewards.
use crate::base::fold::fold;
use crate::base::locale::{Arg, Locale, Phrase, Speech};
use crate::phrase;

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are the terms of the same name")]
pub enum Column {
    Id,
    Name(Locale),
    Description(Locale),
    Price,
    Stock,
    Kind,
    Category,
    Retired,
    Approval,
    Face,
    Limit,
    LimitPer,
    From,
    To,
    Role,
    ActiveDays,
    Score,
    PerkRole,
    PerkDays,
    PerkUntil,
    Asks,
    ValidFor,
    Picture,
    Provider,
    Product,
    Codes,
}

impl Column {
    /// All of them, as they stand in a file.
    pub const ALL: [Column; 28] = [
        Column::Id,
        Column::Name(Locale::EnUs),
        Column::Name(Locale::Fr),
        Column::Price,
        Column::Stock,
        Column::Kind,
        Column::Category,
        Column::Description(Locale::EnUs),
        Column::Description(Locale::Fr),
        Column::Retired,
        Column::Approval,
        Column::Face,
        Column::Limit,
        Column::LimitPer,
        Column::From,
        Column::To,
        Column::Role,
        Column::ActiveDays,
        Column::Score,
        Column::PerkRole,
        Column::PerkDays,
        Column::PerkUntil,
        Column::Asks,
        Column::ValidFor,
        Column::Picture,
        Column::Provider,
        Column::Product,
        Column::Codes,
    ];

    /// What stands over it.
    pub fn phrase(self) -> Phrase {
        let in_language = |locale: Locale| Arg::Raw(locale.name().to_owned());
        match self {
            Column::Id => phrase!("catalog-column-id"),
            Column::Name(locale) => {
                phrase!("catalog-column-name-in", language = in_language(locale))
            }
            Column::Description(locale) => phrase!(
                "catalog-column-description-in",
                language = in_language(locale)
            ),
            Column::Price => phrase!("catalog-column-price"),
            Column::Stock => phrase!("catalog-column-stock"),
            Column::Kind => phrase!("catalog-column-kind"),
            Column::Category => phrase!("catalog-column-category"),
            Column::Retired => phrase!("catalog-column-retired"),
            Column::Approval => phrase!("catalog-column-approval"),
            Column::Face => phrase!("catalog-column-face"),
            Column::Limit => phrase!("catalog-column-limit"),
            Column::LimitPer => phrase!("catalog-column-limit-per"),
            Column::From => phrase!("catalog-column-from"),
            Column::To => phrase!("catalog-column-to"),
            Column::Role => phrase!("catalog-column-role"),
            Column::ActiveDays => phrase!("catalog-column-active-days"),
            Column::Score => phrase!("catalog-column-score"),
            Column::PerkRole => phrase!("catalog-column-perk-role"),
            Column::PerkDays => phrase!("catalog-column-perk-days"),
            Column::PerkUntil => phrase!("catalog-column-perk-until"),
            Column::Asks => phrase!("catalog-column-asks"),
            Column::ValidFor => phrase!("catalog-column-valid-for"),
            Column::Picture => phrase!("catalog-column-picture"),
            Column::Provider => phrase!("catalog-column-provider"),
            Column::Product => phrase!("catalog-column-product"),
            Column::Codes => phrase!("catalog-column-codes"),
        }
    }

    /// The column that is called so in any language, or as the option that sets it.
    pub(super) fn called(head: &str, program: Locale) -> Option<Column> {
        let head = head.replace('_', " ");
        let plain = [
            (Column::Name(program), phrase!("catalog-column-name")),
            (
                Column::Description(program),
                phrase!("catalog-column-description"),
            ),
        ];
        let all = Column::ALL.map(|column| (column, column.phrase()));
        let mut known = all.into_iter().chain(plain);
        let found = known.find(|(_, phrase)| is_called(phrase, &head));
        found.map(|(column, _)| column)
    }
}

/// Whether something is what a phrase says in any language, however it is spelt.
pub(super) fn is_called(phrase: &Phrase, typed: &str) -> bool {
    let typed = fold(typed);
    let said = |locale| phrase.say_plain(&Speech::default_for(locale));
    Locale::ALL
        .into_iter()
        .any(|locale| fold(&said(locale)) == typed)
}
