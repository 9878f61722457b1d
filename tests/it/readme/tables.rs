//! Tables made from the commands as they are registered.
use ovation::base::locale::commands::localise;
use ovation::feature::Command;
use serenity::all::Permissions;
use std::borrow::Cow;

type Localised<'a> = &'a [(Cow<'static, str>, Cow<'static, str>)];

fn registered() -> Vec<Command> {
    let offered = ovation::features::all();
    let mut commands: Vec<Command> = offered.into_iter().flat_map(|one| one.commands).collect();
    assert_eq!(localise(&mut commands), Vec::<String>::new());
    commands
}

fn french<'a>(texts: Localised<'a>, or: &'a str) -> &'a str {
    texts
        .iter()
        .find(|(tag, _)| tag == "fr")
        .map_or(or, |(_, text)| text)
}

/// What admins, or all others, can do: a row for each thing that Discord lists.
pub fn commands(admins: bool) -> String {
    let mut rows = vec![
        "| command | in French | what it does |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    for command in registered() {
        let manages = command
            .default_member_permissions
            .contains(Permissions::MANAGE_GUILD);
        if manages == admins {
            command_rows(&command, "/", "/", &mut rows);
        }
    }
    assert!(
        rows.len() > 2,
        "no command is for {}",
        if admins { "admins" } else { "members" }
    );
    rows.join("\n")
}

fn command_rows(command: &Command, path: &str, french_path: &str, rows: &mut Vec<String>) {
    let name = &command.name;
    let in_french = french(&command.name_localizations, name);
    if command.slash_action.is_none() {
        let menu = command.context_menu_name.as_deref().unwrap_or(name);
        let of = match command.context_menu_action {
            Some(poise::ContextMenuCommandAction::User(_)) => "person",
            _ => "message",
        };
        let what = format!("The same, from the menu of a {of} (right-click, Apps)");
        rows.push(format!("| {menu} | {in_french} | {what} |"));
        return;
    }
    let (path, french_path) = (format!("{path}{name}"), format!("{french_path}{in_french}"));
    if command.subcommands.is_empty() {
        let what = command.description.as_deref().unwrap_or_default();
        rows.push(format!("| `{path}` | `{french_path}` | {what} |"));
    }
    for one in &command.subcommands {
        command_rows(one, &format!("{path} "), &format!("{french_path} "), rows);
    }
}

/// The options of a command that sets things.
pub fn options(name: &str) -> String {
    let commands = registered();
    let command = commands
        .iter()
        .find(|command| command.name == name)
        .expect("a command");
    let mut rows = vec![
        "| option | in French | what it sets |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    rows.extend(command.parameters.iter().map(|option| {
        let in_french = french(&option.name_localizations, &option.name);
        let what = option.description.as_deref().unwrap_or_default();
        format!("| `{}` | `{in_french}` | {what} |", option.name)
    }));
    rows.join("\n")
}
