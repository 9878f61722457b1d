use super::*;
use crate::base::clock::Instant;
use crate::base::fold::fold;
use crate::base::ids::{GuildId, RoleId};
use crate::base::points::Points;
use crate::base::texts::Texts;
use crate::campaign::rules::{Activity, Audience};
use crate::catalog::rules::{Around, Asked, Kind, Limit, Perk, Terms, Wish, Words};
use crate::program::rules::Span;
use crate::provider::rules::{ProductRef, Provider};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::slice::from_ref;

const AROUND: Around = Around {
    language: Locale::EnUs,
    zone: Tz::UTC,
    reads: Locale::EnUs,
    guild: GuildId(1),
};

fn known(items: &[Item]) -> Known {
    let mut known = Known::default();
    for item in items {
        let names = match item.retired {
            true => &mut known.gone,
            false => &mut known.names,
        };
        names.extend(item.folded().into_iter().map(|name| (name, item.id)));
        known.items.insert(item.id, item.clone());
    }
    known
}

fn brought(text: &str, items: &[Item]) -> Checked {
    let sheet = Sheet::read(text.as_bytes(), Locale::EnUs).expect("a sheet");
    judge(&sheet, &known(items), AROUND)
}

fn mug() -> Item {
    let wish = Wish {
        name: Some("Mug".into()),
        price: Some(30),
        stock: Some(4),
        ..Wish::default()
    };
    wish.create(ItemId(0x1A2B), AROUND).expect("a reward")
}

fn gone_mug() -> Item {
    Item {
        retired: true,
        ..mug()
    }
}

/// A problem's line, column as spreadsheets count, and key.
fn told(checked: &Checked) -> Vec<(u64, usize, &str)> {
    let problems = checked.problems.iter();
    problems
        .map(|problem| (problem.line, problem.place, problem.why.key.as_str()))
        .collect()
}

#[test]
fn columns_are_called_as_in_any_language_and_others_are_refused() {
    let read = |text: &str| Sheet::read(text.as_bytes(), Locale::Fr);
    let sheet = read("Nom;PRIX;Hors boutique;name (English)\nTasse;3;non;Mug").expect("a sheet");
    let named = Column::Name;
    let columns = [
        named(Locale::Fr),
        Column::Price,
        Column::Retired,
        named(Locale::EnUs),
    ];
    assert_eq!(sheet.columns, columns);
    let refused = |text: &str| read(text).expect_err("a refusal");
    assert_eq!(
        refused("name,colour\na,b"),
        SheetRefusal::Column("colour".into())
    );
    assert_eq!(refused("nom,name\na,b"), SheetRefusal::Twice("name".into()));
    assert_eq!(refused("price\n3"), SheetRefusal::Which);
    assert_eq!(refused(""), SheetRefusal::Empty);
    assert_eq!(refused("\u{feff}name,price\r\n\r\n"), SheetRefusal::Empty);
    let long = "a\n".repeat(ROWS + 1);
    assert_eq!(refused(&format!("name\n{long}")), SheetRefusal::Rows);
    assert_eq!(refused(&"a".repeat(LARGEST + 1)), SheetRefusal::File);
    assert_eq!(
        Sheet::read(b"nom\ncaf\xe9", Locale::Fr),
        Err(SheetRefusal::NoText)
    );
}

#[test]
fn a_row_adds_changes_or_leaves() {
    let checked = brought(
        "id,name,price,stock\n,Pen,5,\n#1A2B,Mug,40,4\n,mug,30,4\n",
        &[mug()],
    );
    assert_eq!(told(&checked), [(4, 2, "catalog-wrong-twice")]);
    let checked = brought("name,price,stock\nPen,5,\nMUG,40,\n", &[mug()]);
    assert_eq!(told(&checked), []);
    let [pen, mug_] = checked.rows.as_slice() else {
        panic!("{:?}", checked.rows)
    };
    assert_eq!((pen.before.as_ref(), pen.after.stock), (None, None));
    assert_eq!(mug_.after.name(Locale::EnUs, Locale::EnUs), "MUG");
    assert_eq!((mug_.after.price, mug_.after.stock), (Points(40), None));
    let checked = brought("name,price\nMug,30\n", &[mug()]);
    assert_eq!((checked.rows.len(), checked.left), (0, 1));
}

