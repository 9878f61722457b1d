//! What kinds and causes are called.
use super::{Class, Kind};
use crate::base::locale::Phrase;
use crate::phrase;

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 13] = [
        Kind::Recognition,
        Kind::Award,
        Kind::Purchase,
        Kind::Referral,
        Kind::Engagement,
        Kind::Bonus,
        Kind::Milestone,
        Kind::Loyalty,
        Kind::Redemption,
        Kind::Expiry,
        Kind::Correction,
        Kind::Allowance,
        Kind::Pool,
    ];

    /// As it is stored, and as buttons carry it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Recognition => "recognition",
            Kind::Award => "award",
            Kind::Purchase => "purchase",
            Kind::Referral => "referral",
            Kind::Engagement => "engagement",
            Kind::Bonus => "bonus",
            Kind::Milestone => "milestone",
            Kind::Loyalty => "loyalty",
            Kind::Redemption => "redemption",
            Kind::Expiry => "expiry",
            Kind::Correction => "correction",
            Kind::Allowance => "allowance",
            Kind::Pool => "pool",
        }
    }

    /// The reverse of [`Kind::word`].
    pub fn from_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Kind::Recognition => phrase!("kind-recognition"),
            Kind::Award => phrase!("kind-award"),
            Kind::Purchase => phrase!("kind-purchase"),
            Kind::Referral => phrase!("kind-referral"),
            Kind::Engagement => phrase!("kind-engagement"),
            Kind::Bonus => phrase!("kind-bonus"),
            Kind::Milestone => phrase!("kind-milestone"),
            Kind::Loyalty => phrase!("kind-loyalty"),
            Kind::Redemption => phrase!("kind-redemption"),
            Kind::Expiry => phrase!("kind-expiry"),
            Kind::Correction => phrase!("kind-correction"),
            Kind::Allowance => phrase!("kind-allowance"),
            Kind::Pool => phrase!("kind-pool"),
        }
    }
}

impl Class {
    /// Every sort of account.
    pub const ALL: [Class; 10] = [
        Class::Wallet,
        Class::Allowance,
        Class::Fund,
        Class::Pool,
        Class::Mint,
        Class::Redeemed,
        Class::Expired,
        Class::Lapsed,
        Class::Revoked,
        Class::Owed,
    ];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Class::Wallet => "wallet",
            Class::Allowance => "allowance",
            Class::Fund => "fund",
            Class::Pool => "pool",
            Class::Mint => "mint",
            Class::Redeemed => "redeemed",
            Class::Expired => "expired",
            Class::Lapsed => "lapsed",
            Class::Revoked => "revoked",
            Class::Owed => "owed",
        }
    }

    /// The reverse of [`Class::word`].
    pub fn from_word(word: &str) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.word() == word)
    }

    /// What it is called.
    pub fn phrase(self) -> Phrase {
        match self {
            Class::Wallet => phrase!("account-wallet"),
            Class::Allowance => phrase!("account-allowance"),
            Class::Fund => phrase!("account-fund"),
            Class::Pool => phrase!("account-pool"),
            Class::Mint => phrase!("account-mint"),
            Class::Redeemed => phrase!("account-redeemed"),
            Class::Expired => phrase!("account-expired"),
            Class::Lapsed => phrase!("account-lapsed"),
            Class::Revoked => phrase!("account-revoked"),
            Class::Owed => phrase!("account-owed"),
        }
    }
}

/// What an entry's cause is called; a room's own word where there is no other.
pub fn cause(word: &str) -> Phrase {
    match word {
        "kudos" => phrase!("cause-kudos"),
        "boost" => phrase!("cause-boost"),
        "undo" => phrase!("cause-undo"),
        "award" => phrase!("cause-award"),
        "redemption" => phrase!("cause-redemption"),
        "refund" => phrase!("cause-refund"),
        "expiry" => phrase!("cause-expiry"),
        "correction" => phrase!("cause-correction"),
        "erasure" => phrase!("cause-erasure"),
        "return" => phrase!("cause-return"),
        "carry" => phrase!("cause-carry"),
        "extension" => phrase!("cause-extension"),
        "leaver" => phrase!("cause-leaver"),
        "rescue" => phrase!("cause-rescue"),
        "fund" => phrase!("cause-fund"),
        "allowance" => phrase!("cause-allowance"),
        "milestone" => phrase!("cause-milestone"),
        "chip" => phrase!("cause-chip"),
        other => phrase!("cause-other", word = other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_what_is_stored() {
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_value(kind).expect("JSON"), kind.word());
            assert_eq!(Kind::from_word(kind.word()), Some(kind));
        }
        assert_eq!(Kind::from_word("tax"), None);
        for class in Class::ALL {
            assert_eq!(serde_json::to_value(class).expect("JSON"), class.word());
            assert_eq!(Class::from_word(class.word()), Some(class));
        }
        assert_eq!(Class::from_word("tax"), None);
    }
}
