//! Buttons, menus and modals, routed by their custom_id: they work after a restart.
use super::call::{Call, Edge};
use super::custom_id::CustomId;
use super::modal::answers;
use super::respond::Origin;
use crate::base::access::Permission;
use crate::base::db::Fault;
use crate::base::ids::MessageId;
use crate::features::permissions::needed;
use crate::phrase;
use serenity::all::{
    ComponentInteraction, ComponentInteractionDataKind, MessageFlags, ModalInteraction,
};
use serenity::http::Http;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was clicked, chosen or filled in.
#[derive(Clone, Debug)]
pub struct Click {
    /// What it is about.
    pub id: CustomId,
    /// What was chosen in a menu.
    pub values: Vec<String>,
    /// What was filled into a modal, by field.
    pub fields: BTreeMap<String, String>,
    /// The message on which it was clicked.
    pub message: Option<MessageId>,
}

impl Click {
    /// One answer of a modal, trimmed; empty where it was not asked.
    pub fn field(&self, name: &str) -> &str {
        self.fields
            .get(name)
            .map(|text| text.trim())
            .unwrap_or_default()
    }
}

/// A click on a button or a choice in a menu.
pub async fn component(
    edge: &Arc<Edge>,
    http: &Arc<Http>,
    clicked: &ComponentInteraction,
) -> Result<(), Fault> {
    let member = clicked.member.as_ref();
    let origin = Origin {
        guild: clicked.guild_id,
        channel: clicked.channel_id,
        user: clicked.user.id,
        locale: &clicked.locale,
        roles: member
            .map(|member| member.roles.as_slice())
            .unwrap_or_default(),
        permissions: member.and_then(|member| member.permissions),
        id: clicked.id,
        token: &clicked.token,
    };
    let values = match &clicked.data.kind {
        ComponentInteractionDataKind::StringSelect { values } => values.clone(),
        ComponentInteractionDataKind::ChannelSelect { values } => {
            values.iter().map(ToString::to_string).collect()
        }
        ComponentInteractionDataKind::RoleSelect { values } => {
            values.iter().map(ToString::to_string).collect()
        }
        ComponentInteractionDataKind::UserSelect { values } => {
            values.iter().map(ToString::to_string).collect()
        }
        _ => Vec::new(),
    };
    let message = Some(MessageId(clicked.message.id.get().cast_signed()));
    let private = clicked
        .message
        .flags
        .is_some_and(|flags| flags.contains(MessageFlags::EPHEMERAL));
    let input = (values, BTreeMap::new(), message);
    route(edge, http, &origin, &clicked.data.custom_id, input, private).await
}

/// A modal that was filled in.
pub async fn modal(
    edge: &Arc<Edge>,
    http: &Arc<Http>,
    filled: &ModalInteraction,
) -> Result<(), Fault> {
    let member = filled.member.as_ref();
    let origin = Origin {
        guild: filled.guild_id,
        channel: filled.channel_id,
        user: filled.user.id,
        locale: &filled.locale,
        roles: member
            .map(|member| member.roles.as_slice())
            .unwrap_or_default(),
        permissions: member.and_then(|member| member.permissions),
        id: filled.id,
        token: &filled.token,
    };
    let message = filled
        .message
        .as_ref()
        .map(|message| MessageId(message.id.get().cast_signed()));
    let input = (Vec::new(), answers(filled), message);
    route(edge, http, &origin, &filled.data.custom_id, input, false).await
}

type Input = (Vec<String>, BTreeMap<String, String>, Option<MessageId>);

async fn route(
    edge: &Arc<Edge>,
    http: &Arc<Http>,
    origin: &Origin<'_>,
    custom_id: &str,
    (values, fields, message): Input,
    private: bool,
) -> Result<(), Fault> {
    let id: Option<CustomId> = custom_id.parse().ok();
    let guild = id.as_ref().map(|id| id.guild);
    let handler = id.as_ref().and_then(|id| {
        edge.components
            .iter()
            .find(|known| known.action == id.action)
    });
    // What nobody knows is only ever said to be stale.
    let anyone = (Permission::Anyone, Permission::Anyone);
    let needs = handler.map_or(anyone, |known| needed(known.action));
    let Some(mut call) = Call::from_origin(edge.clone(), http.clone(), origin, guild, needs) else {
        return Err(Fault::Broken(format!("nothing to route: {custom_id}")));
    };
    let (Some(id), Some(handler)) = (id, handler) else {
        return call.refuse(phrase!("refused-stale")).await;
    };
    if id.guild != call.guild {
        return call.refuse(phrase!("refused-stale")).await;
    }
    if private {
        call.responder = call.responder.replacing();
    }
    (handler.handle)(
        call,
        Click {
            id,
            values,
            fields,
            message,
        },
    )
    .await
}
