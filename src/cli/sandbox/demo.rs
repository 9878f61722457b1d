//! The people and channels of the demonstration, and the scripts that fill its program.
use crate::base::access::Role;
use crate::features::permissions;
use discord_sandbox::{NewUser, Permissions, Setup};

/// A server with four channels and six people.
pub fn server() -> Setup {
    people().into_iter().fold(rooms(), Setup::user)
}

/// The same server with an admin who reads French, and a bot.
pub fn office() -> Setup {
    server()
        .user(NewUser::new("yves").admin().role(APPROVER).locale("fr"))
        .user(NewUser::new("robo").bot())
}

/// The same with two roles that rewards may be: the bot may give one, and not the other.
pub fn rewarding() -> Setup {
    let office = office().role("vip", Permissions::empty());
    office.role_above_bot("throne", Permissions::empty())
}

/// The same server with a customer in it, as the page shows it. Somebody has used Discord's own settings to show commands
/// that are not for members to those alone who may use them, as `docs/permissions.md` advises.
pub fn page() -> Setup {
    let roles = rooms()
        .role(STAFF, Permissions::empty())
        .role("customer", Permissions::empty());
    let staff = people().map(|one| one.role(STAFF));
    let everybody = staff.into_iter().fold(roles, Setup::user);
    let setup = everybody.user(NewUser::new("frank").role("customer"));
    let commands = permissions::protected().into_iter();
    commands.fold(setup, |setup, (command, needs)| {
        let decides = needs.into_iter().any(|needs| Role::Approver.grants(needs));
        setup.restrict(command, if decides { &[APPROVER] } else { &[] })
    })
}

const APPROVER: &str = "approver";
const STAFF: &str = "staff";

fn rooms() -> Setup {
    Setup::new("Northwind")
        .channel("general")
        .channel("recognition")
        .channel("orders")
        .channel("admin")
        .role(APPROVER, Permissions::empty())
}

/// An admin, staff, one who decides on orders, one who reads French, one with closed direct messages, and one more.
fn people() -> [NewUser; 6] {
    [
        NewUser::new("ada").admin().role(APPROVER),
        NewUser::new("alice"),
        NewUser::new("bob").role(APPROVER),
        NewUser::new("chloe").locale("fr"),
        NewUser::new("dave").closed_dms(),
        NewUser::new("erin"),
    ]
}

/// What an admin would type to set the program up: played before the curtain rises.
pub const SCRIPT: &str = include_str!("demo.txt");

/// What follows for the page: all but Erin join, and a customer gets something of their own.
pub const PAGE_SCRIPT: &str = include_str!("page.txt");