#[test]
fn what_is_wrong_is_named_by_line_and_column() {
    let checked = brought(
        "name;price;stock;kind;limit per;from;to;approval;only for\n\
         Pen;0;x;Gadget;month;2026-02-30;;perhaps;@desk\n\
         ;5\n\
         Cup;5;-1\n\
         Jar;5;1;;;2026-12-02;2026-12-01\n\
         Hat;5;1;;week\n\
         Bag;5;;;;;;;;more\n\
         Mug;1000000001\n",
        &[mug()],
    );
    let wrong = [
        (2, 2, "catalog-refused-price"),
        (2, 3, "catalog-refused-stock"),
        (2, 4, "catalog-wrong-kind"),
        (2, 5, "catalog-refused-per-without-limit"),
        (2, 6, "days-refused-no-date"),
        (2, 8, "catalog-wrong-truth"),
        (2, 9, "catalog-wrong-role"),
        (3, 1, "catalog-refused-name"),
        (4, 3, "catalog-refused-stock"),
        (5, 7, "days-refused-backwards"),
        (6, 5, "catalog-wrong-per"),
        (7, 10, "catalog-wrong-beyond"),
        (8, 2, "catalog-refused-price"),
    ];
    assert_eq!(told(&checked), wrong);
    let checked = brought(
        "name,price,limit per,from\nPen,5,month,\nCup,5,,2026-02-30",
        &[],
    );
    let wrong = [
        (2, 3, "catalog-refused-per-without-limit"),
        (3, 4, "days-refused-no-date"),
    ];
    assert_eq!(told(&checked), wrong);
    let checked = brought("id,price\n#FFFF,3\nx,3", &[mug()]);
    let unknown = [(2, 1, "catalog-wrong-id"), (3, 1, "catalog-wrong-id")];
    assert_eq!(told(&checked), unknown);
}

#[test]
fn names_can_be_swapped_and_not_shared() {
    let pen = Item {
        id: ItemId(2),
        texts: Texts::new(Locale::EnUs, words("Pen", "")),
        ..mug()
    };
    let items = [mug(), pen];
    let swapped = brought("id,name\n#1A2B,Pen\n#2,Mug", &items);
    assert_eq!((told(&swapped), swapped.rows.len()), (vec![], 2));
    let shared = brought("id,name,price\n#1A2B,PEN,3\n,Mug,3\n,mug,4", &items);
    let taken = "catalog-refused-name-taken";
    let twice = "catalog-wrong-twice";
    assert_eq!(told(&shared), [(2, 2, taken), (3, 2, twice), (4, 2, twice)]);
    let shared = brought("id,name,price\n,Jar,3\n,JAR,4", &items);
    assert_eq!(told(&shared), [(3, 2, taken)]);
}

#[test]
fn what_is_out_of_the_shop_comes_back_before_it_changes() {
    let gone = gone_mug();
    let wrong = brought("id,price\n#1A2B,9", from_ref(&gone));
    assert_eq!(told(&wrong), [(2, 0, "catalog-wrong-retired")]);
    let back = brought("name,out of the shop,price\nMug,yes,30", from_ref(&gone));
    assert_eq!((back.rows.len(), back.left), (0, 1));
    let back = brought("id,out of the shop,price\n#1A2B,no,9", &[gone]);
    assert!(!back.rows[0].after.retired);
    let back = brought("name,out of the shop,price\nMug,no,9", &[gone_mug()]);
    assert_eq!(back.rows[0].plan.item, Some(ItemId(0x1A2B)));
    let new = brought("name,price\nMug,9", &[gone_mug()]);
    assert_eq!(new.rows[0].plan.item, None);
    let new = brought("name,out of the shop,price\nPen,yes,9", &[]);
    assert_eq!(told(&new), [(2, 2, "catalog-wrong-new")]);
}

