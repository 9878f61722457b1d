//! `/help`: what one can do here, made from the registry of commands, so that none can be missing.
use super::call::Edge;
use super::message::{Colour, Message};
use super::respond::{Origin, Responder};
use crate::base::access::{Authority, Mapping, Permission};
use crate::base::db::Fault;
use crate::base::ids::GuildId;
use crate::base::locale::{Arg, Locale, Phrase, Speech};
use crate::feature::{Command, Context, Feature};
use crate::features::permissions::{Row, row};
use crate::tr;
use serenity::http::Http;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::OnceCell;

/// The ids of the registered commands, by name: what makes a mention clickable.
type Ids = BTreeMap<String, u64>;

/// How many characters the body of a card holds.
const ROOM: usize = 4_096;
/// How many those of all cards hold together: titles and the footer need some of Discord's 6,000.
const TOGETHER: usize = 5_800;
/// How long ids and roles are waited for: an interaction dies after 3 s, and it does without them.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// What this room offers.
pub fn feature() -> Feature {
    let mut help = help();
    help.custom_data = Box::new(OnceCell::<Ids>::new());
    Feature {
        commands: vec![help],
        ..Feature::default()
    }
}

/// What one can do here. Only roles are looked up in the database, and it does without them.
#[poise::command(slash_command, interaction_context = "Guild | BotDm")]
async fn help(ctx: Context<'_>) -> Result<(), Fault> {
    let http = &ctx.serenity_context().http;
    let origin = Origin::of(ctx.interaction);
    let locale = Locale::from_tag(origin.locale).unwrap_or_default();
    let commands = &ctx.framework.options().commands;
    let ids = async {
        match ctx.command().custom_data.downcast_ref() {
            Some(cell) => ids(cell, http, commands.len()).await,
            None => Ids::new(),
        }
    };
    let (ids, reader) = futures::join!(ids, reader(ctx.data(), &origin));
    let message = page(commands, &ids, &reader, locale);
    let message = match origin.guild {
        Some(_) => message,
        None => message.footer(tr!(&Speech::default_for(locale), "help-elsewhere")),
    };
    Responder::new(http.clone(), &origin).say(message).await
}

/// Who asks, and what their roles allow.
#[derive(Default)]
struct Reader {
    authority: Authority,
    mapping: Mapping,
}

/// Who asks; nobody in particular outside a server, and where their roles can't be had in time.
async fn reader(edge: &Edge, origin: &Origin<'_>) -> Reader {
    let (Some(guild), Some(authority)) = (origin.guild, origin.authority()) else {
        return Reader::default();
    };
    let guild = GuildId(guild.get().cast_signed());
    let looked = (edge.mapped)(edge.app.clone(), guild);
    let mapping = match tokio::time::timeout(PATIENCE, looked).await {
        Ok(Ok(mapping)) => mapping,
        Ok(Err(fault)) => {
            tracing::warn!(%fault, "help does without roles");
            Mapping::default()
        }
        Err(_) => Mapping::default(),
    };
    Reader { authority, mapping }
}

impl Reader {
    /// Why they may do more than others; none where they may not.
    fn standing(&self, speech: &Speech) -> Option<String> {
        if self.authority.manages {
            return Some(tr!(speech, "help-root"));
        }
        let held = self.mapping.held(&self.authority.roles);
        if held.is_empty() {
            return None;
        }
        let may: Vec<Phrase> = held.iter().map(|role| role.may()).collect();
        Some(tr!(speech, "help-roles", may = may))
    }

    /// Whether they may do something, or at least look at it.
    fn may(&self, row: Option<&Row>) -> bool {
        let looks = |row: &Row| row.to_look.unwrap_or(row.needs);
        row.is_some_and(|row| self.authority.may(&self.mapping, looks(row)))
    }
}

