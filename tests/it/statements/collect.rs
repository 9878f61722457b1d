//! Finding the statements: the first string literal in what runs or queues a statement: `on!(…)`, `run!(…)`, `later!(…)` and their like.

use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};

/// What a source may only name where the two engines are told apart: with these, SQL escapes this test.
const ESCAPES: [&str; 8] = [
    "AssertSqlSafe",
    "QueryBuilder",
    "raw_sql",
    "query_with",
    "query_as_with",
    "query_scalar_with",
    "SqlStr",
    "SqlSafeStr",
];

/// What runs a statement.
const MACROS: [&str; 8] = [
    "on", "ask", "claim", "run", "touch", "later", "taken", "guard",
];
/// Those in which the statement stands in a query of sqlx's.
const QUERIES: [&str; 3] = ["on", "ask", "claim"];

pub struct Statement {
    /// `src/kudos/store.rs:42`
    pub at: String,
    /// The macro that it stands in; none for migrations.
    pub role: String,
    pub sql: String,
}

/// What is in the sources: statements, and places where something else than a literal is run.
#[derive(Default)]
pub struct Found {
    pub statements: Vec<Statement>,
    pub complaints: Vec<String>,
}

impl Found {
    pub fn in_sources() -> Self {
        let mut found = Self::default();
        for (path, text) in sources() {
            found.read(&path, &text);
        }
        found
    }

    pub fn read(&mut self, path: &str, text: &str) {
        let tokens: TokenStream = text
            .parse()
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        // The macros are defined there, on top of what everybody else is denied.
        let engine = path.starts_with("src/base/db");
        self.tokens(path, tokens, engine);
    }

    fn tokens(&mut self, path: &str, tokens: TokenStream, engine: bool) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (place, token) in tokens.iter().enumerate() {
            let at = || format!("{path}:{}", token.span().start().line);
            match token {
                TokenTree::Group(group) => self.tokens(path, group.stream(), engine),
                TokenTree::Ident(name)
                    if !engine
                        && (ESCAPES.iter().any(|escape| name == escape)
                            || is_query_of_sqlx(&tokens[..=place])) =>
                {
                    self.complaints
                        .push(format!("{}: `{name}` bypasses `on!` and `run!`", at()));
                }
                TokenTree::Ident(_) => match (call(&tokens[place..]), engine) {
                    (Some(Some(sql)), _) => self.statements.push(Statement {
                        at: at(),
                        role: token.to_string(),
                        sql,
                    }),
                    (Some(None), false) => self
                        .complaints
                        .push(format!("{}: the SQL is not a literal", at())),
                    _ => {}
                },
                _ => {}
            }
        }
    }
}

/// `sqlx::query…`, whose last token this is.
fn is_query_of_sqlx(tokens: &[TokenTree]) -> bool {
    let texts: Vec<_> = tokens
        .iter()
        .rev()
        .take(4)
        .map(ToString::to_string)
        .collect();
    matches!(&texts[..], [query, second, first, sqlx] if query.starts_with("query") && second == ":" && first == ":" && sqlx == "sqlx")
}

/// For the beginning of `on!(…)`, `run!(…)` and the like: its literal, if it has one. For anything else: `None`.
fn call(tokens: &[TokenTree]) -> Option<Option<String>> {
    let [
        TokenTree::Ident(name),
        TokenTree::Punct(bang),
        TokenTree::Group(group),
        ..,
    ] = tokens
    else {
        return None;
    };
    (bang.as_char() == '!' && MACROS.iter().any(|known| name == known))
        .then(|| literal(QUERIES.iter().any(|query| name == query), group.stream()))
}

/// What follows the first comma: in `run!(tx, "…")` the literal itself, in `on!(tx, query("…").fetch_one)` the head of
/// the first group.
fn literal(grouped: bool, arguments: TokenStream) -> Option<String> {
    let comma =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let mut rest = arguments
        .into_iter()
        .skip_while(|token| !comma(token))
        .skip(1);
    let group = |token| {
        if let TokenTree::Group(group) = token {
            Some(group.stream())
        } else {
            None
        }
    };
    let sql = if grouped {
        rest.find_map(group)?.into_iter().next()?
    } else {
        rest.next()?
    };
    Some(
        syn::parse_str::<syn::LitStr>(&sql.to_string())
            .ok()?
            .value(),
    )
}

impl Statement {
    /// Each migration as one text.
    pub fn of_migrations() -> Vec<Self> {
        let found = files("migrations", "sql");
        found
            .into_iter()
            .map(|(at, sql)| Self {
                at,
                role: String::new(),
                sql,
            })
            .collect()
    }
}

/// Path from the root, and text, of every source file.
pub fn sources() -> Vec<(String, String)> {
    let mut files = files("src", "rs");
    // Tests make tables of their own.
    files.retain(|(path, _)| !path.ends_with("tests.rs"));
    files
}

fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut files = vec![];
    let mut open = vec![super::root(folder)];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .into_iter()
                    .flatten()
                    .flatten()
                    .map(|entry| entry.path()),
            );
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push((
                shown(&path),
                fs::read_to_string(&path)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            ));
        }
    }
    files.sort();
    files
}

fn shown(path: &Path) -> String {
    path.strip_prefix(super::root(""))
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

#[test]
fn literals_are_found_wherever_they_stand() {
    let mut found = Found::default();
    found.read(
        "src/x/store.rs",
        r##"
        macro_rules! run { ($tx:expr, $sql:literal) => { sqlx($sql) } }
        async fn f(tx: &mut Tx) {
            run!(tx, "delete from a where id = $1", id)?;
            let one = on!(
                self.tx(now), query_as(r#"select "b" from b"#, id, "not this").fetch_optional)?;
            vec![run!(tx, "insert into c (id) values ($1)", "nor this")]
        }
        "##,
    );
    let found: Vec<_> = found
        .statements
        .iter()
        .map(|statement| (statement.at.as_str(), statement.sql.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("src/x/store.rs:4", "delete from a where id = $1"),
            ("src/x/store.rs:5", "select \"b\" from b"),
            ("src/x/store.rs:7", "insert into c (id) values ($1)"),
        ]
    );
}

#[test]
fn what_escapes_the_test_is_told() {
    let complaints = |path: &str, text: &str| {
        let mut found = Found::default();
        found.read(path, text);
        found.complaints.join("\n")
    };
    assert!(
        complaints(
            "src/x/store.rs",
            "run!(tx, &format!(\"delete from {table}\"))"
        )
        .contains("src/x/store.rs:1: the SQL is not a literal")
    );
    assert!(complaints("src/x/store.rs", "run!(tx, SQL, \"\".len())").contains("not a literal"));
    assert!(complaints("src/x/store.rs", "sqlx::query(\"select 1\")").contains("`query` bypasses"));
    assert!(complaints("src/x/store.rs", "use sqlx::query_as;").contains("`query_as` bypasses"));
    assert!(
        complaints("src/x/store.rs", "f(AssertSqlSafe(text))").contains("`AssertSqlSafe` bypasses")
    );
    assert_eq!(
        complaints("src/base/db/writer.rs", "sqlx::query(\"begin immediate\")"),
        ""
    );
}