#[test]
fn an_empty_cell_takes_away_what_can_be_taken_away() {
    let full = everything();
    let heads = "id,name,stock,category,face value,limit,from,to,only for,active days,min_score,perk role,picture,product,asks,valid for";
    let checked = brought(&format!("{heads}\n#7,{}", ",".repeat(14)), from_ref(&full));
    assert_eq!(told(&checked), []);
    let after = &checked.rows[0].after;
    let terms = Terms {
        approval: false,
        codes: false,
        ..Terms::default()
    };
    assert_eq!((&after.texts, after.stock), (&full.texts, None));
    assert_eq!(after.terms, terms);
    let per = brought("id,limit per,perk days\n#7,,", &[full]);
    let after = &per.rows[0].after.terms;
    assert_eq!(
        after.limit,
        Some(Limit {
            times: 2,
            per: None
        })
    );
    assert_eq!(after.perk.map(|perk| perk.days), Some(None));
}

#[test]
fn codes_are_not_set_by_a_file() {
    let coded = Item {
        terms: Terms {
            codes: true,
            ..Terms::default()
        },
        ..mug()
    };
    let checked = brought("id,stock,codes\n#1A2B,9,yes", from_ref(&coded));
    assert_eq!(told(&checked), [(2, 2, "catalog-codes-counted")]);
    let checked = brought("id,stock,codes\n#1A2B,4,no", &[coded]);
    assert_eq!(told(&checked), [(2, 3, "catalog-wrong-codes")]);
}

fn words(name: &str, description: &str) -> Words {
    Words {
        name: name.into(),
        description: description.into(),
    }
}

fn everything() -> Item {
    let day = |n: i64| Instant::from_millis(n * 86_400_000);
    let mut texts = Texts::new(Locale::EnUs, words("Mug", "A mug"));
    texts.set(Locale::Fr, words("Tasse", "Une tasse; \"grande\""));
    Item {
        id: ItemId(7),
        texts,
        price: Points(30),
        stock: Some(3),
        kind: Kind::GiftCard,
        retired: false,
        terms: Terms {
            approval: false,
            category: "Food".into(),
            picture: "https://example.org/m.png".into(),
            face: crate::base::money::Money::typed("12.50 EUR"),
            limit: Some(Limit {
                times: 2,
                per: Some(Span::Quarter),
            }),
            opens_at: Some(day(20_000)),
            closes_at: Some(day(20_010)),
            audience: Audience {
                role: Some(RoleId(8)),
                activity: Some(Activity::Active(9)),
            },
            score: Points(100),
            perk: Some(Perk {
                role: RoleId(9),
                days: Some(3),
                until: None,
            }),
            asks: Some(Asked::Invoice),
            valid_for: "the Pro plan".into(),
            codes: false,
            product: Some(ProductRef {
                provider: Provider::Plum,
                product: "=ABC".into(),
            }),
        },
    }
}

/// Texts that spreadsheets and readers of CSV stumble over, as they are kept once somebody typed them.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "=cmd", "+1", "-1", "@SUM(A1)", "'", "''", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n",
        "\u{feff}", "é", "=", "none", " ", "#1", "1e9", "👋", "\u{ff1d}", "x",
    ]);
    prop::collection::vec(parts, 1..6).prop_map(|parts| format!("n{}", parts.concat()))
}

/// With or without a letter before, which keeps it from being empty.
fn typed() -> impl Strategy<Value = String> {
    (hostile(), any::<bool>())
        .prop_map(|(text, bare)| if bare { text[1..].to_owned() } else { text })
}

