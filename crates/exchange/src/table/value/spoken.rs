//! What people write beside a value, or instead of one: "£1,200 + VAT", "c. £50k p.a.", "TBC", "rolling".

/// Whether tax is in an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vat {
    /// It is without value added tax.
    Without,
    /// It has value added tax in it.
    With,
}

/// What stands beside an amount.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beside {
    /// What is said of tax, where anything is.
    pub vat: Option<Vat>,
    /// Whether it is only about so much.
    pub about: bool,
    /// Whether it is for one year.
    pub yearly: bool,
}

#[derive(Clone, Copy)]
enum Mark {
    Vat(Vat),
    About,
    Yearly,
}

const WITHOUT: Mark = Mark::Vat(Vat::Without);
const WITH: Mark = Mark::Vat(Vat::With);

/// What stands after an amount; without points, of which "exc. VAT" and "p.a." have some.
const AFTER: [(&str, Mark); 47] = [
    ("+ vat", WITHOUT),
    ("+vat", WITHOUT),
    ("plus vat", WITHOUT),
    ("ex vat", WITHOUT),
    ("ex-vat", WITHOUT),
    ("exvat", WITHOUT),
    ("exc vat", WITHOUT),
    ("excl vat", WITHOUT),
    ("excluding vat", WITHOUT),
    ("excludes vat", WITHOUT),
    ("exclusive of vat", WITHOUT),
    ("net of vat", WITHOUT),
    ("before vat", WITHOUT),
    ("without vat", WITHOUT),
    ("vat excluded", WITHOUT),
    ("vat exclusive", WITHOUT),
    ("net", WITHOUT),
    ("inc vat", WITH),
    ("inc-vat", WITH),
    ("incvat", WITH),
    ("incl vat", WITH),
    ("including vat", WITH),
    ("includes vat", WITH),
    ("inclusive of vat", WITH),
    ("inc of vat", WITH),
    ("with vat", WITH),
    ("vat included", WITH),
    ("vat inclusive", WITH),
    ("gross", WITH),
    ("pa", Mark::Yearly),
    ("per annum", Mark::Yearly),
    ("per year", Mark::Yearly),
    ("per yr", Mark::Yearly),
    ("a year", Mark::Yearly),
    ("each year", Mark::Yearly),
    ("/ year", Mark::Yearly),
    ("/year", Mark::Yearly),
    ("/yr", Mark::Yearly),
    ("annually", Mark::Yearly),
    ("yearly", Mark::Yearly),
    ("approx", Mark::About),
    ("approximately", Mark::About),
    ("est", Mark::About),
    ("estimated", Mark::About),
    ("estimate", Mark::About),
    ("circa", Mark::About),
    ("or so", Mark::About),
];

/// What stands before an amount that is only about so much.
const ABOUT: [&str; 12] = [
    "circa",
    "ca",
    "c",
    "~",
    "≈",
    "approximately",
    "approx",
    "about",
    "around",
    "roughly",
    "estimated",
    "est",
];

impl Beside {
    fn take(&mut self, mark: Mark) {
        match mark {
            Mark::Vat(vat) => self.vat = Some(vat),
            Mark::About => self.about = true,
            Mark::Yearly => self.yearly = true,
        }
    }
}

/// An amount in small letters without what stands beside it, and that. Two statements that contradict each other are left, so
/// that no amount is read.
pub(super) fn beside(text: &str) -> (String, Beside) {
    let mut bare = plain(text);
    let mut beside = Beside::default();
    while let Some((rest, mark)) = last(&bare).or_else(|| first(&bare)) {
        if matches!((mark, beside.vat), (Mark::Vat(one), Some(other)) if one != other) {
            break;
        }
        beside.take(mark);
        bare = rest;
    }
    (bare, beside)
}

/// In small letters, with single spaces, and without the points after letters.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        let after_a_letter = plain.chars().last().is_some_and(char::is_alphabetic);
        if letter != '.' || !after_a_letter {
            plain.push(letter);
        }
    }
    plain
}

/// What stands last, in brackets or not, and the text before it.
fn last(text: &str) -> Option<(String, Mark)> {
    let text = text.trim_end_matches([',', ';', ' ']);
    if let Some(inner) = text.strip_suffix(')')
        && let Some((before, inner)) = inner.rsplit_once('(').filter(|(before, _)| !before.trim().is_empty())
    {
        let found = AFTER.iter().find(|(phrase, _)| inner.trim() == *phrase)?;
        return Some((before.trim_end().to_owned(), found.1));
    }
    let ends = |phrase: &str| {
        let before = text.strip_suffix(phrase)?;
        // "£1,200 net", not "cabinet".
        let apart = !before.is_empty() && !before.ends_with(char::is_alphabetic);
        apart.then(|| before.trim_end_matches([',', ';', ' ']).to_owned())
    };
    AFTER.iter().find_map(|(phrase, mark)| Some((ends(phrase)?, *mark)))
}

