//! The floors of the house, as data: `docs/architecture.md` shows the same table.

/// What one kind of file may use.
pub struct Floor {
    pub kind: &'static str,
    /// Kinds of its own room.
    pub own: &'static [&'static str],
    /// Kinds of rooms that `features.rs` lists before its own.
    pub lower: &'static [&'static str],
    /// Parts of the house outside the rooms.
    pub house: &'static [&'static str],
    /// Exceptions from `house`, and crates that it never names.
    pub never: &'static [&'static str],
    pub may_await: bool,
}

/// Every kind of file that a room may have.
const ANY: &[&str] = &[
    "rules", "store", "adapters", "service", "commands", "view", "notices", "jobs", "head",
];

/// The kinds of file in a room, then the parts of the house.
#[rustfmt::skip] // a table
pub const FLOORS: &[Floor] = &[
    Floor { kind: "rules",    own: &["rules"],                        lower: &["rules"],                  house: &["base"],                                                             may_await: false,
            never: &["base::db", "base::clock::Clock", "base::outbox", "sqlx", "serenity", "poise", "tokio", "rand"] },
    Floor { kind: "store",    own: &["rules", "store"],               lower: &[],                         house: &["base"],                                                             may_await: true,
            never: &["base::outbox", "base::locale", "serenity", "poise"] },
    Floor { kind: "adapters", own: &["rules", "adapters"],            lower: &["rules"],                  house: &["base"],                                                             may_await: true,
            never: &["base::db", "base::outbox", "base::clock::Clock", "base::vault", "sqlx", "serenity", "poise"] },
    Floor { kind: "service",  own: &["rules", "store", "adapters", "service"], lower: &["rules", "service"],       house: &["app", "base"],                                                      may_await: true,
            never: &["serenity", "poise"] },
    Floor { kind: "commands", own: &["rules", "service", "view", "commands"], lower: &["rules"],                       house: &["app", "base", "discord", "feature"],                                may_await: true,
            never: &["base::db::Db", "base::db::Tx"] },
    Floor { kind: "view",     own: &["rules", "view"],                lower: &[],                         house: &["base", "discord"],                                                  may_await: false,
            never: &["base::db", "base::outbox"] },
    Floor { kind: "notices",  own: &["view", "service", "notices"],   lower: &[],                         house: &["app", "base", "discord", "feature"],                                may_await: true,
            never: &["base::db::Db"] },
    Floor { kind: "jobs",     own: &["service", "jobs"],              lower: &[],                         house: &["app", "base", "jobs", "feature"],                                   may_await: true,
            never: &["serenity", "poise"] },
    Floor { kind: "head",     own: ANY,                               lower: &[],                         house: &["app", "base", "discord", "jobs", "feature", "features"],            may_await: true,
            never: &[] },
    Floor { kind: "base",     own: &[],                               lower: &[],                         house: &["app", "base"],                                                      may_await: true,
            never: &[] },
    Floor { kind: "discord",  own: &[],                               lower: &[],                         house: &["app", "base", "discord", "feature", "features"],                    may_await: true,
            never: &[] },
    Floor { kind: "runner",   own: &[],                               lower: &["rules", "service"],       house: &["app", "base", "jobs", "feature", "features"],                       may_await: true,
            never: &[] },
    Floor { kind: "http",     own: &[],                               lower: &[],                         house: &["app", "base", "http", "feature", "features"],                       may_await: true,
            never: &[] },
    Floor { kind: "app",      own: &[],                               lower: &[],                         house: &["app", "base"],                                                      may_await: true,
            never: &[] },
    Floor { kind: "feature",  own: &[],                               lower: &["rules"],                  house: &["app", "base", "discord", "feature"],                                may_await: true,
            never: &[] },
    Floor { kind: "features", own: &[],                               lower: &["head"],                   house: &["app", "base", "discord", "jobs", "feature", "features"],            may_await: true,
            never: &[] },
    Floor { kind: "cli",      own: &[],                               lower: &["rules", "service", "head"], house: &["app", "base", "cli", "discord", "jobs", "http", "feature", "features"], may_await: true,
            never: &[] },
    Floor { kind: "lib",      own: &[],                               lower: ANY,                         house: &["app", "base", "cli", "discord", "jobs", "http", "feature", "features"], may_await: true,
            never: &[] },
    Floor { kind: "main",     own: &[],                               lower: &[],                         house: &["cli"],                                                              may_await: true,
            never: &[] },
];

/// How a type is stored is part of its shape, and no SQL: everybody may derive these.
pub const SHAPES: [&str; 2] = ["sqlx::Type", "sqlx::FromRow"];

/// Things with one owner: (what, who may name it, why). They hold for every file, whatever its floor says.
#[rustfmt::skip] // a table
pub const OWNED: &[(&str, &[&str], &str)] = &[
    ("sqlx",          &["store", "base"],                 "SQL lives in a room's store, and base says how its types are stored"),
    ("on",              &["store", "base/db"],              "SQL lives in a room's store"),
    ("ask",             &["store", "base/db"],              "SQL lives in a room's store"),
    ("claim",           &["store", "base/db"],              "SQL lives in a room's store"),
    ("run",             &["store", "base/db"],              "SQL lives in a room's store"),
    ("later",           &["store", "base/db"],              "SQL lives in a room's store"),
    ("taken",           &["store", "base/db"],              "SQL lives in a room's store"),
    ("guard",           &["store", "base/db"],              "SQL lives in a room's store"),
    ("base::db::on",    &["store", "base/db"],              "SQL lives in a room's store"),
    ("base::db::run",   &["store", "base/db"],              "SQL lives in a room's store"),
    ("reqwest::Client", &["base/wire", "cli"],            "requests leave through base::wire, which bounds them"),
    ("reqwest",       &["base", "cli", "adapters"],       "requests leave through base::wire, which bounds them"),
    ("libc",          &["base/footprint"],                "what has no safe form stands in one file"),
    ("base::config",  &["cli", "base/config"],            "settings are read once, by cli, and passed on"),
    ("std::env",      &["cli", "main", "base/config"],    "settings are read once, by cli, and passed on"),
];

/// A command reads, calls one use case and shows the outcome; its body stays under this many lines.
pub const COMMAND_LINES: usize = 25;

/// Whether a module of a room is one of its kinds, rather than an item of its head.
pub fn is_room_kind(name: &str) -> bool {
    ANY.contains(&name)
}

pub fn floor(kind: &str) -> Option<&'static Floor> {
    FLOORS.iter().find(|floor| floor.kind == kind)
}

/// The same for people: `docs/architecture.md` holds it word for word.
pub fn markdown() -> String {
    let head = "| file | of its own room | of rooms below | of the house | never |\n|---|---|---|---|---|\n";
    let row = |floor: &Floor| {
        let cells = [floor.own, floor.lower, floor.house, floor.never].map(|cell| cell.join(", "));
        format!("| {} | {} |\n", floor.kind, cells.join(" | "))
    };
    head.to_owned() + &FLOORS.iter().map(row).collect::<String>()
}
