//! What a file would change, cell by cell, before anything is kept.
use super::ask::{self, Asking};
use super::{Column, Sheet, value};
use crate::base::cut::cut;
use crate::base::fold::fold;
use crate::base::ids::ItemId;
use crate::base::locale::{Locale, Phrase, Speech};
use crate::base::refusal::Refusal;
use crate::base::table::read::Line;
use crate::catalog::rules::{Around, CatalogRefusal, Item, Wish};
use crate::phrase;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The rewards that there are, as far as a file asks.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Those that it may mean.
    pub items: BTreeMap<ItemId, Item>,
    /// Who goes by a name that can be had.
    pub names: BTreeMap<String, ItemId>,
    /// Who went by a name last of those that can no longer be had.
    pub gone: BTreeMap<String, ItemId>,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The line, as an editor counts.
    pub line: u64,
    /// Which column, as spreadsheets count; 0 where it is not in the file.
    pub place: usize,
    /// The column; none where it has no name.
    pub column: Option<Column>,
    /// What is wrong, and what to do.
    pub why: Phrase,
}

/// What is asked for of one reward: what the file says otherwise than it is, and nothing else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Which one; a new one where none is named.
    pub item: Option<ItemId>,
    /// What is asked for, one after the other.
    pub wishes: Vec<Wish>,
    /// Whether it is to be in the shop, or out of it.
    pub retired: Option<bool>,
}

impl Plan {
    /// The reward with what is asked for.
    ///
    /// # Errors
    /// What is out of bounds.
    pub fn over(&self, before: Option<&Item>, id: ItemId, around: Around) -> Result<Item, Refusal> {
        let mut wishes = self.wishes.iter();
        let begun = match (before, wishes.next()) {
            (Some(before), None) => before.clone(),
            (Some(before), Some(first)) => first.apply(before, around)?,
            (None, Some(first)) => first.create(id, around)?,
            (None, None) => return Err(CatalogRefusal::Name.into()),
        };
        let mut item = wishes.try_fold(begun, |item, wish| wish.apply(&item, around))?;
        item.retired = self.retired.unwrap_or(item.retired);
        Ok(item)
    }
}

/// A row that changes something.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The line, as an editor counts.
    pub line: u64,
    /// What is asked for.
    pub plan: Plan,
    /// The reward as it is; none where it is new.
    pub before: Option<Item>,
    /// The reward as it would be.
    pub after: Item,
}

/// What came of checking a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    /// What would change.
    pub rows: Vec<Row>,
    /// How many rows change nothing.
    pub left: usize,
    /// What is wrong; as long as anything is, nothing is imported.
    pub problems: Vec<Problem>,
}

/// Judges every cell.
pub fn judge(sheet: &Sheet, known: &Known, around: Around) -> Checked {
    let mut checked = Checked::default();
    let mut meant: BTreeMap<ItemId, u64> = BTreeMap::new();
    for line in &sheet.rows {
        let judged = meant_by(sheet, line, known).and_then(|before| {
            if let Some(first) = before.and_then(|item| meant.insert(item.id, line.line)) {
                let column = named_by(sheet, line);
                return Err(vec![(
                    column,
                    phrase!("catalog-wrong-twice", first = first),
                )]);
            }
            row(sheet, line, before, around)
        });
        match judged {
            Ok(Some(row)) => checked.rows.push(row),
            Ok(None) => checked.left += 1,
            Err(wrong) => {
                let told = |(column, why)| sheet.problem(line.line, column, why);
                checked.problems.extend(wrong.into_iter().map(told));
            }
        }
        checked.problems.extend(beyond(sheet, line));
    }
    let taken = taken(sheet, &checked.rows, known);
    checked.problems.extend(taken);
    checked
        .problems
        .sort_by_key(|problem| (problem.line, problem.place));
    checked
}

/// What can't be done with a row: in which column, and why.
type Wrong = Vec<(Column, Phrase)>;

/// More cells than there are columns: something stands between them that was meant to be in one.
fn beyond(sheet: &Sheet, line: &Line) -> Option<Problem> {
    let more = line.cells.iter().skip(sheet.columns.len());
    let at = more.take_while(|cell| cell.is_empty()).count() + sheet.columns.len();
    let cell = line.cells.get(at)?;
    Some(Problem {
        line: line.line,
        place: at + 1,
        column: None,
        why: phrase!("catalog-wrong-beyond", typed = cut(cell, 40)),
    })
}

/// The reward that a row means: the one whose id it names, else the one whose name.
fn meant_by<'a>(sheet: &Sheet, line: &Line, known: &'a Known) -> Result<Option<&'a Item>, Wrong> {
    let cell = sheet.cell(line, Column::Id).unwrap_or_default();
    if !cell.is_empty() {
        let item = ask::id(cell).and_then(|id| known.items.get(&id));
        let wrong = || phrase!("catalog-wrong-id", typed = cut(cell, 40));
        return item.map(Some).ok_or_else(|| vec![(Column::Id, wrong())]);
    }
    let named = Locale::ALL.map(|locale| sheet.cell(line, Column::Name(locale)));
    let named: Vec<String> = named.into_iter().flatten().map(fold).collect();
    let gone = sheet.cell(line, Column::Retired).unwrap_or_default();
    // Who says whether it is out of the shop knows that it was there.
    let gone = matches!(ask::truth(gone), Ok(Some(_)));
    let by =
        |names: &BTreeMap<String, ItemId>| named.iter().find_map(|name| names.get(name).copied());
    let id = by(&known.names).or_else(|| by(&known.gone).filter(|_| gone));
    Ok(id.and_then(|id| known.items.get(&id)))
}

