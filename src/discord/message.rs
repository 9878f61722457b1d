//! The parts of a message, in the shapes that every way of sending one needs.
use super::custom_id::CustomId;
use crate::base::ids::UserId;
use crate::base::locale::{Phrase, Speech};
use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateAttachment, CreateButton,
    CreateEmbed, CreateEmbedFooter, CreateInteractionResponseFollowup,
    CreateInteractionResponseMessage, CreateMessage, CreateSelectMenu, EditInteractionResponse,
    EditMessage,
};

/// Okabe and Ito's colours, which people with any colour vision can tell apart.
#[derive(Clone, Copy, Debug)]
pub enum Colour {
    /// Something good happened.
    Green = 0x009E73,
    /// Points and rewards.
    Orange = 0xE69F00,
    /// Something to know.
    Blue = 0x0072B2,
    /// Something taken back or refused.
    Grey = 0x999999,
}

/// A message before it is decided how it goes out. It pings nobody but those whom it names on purpose.
#[derive(Clone, Debug, Default)]
pub struct Message {
    text: String,
    embeds: Vec<CreateEmbed>,
    rows: Vec<CreateActionRow>,
    files: Vec<CreateAttachment>,
    pings: Vec<UserId>,
    public: bool,
    beside: bool,
}

impl Message {
    /// Plain text, for one person.
    pub fn text(text: impl Into<String>) -> Self {
        Message {
            text: text.into(),
            ..Message::default()
        }
    }

    /// A card: a title, a body, a colour.
    pub fn card(title: impl Into<String>, body: impl Into<String>, colour: Colour) -> Self {
        let embed = CreateEmbed::new()
            .title(title)
            .description(body)
            .colour(colour as u32);
        Message {
            embeds: vec![embed],
            ..Message::default()
        }
    }

    /// Adds a card below; all of a message's cards hold 6,000 characters together.
    #[must_use]
    pub fn and_card(
        mut self,
        title: impl Into<String>,
        body: impl Into<String>,
        colour: Colour,
    ) -> Self {
        self.embeds
            .extend(Message::card(title, body, colour).embeds);
        self
    }

    /// Adds text above the card: where people are pinged.
    #[must_use]
    pub fn above(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Adds a field to the card.
    #[must_use]
    pub fn field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.embed(|embed| embed.field(name, value, false))
    }

    /// Adds a short field, beside others, to the card.
    #[must_use]
    pub fn short_field(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.embed(|embed| embed.field(name, value, true))
    }

    /// Shows a picture on the card; none for no address.
    #[must_use]
    pub fn picture(self, address: &str) -> Self {
        match address.is_empty() {
            true => self,
            false => self.embed(|embed| embed.image(address)),
        }
    }

    /// Adds a line in small print to the card.
    #[must_use]
    pub fn footer(self, text: impl Into<String>) -> Self {
        self.embed(|embed| embed.footer(CreateEmbedFooter::new(text)))
    }

    /// Ends with the mark by which a post of the bot's own is found again after a lost answer.
    #[must_use]
    pub fn signed(self, mark: &str) -> Self {
        self.footer(format!("Ovation · {mark}"))
    }

    fn embed(mut self, change: impl FnOnce(CreateEmbed) -> CreateEmbed) -> Self {
        if let Some(last) = self.embeds.pop() {
            self.embeds.push(change(last));
        }
        self
    }

    /// Adds a row of at most five buttons; none for no buttons.
    #[must_use]
    pub fn buttons(mut self, buttons: Vec<CreateButton>) -> Self {
        if !buttons.is_empty() {
            self.rows.push(CreateActionRow::Buttons(buttons));
        }
        self
    }

    /// Adds a menu.
    #[must_use]
    pub fn menu(mut self, menu: CreateSelectMenu) -> Self {
        self.rows.push(CreateActionRow::SelectMenu(menu));
        self
    }

    /// Adds a file.
    #[must_use]
    pub fn file(mut self, file: CreateAttachment) -> Self {
        self.files.push(file);
        self
    }

    /// Pings these people, where the text mentions them.
    #[must_use]
    pub fn pinging(mut self, people: impl IntoIterator<Item = UserId>) -> Self {
        self.pings
            .extend(people.into_iter().filter(|user| user.is_somebody()));
        self
    }

    /// For everybody in the channel rather than for one person.
    #[must_use]
    pub fn in_public(mut self) -> Self {
        self.public = true;
        self
    }

    /// Leaves the message that was clicked as it is, and stands beside it.
    #[must_use]
    pub fn beside(mut self) -> Self {
        self.beside = true;
        self
    }

    /// The files, which go out beside what [`Message::response`] and its like describe.
    pub fn files(&self) -> Vec<CreateAttachment> {
        self.files.clone()
    }

    /// Whether it takes the place of a message that only the one who clicked sees.
    pub fn replaces(&self) -> bool {
        !self.public && !self.beside
    }

    /// Whether everybody in the channel sees it.
    pub fn is_public(&self) -> bool {
        self.public
    }

    fn mentions(&self) -> CreateAllowedMentions {
        let people = self
            .pings
            .iter()
            .map(|user| serenity::all::UserId::new(user.0.unsigned_abs()));
        CreateAllowedMentions::new().users(people)
    }

    /// As an answer to an interaction, or as the new look of the message that a button is on.
    pub fn response(self) -> CreateInteractionResponseMessage {
        let mentions = self.mentions();
        let message = CreateInteractionResponseMessage::new()
            .content(self.text)
            .embeds(self.embeds);
        message
            .components(self.rows)
            .files(self.files)
            .allowed_mentions(mentions)
            .ephemeral(!self.public)
    }

    /// In place of "thinking…".
    pub fn edited_response(self) -> EditInteractionResponse {
        let mentions = self.mentions();
        let message = EditInteractionResponse::new()
            .content(self.text)
            .embeds(self.embeds);
        let message = message.components(self.rows).allowed_mentions(mentions);
        self.files
            .into_iter()
            .fold(message, EditInteractionResponse::new_attachment)
    }

    /// As a further answer to an interaction.
    pub fn follow_up(self) -> CreateInteractionResponseFollowup {
        let mentions = self.mentions();
        let message = CreateInteractionResponseFollowup::new()
            .content(self.text)
            .embeds(self.embeds);
        message
            .components(self.rows)
            .files(self.files)
            .allowed_mentions(mentions)
            .ephemeral(!self.public)
    }

    /// As a post of the bot's own.
    pub fn post(self) -> CreateMessage {
        let mentions = self.mentions();
        let message = CreateMessage::new().content(self.text).embeds(self.embeds);
        message
            .components(self.rows)
            .files(self.files)
            .allowed_mentions(mentions)
    }

    /// As the new look of a post.
    pub fn edit(self) -> EditMessage {
        let mentions = self.mentions();
        let message = EditMessage::new().content(self.text).embeds(self.embeds);
        message.components(self.rows).allowed_mentions(mentions)
    }
}

/// What is left of everything, on a line in small print; none where nothing is left out.
pub fn small_print(parts: &[Phrase], speech: &Speech) -> Option<String> {
    let said: Vec<String> = parts.iter().map(|part| part.say(speech)).collect();
    (!said.is_empty()).then(|| format!("-# {}", said.join(" · ")))
}

/// A button that does something here.
pub fn button(id: &CustomId, label: impl Into<String>, style: ButtonStyle) -> CreateButton {
    CreateButton::new(id.to_string()).label(label).style(style)
}
