//! The text of messages: mentions by name, times in words, and what is invisible made visible.
//! Marks such as `**` and `\*` stay as they were written, so that it shows what is inert and what not.

use super::{Lens, instant};

/// Shows a text as people read it.
pub fn text(raw: &str, lens: Lens<'_>) -> String {
    let mut shown = String::new();
    let mut rest = raw;
    while let Some(next) = rest.chars().next() {
        let (taken, as_text) = literal(rest)
            .or_else(|| mention(rest, lens))
            .or_else(|| link(rest, lens))
            .unwrap_or_else(|| (next.len_utf8(), next.to_string()));
        shown.push_str(&as_text);
        rest = &rest[taken..];
    }
    visible(&shown)
}

/// What mentions nobody: something escaped, or code.
fn literal(rest: &str) -> Option<(usize, String)> {
    if let Some(escaped) = rest.strip_prefix('\\') {
        let len = 1 + escaped.chars().next()?.len_utf8();
        return Some((len, rest[..len].to_owned()));
    }
    let fence = if rest.starts_with("```") { "```" } else { "`" };
    let inner = rest.strip_prefix(fence)?;
    let len = fence.len() + inner.find(fence)? + fence.len();
    Some((len, rest[..len].to_owned()))
}

/// A mention, time or emoji between `<` and `>`.
fn mention(rest: &str, lens: Lens<'_>) -> Option<(usize, String)> {
    let end = rest.strip_prefix('<')?.find('>')? + 1;
    Some((end + 1, named(&rest[1..end], lens)?))
}

/// A link to a message that is there, by its channel and what it begins with: its number says nothing to a reader, and is
/// another where things that happen at once come in another order.
fn link(rest: &str, lens: Lens<'_>) -> Option<(usize, String)> {
    let path = rest.strip_prefix("https://discord.com/channels/")?;
    let end = path.find(|next: char| next != '/' && !next.is_ascii_digit());
    let path = &path[..end.unwrap_or(path.len())];
    let mut ids = path.split('/').skip(1).map(id);
    let (channel, message) = (ids.next()??, ids.next()??);
    let shown = format!(
        "#{}: {}",
        lens.names.channel(channel)?,
        lens.names.message(message)?
    );
    Some((
        rest.len() - rest["https://discord.com/channels/".len()..].len() + path.len(),
        shown,
    ))
}

fn named(tag: &str, lens: Lens<'_>) -> Option<String> {
    if let Some(role) = tag.strip_prefix("@&") {
        return Some(format!("@{}", lens.names.role(id(role)?)?));
    }
    if let Some(user) = tag.strip_prefix('@') {
        return Some(format!(
            "@{}",
            lens.names
                .user(id(user.strip_prefix('!').unwrap_or(user))?)?
        ));
    }
    if let Some(channel) = tag.strip_prefix('#') {
        return Some(format!("#{}", lens.names.channel(id(channel)?)?));
    }
    if let Some(command) = tag.strip_prefix('/') {
        let (name, number) = command.rsplit_once(':')?;
        lens.names.command(id(number)?)?;
        return Some(format!("/{name}"));
    }
    if let Some(time) = tag.strip_prefix("t:") {
        let (unix, style) = time
            .split_once(':')
            .map_or((time, None), |(unix, style)| (unix, style.chars().next()));
        return Some(format!(
            "[{}]",
            instant::show(unix.parse().ok()?, style, lens.now)?
        ));
    }
    let emoji = tag.strip_prefix("a:").or_else(|| tag.strip_prefix(':'))?;
    let (name, number) = emoji.split_once(':')?;
    id(number)?;
    Some(format!(":{name}:"))
}

/// Digits alone: a mention with anything else in it is none.
fn id(digits: &str) -> Option<u64> {
    digits
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| digits.parse().ok())
        .flatten()
}

/// Writes zero-width, direction and control characters as `\u{200b}`; the joiners inside of an emoji
/// are left alone.
fn visible(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut shown = String::new();
    for (at, next) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|at| chars.get(at));
        let joins = next == '\u{200d}'
            && before.copied().is_some_and(is_pictograph)
            && chars.get(at + 1).copied().is_some_and(is_pictograph);
        if is_invisible(next) && !joins {
            shown.extend(next.escape_unicode());
        } else {
            shown.push(next);
        }
    }
    shown
}

fn is_invisible(next: char) -> bool {
    matches!(next,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}')
        || (next.is_control() && next != '\n')
}

fn is_pictograph(next: char) -> bool {
    matches!(next, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}
