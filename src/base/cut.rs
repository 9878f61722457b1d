//! Making text short enough for where it is shown.

/// The text in at most so many characters, with … where something is missing.
pub fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept: String = text.chars().take(longest.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// The lines that come first and have room together.
pub fn fitting(lines: impl Iterator<Item = String>, room: usize) -> Vec<String> {
    let mut used = 0;
    lines
        .take_while(|line| {
            used += line.chars().count() + 1;
            used <= room
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut() {
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut("éééé", 4), "éééé");
    }
}
