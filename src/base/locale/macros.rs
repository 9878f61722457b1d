//! How code names a sentence: `tr!` and `phrase!`. Their keys are literals, so that a test can hold them to the files.

/// A sentence in no language yet: `phrase!("key", name = value, …)` is a [`Phrase`](crate::base::locale::Phrase).
///
/// A key with a dot names an attribute (`"kudos.title"`). A value is anything that is `Into<Arg>`.
///
/// ```
/// use ovation::base::locale::{Locale, Speech};
/// use ovation::phrase;
///
/// let said = phrase!("duration-days", n = 3).say(&Speech::default_for(Locale::Fr));
/// assert_eq!(said, "3 jours");
/// ```
#[macro_export]
macro_rules! phrase {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::base::locale::Phrase::new($key)$(.with(stringify!($name), $value))*
    };
}

/// A sentence said to somebody: `tr!(speech, "key", name = value, …)` is a `String`; `speech` is a
/// [`&Speech`](crate::base::locale::Speech).
///
/// ```
/// use ovation::base::locale::{Locale, Speech};
/// use ovation::tr;
///
/// let speech = Speech::default_for(Locale::EnUs);
/// assert_eq!(tr!(&speech, "duration-hours", n = 1_200), "1,200 hours");
/// ```
#[macro_export]
macro_rules! tr {
    ($speech:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::phrase!($key $(, $name = $value)*).say($speech)
    };
}