/// Rewards as admins may have set them.
fn some() -> impl Strategy<Value = Vec<Item>> {
    let one = (
        typed(),
        prop::option::of(typed()),
        typed(),
        1..50_i64,
        prop::option::of(0..9_i64),
        any::<bool>(),
        any::<bool>(),
    );
    prop::collection::vec(one, 1..6).prop_map(|all| {
        let mut items: BTreeMap<String, Item> = BTreeMap::new();
        for (id, (en, fr, text, price, stock, full, retired)) in (1..).zip(all) {
            let wish = |name: String, language| Wish {
                name: Some(name),
                description: Some(text.clone()),
                price: Some(price),
                stock,
                language: Some(language),
                ..Wish::default()
            };
            let Ok(mut item) = wish(en, Locale::EnUs).create(ItemId(id), AROUND) else {
                continue;
            };
            if let Some(Ok(both)) = fr.map(|fr| wish(fr, Locale::Fr).apply(&item, AROUND)) {
                item = both;
            }
            if full {
                item.terms = everything().terms;
                if id % 2 == 0 {
                    item.terms.perk = Some(Perk {
                        role: RoleId(9),
                        days: None,
                        until: Some(Instant::from_millis(20_020 * 86_400_000)),
                    });
                }
                item.terms.category = item
                    .description(Locale::EnUs, Locale::EnUs)
                    .chars()
                    .take(40)
                    .collect();
            }
            item.retired = retired;
            let names = item.folded();
            let free = |taken: &&Item| taken.folded().iter().all(|name| !names.contains(name));
            if items.values().filter(free).count() == items.len() {
                items.insert(fold(item.name(Locale::EnUs, Locale::EnUs)), item);
            }
        }
        items.into_values().collect()
    })
}

proptest! {
    #[test]
    fn what_was_exported_changes_nothing(items in some(), french: bool, resaved: bool) {
        let speech = Speech::default_for(if french { Locale::Fr } else { Locale::EnUs });
        let zone = chrono_tz::Europe::Paris;
        let mut bytes = table(&items, zone, &speech).bytes();
        if resaved {
            // As a French spreadsheet saves it again: no mark, semicolons, and no quotes where none are needed.
            let lines = lines(&bytes, 99).expect("a table");
            let mut writer = csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
            let raw = csv::ReaderBuilder::new().has_headers(false).delimiter(if french { b';' } else { b',' })
                .from_reader(&bytes[3..]).records().map(|row| row.expect("a row")).collect::<Vec<_>>();
            prop_assert_eq!(raw.len(), lines.len());
            raw.iter().for_each(|row| writer.write_record(row).expect("a row"));
            bytes = writer.into_inner().expect("bytes");
        }
        let Ok(sheet) = Sheet::read(&bytes, Locale::Fr) else {
            prop_assert!(items.is_empty());
            return Ok(());
        };
        let around = Around { zone, reads: speech.locale, ..AROUND };
        let checked = judge(&sheet, &known(&items), around);
        prop_assert_eq!(&checked.problems, &vec![]);
        prop_assert_eq!(&checked.rows, &vec![]);
        prop_assert_eq!(checked.left, items.len());
    }

    #[test]
    fn what_was_exported_makes_the_same_elsewhere(items in some()) {
        let speech = Speech::default_for(Locale::EnUs);
        let offered: Vec<Item> = items.into_iter().filter(|item| !item.retired).collect();
        let bytes = table(&offered, Tz::UTC, &speech).bytes();
        let text = String::from_utf8(bytes).expect("text");
        // Ids are those of the other server.
        let text = text.lines().map(|line| line.strip_prefix('#').map_or(line, |rest| &rest[1..]));
        let text = text.collect::<Vec<_>>().join("\r\n");
        let Ok(sheet) = Sheet::read(text.as_bytes(), Locale::EnUs) else {
            prop_assert!(offered.is_empty());
            return Ok(());
        };
        let checked = judge(&sheet, &Known::default(), AROUND);
        prop_assert_eq!(&checked.problems, &vec![]);
        let made: Vec<Item> = checked.rows.into_iter().map(|row| row.after).collect();
        let same: Vec<Item> = offered.into_iter().map(|item| Item { id: ItemId(0), ..item }).collect();
        prop_assert_eq!(made, same);
    }
}
