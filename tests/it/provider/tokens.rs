//! The tokens of Xoxoday Plum.
use super::{House, delivered, houses};
use crate::vault::{at_rest, is_in};
use ovation::base::vault::{MasterKey, Vault};
use ovation::base::wire::Patience;
use ovation::provider::rules::{Learned, Provider, What, Why};
use ovation::provider::service;
use std::time::Duration;

impl House {
    /// As another process: nothing is known but what is kept.
    fn restarted(&mut self) {
        self.app.providers = self.stand_in.accounts(super::GUILD, Patience::default());
    }
}

#[tokio::test]
async fn a_token_that_has_expired_is_renewed_once_and_kept() {
    for mut house in houses().await {
        let order = house.begin(1, Provider::Plum).await;
        delivered(&house.step(order).await);
        assert_eq!(house.stand_in.count("token"), 1);
        house.stand_in.state().expired = true;
        let order = house.begin(2, Provider::Plum).await;
        delivered(&house.step(order).await);
        assert_eq!(house.stand_in.count("token"), 2);
        house.restarted();
        let order = house.begin(3, Provider::Plum).await;
        delivered(&house.step(order).await);
        assert_eq!(house.stand_in.count("token"), 2, "they were kept");
        let stored = at_rest(house.on, &house.url).await;
        assert!(is_in(&stored, "ovation-7-1"), "what is no secret is found");
        assert!(!is_in(&stored, "verysecret"), "nothing of it can be read");
        house.finish();
    }
}

/// Another process has renewed them meanwhile.
#[tokio::test]
async fn what_another_process_has_renewed_is_taken_over() {
    for mut house in houses().await {
        let order = house.begin(1, Provider::Plum).await;
        delivered(&house.step(order).await);
        let first = house.app.providers.clone();
        house.restarted();
        house.stand_in.state().expired = true;
        let order = house.begin(2, Provider::Plum).await;
        delivered(&house.step(order).await);
        house.app.providers = first;
        let order = house.begin(3, Provider::Plum).await;
        delivered(&house.step(order).await);
        assert_eq!(house.stand_in.count("token"), 2);
    }
}

/// Whoever asks too often is locked out.
#[tokio::test]
async fn tokens_that_are_refused_are_not_tried_again_at_once() {
    let house = House::new(crate::world::On::Sqlite).await.unwrap();
    house.stand_in.state().locked = true;
    for number in 1..=5 {
        let order = house.begin(number, Provider::Plum).await;
        let told = house.step(order).await;
        let refused = matches!(told, Learned::Failed(Why::BadCredentials));
        assert!(refused, "{told:?}");
    }
    assert_eq!(house.stand_in.count("token"), 1);
    assert_eq!(house.stand_in.count("place"), 0);
    let later = Duration::from_secs(601);
    house.app.clock.set(house.app.now().after(later));
    house.stand_in.state().locked = false;
    let order = house.begin(6, Provider::Plum).await;
    delivered(&house.step(order).await);
}

/// Under a new master key they are read, and encrypted with it; without a key they begin anew.
#[tokio::test]
async fn kept_tokens_go_with_the_master_key() {
    let mut house = House::new(crate::world::On::Sqlite).await.unwrap();
    let (old, new) = ([1; 32], [2; 32]);
    house.app.vault = Vault::new(MasterKey::new(old), None);
    let order = house.begin(1, Provider::Plum).await;
    delivered(&house.step(order).await);
    house.app.vault = Vault::new(MasterKey::new(new), Some(MasterKey::new(old)));
    service::rewrap(&house.app).await.expect("encrypted anew");
    house.app.vault = Vault::new(MasterKey::new(new), None);
    house.restarted();
    let order = house.begin(2, Provider::Plum).await;
    delivered(&house.step(order).await);
    assert_eq!(house.stand_in.count("token"), 1);
    house.app.vault = Vault::closed();
    house.restarted();
    let order = house.begin(3, Provider::Plum).await;
    delivered(&house.step(order).await);
    assert_eq!(house.stand_in.count("token"), 2);
    let reply = house.attempt(order).await;
    assert!(matches!(reply.what, What::Settled));
}
