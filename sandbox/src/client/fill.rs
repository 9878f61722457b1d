//! Fills the options of a command with arguments, refusing what does not fit.

use super::{Arg, NotSent, args::wanted, find::called, launch::resolve_user};
use crate::{ids::text, world::World};
use serde_json::{Value, json};

/// What is needed to turn arguments into options.
pub(super) struct Scope<'a> {
    pub world: &'a World,
    pub locale: &'a str,
    /// The attachment objects of the arguments that are files, by place.
    pub files: &'a [Value],
}

impl Scope<'_> {
    /// All options of a command: each argument fits its option, and none that is required is missing.
    pub fn fill(
        &self,
        options: &[Value],
        args: &[(&str, Arg)],
        resolved: &mut Value,
    ) -> Result<Vec<Value>, NotSent> {
        let filled = self.some(options, args, resolved)?;
        let given = |option: &Value| filled.iter().any(|one| one["name"] == option["name"]);
        match options
            .iter()
            .find(|option| option["required"] == true && !given(option))
        {
            Some(option) => Err(NotSent::MissingOption {
                option: name(option),
            }),
            None => Ok(filled),
        }
    }

    /// The options that these arguments fill.
    pub fn some(
        &self,
        options: &[Value],
        args: &[(&str, Arg)],
        resolved: &mut Value,
    ) -> Result<Vec<Value>, NotSent> {
        let mut filled: Vec<Value> = Vec::new();
        for (at, (given, arg)) in args.iter().enumerate() {
            let option = options
                .iter()
                .find(|option| called(option, given, self.locale));
            let option = option.ok_or_else(|| NotSent::UnknownOption {
                option: (*given).into(),
            })?;
            if filled.iter().any(|one| one["name"] == option["name"]) {
                return Err(NotSent::RepeatedOption {
                    option: name(option),
                });
            }
            if *arg == Arg::Text(String::new()) {
                continue;
            }
            let value = self.value(option, arg, self.files.get(at), resolved)?;
            filled.push(json!({ "name": option["name"], "type": option["type"], "value": value }));
        }
        Ok(filled)
    }

    fn value(
        &self,
        option: &Value,
        arg: &Arg,
        file: Option<&Value>,
        resolved: &mut Value,
    ) -> Result<Value, NotSent> {
        let kind = option["type"].as_u64().unwrap_or(0);
        if option["choices"]
            .as_array()
            .is_some_and(|choices| !choices.is_empty())
        {
            return self.choice(option, arg);
        }
        match (kind, arg) {
            (3, Arg::Text(text)) => bounded_text(option, text),
            (4, Arg::Integer(number)) => bounded(option, *number as f64, json!(number)),
            (5, Arg::Bool(yes)) => Ok(json!(yes)),
            (10, Arg::Number(number)) => bounded(option, *number, json!(number)),
            (10, Arg::Integer(number)) => bounded(option, *number as f64, json!(number)),
            (6 | 9, Arg::User(who)) => self.user(option, who, resolved),
            (7, Arg::Channel(which)) => self.channel(option, which, resolved),
            (8 | 9, Arg::Role(which)) => self.role(option, which, resolved),
            (11, Arg::Attachment { .. }) => Ok(attachment(file, resolved)),
            _ => Err(NotSent::WrongType {
                option: name(option),
                wanted: wanted(kind).into(),
                given: arg.noun().into(),
            }),
        }
    }

    fn choice(&self, option: &Value, arg: &Arg) -> Result<Value, NotSent> {
        let value = match arg {
            Arg::Text(text) => json!(text),
            Arg::Integer(number) => json!(number),
            Arg::Number(number) => json!(number),
            _ => Value::Null,
        };
        let fits = |choice: &&Value| {
            choice["value"] == value
                || value
                    .as_str()
                    .is_some_and(|name| called(choice, name, self.locale))
        };
        let found = option["choices"]
            .as_array()
            .into_iter()
            .flatten()
            .find(fits);
        let shown = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        let refused = || NotSent::NotAChoice {
            option: name(option),
            value: shown,
            choices: self.choices(option),
        };
        found
            .map(|choice| choice["value"].clone())
            .ok_or_else(refused)
    }

    /// What can be chosen, as the person reads it.
    fn choices(&self, option: &Value) -> String {
        let choices = option["choices"].as_array().into_iter().flatten();
        let named = choices.filter_map(|choice| {
            let theirs = choice["name_localizations"][self.locale].as_str();
            theirs.or(choice["name"].as_str())
        });
        named.collect::<Vec<_>>().join(", ")
    }

    fn user(&self, option: &Value, who: &str, resolved: &mut Value) -> Result<Value, NotSent> {
        let id = who
            .trim_start_matches("<@")
            .trim_start_matches('!')
            .trim_end_matches('>')
            .parse()
            .ok();
        let known = id.filter(|id| self.world.users.contains_key(id));
        let named = || {
            self.world
                .user_named(who.trim_start_matches('@'))
                .map(|user| user.id)
        };
        let id = known
            .or_else(named)
            .ok_or_else(|| missing(option, "user", who))?;
        resolve_user(self.world, resolved, id);
        Ok(text(id))
    }

    fn channel(&self, option: &Value, which: &str, resolved: &mut Value) -> Result<Value, NotSent> {
        let which = which.trim_start_matches("<#").trim_end_matches('>');
        let channel = self
            .world
            .channel_named(which)
            .ok_or_else(|| missing(option, "channel", which))?;
        let kinds = option["channel_types"]
            .as_array()
            .filter(|kinds| !kinds.is_empty());
        if kinds.is_some_and(|kinds| !kinds.iter().any(|kind| *kind == channel.kind)) {
            return Err(missing(option, "fitting channel", which));
        }
        let partial = self.world.partial_channel(channel, self.world.bot);
        resolved["channels"][channel.id.to_string()] = partial;
        Ok(text(channel.id))
    }

    fn role(&self, option: &Value, which: &str, resolved: &mut Value) -> Result<Value, NotSent> {
        let which = which.trim_start_matches("<@&").trim_end_matches('>');
        let role = self
            .world
            .role_named(which)
            .ok_or_else(|| missing(option, "role", which))?;
        resolved["roles"][role.id.to_string()] = role.json();
        Ok(text(role.id))
    }
}

