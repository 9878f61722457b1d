use super::*;
use crate::base::ids::MemberId;
use crate::base::schedule::Timetable;
use crate::program::rules::Settings;
use chrono::{NaiveDate, Weekday};

fn standings(scores: &[i64]) -> Vec<Standing> {
    let standing = |score: &i64| Standing {
        user: UserId(1),
        score: Points(*score),
    };
    scores.iter().map(standing).collect()
}

fn placed(scores: &[i64], before: i64, better: i64) -> Vec<i64> {
    let places = places(&standings(scores), before, better);
    places.into_iter().map(|place| place.place).collect()
}

#[test]
fn ties_share_a_place_even_across_pages() {
    assert_eq!(placed(&[9, 7, 7, 5], 0, 0), [1, 2, 2, 4]);
    assert_eq!(placed(&[7, 7, 5], 10, 8), [9, 9, 13]);
    assert_eq!(placed(&[], 10, 10), [0; 0]);
}

#[test]
fn a_look_comes_back_as_it_went() {
    for board in [Board::Received, Board::Given] {
        for span in [Span::Week, Span::Month, Span::All] {
            let look = Look {
                board,
                span,
                page: 3,
            };
            assert_eq!(Look::parse(&look.text()), Ok(look));
        }
    }
    for text in ["", "given", "given:year:0", "lost:week:0", "given:week:-1"] {
        assert_eq!(Look::parse(text), Err(BoardRefusal::Stale), "{text}");
    }
}

#[test]
fn the_ended_week_is_the_one_before_whatever_the_day() {
    let november = |day| Day::from(NaiveDate::from_ymd_opt(2026, 11, day).expect("a day"));
    assert_eq!(ended_week(november(23)), november(16));
    assert_eq!(ended_week(november(29)), november(16));
    assert_eq!(ended_week(november(22)), november(9));
}

#[test]
fn the_top_keeps_ties_together_within_reason() {
    let result = |place| Ranked {
        member: MemberId(1),
        place,
        score: Points(1),
        moved: None,
    };
    let results = |places: &[i64]| places.iter().copied().map(result).collect::<Vec<_>>();
    assert_eq!(top(results(&[1, 2, 3, 3, 5]), 3).len(), 4);
    assert_eq!(top(results(&[1; 100]), 3).len(), 6);
}

#[test]
fn every_day_and_hour_that_can_be_set_is_a_schedule() {
    let mut settings = Settings::default();
    let days = std::iter::successors(Some(Weekday::Mon), |day| Some(day.succ())).take(7);
    for day in days {
        for hour in 0..24 {
            settings.post_day = day;
            settings.post_hour = hour;
            let table = Timetable::new(&weekly(&settings), settings.zone);
            assert!(table.is_ok(), "{day} {hour}");
        }
    }
}

#[test]
fn places_are_compared_with_those_of_the_week_before() {
    let results = |members: &[i64]| -> Vec<Ranked> {
        let places = members.iter().zip(1..);
        places
            .map(|(member, place)| Ranked {
                member: MemberId(*member),
                place,
                score: Points(10 - place),
                moved: None,
            })
            .collect()
    };
    let compared = |now: &[i64], before: &[i64]| -> Vec<Option<Moved>> {
        let moved = moved(results(now), &results(before)).into_iter();
        moved.map(|result| result.moved).collect()
    };
    use Moved::{Down, New, Same, Up};
    assert_eq!(
        compared(&[1, 2, 3, 4], &[3, 2, 1]),
        [Some(Up(2)), Some(Same), Some(Down(2)), Some(New)]
    );
    assert_eq!(compared(&[1], &[]), [None]);
}
