//! The order of the list, and the words by which a supplier is found.

use super::line::Line;
use crate::view::{Standing, SupplierSort};
use std::cmp::{Ordering, Reverse};

/// A text for comparing: small letters, and every accented letter of English and Welsh as its plain one, so that Dŵr
/// stands beside Dwr and is found by it.
pub(crate) fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    text.chars().flat_map(char::to_lowercase).filter(|letter| !is_accent(*letter)).map(plain).collect()
}

/// An accent that stands by itself after its letter.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ẃ' | 'ẁ' | 'ŵ' | 'ẅ' => 'w',
        'ý' | 'ỳ' | 'ŷ' | 'ÿ' => 'y',
        'ç' | 'č' | 'ć' => 'c',
        'ñ' | 'ń' | 'ň' => 'n',
        'ø' | 'ő' => 'o',
        'ű' | 'ů' => 'u',
        'ě' | 'ę' => 'e',
        'ą' => 'a',
        'š' | 'ś' | 'ş' => 's',
        'ž' | 'ź' | 'ż' => 'z',
        'ł' => 'l',
        'ř' => 'r',
        'ğ' => 'g',
        '’' => '\'',
        other => other,
    }
}

/// Whether every word stands in the supplier's names, reference or services.
pub(crate) fn holds(line: &Line, words: &[String]) -> bool {
    words.iter().all(|word| line.haystack.contains(word.as_str()))
}

/// Sorts lines by a column. What no row can be compared by (no date, no contract) comes last either way; of equals the
/// name decides.
pub(crate) fn sort(lines: &mut [&Line], by: SupplierSort, descending: bool) {
    lines.sort_by(|one, other| {
        let order = match by {
            SupplierSort::Name => turned(one.by_name.cmp(&other.by_name), descending),
            SupplierSort::Reference => turned(one.number.cmp(&other.number), descending),
            SupplierSort::Score => turned(score_rank(one).cmp(&score_rank(other)), descending),
            SupplierSort::People => turned(people_rank(one).cmp(&people_rank(other)), descending),
            SupplierSort::NextDate => {
                let on = |line: &Line| line.next.as_ref().map(|next| next.on);
                missing_last(on(one), on(other), descending)
            }
            SupplierSort::Clause => {
                let quality = |line: &Line| line.clause.as_ref().map(|(quality, _)| *quality);
                missing_last(quality(one), quality(other), descending)
            }
        };
        order.then_with(|| (one.by_name, one.number).cmp(&(other.by_name, other.number)))
    });
}

pub(crate) fn turned(order: Ordering, descending: bool) -> Ordering {
    if descending { order.reverse() } else { order }
}

pub(crate) fn missing_last<T: Ord>(one: Option<T>, other: Option<T>, descending: bool) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => turned(one.cmp(&other), descending),
        (one, other) => one.is_none().cmp(&other.is_none()),
    }
}

/// Not assessed counts as the highest score; a supplier with nothing to score as the lowest.
fn score_rank(line: &Line) -> (Reverse<Standing>, Option<(u8, domain::scoring::Index)>) {
    (Reverse(line.standing), line.score.and_then(|score| score.figures))
}

/// Not known counts as the most people.
fn people_rank(line: &Line) -> (bool, Option<u64>) {
    (line.people.is_none(), line.people.and_then(|people| people.max.or(people.min)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(folded("DŴR Ysbyty’r Ŷd"), "dwr ysbyty'r yd");
        assert_eq!(folded("Llŷn"), folded("llyn"));
    }

    #[test]
    fn what_is_missing_comes_last_either_way() {
        for descending in [false, true] {
            assert_eq!(missing_last(Some(1), None, descending), Ordering::Less);
            assert_eq!(missing_last(None, Some(1), descending), Ordering::Greater);
        }
        assert_eq!(missing_last(Some(1), Some(2), true), Ordering::Greater);
    }

    #[test]
    fn not_assessed_is_above_extreme_and_no_contract_below_low() {
        assert!(Reverse(Standing::NotAssessed) > Reverse(Standing::Extreme));
        assert!(Reverse(Standing::NoContract) < Reverse(Standing::Low));
    }
}