fn attachment(file: Option<&Value>, resolved: &mut Value) -> Value {
    let file = file.cloned().unwrap_or_default();
    let id = file["id"].clone();
    if let Some(key) = id.as_str() {
        resolved["attachments"][key] = file;
    }
    id
}

fn bounded_text(option: &Value, text: &str) -> Result<Value, NotSent> {
    let len = text.chars().count() as u64;
    let least = option["min_length"].as_u64().unwrap_or(0);
    let most = option["max_length"].as_u64().unwrap_or(6000);
    if len < least || len > most {
        let bounds = format!("{least} to {most} characters");
        return Err(NotSent::OutOfBounds {
            option: name(option),
            bounds,
        });
    }
    Ok(json!(text))
}

/// Discord's clients send numbers between -2^53 and 2^53, and within the option's own bounds.
fn bounded(option: &Value, number: f64, value: Value) -> Result<Value, NotSent> {
    const SAFE: f64 = 9_007_199_254_740_992.0;
    let least = option["min_value"].as_f64().unwrap_or(-SAFE);
    let most = option["max_value"].as_f64().unwrap_or(SAFE);
    if number < least || number > most || number.is_nan() {
        let bounds = format!("{least} to {most}");
        return Err(NotSent::OutOfBounds {
            option: name(option),
            bounds,
        });
    }
    Ok(value)
}

fn name(option: &Value) -> String {
    option["name"].as_str().unwrap_or_default().to_owned()
}

fn missing(option: &Value, what: &str, given: &str) -> NotSent {
    NotSent::NoSuchEntity {
        option: name(option),
        what: what.into(),
        name: given.into(),
    }
}
