//! A line that Discord reads as the letters it is made of.

/// Breaks what would otherwise be a mention; it can't be seen.
const BREAK: char = '\u{200b}';

/// Addresses that Discord shows as an invitation even without a scheme.
const INVITES: [&str; 3] = [
    "discord.gg/",
    "discord.com/invite/",
    "discordapp.com/invite/",
];

/// The cleaned line with its Markdown escaped, its mentions broken and its links shown without a preview.
pub(super) fn line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = block_mark(line, &mut out);
    while let Some(c) = rest.chars().next() {
        rest = match address(rest) {
            Some(length) => {
                link(&rest[..length], &mut out);
                &rest[length..]
            }
            None => {
                letter(c, rest, &mut out);
                &rest[c.len_utf8()..]
            }
        };
    }
    out
}

/// Escapes what makes a line a heading, a list or a quote, and returns the rest of the line.
fn block_mark<'a>(line: &'a str, out: &mut String) -> &'a str {
    let start = line.trim_start();
    out.push_str(&line[..line.len() - start.len()]);
    let digits = start.len() - start.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, mark) = start.split_at(digits);
    let marks: &[char] = if number.is_empty() {
        &['#', '-', '+', '>']
    } else {
        &['.', ')']
    };
    match mark.chars().next().filter(|mark| marks.contains(mark)) {
        Some(c) => {
            out.push_str(number);
            out.extend(['\\', c]);
            &mark[1..]
        }
        None => start,
    }
}

/// One character, the first of `rest`.
fn letter(c: char, rest: &str, out: &mut String) {
    let after = &rest[c.len_utf8()..];
    match c {
        '\\' | '*' | '_' | '~' | '|' | '`' | '[' | ']' => out.extend(['\\', c]),
        '<' if after.starts_with(|next: char| "@#:/&!".contains(next) || next.is_alphabetic()) => {
            out.extend([c, BREAK])
        }
        '@' if pings_all(after) => out.extend([c, BREAK]),
        '.' if ends_invite_host(rest, out) => out.extend([BREAK, c]),
        _ => out.push(c),
    }
}

fn pings_all(after: &str) -> bool {
    ["everyone", "here"]
        .iter()
        .any(|name| starts_with(after, name))
}

/// Whether the dot that `rest` begins with, after what has been written, is the one of an invitation's address.
fn ends_invite_host(rest: &str, out: &str) -> bool {
    INVITES.iter().any(|invite| {
        let (host, path) = invite.split_at(invite.find('.').unwrap_or_default());
        starts_with(rest, path)
            && out.len() >= host.len()
            && out.as_bytes()[out.len() - host.len()..].eq_ignore_ascii_case(host.as_bytes())
    })
}

/// The length of the link that `rest` begins with: up to a blank, less the marks that end a sentence. An invitation is no link:
/// Discord may draw its card even in brackets.
fn address(rest: &str) -> Option<usize> {
    let scheme = ["https://", "http://"]
        .into_iter()
        .find(|scheme| starts_with(rest, scheme))?;
    let end = rest
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>'))
        .unwrap_or(rest.len());
    let length = rest[..end]
        .trim_end_matches(|c: char| ".,:;!?\"'()[]*_~|`\\".contains(c))
        .len();
    let invites = INVITES
        .iter()
        .any(|invite| rest[..length].to_ascii_lowercase().contains(invite));
    (length > scheme.len() && !invites).then_some(length)
}

/// In `<…>` a link has no preview and its letters are no Markdown; those that could end a mark around it are percent-encoded.
fn link(address: &str, out: &mut String) {
    out.push('<');
    for (at, c) in address.char_indices() {
        match c {
            '*' | '|' | '`' | '~' | '\\' => out.push_str(&format!("%{:02X}", u32::from(c))),
            '@' if pings_all(&address[at + 1..]) => out.push_str("%40"),
            _ => out.push(c),
        }
    }
    out.push('>');
}

fn starts_with(text: &str, prefix: &str) -> bool {
    text.as_bytes()
        .get(..prefix.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
}
