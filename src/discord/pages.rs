//! Turning pages.
use super::custom_id::CustomId;
use super::message::button;
use crate::base::locale::{Phrase, Speech};
use serenity::all::{ButtonStyle, CreateButton};

/// Where one is in something that has pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages {
    /// The page that is shown, from 0.
    pub page: i64,
    /// Whether another one follows.
    pub more: bool,
}

impl Pages {
    /// A button for the page before and one for the page after; none where there is one page alone. At either end the
    /// button stays in its place and can't be clicked, so that who clicks on doesn't turn back by accident.
    pub fn buttons(
        self,
        (back, further): (Phrase, Phrase),
        speech: &Speech,
        id: impl Fn(i64) -> CustomId,
    ) -> Vec<CreateButton> {
        if self.page == 0 && !self.more {
            return Vec::new();
        }
        let turn = |page: i64, there: bool, label: Phrase| {
            button(&id(page), label.say_plain(speech), ButtonStyle::Secondary).disabled(!there)
        };
        vec![
            turn(self.page - 1, self.page > 0, back),
            turn(self.page + 1, self.more, further),
        ]
    }
}
