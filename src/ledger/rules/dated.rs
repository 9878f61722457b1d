//! Lots that expire, and what of them is carried over.
use crate::base::clock::Instant;
use crate::base::ids::{LotId, MemberId};
use crate::base::points::Points;

/// A lot that expires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Dated {
    /// Its id.
    pub id: LotId,
    /// Whose it is.
    pub member: MemberId,
    /// What is left.
    pub remaining: Points,
    /// When it expires.
    pub expires_at: Instant,
    /// Up to how many points of its season are carried over.
    pub carries: Option<Points>,
}

/// What of a member's was made to last longer: since when it would have expired, until when it lasts, and how much that is.
pub type Extended = Vec<(Instant, Instant, Points)>;

/// How much of which lots of one member's, which expired with one season, is carried over: of each no more than it says,
/// with what was carried of others before. Those of which most is carried come first.
pub fn carry(lots: &[Dated]) -> Vec<(Dated, Points)> {
    let mut carried = 0;
    let mut parts = Vec::new();
    for lot in lots {
        let room = lot.carries.unwrap_or_default().0 - carried;
        let part = lot.remaining.0.min(room);
        if part > 0 {
            carried += part;
            parts.push((*lot, Points(part)));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lot(id: i64, remaining: i64, carries: i64) -> Dated {
        Dated {
            id: LotId(id),
            member: MemberId(1),
            remaining: Points(remaining),
            expires_at: Instant(5),
            carries: Some(Points(carries)),
        }
    }

    #[test]
    fn no_more_is_carried_than_each_lot_says() {
        let carried = |lots: &[Dated]| -> Vec<(i64, i64)> {
            let parts = carry(lots).into_iter();
            parts.map(|(lot, part)| (lot.id.0, part.0)).collect()
        };
        assert_eq!(
            carried(&[lot(1, 30, 100), lot(2, 90, 100)]),
            [(1, 30), (2, 70)]
        );
        // An earlier policy promised less for the second.
        assert_eq!(carried(&[lot(1, 30, 100), lot(2, 90, 20)]), [(1, 30)]);
        assert_eq!(
            carried(&[lot(1, 10, 100), lot(2, 90, 20)]),
            [(1, 10), (2, 10)]
        );
        assert_eq!(carried(&[]), []);
    }
}
