//! Whether a text holds a date of birth: words that announce one, and a whole date behind them.

/// What announces a date of birth; the longer ones first.
const ANNOUNCED: [&str; 9] = [
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "dyddiad geni",
    "d.o.b.",
    "d.o.b",
    "born",
    "dob",
];
/// Words that may stand between the two.
const BETWEEN: [&str; 5] = ["is", "was", "of", "on", "the"];
/// The months as they begin in English and Welsh.
const MONTHS: [&str; 24] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ion", "chwe", "maw",
    "ebr", "mai", "meh", "gorff", "awst", "medi", "hyd", "tach", "rhag",
];

/// Whether the text holds a date of birth. A category of data that is named ("name and date of birth") is none, nor is a year
/// alone.
#[must_use]
pub fn holds_birth_date(text: &str) -> bool {
    let lower = text.to_lowercase();
    ANNOUNCED.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            let before = lower[..at].chars().next_back();
            let whole = before.is_none_or(|before| !before.is_alphanumeric());
            whole && begins_with_date(passed_over(&lower[at + word.len()..]))
        })
    })
}

/// What stands behind marks and small words on the same line.
fn passed_over(mut rest: &str) -> &str {
    loop {
        let trimmed = rest.trim_start_matches([' ', '\u{a0}', ':', '=', '-', '–', '(', '"', '\t']);
        let word = BETWEEN.iter().find_map(|word| {
            let behind = trimmed.strip_prefix(word)?;
            behind.starts_with([' ', '\u{a0}', ':']).then_some(behind)
        });
        match word {
            Some(behind) => rest = behind,
            None => return trimmed,
        }
    }
}

/// Whether a text begins with a day, a month and a year in any order.
fn begins_with_date(text: &str) -> bool {
    // A comma or a full stop ends what was announced.
    if !text.starts_with(char::is_alphanumeric) {
        return false;
    }
    let mut numbers = 0;
    let mut months = 0;
    let parts = text.split([' ', '\u{a0}', '/', '.', '-', ',']).filter(|part| !part.is_empty());
    for part in parts.take(3) {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        let ending = &part[digits..];
        let ordinal = matches!(ending, "" | "st" | "nd" | "rd" | "th" | ")" | ";" | ":");
        if (1..=4).contains(&digits) && (ordinal || !ending.starts_with(char::is_alphanumeric)) {
            numbers += 1;
        } else if digits == 0 && MONTHS.iter().any(|month| part.starts_with(month)) {
            months += 1;
        } else {
            return false;
        }
    }
    numbers + months == 3 && months <= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_behind_the_words_that_announce_it_is_found() {
        for text in [
            "DOB 12/03/1981",
            "date of birth: 12.03.81",
            "Date of Birth is 1981-03-12",
            "the badge holder, born on the 12th March 1981, said",
            "D.O.B. 12 March 1981",
            "(dob 12-3-1981)",
            "born March 12, 1981",
            "dyddiad geni 12 Mawrth 1981",
        ] {
            assert!(holds_birth_date(text), "{text}");
        }
    }

    #[test]
    fn a_category_that_is_named_and_other_dates_are_none() {
        for text in [
            "name, dose and date of birth",
            "name and date of birth, 12 March 2017: told",
            "259 with a date of birth. 4 January 2017: letter",
            "date of birth of 37 people",
            "born 1981",
            "the stubborn 12/03/1981 entry",
            "DOB and NI number were in 3,423 records",
            "airborne dose 12/03/1981",
        ] {
            assert!(!holds_birth_date(text), "{text}");
        }
    }
}
