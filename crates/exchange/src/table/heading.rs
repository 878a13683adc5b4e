//! A heading as it is compared: in small letters, without its unit, which is kept apart.

/// A heading taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// Its words in small letters, one space apart.
    pub words: String,
    /// How many hundredths of a pound one of its unit is, where it names one.
    pub unit: Option<i64>,
}

/// Units of money as headings name them, the longer first.
const UNITS: [(&str, i64); 15] = [
    ("£ thousands", 100_000),
    ("£ thousand", 100_000),
    ("£ millions", 100_000_000),
    ("£ million", 100_000_000),
    ("£'000s", 100_000),
    ("£'000", 100_000),
    ("£000s", 100_000),
    ("£000", 100_000),
    ("(000s)", 100_000),
    ("£k", 100_000),
    ("£m", 100_000_000),
    ("in pence", 1),
    ("(pence)", 1),
    ("(p)", 1),
    ("£", 100),
];

/// Takes a heading apart.
pub(super) fn of(text: &str) -> Heading {
    let mut folded = text.to_lowercase().replace(['’', '‘'], "'");
    let mut unit = None;
    for (name, hundredths) in UNITS {
        if folded.contains(name) {
            folded = folded.replace(name, " ");
            unit = Some(hundredths);
            break;
        }
    }
    let plain: String =
        folded.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    let words: Vec<&str> = plain.split_whitespace().filter(|word| *word != "gbp").collect();
    Heading { words: words.join(" "), unit }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_kept_apart() {
        for (text, words, unit) in [
            (" Amount ", "amount", None),
            ("Amount (£)", "amount", Some(100)),
            ("Contract value £000s", "contract value", Some(100_000)),
            ("Value (£’000)", "value", Some(100_000)),
            ("Spend £m", "spend", Some(100_000_000)),
            ("Net (pence)", "net", Some(1)),
            ("Value (ex. VAT), GBP", "value ex vat", None),
            ("Start\nDate", "start date", None),
        ] {
            assert_eq!(of(text), Heading { words: words.to_owned(), unit }, "{text}");
        }
    }
}
