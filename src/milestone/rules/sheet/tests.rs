use super::*;
use chrono::NaiveDate;

fn all() -> Milestones {
    Milestones {
        birthdays: true,
        anniversaries: true,
        occasions: true,
        ..Milestones::default()
    }
}

fn today() -> Day {
    NaiveDate::from_ymd_opt(2026, 11, 24)
        .expect("a date")
        .into()
}

fn people() -> BTreeMap<String, Found> {
    let known = [
        ("alice", Found::Here(UserId(1))),
        ("1", Found::Here(UserId(1))),
        ("bob", Found::Here(UserId(2))),
        ("robo", Found::Bot),
    ];
    known.map(|(name, found)| (name.to_owned(), found)).into()
}

fn check(text: &str) -> Checked {
    let lines = read(text.as_bytes()).expect("lines");
    judge(&lines, &people(), &all(), (Locale::EnUs, today()))
}

#[test]
fn rows_are_read_whatever_stands_between_them() {
    for text in [
        "user,kind,date\nalice,birthday,03-14\nbob,Wedding,2027-05-01\n",
        "\u{feff}Membre;Nature;Date\r\nalice;Anniversaire;03-14\r\n\r\nbob;Wedding;2027-05-01\r\n",
        "alice\tbirthday\t1984-03-14\nbob\tWedding\t2027-05-01",
    ] {
        let checked = check(text);
        assert_eq!(checked.problems, Vec::new(), "{text}");
        assert_eq!(checked.rows.len(), 2, "{text}");
        assert_eq!(checked.rows[1].name.as_deref(), Some("Wedding"));
    }
    assert_eq!(check("alice,birthday,1984-03-14").dropped, 1);
}

#[test]
fn each_wrong_cell_is_told_by_its_line_and_column() {
    let checked = check(
        "user,kind,date\nzoe,birthday,02-30\n\n\"alice\",start,\nrobo,,x\nbob,Launch,2026-11-23\nalice,birthday,03-14\n1,birthday,03-15",
    );
    let told: Vec<(u64, Column, Why)> = checked
        .problems
        .into_iter()
        .map(|problem| (problem.line, problem.column, problem.why))
        .collect();
    assert_eq!(
        told,
        [
            (2, Column::User, Why::NotHere("zoe".into())),
            (2, Column::Date, Why::NoDay("02-30".into())),
            (4, Column::Date, Why::Missing),
            (5, Column::User, Why::Bot("robo".into())),
            (5, Column::Kind, Why::Missing),
            (6, Column::Date, Why::Past("2026-11-23".into())),
            (8, Column::User, Why::Twice(7)),
        ]
    );
}

#[test]
fn what_is_not_celebrated_here_is_refused() {
    let lines = read(b"alice,start,2020-01-01").expect("lines");
    let birthdays = Milestones {
        birthdays: true,
        ..Milestones::default()
    };
    let checked = judge(&lines, &people(), &birthdays, (Locale::EnUs, today()));
    assert_eq!(checked.problems[0].why, Why::Off);
}

#[test]
fn what_is_no_table_is_refused() {
    assert_eq!(read(b""), Err(MilestoneRefusal::Rows));
    assert_eq!(read(b"user,kind,date\n"), Err(MilestoneRefusal::Rows));
    assert_eq!(read(b"\xff\xfe\x00"), Err(MilestoneRefusal::NoText));
    let long = "alice,birthday,03-14\n".repeat(ROWS + 1);
    assert_eq!(read(long.as_bytes()), Err(MilestoneRefusal::Rows));
    assert_eq!(read(&vec![b'a'; LARGEST + 1]), Err(MilestoneRefusal::File));
}
