//! How providers look.
use super::rules::{Account, Product, Provider, Sheet, Standing};
use crate::base::cut::cut;
use crate::base::inert::inert_line;
use crate::base::locale::{Arg, Speech};
use crate::discord::message::{Colour, Message};
use crate::tr;

/// How many products are shown; whoever wants others says which.
const SHOWN: usize = 10;
/// How many amounts and currencies of one are shown.
const FEW: usize = 4;

/// `/provider show`.
pub fn sheet(sheet: &Sheet, speech: &Speech) -> Message {
    let title = tr!(speech, "provider-title");
    let each = sheet.lines.iter().map(|line| {
        let name = tr!(speech, "provider-line", provider = line.provider.phrase());
        format!("{name}\n{}", standing(line, speech))
    });
    let any = sheet.lines.iter().any(|line| line.account != Account::None);
    let all = each.chain(any.then(|| tr!(speech, "provider-intro")));
    let body = all.collect::<Vec<_>>().join("\n\n");
    Message::card(title, body, Colour::Blue)
}

fn standing(line: &Standing, speech: &Speech) -> String {
    let first = match line.account {
        Account::None => tr!(speech, "provider-not-set-up"),
        Account::Holds(Some(money)) => tr!(speech, "provider-holds", balance = money),
        Account::Holds(None) => tr!(speech, "provider-holds-untold"),
        Account::Unknown(why) => tr!(speech, "provider-unknown", why = why.phrase()),
    };
    let waiting =
        (line.waiting > 0).then(|| tr!(speech, "provider-waiting", orders = line.waiting));
    let problem = line.problem.map(|problem| {
        let (why, at) = (problem.why.phrase(), problem.tried_at);
        tr!(speech, "provider-problem", why = why, at = at)
    });
    let all = [Some(first), waiting, problem].into_iter().flatten();
    all.collect::<Vec<_>>().join("\n")
}

/// `/provider products`.
pub fn products(provider: Provider, found: &[Product], speech: &Speech) -> Message {
    let title = tr!(
        speech,
        "provider-products-title",
        provider = provider.phrase()
    );
    if found.is_empty() {
        let none = tr!(speech, "provider-products-none");
        return Message::card(title, none, Colour::Blue);
    }
    let mut lines: Vec<String> = found
        .iter()
        .take(SHOWN)
        .map(|product| told(product, speech))
        .collect();
    let more = found.len().saturating_sub(SHOWN);
    if more > 0 {
        lines.push(tr!(speech, "provider-products-more", more = more));
    }
    Message::card(title, lines.join("\n"), Colour::Blue)
}

/// The first of many, and that there are more.
fn few(all: impl Iterator<Item = Arg>) -> Vec<Arg> {
    let mut shown: Vec<Arg> = all.take(FEW + 1).collect();
    if shown.len() > FEW {
        shown[FEW] = Arg::Raw("…".to_owned());
    }
    shown
}

/// An id is in a code span, where nothing but a backtick means anything.
fn told(product: &Product, speech: &Speech) -> String {
    let id = cut(&product.product.product.replace('`', ""), 40);
    let codes = few(product
        .currencies
        .iter()
        .map(|currency| currency.code().into()));
    let currency = product.currencies.first().copied();
    let faces = product.faces.iter();
    let faces = few(faces.filter_map(|face| Some(face.arg(currency?))));
    let (name, id) = (inert_line(&cut(&product.name, 50)), format!("`{id}`"));
    let (name, id) = (Arg::Raw(name), Arg::Raw(id));
    let codes = Arg::List(codes);
    match faces.is_empty() {
        true => tr!(
            speech,
            "provider-product-any",
            name = name,
            id = id,
            currencies = codes
        ),
        false => tr!(
            speech,
            "provider-product",
            name = name,
            id = id,
            currencies = codes,
            faces = Arg::List(faces)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::locale::Locale;
    use crate::provider::rules::{Face, ProductRef};
    use iso_currency::Currency;
    use serde_json::json;

    /// What others call their products, and however many there are, it fits into one message and nothing of it is obeyed.
    #[test]
    fn many_products_with_hostile_names_fit() {
        let face = Face::read(&json!(100_000.25), &json!(999_999.75)).expect("amounts");
        let hostile = Product {
            product: ProductRef {
                provider: Provider::Tremendous,
                product: "`@everyone`".repeat(20),
            },
            name: "**@everyone**[x](y)".repeat(20),
            currencies: vec![Currency::EUR; 30],
            faces: vec![face; 30],
        };
        for locale in Locale::ALL {
            let speech = Speech::default_for(locale);
            let lines: String = std::iter::repeat_n(&hostile, SHOWN)
                .map(|one| told(one, &speech))
                .collect();
            assert!(lines.chars().count() < 3_900, "{}", lines.chars().count());
            assert!(lines.contains("…") && !lines.contains("[x](y)"), "{lines}");
        }
    }
}
