//! What an admin asks for of a reward's terms.
use crate::base::clock::Instant;
use crate::base::days::Days;
use crate::base::fold::{fold, says_none};
use crate::base::ids::{GuildId, RoleId};
use crate::base::inert::clean;
use crate::base::locale::Locale;
use crate::base::money::Money;
use crate::base::points::Points;
use crate::base::refusal::Refusal;
use crate::campaign::rules::{Activity, Audience};
use crate::catalog::rules::{Asked, CatalogRefusal, Limit, Perk, Terms};
use crate::program::rules::Span;
use crate::provider::rules::{ProductRef, Provider};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The longest name of a category, in characters.
pub const CATEGORY: usize = 40;
/// The longest name of what alone a code counts for, in characters.
pub const VALID_FOR: usize = 80;
/// The longest address of a picture, in characters.
pub const PICTURE: usize = 300;

/// What an admin asks for of the terms; what is absent stays as it is. The word for none takes something away, and so does 0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(missing_docs, reason = "they are the terms of the same name")]
pub struct TermsWish {
    pub approval: Option<bool>,
    pub category: Option<String>,
    pub picture: Option<String>,
    pub face: Option<String>,
    pub limit: Option<u16>,
    pub limit_per: Option<Span>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub role: Option<RoleId>,
    pub active_days: Option<u16>,
    pub score: Option<i64>,
    pub perk_role: Option<RoleId>,
    pub perk_days: Option<u16>,
    pub provider: Option<Provider>,
    pub product: Option<String>,
    pub perk_until: Option<String>,
    /// `Some(None)` where nothing is asked any more.
    pub asks: Option<Option<Asked>>,
    pub valid_for: Option<String>,
}

/// Where and how it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Around {
    /// The program's language.
    pub language: Locale,
    /// The program's zone.
    pub zone: Tz,
    /// The language of the one who asks.
    pub reads: Locale,
    /// The server: its role of everybody lifts a gate.
    pub guild: GuildId,
}

impl TermsWish {
    /// The terms with what is asked for.
    ///
    /// # Errors
    /// What can't be read, or is out of bounds.
    pub fn over(&self, before: &Terms, around: Around) -> Result<Terms, Refusal> {
        let mut terms = before.clone();
        terms.approval = self.approval.unwrap_or(before.approval);
        if let Some(category) = &self.category {
            terms.category = name(category, CATEGORY).ok_or(CatalogRefusal::Category)?;
        }
        if let Some(picture) = &self.picture {
            terms.picture = self::picture(picture)?;
        }
        if let Some(face) = &self.face {
            terms.face = self::face(face)?;
        }
        terms.limit = self.limit(before.limit)?;
        self.window(&mut terms, around)?;
        self.audience(&mut terms.audience, around.guild);
        if let Some(score) = self.score {
            terms.score = Points(score.max(0));
        }
        terms.perk = self.perk(before.perk, around)?;
        terms.asks = self.asks.unwrap_or(before.asks);
        if let Some(valid_for) = &self.valid_for {
            let refusal = CatalogRefusal::ValidFor;
            terms.valid_for = name(valid_for, VALID_FOR).ok_or(refusal)?;
        }
        terms.product = self.product(&before.product)?;
        if terms.product.is_some() && terms.face.is_none() {
            return Err(CatalogRefusal::ProductWithoutFace.into());
        }
        Ok(terms)
    }

    fn limit(&self, before: Option<Limit>) -> Result<Option<Limit>, CatalogRefusal> {
        match (self.limit, self.limit_per, before) {
            (None, None, before) => Ok(before),
            (Some(0), _, _) => Ok(None),
            (Some(times), per, before) => Ok(Some(Limit {
                times,
                per: per.or(before.and_then(|before| before.per)),
            })),
            (None, per, Some(before)) => Ok(Some(Limit { per, ..before })),
            (None, Some(_), None) => Err(CatalogRefusal::PerWithoutLimit),
        }
    }

    fn window(&self, terms: &mut Terms, around: Around) -> Result<(), Refusal> {
        let bound = |typed: &Option<String>| typed.clone().filter(|typed| !says_none(typed));
        let (from, to) = (bound(&self.from), bound(&self.to));
        let days = Days::typed(from.as_deref(), to.as_deref(), around.reads)?;
        let (opens, closes) = days.moments(around.zone);
        if self.from.is_some() {
            terms.opens_at = from.map(|_| opens);
        }
        if self.to.is_some() {
            terms.closes_at = to.map(|_| closes);
        }
        let backwards = |(opens, closes): (Instant, Instant)| opens >= closes;
        match terms.opens_at.zip(terms.closes_at).is_some_and(backwards) {
            true => Err(CatalogRefusal::WindowBackwards.into()),
            false => Ok(()),
        }
    }

