//! How a verdict looks.
use super::rules::{Kept, Verdict, Why};
use crate::base::locale::{Arg, Phrase, Speech};
use crate::discord::message::{Colour, Message};
use crate::{phrase, tr};

/// What a member's statement is worth.
pub fn verdict(verdict: &Verdict, speech: &Speech) -> Message {
    let mut body = vec![statement(verdict).say(speech)];
    if verdict.broken.is_none() && verdict.wallet != verdict.posted {
        body.push(tr!(
            speech,
            "verify-wallet",
            points = verdict.wallet,
            posted = verdict.posted
        ));
    }
    if verdict.waiting > 0 {
        body.push(tr!(speech, "verify-waiting", entries = verdict.waiting));
    }
    body.extend(verdict.kept.map(|kept| kept_head(kept).say(speech)));
    let head = Arg::Raw(verdict.head.to_string());
    body.push(tr!(speech, "verify-head", head = head));
    let (title, colour) = if verdict.is_whole() {
        (tr!(speech, "verify-title"), Colour::Green)
    } else {
        (tr!(speech, "verify-title-wrong"), Colour::Grey)
    };
    Message::card(title, body.join("\n\n"), colour)
}

fn statement(verdict: &Verdict) -> Phrase {
    let Some((entry, why)) = verdict.broken else {
        return match verdict.entries {
            0 => phrase!("verify-none"),
            entries => phrase!("verify-whole", entries = entries, points = verdict.posted),
        };
    };
    let number = Arg::Raw(format!("#{:X}", entry.0));
    match why {
        Why::Altered | Why::Reordered | Why::Note => phrase!("verify-altered", number = number),
        Why::Deleted => phrase!("verify-deleted", number = number),
        Why::Gap | Why::Unsealed => phrase!("verify-unsealed", number = number),
    }
}

fn kept_head(kept: Kept) -> Phrase {
    match kept {
        Kept::Same => phrase!("verify-kept-same"),
        Kept::Other => phrase!("verify-kept-other"),
        Kept::Missing => phrase!("verify-kept-missing"),
    }
}
