//! The texts of commands, which the Fluent files own.
//!
//! | what | where |
//! |---|---|
//! | the name of `/catalog add` | message `catalog-add-command` |
//! | its description | `.description` |
//! | the name of its option `price` | `.price` (for an option called `description`: `.description-name`) |
//! | the option's description | `.price-description` |
//! | its choice "Per item" | `.price-per-item` |
//! | the context menu "Give kudos" | message `give-kudos-menu` |
//!
//! Names on the wire stay those of the code, and the English file repeats them; English gives the default descriptions, and each
//! other language its localisations. Discord has names of options and commands 1 to 32 characters long, in lower case; see
//! [its rules](https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming).

use std::borrow::Cow;

use poise::serenity_prelude::CreateCommand;
use poise::{Command, CommandParameter};

use super::{Locale, bundles};

type Text = Cow<'static, str>;

/// Gives the commands, their subcommands, options and choices their texts in every language. Returns what is wrong with the
/// files, empty when nothing is: a key that a language lacks, or an English name that is not the wire's.
pub fn localise<D, E>(commands: &mut [Command<D, E>]) -> Vec<String> {
    let mut texts = Texts {
        find: &|locale, key| bundles::find(locale, key, None),
        problems: Vec::new(),
    };
    for command in commands {
        texts.command(command, "");
    }
    texts.problems
}

/// The commands as they are registered. It is [poise's own](poise::builtins::create_application_commands), but for the
/// localised names of context menus, which poise leaves out.
pub fn create<D, E>(commands: &[Command<D, E>]) -> Vec<CreateCommand> {
    let mut created = Vec::new();
    for command in commands {
        created.extend(command.create_as_slash_command());
        menus(command, &mut created);
    }
    created
}

fn menus<D, E>(command: &Command<D, E>, created: &mut Vec<CreateCommand>) {
    if let Some(menu) = command.create_as_context_menu_command() {
        let names = if command.slash_action.is_none() {
            &*command.name_localizations
        } else {
            &[]
        };
        created.push(names.iter().fold(menu, |menu, (tag, name)| {
            menu.name_localized(tag.as_ref(), name.as_ref())
        }));
    }
    for subcommand in &command.subcommands {
        menus(subcommand, created);
    }
}

/// Looks texts up and remembers what it did not find.
struct Texts<'a> {
    find: &'a dyn Fn(Locale, &str) -> Option<String>,
    problems: Vec<String>,
}

impl Texts<'_> {
    /// `path` is what the commands above are called, each with a hyphen after it.
    fn command<D, E>(&mut self, command: &mut Command<D, E>, path: &str) {
        if command.context_menu_action.is_some() && command.slash_action.is_none() {
            let name = command
                .context_menu_name
                .clone()
                .unwrap_or_else(|| command.name.clone());
            command.name_localizations = self.name(&format!("{}-menu", slug(&name)), &name);
            return;
        }
        let path = format!("{path}{}", slug(&command.name));
        let key = format!("{path}-command");
        command.name_localizations = self.name(&key, &command.name);
        (command.description, command.description_localizations) =
            self.description(&format!("{key}.description"));
        for option in &mut command.parameters {
            self.option(option, &key);
        }
        for subcommand in &mut command.subcommands {
            self.command(subcommand, &format!("{path}-"));
        }
    }

    fn option<D, E>(&mut self, option: &mut CommandParameter<D, E>, command: &str) {
        let key = format!("{command}.{}", option.name);
        let name = if option.name == "description" {
            format!("{key}-name")
        } else {
            key.clone()
        };
        option.name_localizations = self.name(&name, &option.name);
        (option.description, option.description_localizations) =
            self.description(&format!("{key}-description"));
        for choice in option.choices.to_mut() {
            choice.localizations =
                self.name(&format!("{key}-{}", slug(&choice.name)), &choice.name);
        }
    }

    /// The name's localisations; English must say what the wire does.
    fn name(&mut self, key: &str, wire: &str) -> Cow<'static, [(Text, Text)]> {
        if let Some(english) = self.text(Locale::EnUs, key)
            && english != wire
        {
            self.problems.push(format!(
                "{key} (en-US): says {english:?}, the wire says {wire:?}"
            ));
        }
        self.localisations(key)
    }

    /// The default description and its localisations.
    fn description(&mut self, key: &str) -> (Option<Text>, Cow<'static, [(Text, Text)]>) {
        (
            self.text(Locale::EnUs, key).map(Text::Owned),
            self.localisations(key),
        )
    }

    fn localisations(&mut self, key: &str) -> Cow<'static, [(Text, Text)]> {
        let others = Locale::ALL
            .into_iter()
            .filter(|locale| *locale != Locale::EnUs);
        others
            .filter_map(|locale| {
                Some((
                    Text::Borrowed(locale.tag()),
                    Text::Owned(self.text(locale, key)?),
                ))
            })
            .collect()
    }

    fn text(&mut self, locale: Locale, key: &str) -> Option<String> {
        let text = (self.find)(locale, key);
        if text.is_none() {
            self.problems
                .push(format!("{key} ({}): missing", locale.tag()));
        }
        text
    }
}

/// A name as a part of a key: in lower case, with `-` for what is neither a letter nor a digit.
fn slug(name: &str) -> String {
    name.chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect()
}

#[cfg(test)]
mod tests;
