//! Rewards and their orders.
use super::{Draft, Item, Model, Order, Told, refused};
use ovation::order::rules::Step;

/// The reward of which one may have only so many, and the one that nobody has to approve of.
pub const LIMITED: (usize, usize) = (1, 4);
pub const UNASKED: usize = 1;

/// What confirming tells when the price has changed: there is no such balance.
pub const ASKED_AGAIN: i64 = -1;

impl Model {
    pub fn stock(&mut self, item: usize, price: i64, stock: Option<i64>) {
        self.period = self.period();
        self.items[item] = Item { price, stock };
    }

    pub fn offer(&mut self, user: usize, item: usize) -> Told {
        let Item { price, stock } = self.items[item];
        if self.has_enough(user, item) {
            return refused("catalog-refused-limit");
        }
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
        if self.has_enough(user, item) {
            let answer = refused("catalog-refused-limit");
            self.drafts[which].answer = Some(answer.clone());
            return answer;
        }
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
            state: if item == UNASKED {
                "approved"
            } else {
                "placed"
            },
            steps: Vec::new(),
        });
        Ok(self.wallet(user))
    }

    /// Whether somebody has had as many of a reward as one may.
    fn has_enough(&self, user: usize, item: usize) -> bool {
        let theirs = self
            .orders
            .iter()
            .filter(|order| (order.user, order.item) == (user, item));
        item == LIMITED.0 && theirs.filter(|order| !gave_back(order.state)).count() >= LIMITED.1
    }

    /// What the buyer then holds, where points go back.
    pub fn move_on(&mut self, by: usize, order: Option<usize>, step: Step) -> Told {
        let Some(which) = order else {
            return refused("order-refused-no-order");
        };
        let Order {
            user, item, state, ..
        } = self.orders[which];
        match (by == user, matches!(step, Step::Cancel | Step::Receive)) {
            (true, false) => return refused("order-refused-own-order"),
            (false, true) => return refused("order-refused-not-your-order"),
            _ => {}
        }
        if self.orders[which].steps.contains(&(step, by)) {
            return Ok(if gave_back(state) {
                self.wallet(user)
            } else {
                0
            });
        }
        let to = match (state, step) {
            ("placed", Step::Approve) => "approved",
            ("placed", Step::Refuse) => "refused",
            ("placed", Step::Cancel) => "cancelled",
            ("approved", Step::Fulfil) => "fulfilled",
            ("fulfilled", Step::Receive) => "received",
            ("approved" | "fulfilled", Step::Fail) => "failed",
            ("placed", _) => return refused("order-refused-still-placed"),
            (state, _) => return refused(&format!("order-refused-already-{state}")),
        };
        self.period = self.period();
        self.orders[which].state = to;
        self.orders[which].steps.push((step, by));
        if !gave_back(to) {
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

fn gave_back(state: &str) -> bool {
    ["refused", "cancelled", "failed"].contains(&state)
}