/// That it is only about so much, which stands first, and the text after it.
fn first(text: &str) -> Option<(String, Mark)> {
    let after = |phrase: &str| {
        let rest = text.strip_prefix(phrase)?.trim_start();
        let amount = rest.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '£' | '.'));
        (amount || rest.starts_with("gbp")).then(|| rest.to_owned())
    };
    ABOUT.iter().find_map(|phrase| Some((after(phrase)?, Mark::About)))
}

/// What is written where nothing is known or nothing applies.
const NOTHING: [&str; 34] = [
    "-",
    "--",
    "---",
    "–",
    "—",
    "?",
    "??",
    "tbc",
    "tba",
    "tbd",
    "to be confirmed",
    "to be advised",
    "to be agreed",
    "to be determined",
    "to be decided",
    "unknown",
    "not known",
    "not yet known",
    "unk",
    "n/a",
    "na",
    "n/k",
    "not applicable",
    "not available",
    "not recorded",
    "not stated",
    "not provided",
    "not confirmed",
    "none",
    "blank",
    "pending",
    "awaited",
    "awaiting confirmation",
    "don't know",
];

/// What is written for the last day of what has none.
const OPEN_ENDED: [&str; 25] = [
    "rolling",
    "rolling contract",
    "rolling monthly",
    "monthly rolling",
    "rolling annually",
    "annual rolling",
    "rolling annual",
    "month to month",
    "ongoing",
    "on going",
    "ongoing contract",
    "open",
    "open ended",
    "openended",
    "indefinite",
    "indefinitely",
    "evergreen",
    "perpetual",
    "permanent",
    "until terminated",
    "until further notice",
    "no end date",
    "no fixed end",
    "no fixed term",
    "no expiry",
];

/// Whether a text says that nothing is known, or that nothing applies.
#[must_use]
pub fn says_nothing(text: &str) -> bool {
    NOTHING.contains(&bare(text).replace('’', "'").as_str())
}

/// Whether a text says that there is no last day: "rolling", "until further notice".
#[must_use]
pub fn is_open_ended(text: &str) -> bool {
    OPEN_ENDED.contains(&bare(text).replace('-', " ").as_str())
}

/// In small letters, without points and brackets around it.
fn bare(text: &str) -> String {
    plain(text).trim_matches(['(', ')', '[', ']', '.', '"', '\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_an_amount_is_told_apart_from_it() {
        let (without, with) = (Some(Vat::Without), Some(Vat::With));
        for (text, bare, vat, about, yearly) in [
            ("£1,200 + VAT", "£1,200", without, false, false),
            ("£1,200 exc. VAT", "£1,200", without, false, false),
            ("£1,200 (ex VAT)", "£1,200", without, false, false),
            ("£1,200 Excl. VAT p.a.", "£1,200", without, false, true),
            ("£1,200.50 inc VAT", "£1,200.50", with, false, false),
            ("1200 gross", "1200", with, false, false),
            ("c. £50k", "£50k", None, true, false),
            ("c£50k", "£50k", None, true, false),
            ("~£50,000", "£50,000", None, true, false),
            ("Approx. 5m (est.)", "5m", None, true, false),
            ("£2.5k per annum, plus VAT", "£2.5k", without, false, true),
            ("(1,234.50)", "(1,234.50)", None, false, false),
            ("5.00 CR", "5.00 cr", None, false, false),
            ("5 inc VAT ex VAT", "5 inc vat", without, false, false),
            ("cabinet", "cabinet", None, false, false),
            ("85p", "85p", None, false, false),
        ] {
            assert_eq!(beside(text), (bare.to_owned(), Beside { vat, about, yearly }), "{text}");
        }
    }

    #[test]
    fn words_for_nothing_and_for_no_end_are_known_in_any_dress() {
        for text in ["TBC", "t.b.c.", " N/A ", "(tbc)", "n.a.", "–", "None", "Not Known.", "Don’t know"] {
            assert!(says_nothing(text), "{text}");
        }
        for text in ["Rolling", "on-going", "Open-ended", "Until further notice."] {
            assert!(is_open_ended(text) && !says_nothing(text), "{text}");
        }
        assert!(!says_nothing("Nonesuch Ltd") && !is_open_ended("Rolling Stock Ltd") && !says_nothing(""));
    }
}
