//! Context menus of users and messages.

use super::{
    Invocation, NotSent, Person, find,
    launch::{Launch, place, resolve_user},
};
use crate::ids::text;
use serde_json::{Value, json};

impl Person {
    /// Uses a command from the context menu of a user, in a channel.
    ///
    /// # Errors
    /// When the client would not send it.
    pub async fn user_menu(
        &self,
        channel: &str,
        name: &str,
        target: &Person,
    ) -> Result<Invocation, NotSent> {
        let channel = self.shared.look(|world| place(world, self.id, channel))?;
        let data = self.shared.look(|world| {
            let command = find::command(world, self.id, channel, 2, name)?;
            let mut resolved = json!({});
            resolve_user(world, &mut resolved, target.id);
            Ok(data(command, target.id, resolved))
        })?;
        Ok(self.launch(Launch {
            kind: 2,
            channel,
            data,
            message: None,
            opened_by: Value::Null,
        }))
    }

    /// Uses a command from the context menu of a message, in the channel of that message.
    ///
    /// # Errors
    /// When the client would not send it.
    pub async fn message_menu(
        &self,
        channel: &str,
        name: &str,
        message: u64,
    ) -> Result<Invocation, NotSent> {
        let channel = self.shared.look(|world| place(world, self.id, channel))?;
        let data = self.shared.look(|world| {
            let command = find::command(world, self.id, channel, 3, name)?;
            if self.reachable(world, message)? != channel {
                return Err(NotSent::UnknownMessage);
            }
            let shown = world.message(message, world.bot).unwrap_or_default();
            let resolved = json!({ "messages": { message.to_string(): shown } });
            Ok(data(command, message, resolved))
        })?;
        Ok(self.launch(Launch {
            kind: 2,
            channel,
            data,
            message: None,
            opened_by: Value::Null,
        }))
    }
}

fn data(command: &Value, target: u64, resolved: Value) -> Value {
    let mut data = json!({
        "id": command["id"], "name": command["name"], "type": command["type"],
        "target_id": text(target), "resolved": resolved,
    });
    if !command["guild_id"].is_null() {
        data["guild_id"] = command["guild_id"].clone();
    }
    data
}