    fn audience(&self, audience: &mut Audience, guild: GuildId) {
        if let Some(role) = self.role {
            audience.role = (role != guild.everyone()).then_some(role);
        }
        if let Some(days) = self.active_days {
            audience.activity = (days > 0).then_some(Activity::Active(days));
        }
    }

    fn product(&self, before: &Option<ProductRef>) -> Result<Option<ProductRef>, CatalogRefusal> {
        let typed = self.product.as_deref().map(str::trim);
        let known = before.as_ref().map(|before| before.provider);
        match (typed, self.provider.or(known)) {
            (None, _) if self.provider.is_some() => Err(CatalogRefusal::ProviderWithoutProduct),
            (None, _) => Ok(before.clone()),
            (Some(typed), _) if typed.is_empty() || says_none(typed) => Ok(None),
            (Some(typed), Some(provider)) => Ok(Some(ProductRef {
                provider,
                product: typed.to_owned(),
            })),
            (Some(_), None) => Err(CatalogRefusal::ProductWithoutProvider),
        }
    }

    fn perk(&self, before: Option<Perk>, around: Around) -> Result<Option<Perk>, Refusal> {
        let lifted = self.perk_role == Some(around.guild.everyone());
        let role = self.perk_role.or(before.map(|before| before.role));
        let lasts = self.perk_days.is_some() || self.perk_until.is_some();
        let Some(role) = role.filter(|_| !lifted) else {
            return match lasts && !lifted {
                true => Err(CatalogRefusal::DaysWithoutRole.into()),
                false => Ok(None),
            };
        };
        let until = self.perk_until.as_deref();
        let until = until.map(|typed| last_day(typed, around)).transpose()?;
        let days = self.perk_days.map(|days| (days > 0).then_some(days));
        let (days, until) = lasting((days, until), before)?;
        Ok(Some(Perk { role, days, until }))
    }
}

/// For how many days, or until when: what is named last takes the place of the other.
fn lasting(
    asked: (Option<Option<u16>>, Option<Option<Instant>>),
    before: Option<Perk>,
) -> Result<(Option<u16>, Option<Instant>), CatalogRefusal> {
    let (had_days, had_until) = before.map_or((None, None), |perk| (perk.days, perk.until));
    match asked {
        (Some(Some(_)), Some(Some(_))) => Err(CatalogRefusal::DaysAndUntil),
        (Some(Some(days)), _) => Ok((Some(days), None)),
        (_, Some(Some(until))) => Ok((None, Some(until))),
        (days, until) => Ok((days.unwrap_or(had_days), until.unwrap_or(had_until))),
    }
}

/// The end of a day; `None` for none.
fn last_day(typed: &str, around: Around) -> Result<Option<Instant>, Refusal> {
    if says_none(typed) {
        return Ok(None);
    }
    let days = Days::typed(None, Some(typed), around.reads)?;
    Ok(Some(days.moments(around.zone).1))
}

/// A name on one line, empty for the word for none; `None` where it is too long, or can't be seen.
fn name(typed: &str, longest: usize) -> Option<String> {
    let name = clean(typed)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    match name.chars().count() {
        _ if says_none(&name) => Some(String::new()),
        0 => Some(String::new()),
        length if length > longest || fold(&name).is_empty() => None,
        _ => Some(name),
    }
}

/// Discord shows pictures from the web alone.
fn picture(typed: &str) -> Result<String, CatalogRefusal> {
    let typed = typed.trim();
    if says_none(typed) || typed.is_empty() {
        return Ok(String::new());
    }
    let plain = typed.chars().all(|c| c.is_ascii_graphic());
    let host = typed
        .strip_prefix("https://")
        .map(|rest| rest.split('/').next().unwrap_or_default());
    let named = host.is_some_and(|host| host.contains('.') && !host.starts_with('.'));
    match plain && named && typed.len() <= PICTURE {
        true => Ok(typed.to_owned()),
        false => Err(CatalogRefusal::Picture),
    }
}

