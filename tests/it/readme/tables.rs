//! Tables made from the commands as they are registered.
use ovation::base::access::{Permission, Role};
use ovation::base::locale::commands::localise;
use ovation::base::locale::{Locale, Speech};
use ovation::enrolment::rules::Answer;
use ovation::feature::Command;
use ovation::features::permissions::{self, Row};
use ovation::privacy::rules::Notice;
use ovation::program::rules::Settings;
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
        let mut all = Vec::new();
        command_rows(&command, "/", "/", &mut all);
        let some = all
            .into_iter()
            .filter(|(name, _)| is_protected(name) == admins);
        rows.extend(some.map(|(_, row)| row));
    }
    assert!(
        rows.len() > 2,
        "no command is for {}",
        if admins { "admins" } else { "members" }
    );
    rows.join("\n")
}

fn is_protected(name: &str) -> bool {
    let row = permissions::row(name).unwrap_or_else(|| panic!("{name} is not in the table"));
    row.needs != Permission::Anyone
}

/// A row for each thing that Discord lists, by the name that the table of permissions has for it.
fn command_rows(
    command: &Command,
    path: &str,
    french_path: &str,
    rows: &mut Vec<(String, String)>,
) {
    let name = &command.name;
    let in_french = french(&command.name_localizations, name);
    if command.slash_action.is_none() {
        let menu = command.context_menu_name.as_deref().unwrap_or(name);
        let of = match command.context_menu_action {
            Some(poise::ContextMenuCommandAction::User(_)) => "person",
            _ => "message",
        };
        let what = format!("The same, from the menu of a {of} (right-click, Apps)");
        rows.push((
            name.to_string(),
            format!("| {menu} | {in_french} | {what} |"),
        ));
        return;
    }
    let (path, french_path) = (format!("{path}{name}"), format!("{french_path}{in_french}"));
    if command.subcommands.is_empty() {
        let what = command.description.as_deref().unwrap_or_default();
        let row = format!("| `{path}` | `{french_path}` | {what} |");
        rows.push((path[1..].to_owned(), row));
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

/// What each role allows.
pub fn roles() -> String {
    let [english, french] = [Locale::EnUs, Locale::Fr].map(Speech::default_for);
    let mut rows = vec![
        "| role | in French | whoever holds it can |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    rows.extend(Role::ALL.map(|role| {
        let [name, in_french] = [&english, &french].map(|speech| role.name().say(speech));
        let may = role.may().say(&english);
        format!("| {name} | {in_french} | {may} |")
    }));
    rows.join("\n")
}

/// Who may use what, beside those who manage the server.
pub fn permissions() -> String {
    let mut rows = vec!["| what | who |".to_owned(), "|---|---|".to_owned()];
    for row in permissions::TABLE {
        if row.needs == Permission::Anyone {
            continue;
        }
        if let Some(look) = row.to_look {
            rows.push(permission_row(&format!("{}, to look", what(row)), look));
        }
        let change = match row.to_look {
            Some(_) => format!("{}, with options that change something", what(row)),
            None => what(row),
        };
        rows.push(permission_row(&change, row.needs));
    }
    rows.join("\n")
}

fn what(row: &Row) -> String {
    match row.what {
        "" => format!("`/{}`", row.name),
        what => what.to_owned(),
    }
}

fn permission_row(what: &str, needs: Permission) -> String {
    let english = Speech::default_for(Locale::EnUs);
    let holders = Role::ALL.into_iter().filter(|role| role.grants(needs));
    let names: Vec<String> = holders.map(|role| role.name().say(&english)).collect();
    format!("| {what} | {} |", names.join(", "))
}

/// What somebody reads of their data who has just come, in a program as it comes.
pub fn notice(locale: Locale) -> String {
    let notice = Notice {
        counted: true,
        settings: Settings::default(),
        answer: Answer::Joined,
        kept_before: false,
        joined_at: None,
        waiting: None,
        on_boards: true,
        in_digests: Some(true),
        celebrated: Some(true),
        erased_at: None,
        requests: Vec::new(),
        read: Vec::new(),
    };
    let speech = notice.settings.speech(locale);
    let mut lines = Vec::new();
    for line in notice.status() {
        lines.push(format!("> {}", line.say_plain(&speech)));
    }
    for section in notice.sections() {
        lines.push(">".to_owned());
        lines.push(format!("> {}", section.title.say_plain(&speech)));
        let said = section.lines.iter();
        lines.extend(said.map(|line| format!("> - {}", line.say_plain(&speech))));
    }
    lines.join("\n")
}