/// The column by which a row says which reward is meant.
fn named_by(sheet: &Sheet, line: &Line) -> Column {
    let mut columns = [Column::Id]
        .into_iter()
        .chain(Locale::ALL.map(Column::Name));
    let some = |column: &Column| {
        sheet
            .cell(line, *column)
            .is_some_and(|cell| !cell.is_empty())
    };
    columns.find(some).unwrap_or(Column::Id)
}

/// What a row changes; nothing where everything is as it says.
fn row(
    sheet: &Sheet,
    line: &Line,
    before: Option<&Item>,
    around: Around,
) -> Result<Option<Row>, Wrong> {
    let base = before.cloned().unwrap_or_else(|| Item::blank(ItemId(0)));
    let cells = Column::ALL.map(|column| Some((column, sheet.cell(line, column)?)));
    let cells = cells.into_iter().flatten();
    let differs = |(column, cell): &(Column, &str)| !says(&base, *column, cell, around);
    let asked: Vec<(Column, &str)> = cells.filter(differs).collect();
    let (asking, mut wrong) = added(&asked, &base, around);
    let plan = Plan {
        item: before.map(|item| item.id),
        wishes: asking.wishes(&base, around.language),
        retired: asking.retired,
    };
    let after = match plan.over(before, base.id, around) {
        Ok(after) if wrong.is_empty() => after,
        Ok(_) => return Err(wrong),
        Err(refusal) => {
            let column = match refusal == CatalogRefusal::Price.into() {
                true => Column::Price,
                false => Column::Name(around.language),
            };
            if !wrong.iter().any(|(known, _)| *known == column) {
                wrong.push((column, refusal.0));
            }
            return Err(wrong);
        }
    };
    let changed = Item {
        retired: base.retired,
        ..after.clone()
    } != base;
    match before {
        None if after.retired => Err(vec![(Column::Retired, phrase!("catalog-wrong-new"))]),
        Some(_) if after.retired && base.retired && changed => {
            Err(vec![(Column::Retired, phrase!("catalog-wrong-retired"))])
        }
        Some(before) if *before == after => Ok(None),
        before => Ok(Some(Row {
            line: line.line,
            plan,
            before: before.cloned(),
            after,
        })),
    }
}

/// Whether a cell says what is so already, in the words of any language.
fn says(item: &Item, column: Column, cell: &str, around: Around) -> bool {
    let value = value(item, column, around.zone);
    let said = |locale| value.text(&Speech::default_for(locale)) == cell;
    Locale::ALL.into_iter().any(said)
}

/// What the cells ask for together, and what can't be read of it. Where what is left is refused, they are taken one after the
/// other: whatever makes the difference is to blame, and left out of what follows.
fn added(asked: &[(Column, &str)], base: &Item, around: Around) -> (Asking, Wrong) {
    let (mut all, mut wrong) = (Asking::default(), Vec::new());
    for (column, cell) in asked {
        if let Err(why) = all.add(*column, cell, around.guild) {
            wrong.push((*column, why));
        }
    }
    if refused(&all, base, around).is_none() {
        return (all, wrong);
    }
    let product = asked.iter().any(|(column, _)| *column == Column::Product);
    let mut asking = Asking::default();
    for (column, cell) in asked {
        let mut tried = asking.clone();
        if tried.add(*column, cell, around.guild).is_err() {
            continue;
        }
        // Both are judged with the product, which follows.
        let early = product && matches!(column, Column::Provider | Column::Face);
        match refused(&tried, base, around).filter(|_| !early) {
            None => asking = tried,
            Some(why) => wrong.push((*column, why)),
        }
    }
    (asking, wrong)
}

/// Why what is asked for can't be had, if it can't.
fn refused(asking: &Asking, base: &Item, around: Around) -> Option<Phrase> {
    let mut wishes = asking.wishes(base, around.language).into_iter();
    let all = wishes.try_fold(base.clone(), |item, wish| wish.apply(&item, around));
    all.err().map(|refusal| refusal.0)
}

/// Names that two rewards would have.
fn taken(sheet: &Sheet, rows: &[Row], known: &Known) -> Vec<Problem> {
    let mut names = known.names.clone();
    let changed: Vec<ItemId> = rows.iter().filter_map(|row| row.plan.item).collect();
    names.retain(|_, item| !changed.contains(item));
    let mut new: BTreeMap<String, u64> = BTreeMap::new();
    let mut problems = Vec::new();
    for row in rows.iter().filter(|row| !row.after.retired) {
        for (locale, words) in row.after.texts.iter() {
            let folded = fold(&words.name);
            let own = new.get(&folded) == Some(&row.line);
            if own || !(names.contains_key(&folded) || new.contains_key(&folded)) {
                new.insert(folded, row.line);
                continue;
            }
            let column = Column::Name(*locale);
            let why = CatalogRefusal::NameTaken(words.name.clone()).phrase();
            problems.push(sheet.problem(row.line, column, why));
        }
    }
    problems
}
