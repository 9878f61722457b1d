//! What corrections refuse.
use super::REASON;
use crate::base::clock::Instant;
use crate::base::ids::UserId;
use crate::base::locale::Phrase;
use crate::base::points::Points;
use crate::phrase;

/// Why nothing is corrected.
#[derive(Clone, Debug, PartialEq)]
pub enum CorrectionRefusal {
    /// There is no such entry.
    NoEntry,
    /// A redemption or refund: its order is the place for it.
    Order,
    /// An entry of a kind that is not corrected.
    Kind,
    /// It was taken back before.
    Reversed,
    /// A reason too short or too long.
    Reason,
    /// Somebody has spent it.
    Spent {
        /// Who.
        who: UserId,
        /// How much they lack.
        missing: Points,
    },
    /// Another correction of it waits for a second admin.
    Waiting,
    /// There is no such correction.
    NoCorrection,
    /// One's own, which somebody else has to confirm.
    Own,
    /// It was decided on before.
    Decided {
        /// Whether it was confirmed.
        done: bool,
        /// When.
        at: Instant,
    },
}

impl CorrectionRefusal {
    pub(crate) fn phrase(&self) -> Phrase {
        match self {
            CorrectionRefusal::NoEntry => phrase!("correction-refused-no-entry"),
            CorrectionRefusal::Order => phrase!("correction-refused-order"),
            CorrectionRefusal::Kind => phrase!("correction-refused-kind"),
            CorrectionRefusal::Reversed => phrase!("correction-refused-reversed"),
            CorrectionRefusal::Reason => {
                let (least, most) = REASON.into_inner();
                phrase!("correction-refused-reason", least = least, most = most)
            }
            CorrectionRefusal::Spent { who, missing } => {
                phrase!("correction-refused-spent", who = *who, missing = *missing)
            }
            CorrectionRefusal::Waiting => phrase!("correction-refused-waiting"),
            CorrectionRefusal::NoCorrection => phrase!("correction-refused-no-correction"),
            CorrectionRefusal::Own => phrase!("correction-refused-own"),
            CorrectionRefusal::Decided { done: true, at } => {
                phrase!("correction-refused-confirmed", at = *at)
            }
            CorrectionRefusal::Decided { done: false, at } => {
                phrase!("correction-refused-declined", at = *at)
            }
        }
    }
}
crate::refusals!(CorrectionRefusal);
