//! Buttons and menus on messages, and what all components have in common.

use super::findings::Findings;
use std::collections::HashSet;
use twilight_model::channel::message::component::{
    ActionRow, Button, ButtonStyle, Component, SelectMenu, SelectMenuType,
};
use twilight_validate::message;

/// Judges the components of a message.
pub(super) fn in_message(found: &mut Findings, components: &[Component], v2: bool) {
    found.check(
        "components",
        "components",
        message::components(components, v2),
    );
    custom_ids(found, components);
    for component in components {
        walk(component, &mut |inner| match inner {
            Component::ActionRow(row) => action_row(found, row),
            Component::Button(one) => button(found, one),
            Component::SelectMenu(menu) => select(found, menu),
            Component::TextInput(_) => {
                found.add(
                    "component.place",
                    "components: text inputs belong in modals",
                );
            }
            _ => {}
        });
    }
}

/// Judges that custom ids are not empty and differ.
pub(super) fn custom_ids(found: &mut Findings, components: &[Component]) {
    let mut seen = HashSet::new();
    for component in components {
        walk(component, &mut |inner| {
            let Some(id) = custom_id(inner) else { return };
            found.require(!id.is_empty(), "component.custom_id", || {
                "components: a custom_id has 1 to 100 characters".into()
            });
            found.require(seen.insert(id.to_owned()), "component.duplicate", || {
                format!("components: two have the custom_id `{id}`")
            });
        });
    }
}

/// Visits a component and everything in it.
fn walk<'a>(component: &'a Component, visit: &mut impl FnMut(&'a Component)) {
    visit(component);
    match component {
        Component::ActionRow(row) => row.components.iter().for_each(|inner| walk(inner, visit)),
        Component::Container(container) => {
            container
                .components
                .iter()
                .for_each(|inner| walk(inner, visit));
        }
        Component::Section(section) => {
            section
                .components
                .iter()
                .for_each(|inner| walk(inner, visit));
            walk(&section.accessory, visit);
        }
        Component::Label(label) => walk(&label.component, visit),
        _ => {}
    }
}

fn custom_id(component: &Component) -> Option<&str> {
    match component {
        Component::Button(button) => button.custom_id.as_deref(),
        Component::SelectMenu(menu) => Some(&menu.custom_id),
        Component::TextInput(input) => Some(&input.custom_id),
        Component::FileUpload(upload) => Some(&upload.custom_id),
        Component::CheckboxGroup(group) => Some(&group.custom_id),
        Component::Checkbox(checkbox) => Some(&checkbox.custom_id),
        _ => None,
    }
}

fn action_row(found: &mut Findings, row: &ActionRow) {
    let menus = row
        .components
        .iter()
        .filter(|inner| matches!(inner, Component::SelectMenu(_)))
        .count();
    found.require(!row.components.is_empty(), "component.row", || {
        "components: a row is empty".into()
    });
    found.require(
        menus == 0 || row.components.len() == 1,
        "component.row",
        || "components: a menu takes a whole row".into(),
    );
}

fn button(found: &mut Findings, button: &Button) {
    let shows = button
        .label
        .as_deref()
        .is_some_and(|label| !label.is_empty())
        || button.emoji.is_some();
    found.require(
        shows || button.style == ButtonStyle::Premium,
        "component.button",
        || "components: a button needs a label or an emoji".into(),
    );
}

/// Judges what `twilight-validate` leaves open in a menu.
pub(super) fn select(found: &mut Findings, menu: &SelectMenu) {
    let place = format!("menu `{}`", menu.custom_id);
    let (least, most) = (menu.min_values.unwrap_or(1), menu.max_values.unwrap_or(1));
    found.require(least <= most, "component.select", || {
        format!("{place}: at least {least} of at most {most} values")
    });
    if menu.kind != SelectMenuType::Text {
        return;
    }
    let options = menu.options.as_deref().unwrap_or_default();
    found.require(!options.is_empty(), "component.select", || {
        format!("{place}: it has no options")
    });
    found.require(
        usize::from(most) <= options.len().max(1),
        "component.select",
        || format!("{place}: {most} values can be chosen of {}", options.len()),
    );
    let values: HashSet<_> = options.iter().map(|option| &option.value).collect();
    found.require(values.len() == options.len(), "component.select", || {
        format!("{place}: two options have one value")
    });
    let chosen = options.iter().filter(|option| option.default).count();
    found.require(chosen <= usize::from(most), "component.select", || {
        format!("{place}: {chosen} options are chosen from the start, {most} can be")
    });
    let nameless = options
        .iter()
        .any(|option| option.label.is_empty() || option.value.is_empty());
    found.require(!nameless, "component.select", || {
        format!("{place}: an option lacks label or value")
    });
}
