//! Why something was not delivered, or not yet.
use crate::base::locale::Phrase;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// Why a provider does not deliver, or why nobody knows yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Why {
    /// Nobody has set it up, or not for this server.
    NotSetUp,
    /// The account holds too little.
    InsufficientBalance,
    /// It is sold no longer, or not to this account.
    ProductGone,
    /// There is none left at the moment.
    OutOfStock,
    /// It can't be had for that amount.
    FaceRefused,
    /// The credentials are refused.
    BadCredentials,
    /// The provider took the order back.
    Cancelled,
    /// There is no such invoice or renewal.
    UnknownInvoice,
    /// It is refused for another reason.
    Rejected,
    /// It is ordered, and not delivered yet.
    Pending,
    /// It is being asked for at this moment.
    UnderWay,
    /// No answer came in time.
    Silent,
    /// There was no connection.
    Unreachable,
    /// Something is wrong at the provider's.
    Failing,
    /// It was asked too often.
    Busy,
    /// The answer could not be read.
    Garbled,
    /// Our own database did not answer.
    Ours,
}

impl Why {
    /// Part of a sentence: "… — the account holds too little".
    pub fn phrase(self) -> Phrase {
        match self {
            Why::NotSetUp => phrase!("provider-why-not-set-up"),
            Why::InsufficientBalance => phrase!("provider-why-insufficient-balance"),
            Why::ProductGone => phrase!("provider-why-product-gone"),
            Why::OutOfStock => phrase!("provider-why-out-of-stock"),
            Why::FaceRefused => phrase!("provider-why-face-refused"),
            Why::BadCredentials => phrase!("provider-why-bad-credentials"),
            Why::Cancelled => phrase!("provider-why-cancelled"),
            Why::UnknownInvoice => phrase!("provider-why-unknown-invoice"),
            Why::Rejected => phrase!("provider-why-rejected"),
            Why::Pending => phrase!("provider-why-pending"),
            Why::UnderWay => phrase!("provider-why-under-way"),
            Why::Silent => phrase!("provider-why-silent"),
            Why::Unreachable => phrase!("provider-why-unreachable"),
            Why::Failing => phrase!("provider-why-failing"),
            Why::Busy => phrase!("provider-why-busy"),
            Why::Garbled => phrase!("provider-why-garbled"),
            Why::Ours => phrase!("provider-why-ours"),
        }
    }
}
