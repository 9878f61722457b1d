//! What a program tells people about their data, from its live settings.
use crate::audit::rules::Reading;
use crate::base::clock::Instant;
use crate::base::cut::cut;
use crate::base::ids::{ChannelId, UserId};
use crate::base::locale::{Arg, Phrase};
use crate::base::points::Points;
use crate::enrolment::rules::{Answer, version};
use crate::phrase;
use crate::privacy::rules::Request;
use crate::program::rules::{Enrolment, Settings};

/// How many characters of an answer are shown; an export has all of it.
const ANSWER: usize = 150;

/// What somebody reads about their data, and what they can decide.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What is set.
    pub settings: Settings,
    /// Whether they have answered it, where they are asked.
    pub answer: Answer,
    /// Whether more was kept of them before than what comes from others.
    pub kept_before: bool,
    /// When they accepted.
    pub joined_at: Option<Instant>,
    /// What waits for them, and until when the first of it does.
    pub waiting: Option<(Points, Instant)>,
    /// Whether they are on the boards.
    pub on_boards: bool,
    /// Whether they are named in digests; nothing where there are none.
    pub in_digests: Option<bool>,
    /// Whether their days are celebrated; nothing where none are here.
    pub celebrated: Option<bool>,
    /// Whether they are counted where the program looks at how people give and get.
    pub counted: bool,
    /// When they will be erased, if they asked for it.
    pub erased_at: Option<Instant>,
    /// What they asked, the latest first.
    pub requests: Vec<Request>,
    /// Who else read what is kept about them, what and when, the latest first.
    pub read: Vec<(UserId, Reading, Instant)>,
}

/// Sentences under a title.
pub struct Section {
    /// The title.
    pub title: Phrase,
    /// The sentences.
    pub lines: Vec<Phrase>,
}

impl Notice {
    /// Which notice it is.
    pub fn version(&self) -> String {
        version(&self.settings)
    }

    /// Whether people are asked.
    pub fn asks(&self) -> bool {
        self.settings.enrolment == Enrolment::Consent
    }

    /// Whether nothing is asked, or they have accepted what is.
    pub fn is_answered(&self) -> bool {
        self.answer == Answer::Joined
    }

    /// Whether they have anything to take back: they are not asked, or have accepted, be it what it said before.
    pub fn may_choose(&self) -> bool {
        self.answer != Answer::None
    }

    /// Its version, as a button carries it.
    pub fn number(&self) -> i64 {
        i64::from_str_radix(&self.version(), 16).unwrap_or_default()
    }

    /// Where they stand.
    pub fn status(&self) -> Vec<Phrase> {
        let status = match (self.asks(), self.answer, self.joined_at) {
            (false, ..) => phrase!("notice-told"),
            (true, Answer::None, _) => phrase!("notice-asked"),
            (true, Answer::Earlier, _) => phrase!("notice-changed"),
            (true, Answer::Joined, None) => phrase!("notice-joined"),
            (true, Answer::Joined, Some(at)) => phrase!("notice-joined-on", at = at),
        };
        let waiting = self
            .waiting
            .map(|(points, until)| phrase!("notice-waiting", points = points, until = until));
        let erased = self.erased_at.map(|at| phrase!("notice-erased", at = at));
        let stays = self.asks() && self.answer == Answer::None && self.kept_before;
        let stays = stays.then(|| phrase!("notice-kept-before"));
        [Some(status), stays, waiting, erased]
            .into_iter()
            .flatten()
            .collect()
    }

    /// What is kept and why, who sees it, how long, and what is theirs to decide.
    pub fn sections(&self) -> Vec<Section> {
        let asked = Section {
            title: phrase!("notice-requests"),
            lines: self.requests.iter().map(request).collect(),
        };
        let mut sections = self.about();
        if !self.requests.is_empty() {
            sections.push(asked);
        }
        sections
    }

    fn about(&self) -> Vec<Section> {
        vec![
            Section {
                title: phrase!("notice-kept"),
                lines: self.kept(),
            },
            Section {
                title: phrase!("notice-seen"),
                lines: self.seen(),
            },
            Section {
                title: phrase!("notice-long"),
                lines: self.long(),
            },
            Section {
                title: phrase!("notice-read"),
                lines: self.read(),
            },
            Section {
                title: phrase!("notice-yours"),
                lines: self.yours(),
            },
        ]
    }

