//! Which of the calls that can be judged a path is.

/// A call with something to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Route {
    AllCommands,
    NewCommand,
    EditCommand,
    Callback,
    NewMessage,
    EditMessage,
}

/// Reads method and path; a version prefix and a query are allowed and ignored.
pub(super) fn of(method: &str, path: &str) -> Option<Route> {
    let path = path.split('?').next().unwrap_or_default();
    let path = path.strip_prefix("/api").map_or(path, without_version);
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match (method, parts.as_slice()) {
        ("PUT", ["applications", _, "commands"] | ["applications", _, "guilds", _, "commands"]) => {
            Some(Route::AllCommands)
        }
        (
            "POST",
            ["applications", _, "commands"] | ["applications", _, "guilds", _, "commands"],
        ) => Some(Route::NewCommand),
        (
            "PATCH",
            ["applications", _, "commands", _] | ["applications", _, "guilds", _, "commands", _],
        ) => Some(Route::EditCommand),
        ("POST", ["interactions", _, _, "callback"]) => Some(Route::Callback),
        ("POST", ["channels", _, "messages"] | ["webhooks", _, _]) => Some(Route::NewMessage),
        ("PATCH", ["channels", _, "messages", _] | ["webhooks", _, _, "messages", _]) => {
            Some(Route::EditMessage)
        }
        _ => None,
    }
}

fn without_version(path: &str) -> &str {
    let rest = path.strip_prefix("/v").unwrap_or(path);
    rest.trim_start_matches(|digit: char| digit.is_ascii_digit())
}
