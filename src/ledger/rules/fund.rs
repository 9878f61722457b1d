//! How much of a fund is spent.
use crate::base::points::Points;

/// At how many percent of a fund those who run the program are told.
const WARNINGS: [i64; 2] = [80, 100];

/// The last of these that a fund has reached.
pub fn reached(size: Points, left: Points) -> Option<i64> {
    let spent = i128::from(size.0) - i128::from(left.0);
    let reached = |percent: &i64| spent * 100 >= i128::from(size.0) * i128::from(*percent);
    WARNINGS.into_iter().rev().find(reached)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_at_four_fifths_and_at_the_end() {
        let reached = |left| reached(Points(10), Points(left));
        assert_eq!(
            [10, 3, 2, 1, 0].map(reached),
            [None, None, Some(80), Some(80), Some(100)]
        );
    }
}
