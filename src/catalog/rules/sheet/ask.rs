//! What cells ask for, in the words of the commands: nothing is judged here that those judge.
use super::Column;
use super::column::is_called;
use super::value::per;
use crate::base::cut::cut;
use crate::base::ids::{GuildId, ItemId, RoleId};
use crate::base::locale::{Locale, Phrase};
use crate::catalog::rules::{Asked, Item, Kind, Limit, TermsWish, Wish};
use crate::phrase;
use crate::program::rules::Span;
use crate::provider::rules::Provider;

/// The word that takes something away in any language.
const NONE: &str = "none";

/// What the cells of one row ask for.
#[derive(Clone, Debug, Default)]
pub(super) struct Asking {
    main: Wish,
    texts: [Wish; Locale::ALL.len()],
    /// How often, and in what stretch of time: one is nothing without the other.
    times: Option<u16>,
    per: Option<Option<Span>>,
    /// Whether it is to be in the shop, or out of it.
    pub(super) retired: Option<bool>,
}

impl Asking {
    /// Adds what a cell asks for.
    ///
    /// # Errors
    /// What can't be read in it.
    pub(super) fn add(&mut self, column: Column, cell: &str, guild: GuildId) -> Result<(), Phrase> {
        let text = || Some(cell.to_owned());
        let or_none = || Some(if cell.is_empty() { NONE } else { cell }.to_owned());
        let terms = &mut self.main.terms;
        match column {
            Column::Id => {}
            // A name can be given in another language, and not be taken away.
            Column::Name(_) if cell.is_empty() => {}
            Column::Name(locale) => self.words(locale).name = text(),
            Column::Description(locale) => self.words(locale).description = or_none(),
            // What is no number is out of bounds as well, and says which there are.
            Column::Price => self.main.price = Some(number(cell).unwrap_or_default()),
            Column::Stock if cell.is_empty() => self.main.unlimited = true,
            Column::Stock => self.main.stock = Some(number(cell).unwrap_or(-1)),
            Column::Kind if cell.is_empty() => {}
            Column::Kind => self.main.kind = Some(kind(cell)?),
            Column::Category => terms.category = text(),
            Column::Retired => self.retired = truth(cell)?,
            Column::Approval => terms.approval = truth(cell)?,
            Column::Face => terms.face = or_none(),
            Column::Limit => self.times = Some(small(cell)?),
            Column::LimitPer => self.per = Some(stretch(cell)?),
            Column::From => terms.from = or_none(),
            Column::To => terms.to = or_none(),
            Column::Role => terms.role = Some(role(cell, guild)?),
            Column::ActiveDays => terms.active_days = Some(small(cell)?),
            Column::Score => terms.score = Some(whole(cell)?),
            Column::PerkRole => terms.perk_role = Some(role(cell, guild)?),
            Column::PerkDays => terms.perk_days = Some(small(cell)?),
            Column::PerkUntil => terms.perk_until = or_none(),
            Column::Asks => terms.asks = Some(asked(cell)?),
            Column::ValidFor => terms.valid_for = or_none(),
            Column::Picture => terms.picture = text(),
            Column::Provider if cell.is_empty() => {}
            Column::Provider => terms.provider = Some(provider(cell)?),
            Column::Product => terms.product = or_none(),
            Column::Codes => return Err(phrase!("catalog-wrong-codes")),
        }
        Ok(())
    }

    fn words(&mut self, locale: Locale) -> &mut Wish {
        let wish = &mut self.texts[locale as usize];
        wish.language = Some(locale);
        wish
    }

    /// What is asked for of a reward, one step after the other; the first has a name, where any has.
    pub(super) fn wishes(&self, before: &Item, program: Locale) -> Vec<Wish> {
        let mut main = self.main.clone();
        let lifted = self.limit(before.terms.limit, &mut main.terms);
        let mut texts: Vec<Wish> = self.texts.to_vec();
        texts.sort_by_key(|wish| (wish.name.is_none(), wish.language != Some(program)));
        let mut texts = texts.into_iter();
        if let Some(first) = texts.next() {
            let Wish {
                name,
                description,
                language,
                ..
            } = first;
            main = Wish {
                name,
                description,
                language,
                ..main
            };
        }
        let lifted = lifted.map(Wish::terms).into_iter();
        let all = lifted.chain([main]).chain(texts);
        all.filter(Wish::asks).collect()
    }

