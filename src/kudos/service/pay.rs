//! Moving points from a giver's allowance to those who are thanked.
use crate::allowance::rules::Purse;
use crate::allowance::service::{Taken, Taking, take};
use crate::app::App;
use crate::base::db::{Fault, Guard, Tx};
use crate::base::ids::{MemberId, UserId};
use crate::base::points::Points;
use crate::base::refusal::Outcome;
use crate::campaign::rules::Campaign;
use crate::campaign::service::Adding;
use crate::fund::service::Drawing;
use crate::kudos::rules::KudosRefusal;
use crate::ledger::rules::{Account, Board, Kind, Raise};
use crate::ledger::service::{self as ledger, Book, Earned};
use crate::program::rules::{Program, Settings};

/// Who pays whom, and how much each gets.
pub(super) struct Payment<'a> {
    pub giver: MemberId,
    pub purse: Purse,
    pub to: &'a [(MemberId, UserId)],
    pub points: Points,
    pub program: &'a Program,
}

/// A payment that is written, save that the answers were not heard yet.
#[must_use = "somebody may have been faster"]
pub(super) struct Paying {
    taking: Taking,
    earned: Vec<Earned>,
    adding: Adding,
    drawing: Option<Drawing>,
}

impl Payment<'_> {
    /// Queues moving the points and the standings.
    ///
    /// # Errors
    /// A refusal where the allowance holds too little, or a fault.
    pub fn write(&self, tx: &mut Tx, book: &mut Book<'_>) -> Outcome<Paying> {
        let total = self.total()?;
        let taking = self.debit(tx, book, total)?;
        let earned = self.credit(tx, book)?;
        book.raise(tx, &self.raises(total))?;
        Ok(Paying {
            taking,
            earned,
            adding: Adding::default(),
            drawing: None,
        })
    }

    /// How much all get together.
    ///
    /// # Errors
    /// A refusal where that is more than anything.
    pub fn total(&self) -> Outcome<Points> {
        let largest = self.program.settings.largest;
        let total = self.points.times(self.to.len());
        total.ok_or_else(|| KudosRefusal::TooMuch { largest }.into())
    }

    /// Lets pass what the allowance covers.
    ///
    /// # Errors
    /// It holds less.
    pub fn covers(&self, total: Points) -> Result<(), KudosRefusal> {
        let left = self.purse.left(self.program);
        match total > left {
            true => Err(self.short(left)),
            false => Ok(()),
        }
    }

    fn short(&self, left: Points) -> KudosRefusal {
        let settings = &self.program.settings;
        let buys = settings.buy_allowance > Points::ZERO;
        if left == Points::ZERO && settings.allowance == Points::ZERO {
            return KudosRefusal::NoAllowance { buys };
        }
        KudosRefusal::Short {
            left,
            renews: self.program.period.ends_at,
            buys,
        }
    }

    fn debit(&self, tx: &mut Tx, book: &mut Book<'_>, total: Points) -> Outcome<Taking> {
        match take(tx, book, self.giver, self.purse, self.program, total)? {
            Taken::Taking(taking) => Ok(taking),
            Taken::Short(left) => Err(self.short(left).into()),
        }
    }

    fn credit(&self, tx: &mut Tx, book: &mut Book<'_>) -> Result<Vec<Earned>, Fault> {
        let (from, kind) = (Account::Allowance(self.giver), Kind::Recognition);
        let lasts = self.program.settings.lasts(book.at());
        let mut earned = Vec::with_capacity(self.to.len());
        // Wallets are held in the order of their owners, the giver's among them where giving renews what is in it.
        let mut renewed = false;
        for (receiver, _) in self.to {
            if !renewed && *receiver > self.giver {
                self.renew(tx, book)?;
                renewed = true;
            }
            earned.extend(book.earning(tx, *receiver, from, self.points, kind, lasts)?);
        }
        if !renewed {
            self.renew(tx, book)?;
        }
        Ok(earned)
    }

    fn renew(&self, tx: &mut Tx, book: &Book<'_>) -> Result<(), Fault> {
        let program = (book.guild(), &self.program.settings);
        ledger::renew(tx, program, self.giver, book.at())
    }

    fn raises(&self, total: Points) -> Vec<Raise> {
        let given = Raise {
            board: Board::Given,
            member: self.giver,
            by: total,
        };
        let received = self.to.iter().map(|(receiver, _)| Raise {
            board: Board::Received,
            member: *receiver,
            by: self.points,
        });
        std::iter::once(given).chain(received).collect()
    }
}

impl Paying {
    /// The guard that takes from the allowance.
    pub fn taken(&self) -> Guard {
        self.taking.guard()
    }

    /// The same with what campaigns add.
    pub fn with(self, adding: Adding) -> Paying {
        Paying { adding, ..self }
    }

    /// The same, drawn from a budget.
    pub fn from(self, drawing: Option<Drawing>) -> Paying {
        Paying { drawing, ..self }
    }

    /// Hears the answers, and lets those who owe pay that first; returns what is left of the allowance.
    ///
    /// # Errors
    /// A fault of the database, or [`Fault::Overtaken`] where the allowance has changed meanwhile.
    pub async fn settle(
        self,
        tx: &mut Tx,
        app: &App,
        book: &mut Book<'_>,
        settings: &Settings,
        campaigns: &[Campaign],
    ) -> Result<Points, Fault> {
        let left = self.taking.left(tx).await?;
        let program = (book.guild(), settings);
        let added = self.adding.heard(tx, app, program, campaigns).await?;
        if let Some(drawing) = self.drawing {
            drawing.heard(tx, app, program).await?;
        }
        let earned = self.earned.into_iter().chain(added);
        book.settle(tx, earned).await?;
        Ok(left)
    }
}
