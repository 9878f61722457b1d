//! Going through a list page by page.

/// One page of a list, counted from 0: what is on it, which it is (the last one where there are fewer), and how many there are.
pub fn page<T>(list: Vec<T>, size: usize, page: i64) -> (Vec<T>, i64, i64) {
    let pages = list.len().div_ceil(size).max(1);
    let page = usize::try_from(page).unwrap_or(0).min(pages - 1);
    let shown = list.into_iter().skip(page * size).take(size).collect();
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    (shown, count(page), count(pages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_end_with_the_last() {
        assert_eq!(page(vec![1, 2, 3], 2, 9), (vec![3], 1, 2));
        assert_eq!(page(vec![1, 2, 3], 2, -1), (vec![1, 2], 0, 2));
        assert_eq!(page(Vec::<i32>::new(), 2, 0), (vec![], 0, 1));
    }
}
