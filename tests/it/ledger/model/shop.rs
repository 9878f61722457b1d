//! Rewards and their orders.
use super::{Draft, Item, Model, Order, Told, refused};

/// What confirming tells when the price has changed: there is no such balance.
pub const ASKED_AGAIN: i64 = -1;

impl Model {
    pub fn stock(&mut self, item: usize, price: i64, stock: Option<i64>) {
        self.period = self.period();
        self.items[item] = Item { price, stock };
    }

    pub fn offer(&mut self, user: usize, item: usize) -> Told {
        let Item { price, stock } = self.items[item];
        if stock == Some(0) {
            return refused("order-refused-out-of-stock");
        }
        if self.wallet(user) < price {
            return refused("order-refused-not-enough");
        }
        self.period = self.period();
        self.drafts.push(Draft {
            id: 0,
            user,
            item,
            price,
            answer: None,
        });
        Ok(self.wallet(user) - price)
    }

    pub fn confirm(&mut self, user: usize, draft: Option<usize>) -> Told {
        let Some(which) = draft else {
            return refused("order-refused-no-draft");
        };
        if self.drafts[which].user != user {
            return refused("order-refused-not-your-draft");
        }
        if let Some(answer) = &self.drafts[which].answer {
            return answer.clone();
        }
        let (item, price) = (self.drafts[which].item, self.drafts[which].price);
        if self.items[item].price != price {
            return self.offer(user, item).map(|_| ASKED_AGAIN);
        }
        let answer = self.place(user, item);
        self.drafts[which].answer = Some(answer.clone());
        answer
    }

    fn place(&mut self, user: usize, item: usize) -> Told {
        let Item { price, stock } = self.items[item];
        if stock == Some(0) {
            return refused("order-refused-out-of-stock");
        }
        let Some(used) = self.spend(user, price, None) else {
            return refused("order-refused-not-enough");
        };
        self.renew(user);
        self.period = self.period();
        self.items[item].stock = stock.map(|left| left - 1);
        self.orders.push(Order {
            id: 0,
            user,
            item,
            used,
            state: "placed",
        });
        Ok(self.wallet(user))
    }

    /// What the buyer then holds, where points go back.
    pub fn decide(&mut self, by: usize, order: Option<usize>, to: &'static str) -> Told {
        let Some(which) = order else {
            return refused("order-refused-no-order");
        };
        let Order {
            user, item, state, ..
        } = self.orders[which];
        match (by == user, to == "cancelled") {
            (true, false) => return refused("order-refused-own-order"),
            (false, true) => return refused("order-refused-not-your-order"),
            _ => {}
        }
        if state != "placed" {
            return refused(&format!("order-refused-already-{state}"));
        }
        self.period = self.period();
        self.orders[which].state = to;
        if to == "approved" {
            return Ok(0);
        }
        // What has expired is gone, and is not what comes back.
        self.expire(user);
        let used = self.orders[which].used.clone();
        self.refund(&used);
        self.items[item].stock = self.items[item].stock.map(|left| left + 1);
        Ok(self.wallet(user))
    }
}
