//! What is in accounts of one sort, before and after.
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::ledger::rules::{Class, Flow, Held};
use crate::phrase;

/// What accounts of one sort held, what came, what went, and what they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stock {
    /// Of which sort they are. What is owed is counted as what members owe.
    pub class: Class,
    /// At the beginning.
    pub opening: Points,
    /// What came, by where it came from.
    pub came: Vec<(Class, Points)>,
    /// What went, by where it went.
    pub went: Vec<(Class, Points)>,
    /// At the end.
    pub closing: Points,
}

/// What is told even where it is nothing: where it comes from, and where it goes.
fn usual(class: Class) -> (&'static [Class], &'static [Class]) {
    use Class::{Allowance, Expired, Lapsed, Mint, Owed, Redeemed, Revoked, Wallet};
    match class {
        Wallet => (&[Mint, Allowance, Redeemed], &[Redeemed, Expired, Revoked]),
        Allowance => (&[Mint], &[Wallet, Lapsed]),
        Owed => (&[Wallet], &[Wallet]),
        _ => (&[], &[]),
    }
}

/// From what is held now, back over what moved since the end, and over what moved within.
pub fn stock(class: Class, held: &[Held], flows: &[Flow]) -> Stock {
    let here = held.iter().filter(|held| match class {
        Class::Owed => held.class == Class::Wallet,
        _ => held.class == class,
    });
    let now = here.map(|held| match class {
        Class::Owed => held.owed.0,
        _ => held.amount.0,
    });
    let (came, went) = usual(class);
    let nothing = |class: &Class| (*class, Points::ZERO);
    let mut stock = Stock {
        class,
        opening: Points::ZERO,
        came: came.iter().map(nothing).collect(),
        went: went.iter().map(nothing).collect(),
        closing: Points::ZERO,
    };
    let (mut closing, mut within) = (now.fold(0, i64::saturating_add), 0_i64);
    for flow in flows.iter().filter(|flow| flow.source != flow.target) {
        // What the program advances is what members come to owe.
        let (from, to) = match class {
            Class::Owed => (flow.target, flow.source),
            _ => (flow.source, flow.target),
        };
        if to == class {
            add(&mut stock.came, from, flow.amount);
            within = within.saturating_add(flow.amount.0);
            closing = closing.saturating_sub(flow.since.0);
        } else if from == class {
            add(&mut stock.went, to, flow.amount);
            within = within.saturating_sub(flow.amount.0);
            closing = closing.saturating_add(flow.since.0);
        }
    }
    stock.closing = Points(closing);
    stock.opening = Points(closing.saturating_sub(within));
    stock
}

fn add(sums: &mut Vec<(Class, Points)>, class: Class, amount: Points) {
    if amount == Points::ZERO {
        return;
    }
    match sums.iter_mut().find(|(known, _)| *known == class) {
        Some((_, sum)) => *sum = Points(sum.0.saturating_add(amount.0)),
        None => sums.push((class, amount)),
    }
}

impl Stock {
    /// Whether the opening and what is told come to the closing.
    pub fn balances(&self) -> bool {
        let sum = |sums: &[(Class, Points)]| sums.iter().map(|(_, sum)| i128::from(sum.0)).sum();
        let (came, went): (i128, i128) = (sum(&self.came), sum(&self.went));
        i128::from(self.opening.0) + came - went == i128::from(self.closing.0)
    }

    /// Whether nothing was, is or moved here.
    pub fn is_empty(&self) -> bool {
        let moved = self.came.iter().chain(&self.went);
        let mut all = moved
            .map(|(_, sum)| *sum)
            .chain([self.opening, self.closing]);
        all.all(|sum| sum == Points::ZERO)
    }

    /// What it is called that something came from there.
    pub fn came_from(&self, class: Class) -> Phrase {
        match class {
            Class::Mint => phrase!("books-issued"),
            Class::Allowance => phrase!("books-given"),
            Class::Wallet if self.class == Class::Owed => phrase!("books-advanced"),
            Class::Wallet if self.class == Class::Pool => phrase!("books-chipped-in"),
            Class::Wallet => phrase!("books-returned"),
            Class::Fund => phrase!("books-from-budgets"),
            Class::Pool => phrase!("books-from-pools"),
            Class::Redeemed => phrase!("books-refunded"),
            Class::Expired | Class::Lapsed | Class::Revoked => phrase!("books-restored"),
            Class::Owed => phrase!("books-advanced"),
        }
    }

    /// What it is called that something went there.
    pub fn went_to(&self, class: Class) -> Phrase {
        match class {
            Class::Mint if self.class == Class::Fund => phrase!("books-used"),
            Class::Mint => phrase!("books-taken-back"),
            Class::Allowance => phrase!("books-returned"),
            Class::Wallet if self.class == Class::Owed => phrase!("books-repaid"),
            Class::Wallet if self.class == Class::Pool => phrase!("books-given-back"),
            Class::Wallet => phrase!("books-given"),
            Class::Fund => phrase!("books-to-budgets"),
            Class::Pool => phrase!("books-to-pools"),
            Class::Redeemed => phrase!("books-redeemed"),
            Class::Expired => phrase!("books-expired"),
            Class::Lapsed => phrase!("books-lapsed"),
            Class::Revoked => phrase!("books-revoked"),
            Class::Owed => phrase!("books-repaid"),
        }
    }
}
