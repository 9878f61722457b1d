//! `/help`: what one can do here, made from the registry of commands, so that none can be missing.
use super::message::{Colour, Message};
use super::respond::{Origin, Responder};
use crate::base::db::Fault;
use crate::base::locale::{Arg, Locale, Speech};
use crate::feature::{Command, Context, Feature};
use crate::tr;
use serenity::all::Permissions;
use serenity::http::Http;
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::OnceCell;

/// The ids of the registered commands, by name: what makes a mention clickable.
type Ids = BTreeMap<String, u64>;

/// How long the ids are waited for: an interaction dies after 3 s, and names do without them.
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

/// What one can do here; it needs no database and no guild.
#[poise::command(slash_command, interaction_context = "Guild | BotDm")]
async fn help(ctx: Context<'_>) -> Result<(), Fault> {
    let http = &ctx.serenity_context().http;
    let origin = Origin::of(ctx.interaction);
    let locale = Locale::from_tag(origin.locale).unwrap_or_default();
    let commands = &ctx.framework.options().commands;
    let ids = match ctx.command().custom_data.downcast_ref() {
        Some(cell) => ids(cell, http, commands.len()).await,
        None => Ids::new(),
    };
    let message = page(commands, &ids, origin.manages(), locale);
    let message = match origin.guild {
        Some(_) => message,
        None => message.footer(tr!(&Speech::default_for(locale), "help-elsewhere")),
    };
    Responder::new(http.clone(), &origin).say(message).await
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

/// Everything that somebody can do.
fn page(commands: &[Command], ids: &Ids, manages: bool, locale: Locale) -> Message {
    let speech = &Speech::default_for(locale);
    let (admin, everyone): (Vec<&Command>, Vec<&Command>) =
        commands.iter().partition(|command| is_admin(command));
    let mut body = vec![tr!(speech, "help-intro"), String::new()];
    body.push(tr!(speech, "help-everyone"));
    body.extend(lines(&everyone, ids, speech));
    if manages && !admin.is_empty() {
        body.extend([String::new(), tr!(speech, "help-admins")]);
        body.extend(lines(&admin, ids, speech));
    }
    Message::card(tr!(speech, "help-title"), body.join("\n"), Colour::Blue)
}

/// Whether Discord shows it only to those who may manage the server.
fn is_admin(command: &Command) -> bool {
    let needed = command.default_member_permissions;
    needed.contains(Permissions::MANAGE_GUILD)
}

fn lines(commands: &[&Command], ids: &Ids, speech: &Speech) -> Vec<String> {
    let mut lines = Vec::new();
    for command in commands {
        slash(
            command,
            &command.name,
            ids.get(&*command.name),
            speech,
            &mut lines,
        );
        menus(command, speech, &mut lines);
    }
    lines
}

/// A command's line, or those of its subcommands.
fn slash(
    command: &Command,
    path: &str,
    id: Option<&u64>,
    speech: &Speech,
    lines: &mut Vec<String>,
) {
    for subcommand in &command.subcommands {
        let path = format!("{path} {}", subcommand.name);
        slash(subcommand, &path, id, speech, lines);
    }
    if command.slash_action.is_none() || !command.subcommands.is_empty() {
        return;
    }
    let mention = match id {
        Some(id) => format!("</{path}:{id}>"),
        None => format!("`/{path}`"),
    };
    let said = localised(&command.description_localizations, speech.locale)
        .or(command.description.as_deref())
        .unwrap_or_default();
    let (command, said) = (Arg::Raw(mention), Arg::Raw(said.to_owned()));
    lines.push(tr!(speech, "help-line", command = command, said = said));
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
    use crate::base::locale::commands::localise;

    fn said(ids: &Ids, manages: bool, locale: Locale) -> String {
        let features = crate::features::all().into_iter();
        let mut commands: Vec<Command> = features.flat_map(|feature| feature.commands).collect();
        assert_eq!(localise(&mut commands), Vec::<String>::new());
        let page = page(&commands, ids, manages, locale).response();
        let page = serde_json::to_value(page).expect("JSON");
        page["embeds"][0]["description"]
            .as_str()
            .expect("a body")
            .to_owned()
    }

    #[test]
    fn every_command_is_there_with_its_subcommands() {
        let said = said(&Ids::from([("privacy".into(), 7)]), true, Locale::EnUs);
        assert!(said.contains("</privacy boards:7>"), "{said}");
        assert!(said.contains("`/balance`"), "{said}");
        assert!(said.contains("`/help`"), "{said}");
        assert!(!said.contains("</privacy:7>"), "{said}");
    }

    #[test]
    fn it_is_said_in_the_readers_language_within_discords_limit() {
        for locale in Locale::ALL {
            let said = said(&Ids::new(), true, locale);
            assert!(said.chars().count() <= 4_096, "{said}");
        }
        let french = said(&Ids::new(), false, Locale::Fr);
        assert!(french.contains("Voir ce que tu peux dépenser"), "{french}");
    }
}
