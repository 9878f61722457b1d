//! What a command, a button or a modal asks for.

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Permission {
    /// Nothing: it is for everybody.
    Anyone,
    /// To see how the program works and who may do what.
    SeeProgram,
    /// To change that.
    ManageProgram,
    /// To see the rewards with everything that is set.
    SeeCatalog,
    /// To change them.
    ManageCatalog,
    /// To award points, and to have what was given taken back.
    MovePoints,
    /// To approve and refuse orders.
    DecideOrders,
    /// To decide on corrections of somebody else's.
    ReviewCorrections,
    /// To read the books and what admins changed.
    ReadRecords,
}

impl Permission {
    /// Every one of them.
    pub const ALL: [Permission; 9] = [
        Permission::Anyone,
        Permission::SeeProgram,
        Permission::ManageProgram,
        Permission::SeeCatalog,
        Permission::ManageCatalog,
        Permission::MovePoints,
        Permission::DecideOrders,
        Permission::ReviewCorrections,
        Permission::ReadRecords,
    ];

    /// Whether it only shows something.
    pub fn only_shows(self) -> bool {
        matches!(
            self,
            Permission::SeeProgram | Permission::SeeCatalog | Permission::ReadRecords
        )
    }
}
