//! Why the program itself gives up on an order.
use crate::base::locale::Phrase;
use crate::base::person::RoleTrouble;
use crate::phrase;
use serde::{Deserialize, Serialize};

/// Why the program itself gave up on an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::Type)]
#[serde(rename_all = "snake_case")]
#[sqlx(type_name = "text", rename_all = "snake_case")]
pub enum Cause {
    /// The bot may not give the role.
    RoleForbidden,
    /// There is no such role any more.
    RoleGone,
    /// Whoever ordered it has left.
    MemberGone,
    /// Whoever delivers it can't.
    Provider,
    /// There is no such invoice or renewal.
    Invoice,
}

impl From<RoleTrouble> for Cause {
    fn from(trouble: RoleTrouble) -> Cause {
        match trouble {
            RoleTrouble::Forbidden => Cause::RoleForbidden,
            RoleTrouble::NoRole => Cause::RoleGone,
            RoleTrouble::NoMember => Cause::MemberGone,
        }
    }
}

impl Cause {
    /// What the member is told.
    pub fn phrase(self) -> Phrase {
        match self {
            Cause::RoleForbidden => phrase!("order-cause-role-forbidden"),
            Cause::RoleGone => phrase!("order-cause-role-gone"),
            Cause::MemberGone => phrase!("order-cause-member-gone"),
            Cause::Provider => phrase!("order-cause-provider"),
            Cause::Invoice => phrase!("order-cause-invoice"),
        }
    }

    /// What those who can mend it are told.
    pub fn mend(self) -> Phrase {
        match self {
            Cause::RoleForbidden => phrase!("order-mend-role-forbidden"),
            Cause::RoleGone => phrase!("order-mend-role-gone"),
            Cause::MemberGone => phrase!("order-mend-member-gone"),
            Cause::Provider | Cause::Invoice => phrase!("order-mend-provider"),
        }
    }
}
