//! Lists are bound one by one: a statement that looks up many takes sixteen at once.

/// How many at once.
pub const SIXTEEN: usize = 16;

/// Fills a list of one to sixteen up by repeating its first.
pub fn sixteen<T: Copy>(few: &[T]) -> Option<[T; SIXTEEN]> {
    let mut all = [*few.first()?; SIXTEEN];
    all.get_mut(..few.len())?.copy_from_slice(few);
    Some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_list_is_filled_up_and_a_wrong_one_is_none() {
        let filled = sixteen(&[7, 8]).expect("a list");
        assert_eq!(filled[..3], [7, 8, 7]);
        assert_eq!(sixteen::<i64>(&[]), None);
        assert_eq!(sixteen(&[1; 17]), None);
    }
}