fn face(typed: &str) -> Result<Option<Money>, CatalogRefusal> {
    match says_none(typed) || typed.trim() == "0" {
        true => Ok(None),
        false => Money::typed(typed).map(Some).ok_or(CatalogRefusal::Face),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AROUND: Around = Around {
        language: Locale::EnUs,
        zone: Tz::UTC,
        reads: Locale::EnUs,
        guild: GuildId(1),
    };

    fn over(wish: TermsWish, before: &Terms) -> Result<Terms, Refusal> {
        wish.over(before, AROUND)
    }

    #[test]
    fn everything_can_be_set_and_taken_away_again() {
        let wish = TermsWish {
            approval: Some(false),
            category: Some(" Food  and drink ".into()),
            picture: Some("https://example.org/mug.png".into()),
            face: Some("12.50 EUR".into()),
            limit: Some(2),
            limit_per: Some(Span::Month),
            from: Some("2026-12-01".into()),
            to: Some("2026-12-24".into()),
            role: Some(RoleId(7)),
            active_days: Some(30),
            score: Some(100),
            perk_role: Some(RoleId(8)),
            perk_days: Some(14),
            provider: Some(Provider::Tremendous),
            product: Some("ABC".into()),
            perk_until: None,
            asks: Some(Some(Asked::Address)),
            valid_for: Some("the  Pro plan".into()),
        };
        let set = over(wish, &Terms::default()).expect("terms");
        assert_eq!(set.category, "Food and drink");
        assert_eq!(set.face.map(|face| face.minor), Some(1_250));
        assert_eq!(set.phrases().len(), 13);
        assert_eq!(set.asked(), Some(Asked::Address));
        assert_eq!(set.valid_for, "the Pro plan");
        let none = || Some("none".to_owned());
        let away = TermsWish {
            approval: Some(true),
            category: none(),
            picture: none(),
            face: none(),
            limit: Some(0),
            from: none(),
            to: none(),
            role: Some(RoleId(1)),
            active_days: Some(0),
            score: Some(0),
            perk_role: Some(RoleId(1)),
            product: none(),
            asks: Some(None),
            valid_for: none(),
            ..TermsWish::default()
        };
        assert_eq!(over(away, &set).expect("terms"), Terms::default());
    }

    #[test]
    fn a_role_is_had_for_some_days_or_until_one() {
        let role = |days: Option<u16>, until: Option<&str>| TermsWish {
            perk_role: Some(RoleId(8)),
            perk_days: days,
            perk_until: until.map(Into::into),
            ..TermsWish::default()
        };
        let lasts = |terms: &Terms| terms.perk.map(|perk| (perk.days, perk.until.is_some()));
        let days = over(role(Some(3), None), &Terms::default()).expect("terms");
        assert_eq!(lasts(&days), Some((Some(3), false)));
        let until = over(role(None, Some("2026-12-24")), &days).expect("terms");
        assert_eq!(lasts(&until), Some((None, true)));
        let again = over(role(Some(2), None), &until).expect("terms");
        assert_eq!(lasts(&again), Some((Some(2), false)));
        let good = over(role(None, Some("none")), &until).expect("terms");
        assert_eq!(lasts(&good), Some((None, false)));
        let both = over(role(Some(2), Some("2026-12-24")), &days);
        assert_eq!(both, Err(CatalogRefusal::DaysAndUntil.into()));
    }

    #[test]
    fn what_is_credited_asks_for_an_invoice() {
        let credit = TermsWish {
            face: Some("5 EUR".into()),
            provider: Some(Provider::Billing),
            product: Some("credit".into()),
            ..TermsWish::default()
        };
        let terms = over(credit, &Terms::default()).expect("terms");
        assert_eq!(terms.asked(), Some(Asked::Invoice));
    }

    #[test]
    fn what_can_not_be_read_is_refused() {
        let refused = |wish: TermsWish| over(wish, &Terms::default()).expect_err("a refusal");
        for picture in [
            "mug.png",
            "http://example.org/mug.png",
            "https://",
            "https://x y.org/",
        ] {
            let wish = TermsWish {
                picture: Some(picture.into()),
                ..TermsWish::default()
            };
            assert_eq!(refused(wish), CatalogRefusal::Picture.into(), "{picture}");
        }
        let per = TermsWish {
            limit_per: Some(Span::Year),
            ..TermsWish::default()
        };
        assert_eq!(refused(per), CatalogRefusal::PerWithoutLimit.into());
        let days = TermsWish {
            perk_days: Some(3),
            ..TermsWish::default()
        };
        assert_eq!(refused(days), CatalogRefusal::DaysWithoutRole.into());
        let face = TermsWish {
            face: Some("a lot".into()),
            ..TermsWish::default()
        };
        assert_eq!(refused(face), CatalogRefusal::Face.into());
    }

    #[test]
    fn a_window_does_not_end_before_it_begins() {
        let wish = |from: Option<&str>, to: Option<&str>| TermsWish {
            from: from.map(Into::into),
            to: to.map(Into::into),
            ..TermsWish::default()
        };
        let begun = over(wish(Some("2026-12-10"), None), &Terms::default()).expect("terms");
        let ended = over(wish(None, Some("2026-12-09")), &begun);
        assert_eq!(ended, Err(CatalogRefusal::WindowBackwards.into()));
        assert!(over(wish(None, Some("2026-12-10")), &begun).is_ok());
    }
}
