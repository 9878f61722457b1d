//! Judges the bot's REST requests by Discord's own description of its API.

mod convert;
mod explain;
mod routes;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

use jsonschema::Validator;
use serde_json::{Map, Value};

use crate::skip::skipped;
use routes::{Body, Routes};

/// Discord's OpenAPI document, ready to judge requests. It is not part of this repository: `DISCORD_OPENAPI` names the
/// file, else it is looked for beside the working copy.
pub struct Checker {
    document: Map<String, Value>,
    routes: Routes,
    /// Compiled on first use, by the schema's JSON pointer: a test needs a handful of the 150 paths.
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

impl Checker {
    /// The process's one checker; `None`, said once and loudly, where the document is absent: it is a second opinion, and
    /// no test depends on it.
    pub fn shared() -> Option<&'static Self> {
        static SHARED: OnceLock<Option<Checker>> = OnceLock::new();
        SHARED.get_or_init(Self::load).as_ref()
    }

    fn load() -> Option<Self> {
        let named = std::env::var_os("DISCORD_OPENAPI").map(PathBuf::from);
        let beside =
            || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/discord-openapi.json");
        let path = named.unwrap_or_else(beside);
        let Ok(text) = std::fs::read_to_string(&path) else {
            skipped(
                "Discord's OpenAPI",
                "the file is absent; DISCORD_OPENAPI may name it",
            );
            return None;
        };
        let document: Map<String, Value> =
            serde_json::from_str(&text).expect("an OpenAPI document is a JSON object");
        Some(Self {
            routes: Routes::of(&document),
            document,
            validators: Mutex::default(),
        })
    }

    /// What is wrong with a request, one line each; nothing if Discord's description allows it.
    ///
    /// `path` may carry the `/api/v10` prefix and a query; a body that was multipart is given as its `payload_json`, and
    /// one that was empty as `null`.
    pub fn check(&self, method: &str, path: &str, body: &Value) -> Vec<String> {
        let complaints = match self.routes.find(method, path) {
            None => vec!["Discord has no such route".to_owned()],
            Some(Body::None) if body.is_null() => vec![],
            Some(Body::None) => vec!["this route takes no body".to_owned()],
            Some(Body::Optional(_)) if body.is_null() => vec![],
            Some(Body::Optional(schema) | Body::Required(schema)) => self.judge(schema, body),
        };
        complaints
            .into_iter()
            .map(|complaint| format!("{method} {path}: {complaint}"))
            .collect()
    }

    fn judge(&self, schema: &str, body: &Value) -> Vec<String> {
        let body = convert::as_described(body);
        self.validator(schema)
            .iter_errors(&body)
            .map(|error| explain::explain(&error))
            .collect()
    }

    /// The whole document is the schema, and a `$ref` at its root says where to begin, so its own references resolve.
    fn validator(&self, pointer: &str) -> Arc<Validator> {
        let mut validators = self
            .validators
            .lock()
            .expect("no test panics while it compiles a schema");
        let compile = || {
            let mut schema = self.document.clone();
            schema.insert("$ref".to_owned(), format!("#{pointer}").into());
            let options = jsonschema::draft202012::options().should_validate_formats(true);
            Arc::new(
                options
                    .build(&Value::Object(schema))
                    .expect("Discord's schemas compile"),
            )
        };
        validators
            .entry(pointer.to_owned())
            .or_insert_with(compile)
            .clone()
    }
}

mod tests;
