//! `/redeem`, `/orders`, and the buttons of an order's card.
pub mod decide;
pub mod donations;
pub mod orders;
pub mod redeem;
pub mod report;
