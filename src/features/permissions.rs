//! The one table of what asks for which permission. The edge looks it up for every command, button, menu and modal before its
//! use case runs, so no handler can forget it; what is not listed asks for the most.
use crate::base::access::Permission;
use Permission::*;
use std::collections::{BTreeMap, BTreeSet};

/// What a command, or a button, menu or modal, asks for.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// A command with its subcommand, as "catalog add", or the action of a custom_id, as "order.approve".
    pub name: &'static str,
    /// Where it is no command: what it is, for the papers.
    pub what: &'static str,
    /// What using it asks for.
    pub needs: Permission,
    /// What it asks for where it only shows something, if that is less.
    pub to_look: Option<Permission>,
}

const fn command(name: &'static str, needs: Permission) -> Row {
    Row {
        name,
        what: "",
        needs,
        to_look: None,
    }
}

const fn click(name: &'static str, needs: Permission, what: &'static str) -> Row {
    Row {
        what,
        ..command(name, needs)
    }
}

/// Shows something, and changes it where options say so.
const fn shows_or(name: &'static str, needs: Permission, to_look: Permission) -> Row {
    Row {
        to_look: Some(to_look),
        ..command(name, needs)
    }
}

/// Everything that rooms offer.
#[rustfmt::skip] // a table
pub const TABLE: &[Row] = &[
    shows_or("setup", ManageProgram, SeeProgram),
    shows_or("setup_points", ManageProgram, SeeProgram),
    shows_or("setup_posts", ManageProgram, SeeProgram),
    shows_or("setup_orders", ManageProgram, SeeProgram),
    shows_or("setup_privacy", ManageProgram, SeeProgram),
    click("setup.pick", ManageProgram, "The menus under the settings"),
    command("roles show", SeeProgram),
    command("roles give", ManageProgram),
    command("roles take", ManageProgram),
    click("roles.tidy", ManageProgram, "**Remove deleted roles** under the roles"),
    command("values add", ManageProgram),
    command("values retire", ManageProgram),
    command("values list", SeeProgram),
    command("provider show", SeeProgram),
    command("provider products", ManageCatalog),
    command("catalog add", ManageCatalog),
    command("catalog edit", ManageCatalog),
    command("catalog terms", ManageCatalog),
    command("catalog codes", ManageCatalog),
    click("catalog.codes", ManageCatalog, "Codes that are filled in"),
    command("catalog retire", ManageCatalog),
    command("catalog restore", ManageCatalog),
    command("catalog export", SeeCatalog),
    command("catalog import", ManageCatalog),
    click("catalog.import", ManageCatalog, "**Import** under a file of rewards that was checked"),
    command("catalog report", ReadRecords),
    click("order.worth", ReadRecords, "What each person got that is worth money, as a table"),
    command("catalog list", SeeCatalog),
    click("catalog.list", SeeCatalog, "Pages of the rewards as they are set"),
    command("catalog wishes", SeeCatalog),
    click("wish.ideas", SeeCatalog, "Pages of what members say the shop lacks"),
    command("allowance show", Anyone),
    command("allowance role", ManageProgram),
    command("allowance member", ManageProgram),
    command("allowance buy", Anyone),
    click("allowance.buy", Anyone, "**Turn them into points to give**"),
    click("allowance.keep", Anyone, "**Not now** under that question"),
    command("budget show", Anyone),
    command("budget kudos", ManageProgram),
    command("budget awards", ManageProgram),
    command("budget milestones", ManageProgram),
    command("budget rescues", ManageProgram),
    command("budget worth", ManageProgram),
    command("expiry policy", ManageProgram),
    command("expiry settings", ManageProgram),
    command("expiry extend", MovePoints),
    command("expiry report", ReadRecords),
    click("expiry.adopt", ManageProgram, "**Use this from now on** under a policy"),
    click("expiry.everybody", MovePoints, "**Yes, for everybody** under an extension"),
    click("expiry.file", ReadRecords, "What expires as a table"),
    click("expiry.ask", Anyone, "**Ask for more time** under a reminder"),
    click("expiry.approve", MovePoints, "**Give the time** on a request"),
    click("expiry.refuse", MovePoints, "**Refuse** on a request for more time"),
    click("expiry.reason", MovePoints, "The reason of that refusal"),
    command("campaign create", ManageProgram),
    command("campaign edit", ManageProgram),
    command("campaign list", SeeProgram),
    command("campaign show", SeeProgram),
    command("campaign cancel", ManageProgram),
    command("campaign rehearse", SeeProgram),
    command("campaign feasts", SeeProgram),
    click("campaign.launch", ManageProgram, "**Launch** on a campaign’s card"),
    click("campaign.words", ManageProgram, "**Words** on a campaign’s card"),
    click("campaign.said", ManageProgram, "The words of a campaign’s posts"),
    click("campaign.rehearse", SeeProgram, "**Rehearse** on a campaign’s card"),
    click("campaign.cancel", ManageProgram, "**Cancel** and **Discard** on a campaign’s card"),
    click("campaign.end", ManageProgram, "Ending a campaign for good"),
    command("campaigns", Anyone),
    command("award", MovePoints),
    command("correct", MovePoints),
    click("correction.confirm", ReviewCorrections, "**Confirm** on the card of a large correction"),
    click("correction.decline", ReviewCorrections, "**Decline** on the card of a large correction"),
    click("order.approve", DecideOrders, "**Approve** on the card of an order"),
    click("order.refuse", DecideOrders, "**Refuse** on the card of an order"),
    click("order.reason", DecideOrders, "The reason of a refusal"),
    click("order.alone", DecideOrders, "**Approve my own order** where nobody else approves"),
    click("order.fulfil", DecideOrders, "**Handed over** on the card of an order"),
    click("order.note", DecideOrders, "What the member is to know who gets it"),
    click("order.detail", DecideOrders, "**Address**, **Day** or **Invoice** on the card of an order"),
    click("order.fail", DecideOrders, "**Can’t be delivered** on the card of an order"),
    click("order.failed", DecideOrders, "Why an order can’t be delivered"),
    command("pool start", Anyone),
    command("pool join", Anyone),
    command("pool list", Anyone),
    command("pool show", Anyone),
    command("pool leave", Anyone),
    command("pool cancel", Anyone),
    click("pool.chip", Anyone, "**Chip in…** under a pool"),
    click("pool.chip_with", Anyone, "How much to chip in"),
    click("pool.pick", Anyone, "The menu under the open pools"),
    click("pool.page", Anyone, "The open pools, and their pages"),
    click("pool.leave", Anyone, "**Take mine back** under a pool"),
    click("pool.cancel", Anyone, "**Call it off** under a pool, of one’s own"),
    command("milestone set", Anyone),
    command("milestone show", Anyone),
    command("milestone forget", Anyone),
    shows_or("milestone setup", ManageProgram, SeeProgram),
    command("milestone import", ManageProgram),
    command("milestone occasion", ManageProgram),
    click("milestone.import", ManageProgram, "**Import** under a table that was checked"),
    click("milestone.accept", Anyone, "**Everybody may see it** and **Only for me** under a proposal to oneself"),
    click("milestone.decline", Anyone, "**No, thanks** under a proposal to oneself"),
    click("milestone.sign", Anyone, "**Sign** under a card"),
    click("milestone.sign_with", Anyone, "What one writes on a card"),
    click("milestone.boost", Anyone, "**Boost** under a card"),
    click("milestone.boost_with", Anyone, "How much to boost a card with"),
    command("statement", ReadRecords),
    command("books", ReadRecords),
    click("books.file", ReadRecords, "The books as a table"),
    command("audit", ReadRecords),
    click("trail.turn", ReadRecords, "Pages of what was changed"),
    click("trail.file", ReadRecords, "What was changed as a table"),
    shows_or("jobs", ManageProgram, SeeProgram),
    click("upkeep.retry", ManageProgram, "**Try again now** under what could not be said"),
    command("verify", Anyone),
    command("kudos", Anyone),
    command("give_kudos", Anyone),
    command("give_kudos_for_this", Anyone),
    click("kudos.give_to", Anyone, "The form of the two menus"),
    click("kudos.boost", Anyone, "**Boost** under a kudos"),
    click("kudos.boost_with", Anyone, "How much to boost with"),
    click("kudos.undo", Anyone, "**Undo** under a kudos, of one’s own"),
    command("balance", Anyone),
    command("history", Anyone),
    click("statement.history", Anyone, "Pages of one’s own history"),
    click("statement.file", Anyone, "One’s own history as a table"),
    command("leaderboard", Anyone),
    click("board.page", Anyone, "Pages of the leaderboards"),
    command("rules", Anyone),
    command("notifications", Anyone),
    command("privacy show", Anyone),
    click("privacy.show", Anyone, "**What is kept**, of a first contact"),
    click("privacy.join", Anyone, "**I accept**"),
    click("privacy.withdraw", Anyone, "**I no longer accept**"),
    click("privacy.boards", Anyone, "Onto the leaderboards, or off them"),
    command("privacy boards", Anyone),
    click("privacy.digests", Anyone, "Named in digests, or not"),
    command("privacy digests", Anyone),
    click("privacy.birthdays", Anyone, "Days celebrated, or forgotten"),
    command("privacy birthdays", Anyone),
    click("privacy.insight", Anyone, "Counted without a name, or not"),
    command("privacy insight", Anyone),
    click("privacy.reviewed", ManageProgram, "**The rules were reviewed** under the monthly check"),
    command("privacy contact", Anyone),
    click("privacy.answer", ManageProgram, "**Answer** on a request about data"),
    click("privacy.answer_with", ManageProgram, "The answer to a request about data"),
    command("privacy export", Anyone),
    command("privacy erase", Anyone),
    click("privacy.erase", Anyone, "**Go on** under what an erasure means"),
    click("privacy.erase_sure", Anyone, "**Erase my data**"),
    click("privacy.keep", Anyone, "**Keep my data**"),
    command("shop", Anyone),
    click("shop.page", Anyone, "Pages and categories of the shop"),
    click("shop.item", Anyone, "A reward picked to see more of it"),
    click("shop.wish", Anyone, "**Wish for it** on the page of a reward"),
    click("shop.unwish", Anyone, "**Take it off my wishlist** on the page of a reward"),
    command("wishlist show", Anyone),
    command("wishlist add", Anyone),
    command("wishlist remove", Anyone),
    command("wishlist suggest", Anyone),
    click("wish.list", Anyone, "**My wishlist**"),
    click("wish.drop", Anyone, "Something picked to be off one’s wishlist"),
    click("wish.for_you", Anyone, "**For you**: what is suggested"),
    command("redeem", Anyone),
    click("order.want", Anyone, "**Redeem** on the page of a reward"),
    click("order.confirm", Anyone, "**Confirm** of an order of one’s own"),
    click("order.ask", Anyone, "**Confirm** of an order for which more has to be told"),
    click("order.told", Anyone, "What has to be told with an order of one’s own"),
    click("order.decline", Anyone, "**Not now**"),
    command("donations", Anyone),
    click("order.causes", Anyone, "**Give them away** under a reminder of points that expire"),
    click("order.give", Anyone, "A cause picked to give to"),
    command("orders show", Anyone),
    command("orders queue", DecideOrders),
    click("order.queue", DecideOrders, "Pages of the orders on which somebody has to act"),
    click("order.pick", DecideOrders, "An order picked from these"),
    click("order.receive", Anyone, "**I have it** of an order of one’s own"),
    click("order.page", Anyone, "Pages of one’s own orders"),
    click("order.cancel", Anyone, "**Cancel** of an order of one’s own"),
    command("help", Anyone),
];

/// A name's row.
pub fn row(name: &str) -> Option<&'static Row> {
    TABLE.iter().find(|row| row.name == name)
}

/// The commands of which no part is for everybody, with what their parts ask for, to look or to use.
pub fn protected() -> BTreeMap<&'static str, BTreeSet<Permission>> {
    let mut commands: BTreeMap<&str, BTreeSet<Permission>> = BTreeMap::new();
    for row in TABLE.iter().filter(|row| row.what.is_empty()) {
        let name = row.name.split(' ').next().unwrap_or(row.name);
        let needs = commands.entry(name).or_default();
        needs.extend([row.needs, row.to_look.unwrap_or(row.needs)]);
    }
    commands.retain(|_, needs| !needs.contains(&Anyone));
    commands
}

/// What a name asks for, and what it asks for where it only shows something.
pub fn needed(name: &str) -> (Permission, Permission) {
    row(name).map_or((ManageProgram, ManageProgram), |row| {
        (row.needs, row.to_look.unwrap_or(row.needs))
    })
}