    fn kept(&self) -> Vec<Phrase> {
        let dates = self.celebrated.map(|_| phrase!("notice-kept-dates"));
        let all = [
            Some(phrase!("notice-kept-who")),
            Some(phrase!("notice-kept-points")),
            Some(phrase!("notice-kept-words")),
            Some(phrase!("notice-kept-orders")),
            dates,
            Some(phrase!("notice-kept-changes")),
        ];
        all.into_iter().flatten().collect()
    }

    fn seen(&self) -> Vec<Phrase> {
        let place = |channel: Option<ChannelId>| {
            channel.map_or_else(|| phrase!("notice-anywhere").into(), Arg::from)
        };
        let settings = &self.settings;
        let orders = place(settings.orders_channel);
        let digests = self.in_digests.map(|_| phrase!("notice-seen-digests"));
        let cards = place(settings.recognition_channel);
        let all = [
            Some(phrase!("notice-seen-cards", place = cards)),
            Some(phrase!("notice-seen-boards")),
            digests,
            self.celebrated.map(|_| phrase!("notice-seen-dates")),
            Some(phrase!("notice-seen-you")),
            Some(phrase!("notice-seen-admins", place = orders)),
            Some(phrase!("notice-seen-operator")),
        ];
        all.into_iter().flatten().collect()
    }

    fn long(&self) -> Vec<Phrase> {
        let erased = match self.settings.erasure_days {
            0 => phrase!("notice-long-at-once"),
            days => {
                let wait = Arg::Span(i64::from(days) * 86_400);
                phrase!("notice-long-days", wait = wait)
            }
        };
        let all = [
            Some(erased),
            Some(phrase!(
                "notice-long-reasons",
                n = self.settings.reasons_months
            )),
            self.celebrated.map(|_| phrase!("notice-long-dates")),
            Some(phrase!(
                "notice-long-access",
                n = self.settings.access_months
            )),
            Some(phrase!("notice-long-short")),
        ];
        all.into_iter().flatten().collect()
    }

    fn read(&self) -> Vec<Phrase> {
        if self.read.is_empty() {
            return vec![phrase!("notice-read-by-nobody")];
        }
        let read = self.read.iter().map(|(who, what, at)| {
            let day = Arg::Raw(format!("<t:{}:d>", at.seconds()));
            phrase!(
                "notice-read-by",
                who = *who,
                what = what.phrase(),
                day = day
            )
        });
        read.collect()
    }

    fn yours(&self) -> Vec<Phrase> {
        let boards = match self.on_boards {
            true => phrase!("notice-yours-on-boards"),
            false => phrase!("notice-yours-off-boards"),
        };
        let digests = self.in_digests.map(|named| match named {
            true => phrase!("notice-yours-in-digests"),
            false => phrase!("notice-yours-off-digests"),
        });
        let celebrated = self.celebrated.map(|agreed| match agreed {
            true => phrase!("notice-yours-celebrated"),
            false => phrase!("notice-yours-uncelebrated"),
        });
        let counted = match self.counted {
            true => phrase!("notice-yours-counted"),
            false => phrase!("notice-yours-uncounted"),
        };
        let data = phrase!("notice-yours-data");
        std::iter::once(boards)
            .chain(digests)
            .chain(celebrated)
            .chain([counted, data])
            .collect()
    }
}

fn request(request: &Request) -> Phrase {
    let day = |at: Instant| Arg::Raw(format!("<t:{}:d>", at.seconds()));
    let asked = day(request.asked_at);
    match (request.answered_at, &request.answer) {
        (None, _) => phrase!("notice-request-waits", asked = asked, due = request.due_at),
        (Some(at), None) => phrase!("notice-request-done", asked = asked, at = day(at)),
        (Some(at), Some(answer)) => {
            let answer = cut(answer, ANSWER);
            phrase!(
                "notice-request-answered",
                asked = asked,
                at = day(at),
                answer = answer
            )
        }
    }
}
