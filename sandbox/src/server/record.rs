//! What a test looks at: the messages, the registered commands, the calls of the bot.

use super::Sandbox;
use crate::exchange::Exchange;
use serde_json::Value;

impl Sandbox {
    /// The registered commands, global ones first, as their objects.
    pub fn commands(&self) -> Vec<Value> {
        self.shared.look(|world| {
            let all = world.commands.global.iter().chain(&world.commands.guild);
            all.cloned().collect()
        })
    }

    /// The message of this id as the wire shows it, ephemeral ones included.
    pub fn message(&self, id: u64) -> Option<Value> {
        self.shared.look(|world| world.message(id, world.bot))
    }

    /// The names of those whom a message pinged when it was posted.
    pub fn pings(&self, message: u64) -> Vec<String> {
        self.shared.look(|world| {
            let message = world.messages.get(&message);
            let pinged = message.into_iter().flat_map(|message| &message.pings);
            pinged.map(|id| world.user(*id).name.clone()).collect()
        })
    }

    /// The bytes of a file that came with a message, by its attachment id.
    pub fn file(&self, attachment: u64) -> Option<Vec<u8>> {
        self.shared
            .look(|world| world.files.get(&attachment).cloned())
    }

    /// Every REST call of the bot so far, in the order in which they were handled.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.shared.look(|world| world.exchanges.clone())
    }

    /// Everything that was wrong with the calls so far, one line each.
    pub fn violations(&self) -> Vec<String> {
        self.shared.look(|world| {
            world
                .exchanges
                .iter()
                .flat_map(Exchange::complaints)
                .collect()
        })
    }

    /// Forgets the calls so far, for a test that wants to look at the next ones only.
    pub fn forget_exchanges(&self) {
        self.shared.change(|world| world.exchanges.clear());
    }

    /// Resolves once `seen` finds what it looks for in the calls so far; it looks again at each change.
    pub async fn until<T>(&self, mut seen: impl FnMut(&[Exchange]) -> Option<T>) -> T {
        self.shared.wait(|world| seen(&world.exchanges)).await
    }
}