/// The ids, looked up until all commands are registered; none where they can't be had in time.
async fn ids(cell: &OnceCell<Ids>, http: &Http, all: usize) -> Ids {
    let fetch = || async {
        let commands = http.get_global_commands().await.map_err(Fault::from)?;
        let known: Ids = commands
            .into_iter()
            .map(|command| (command.name, command.id.get()))
            .collect();
        if known.len() < all {
            return Err(Fault::Broken("not every command is registered yet".into()));
        }
        Ok(known)
    };
    match tokio::time::timeout(PATIENCE, cell.get_or_try_init(fetch)).await {
        Ok(Ok(ids)) => ids.clone(),
        Ok(Err(fault)) => {
            tracing::warn!(%fault, "help mentions commands by name only");
            Ids::new()
        }
        Err(_) => Ids::new(),
    }
}

/// Everything that somebody can do: what all can, then what their roles allow.
fn page(commands: &[Command], ids: &Ids, reader: &Reader, locale: Locale) -> Message {
    let speech = &Speech::default_for(locale);
    let for_all = |row: Option<&Row>| row.is_some_and(|row| row.needs == Permission::Anyone);
    let more = |row: Option<&Row>| !for_all(row) && reader.may(row);
    let allowed = reader.standing(speech).map(|standing| {
        let lines = lines(commands, ids, speech, &more, true);
        format!("{standing}\n{}", lines.join("\n"))
    });
    let body = |brief| {
        let head = vec![
            tr!(speech, "help-intro"),
            String::new(),
            tr!(speech, "help-everyone"),
        ];
        let lines = lines(commands, ids, speech, &for_all, brief);
        [head, lines].concat().join("\n")
    };
    let length = |body: &String| body.chars().count();
    let room = TOGETHER.saturating_sub(allowed.as_ref().map_or(0, length));
    let long = body(false);
    let body = match length(&long) <= room.min(ROOM) {
        true => long,
        false => body(true),
    };
    let page = Message::card(tr!(speech, "help-title"), body, Colour::Blue);
    match allowed {
        Some(allowed) => page.and_card(tr!(speech, "help-more"), allowed, Colour::Blue),
        None => page,
    }
}

/// Whether a command is to be listed, by its row of the table of permissions.
type Listed<'a> = &'a dyn Fn(Option<&Row>) -> bool;

/// Each command in a line; in brief, those of one family share one.
fn lines(
    commands: &[Command],
    ids: &Ids,
    speech: &Speech,
    listed: Listed<'_>,
    brief: bool,
) -> Vec<String> {
    let mut lines = Vec::new();
    for command in commands {
        let mut found = Vec::new();
        let id = ids.get(&*command.name);
        slash(command, &command.name, (id, listed), &mut found);
        match found.as_slice() {
            [_, _, ..] if brief => {
                let names: Vec<String> = found.into_iter().map(|(name, _)| name).collect();
                lines.push(line(names.join(" "), command, speech));
            }
            _ => {
                let each = found.into_iter();
                lines.extend(each.map(|(name, command)| line(name, command, speech)));
            }
        }
        if listed(row(&command.name)) {
            menus(command, speech, &mut lines);
        }
    }
    lines
}