    /// A stretch of time is taken away together with the limit, which is then set anew.
    fn limit(&self, before: Option<Limit>, terms: &mut TermsWish) -> Option<TermsWish> {
        if self.times.is_none() && self.per.is_none() {
            return None;
        }
        let was = before.and_then(|before| before.per);
        let per = self.per.unwrap_or(was);
        terms.limit = self.times.or(before.map(|before| before.times));
        terms.limit_per = per;
        (was.is_some() && per.is_none()).then(|| TermsWish {
            limit: Some(0),
            ..TermsWish::default()
        })
    }
}

/// A reward's id, as a file or as Discord has it.
pub(super) fn id(cell: &str) -> Option<ItemId> {
    let read = match cell.strip_prefix('#') {
        Some(digits) => i64::from_str_radix(digits, 16),
        None => cell.parse(),
    };
    read.ok().map(ItemId)
}

/// A number as spreadsheets may group it.
fn number(cell: &str) -> Option<i64> {
    let digits: String = cell.chars().filter(|char| !char.is_whitespace()).collect();
    digits.parse().ok()
}

fn whole(cell: &str) -> Result<i64, Phrase> {
    match cell {
        "" => Ok(0),
        _ => number(cell).ok_or_else(|| phrase!("catalog-wrong-number", typed = cut(cell, 40))),
    }
}

fn small(cell: &str) -> Result<u16, Phrase> {
    let number = whole(cell)?;
    u16::try_from(number).map_err(|_| phrase!("catalog-wrong-number", typed = cut(cell, 40)))
}

/// Yes or no; none where the cell is empty.
pub(super) fn truth(cell: &str) -> Result<Option<bool>, Phrase> {
    match crate::base::fold::fold(cell).as_str() {
        "" => Ok(None),
        "yes" | "oui" | "true" | "vrai" | "1" => Ok(Some(true)),
        "no" | "non" | "false" | "faux" | "0" => Ok(Some(false)),
        _ => Err(phrase!("catalog-wrong-truth", typed = cut(cell, 40))),
    }
}

fn kind(cell: &str) -> Result<Kind, Phrase> {
    let mut kinds = Kind::ALL.into_iter();
    let found = kinds.find(|kind| is_called(&kind.phrase(), cell));
    found.ok_or_else(|| {
        let known: Vec<Phrase> = Kind::ALL.map(Kind::phrase).into();
        phrase!("catalog-wrong-kind", typed = cut(cell, 40), known = known)
    })
}

fn stretch(cell: &str) -> Result<Option<Span>, Phrase> {
    if cell.is_empty() {
        return Ok(None);
    }
    let mut spans = [Span::Month, Span::Quarter, Span::Year].into_iter();
    let found = spans.find(|span| is_called(&per(*span), cell));
    let wrong = || phrase!("catalog-wrong-per", typed = cut(cell, 40));
    found.map(Some).ok_or_else(wrong)
}

/// The server's own role, that of everybody, takes one away.
fn role(cell: &str, guild: GuildId) -> Result<RoleId, Phrase> {
    let digits = cell
        .strip_prefix("<@&")
        .and_then(|rest| rest.strip_suffix('>'));
    match cell {
        "" => Ok(guild.everyone()),
        _ => digits
            .unwrap_or(cell)
            .parse()
            .ok()
            .filter(|id: &i64| *id > 0)
            .map(RoleId)
            .ok_or_else(|| phrase!("catalog-wrong-role", typed = cut(cell, 40))),
    }
}

/// What is asked with an order; none where the cell is empty.
fn asked(cell: &str) -> Result<Option<Asked>, Phrase> {
    if cell.is_empty() {
        return Ok(None);
    }
    let mut all = Asked::ALL.into_iter();
    let found = all.find(|asked| is_called(&asked.word(), cell));
    found.map(Some).ok_or_else(|| {
        let known: Vec<Phrase> = Asked::ALL.map(Asked::word).into();
        phrase!("catalog-wrong-asked", typed = cut(cell, 40), known = known)
    })
}

fn provider(cell: &str) -> Result<Provider, Phrase> {
    let mut providers = Provider::ALL.into_iter();
    let found = providers.find(|one| is_called(&one.phrase(), cell));
    found.ok_or_else(|| {
        let known: Vec<Phrase> = Provider::ALL.map(Provider::phrase).into();
        phrase!(
            "catalog-wrong-provider",
            typed = cut(cell, 40),
            known = known
        )
    })
}
