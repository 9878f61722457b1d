//! The people and channels of the demonstration, and the script that fills its program.
use discord_sandbox::{NewUser, Setup};

/// A server with four channels and six people: staff, one who reads French, one with closed direct messages, a
/// newcomer, and an admin.
pub fn server() -> Setup {
    Setup::new("Northwind")
        .channel("general")
        .channel("recognition")
        .channel("orders")
        .channel("admin")
        .role("approver", discord_sandbox::Permissions::empty())
        .user(NewUser::new("ada").admin().role("approver"))
        .user(NewUser::new("alice"))
        .user(NewUser::new("bob").role("approver"))
        .user(NewUser::new("chloe").locale("fr"))
        .user(NewUser::new("dave").closed_dms())
        .user(NewUser::new("erin"))
}

/// What an admin would type to set the program up: played before the curtain rises.
pub const SCRIPT: &str = include_str!("demo.txt");
