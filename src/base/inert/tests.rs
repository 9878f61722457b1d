use proptest::prelude::*;

use super::*;

#[test]
fn marks_are_escaped() {
    assert_eq!(
        inert_line("**b** _i_ ~~s~~ ||x|| `c` \\"),
        "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\|\\|x\\|\\| \\`c\\` \\\\"
    );
    assert_eq!(
        inert_line("[gift](https://evil.example)"),
        "\\[gift\\](<https://evil.example>)"
    );
}

#[test]
fn lines_are_no_blocks() {
    let text =
        "# big\n-# small\n- item\n* item\n1. first\n> quote\n>>> quotes\n  - deep\n5 points - nice";
    let shown = "\\# big\n\\-# small\n\\- item\n\\* item\n1\\. first\n\\> quote\n\\>>> quotes\n  \\- deep\n5 points - nice";
    // A run of blanks becomes one.
    assert_eq!(inert(text), shown.replace("  \\-", " \\-"));
    assert_eq!(inert_line("a\r\nb\n\n  c"), "a b c");
    assert_eq!(inert("a\n\n\n\n\nb"), "a\n\nb");
}

#[test]
fn mentions_are_broken() {
    for mention in [
        "@everyone",
        "@here",
        "<@1>",
        "<@!1>",
        "<@&1>",
        "<#1>",
        "</kudos:1>",
        "<t:1:R>",
        "<:a:1>",
        "<a:a:1>",
        "<id:guide>",
    ] {
        let shown = inert_line(mention);
        assert!(!shown.contains(mention), "{shown}");
        assert_eq!(shown.replace('\u{200b}', ""), mention);
    }
    assert_eq!(inert_line("@every\u{200b}one"), "@\u{200b}everyone");
    assert_eq!(inert_line("I <3 you, a@b.example"), "I <3 you, a@b.example");
}

#[test]
fn links_show_no_preview() {
    assert_eq!(
        inert_line("see https://a.example/b_c?d=e*f."),
        "see <https://a.example/b_c?d=e%2Af>."
    );
    assert_eq!(
        inert_line("<https://a.example> HTTP://B"),
        "<\u{200b}<https://a.example>> <HTTP://B>".replace("<\u{200b}<", "<\u{200b}<")
    );
    assert_eq!(inert_line("https://a/@everyone"), "<https://a/%40everyone>");
    assert_eq!(
        inert_line("join discord.gg/abc"),
        "join discord\u{200b}.gg/abc"
    );
    assert_eq!(inert_line("https://"), "https://");
}

#[test]
fn what_cannot_be_seen_is_removed() {
    assert_eq!(
        clean("a\u{202e}b\u{2066}c\u{200b}d\u{7}e\u{ad}f\u{3164}g\u{e0041}h"),
        "abcdefgh"
    );
    assert_eq!(clean(" \u{200d}\u{301}\u{feff} "), "");
    assert_eq!(
        clean("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}"),
        "e\u{301}\u{302}\u{303}\u{304}"
    );
}

#[test]
fn real_writing_is_kept() {
    for text in [
        "👩‍💻 👍🏽 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏳️‍🌈 🇫🇷",
        "می‌خواهم",
        "क्‍ष",
        "שָׁלוֹם",
        "Tiếng Việt",
        "สวัสดีครับ ผู้ใหญ่",
        "日本語",
    ] {
        assert_eq!(clean(text), text);
    }
    assert_eq!(inert_line("שלום 5"), "\u{2068}שלום 5\u{2069}");
}

/// What Discord shows of inert text without links.
fn read(shown: &str) -> String {
    let mut letters = shown
        .chars()
        .filter(|c| !matches!(c, '\u{200b}' | '\u{2068}' | '\u{2069}'))
        .peekable();
    let mut text = String::new();
    while let Some(c) = letters.next() {
        let escapes = c == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        text.push(if escapes { letters.next().unwrap() } else { c });
    }
    text
}

/// The text without links and escaped characters: what Discord still takes for Markdown.
fn live(shown: &str) -> String {
    let mut text = String::new();
    let mut rest = shown;
    while let Some(c) = rest.chars().next() {
        let skipped = match c {
            '<' if rest[1..].to_lowercase().starts_with("http") => rest.find('>').unwrap() + 1,
            '\\' => 1 + rest[1..].chars().next().unwrap().len_utf8(),
            _ => {
                text.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[skipped..];
    }
    text
}

/// Texts made of what attacks are made of, and of anything.
fn hostile() -> impl Strategy<Value = String> {
    const TOKENS: &[&str] = &[
        "*",
        "**",
        "_",
        "__",
        "~~",
        "||",
        "`",
        "```",
        "\\",
        "[a](b)",
        "[",
        "]",
        "# ",
        "-# ",
        "- ",
        "1. ",
        "> ",
        "\n",
        "\r\n",
        " ",
        "  ",
        "@everyone",
        "@HERE",
        "<@1>",
        "<@&1>",
        "<#1>",
        "<t:1:R>",
        "<:a:1>",
        "</a:1>",
        "<",
        ">",
        "@",
        "a",
        "שלום",
        "\u{202e}",
        "\u{2066}",
        "\u{2069}",
        "\u{200b}",
        "\u{200d}",
        "\u{301}",
        "👩",
        "\u{fe0f}",
        "https://",
        "https://a.example/x_y*z",
        "discord.gg/a",
        "\u{0}",
        "5",
    ];
    let token = prop_oneof![4 => prop::sample::select(TOKENS).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}

proptest! {
    #[test]
    fn nothing_is_live(text in hostile()) {
        let shown = inert(&text);
        let live = live(&shown);
        prop_assert!(!live.contains(['*', '_', '~', '|', '`', '[', ']']), "{live}");
        for line in live.lines() {
            let start = line.trim_start_matches('\u{2068}').trim_start();
            prop_assert!(!start.starts_with(['#', '-', '+']) && !(start.starts_with('>') && shown.starts_with('>')), "{line}");
        }
        let lower = shown.to_lowercase();
        for token in ["@everyone", "@here", "<@", "<#", "<:", "</", "<t:", "<a:", "<id:", "discord.gg/"] {
            prop_assert!(!lower.contains(token), "{token} in {shown}");
        }
    }

    #[test]
    fn nothing_unseen_is_left(text in hostile()) {
        let cleaned = clean(&text);
        prop_assert!(!cleaned.contains(['\u{200b}', '\u{202e}', '\u{2066}', '\u{2069}', '\u{0}', '\r']), "{cleaned:?}");
        let flood = "\u{301}".repeat(5);
        prop_assert!(!cleaned.contains(&flood));
        for line in inert(&text).lines() {
            prop_assert_eq!(line.matches('\u{2068}').count(), line.matches('\u{2069}').count());
        }
    }

    #[test]
    fn it_reads_the_same(text in hostile().prop_filter("links are shown in brackets", |text| !text.to_lowercase().contains("http"))) {
        prop_assert_eq!(read(&inert(&text)), clean(&text));
    }

    #[test]
    fn a_line_is_one_line(text in hostile()) {
        prop_assert!(!inert_line(&text).contains(['\n', '\r']));
        prop_assert!(!plain(&text).contains(['\n', '\r']));
    }

    #[test]
    fn cleaning_twice_changes_nothing(text in any::<String>()) {
        let once = clean(&text);
        prop_assert_eq!(clean(&once), once);
    }
}
