//! What is worth money: whoever reads it has it.
use secrecy::SecretString;

/// What redeems a reward. It is shown in no log, and is kept by the order alone.
#[derive(Clone, Debug, Default)]
pub struct Code {
    /// The code of a voucher.
    pub code: Option<SecretString>,
    /// What is asked for beside it.
    pub pin: Option<SecretString>,
    /// A page on which it is redeemed.
    pub link: Option<SecretString>,
    /// Until when it is good, as the provider writes it.
    pub good_until: Option<String>,
}

impl Code {
    /// Whether there is nothing to be redeemed.
    pub fn is_empty(&self) -> bool {
        self.code.is_none() && self.link.is_none()
    }
}