/// A command as it is mentioned, or its subcommands.
fn slash<'a>(
    command: &'a Command,
    path: &str,
    (id, listed): (Option<&u64>, Listed<'_>),
    found: &mut Vec<(String, &'a Command)>,
) {
    for subcommand in &command.subcommands {
        let path = format!("{path} {}", subcommand.name);
        slash(subcommand, &path, (id, listed), found);
    }
    if command.slash_action.is_none() || !command.subcommands.is_empty() || !listed(row(path)) {
        return;
    }
    let mention = match id {
        Some(id) => format!("</{path}:{id}>"),
        None => format!("`/{path}`"),
    };
    found.push((mention, command));
}

/// What it is called, and what it does.
fn line(name: String, command: &Command, speech: &Speech) -> String {
    let said = localised(&command.description_localizations, speech.locale)
        .or(command.description.as_deref())
        .unwrap_or_default();
    let (name, said) = (Arg::Raw(name), Arg::Raw(said.to_owned()));
    tr!(speech, "help-line", command = name, said = said)
}

/// The line of a context menu, which can't be mentioned.
fn menus(command: &Command, speech: &Speech, lines: &mut Vec<String>) {
    use poise::ContextMenuCommandAction::{Message, User};
    let name = command.context_menu_name.as_deref();
    let name = localised(&command.name_localizations, speech.locale)
        .or(name)
        .unwrap_or(&command.name);
    let name = Arg::Raw(name.to_owned());
    match command.context_menu_action {
        Some(User(_)) => lines.push(tr!(speech, "help-user-menu", name = name)),
        Some(Message(_)) => lines.push(tr!(speech, "help-message-menu", name = name)),
        _ => {}
    }
}

type Localised<'a> = &'a [(
    std::borrow::Cow<'static, str>,
    std::borrow::Cow<'static, str>,
)];

fn localised(texts: Localised<'_>, locale: Locale) -> Option<&str> {
    let mut texts = texts.iter();
    let found = texts.find(|(tag, _)| tag == locale.tag());
    found.map(|(_, text)| &**text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::access::Role;
    use crate::base::ids::RoleId;
    use crate::base::locale::commands::localise;

    fn root() -> Reader {
        let authority = Authority {
            manages: true,
            ..Authority::default()
        };
        Reader {
            authority,
            ..Reader::default()
        }
    }

    fn said(ids: &Ids, reader: &Reader, locale: Locale) -> String {
        let features = crate::features::all().into_iter();
        let mut commands: Vec<Command> = features.flat_map(|feature| feature.commands).collect();
        assert_eq!(localise(&mut commands), Vec::<String>::new());
        let page = page(&commands, ids, reader, locale).response();
        let page = serde_json::to_value(page).expect("JSON");
        let cards = page["embeds"].as_array().expect("cards").iter();
        let bodies = cards.map(|card| card["description"].as_str().expect("a body"));
        let bodies: Vec<&str> = bodies.collect();
        for body in &bodies {
            assert!(body.chars().count() <= 4_096, "{body}");
        }
        bodies.join("\n")
    }

    #[test]
    fn every_command_is_there_with_its_subcommands() {
        let said = said(&Ids::from([("privacy".into(), 7)]), &root(), Locale::EnUs);
        assert!(said.contains("</privacy boards:7>"), "{said}");
        assert!(said.contains("`/balance`"), "{said}");
        assert!(said.contains("`/help`"), "{said}");
        assert!(!said.contains("</privacy:7>"), "{said}");
    }

    #[test]
    fn one_role_shows_what_it_allows_and_no_more() {
        let clerk = RoleId(5);
        let reader = Reader {
            authority: Authority {
                roles: vec![clerk],
                manages: false,
            },
            mapping: Mapping::default().given(Role::Catalog, clerk),
        };
        let said = said(&Ids::new(), &reader, Locale::EnUs);
        for (command, listed) in [("/catalog add", true), ("/shop", true), ("/setup", false)] {
            assert_eq!(said.contains(&format!("`{command}`")), listed, "{said}");
        }
    }

    #[test]
    fn it_is_said_in_the_readers_language_within_discords_limit() {
        for locale in Locale::ALL {
            // Ids are long.
            let features = crate::features::all().into_iter();
            let names = features
                .flat_map(|feature| feature.commands)
                .map(|one| one.name);
            let ids: Ids = names
                .map(|name| (name.into_owned(), i64::MAX as u64))
                .collect();
            let said = said(&ids, &root(), locale);
            let count = said.chars().count();
            assert!(count <= TOGETHER + 1, "{count} {said}");
        }
        let french = said(&Ids::new(), &Reader::default(), Locale::Fr);
        let all = |reader: &Reader| said(&Ids::new(), reader, Locale::EnUs);
        let (one, both) = (all(&Reader::default()), all(&root()));
        assert!(one.contains("`/pool join`") && both.contains("`/pool join`"));
        assert!(french.contains("Voir ce que tu peux dépenser"), "{french}");
    }
}
