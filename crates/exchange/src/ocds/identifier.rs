//! Who a party is, by the lists of org-id.guide that occur in the United Kingdom.

use super::note::{Note, add};
use super::text;
use crate::json::Object;
use serde::{Deserialize, Serialize};

/// An entry in a list of organisations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    /// The list: `GB-COH` Companies House, `GB-CHC` Charity Commission, `GB-PPON` central digital platform, `GB-NHS`
    /// NHS organisation codes, `GB-CFS` Contracts Finder, and whatever else a publisher names.
    pub scheme: String,
    /// The number in that list, normalised if its shape is known and right, else as given.
    pub id: String,
    /// Whether it has the shape of its list.
    pub shape: Shape,
}

/// Whether an identifier has the shape that its list prescribes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// It has.
    Right,
    /// It has not; it identifies nobody.
    Wrong,
    /// No shape is known for that list.
    Unchecked,
}

/// The identifiers of a party: the main one, the additional ones, and the one its party id is made of
/// (`GB-COH-01234567`), each once.
pub(super) fn identifiers(party: &Object, notes: &mut Vec<Note>) -> Vec<Identifier> {
    let mut found = Vec::new();
    let main = party.object("identifier").into_iter();
    for given in main.chain(party.objects("additionalIdentifiers")) {
        let scheme = text::line(given, "scheme", notes);
        let id = text::line(given, "id", notes);
        if let (Some(scheme), Some(id)) = (scheme, id) {
            push(&mut found, identifier(scheme, &id, notes));
        }
    }
    if let Some((scheme, id)) = party.text("id").and_then(split_party_id) {
        push(&mut found, identifier(scheme.to_owned(), id, notes));
    }
    found
}

fn push(found: &mut Vec<Identifier>, identifier: Identifier) {
    if !found.contains(&identifier) {
        found.push(identifier);
    }
}

/// `GB-COH-01234567` into list and number: two capitals, a hyphen, three to eight capitals or digits, a hyphen.
pub(super) fn split_party_id(id: &str) -> Option<(&str, &str)> {
    let mut parts = id.splitn(3, '-');
    let (country, list, number) = (parts.next()?, parts.next()?, parts.next()?);
    let capitals = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let sound = country.len() == 2 && capitals(country) && (2..=8).contains(&list.len()) && capitals(list);
    let scheme = id.get(..country.len() + 1 + list.len())?;
    (sound && !number.is_empty()).then_some((scheme, number))
}

fn identifier(scheme: String, given: &str, notes: &mut Vec<Note>) -> Identifier {
    let plain = given.strip_suffix(".0").filter(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    if plain.is_some() {
        add(notes, Note::SpreadsheetNumber { given: given.to_owned() });
    }
    let (id, shape) = match checked(&scheme, plain.unwrap_or(given)) {
        None => (given.to_owned(), Shape::Unchecked),
        Some(Some(id)) => (id, Shape::Right),
        Some(None) => (given.to_owned(), Shape::Wrong),
    };
    if shape == Shape::Wrong {
        add(notes, Note::IdentifierShape { scheme: scheme.clone(), id: id.clone() });
    }
    let padded = shape == Shape::Right && scheme == "GB-COH" && id.len() > plain.unwrap_or(given).len();
    if padded {
        add(notes, Note::CompanyNumberPadded { given: given.to_owned() });
    }
    Identifier { scheme, id, shape }
}

/// None: no shape is known. `Some(None)`: the shape is wrong. Else the number as its list writes it.
fn checked(scheme: &str, given: &str) -> Option<Option<String>> {
    let solid: String = given.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let of_length = |least: usize, most: usize| (least..=most).contains(&solid.len());
    Some(match scheme {
        "GB-COH" => company_number(&solid),
        "GB-CHC" => (digits(&solid) && of_length(6, 7)).then_some(solid),
        "GB-PPON" => is_ppon(&solid).then_some(solid),
        "GB-NHS" => {
            (of_length(3, 10) && solid.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(solid)
        }
        _ => return None,
    })
}

/// Eight characters: digits (leading zeros are often lost, and added again here from five digits on), two letters and
/// six digits (`SC268016`, `OC325346`), `R` and seven digits (old Northern Irish numbers), or registered societies
/// such as `IP12345R`.
fn company_number(solid: &str) -> Option<String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(solid) && (5..=8).contains(&solid.len()) {
        return Some(format!("{solid:0>8}"));
    }
    let letters = solid.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = solid.get(letters..)?;
    let body = rest.strip_suffix('R').unwrap_or(rest);
    let sound = solid.len() == 8
        && digits(body)
        && (letters == 2 || (letters == 1 && solid.starts_with('R') && body.len() == 7));
    sound.then(|| solid.to_owned())
}

/// `PYHT-5943-VXGV`: four letters, four digits, four letters.
fn is_ppon(solid: &str) -> bool {
    let parts: Vec<&str> = solid.split('-').collect();
    let letters = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let [first, digits, last] = parts.as_slice() else { return false };
    letters(first) && letters(last) && digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_the_shape_of_each_list() {
        for (scheme, given, id, shape) in [
            ("GB-COH", "03794455", "03794455", Shape::Right),
            ("GB-COH", "158718", "00158718", Shape::Right),
            ("GB-COH", "11111111.0", "11111111", Shape::Right),
            ("GB-COH", "oc325346", "OC325346", Shape::Right),
            ("GB-COH", "R0000123", "R0000123", Shape::Right),
            ("GB-COH", "IP12345R", "IP12345R", Shape::Right),
            ("GB-COH", "458577871", "458577871", Shape::Wrong),
            ("GB-COH", "n/a", "n/a", Shape::Wrong),
            ("GB-COH", "1", "1", Shape::Wrong),
            ("GB-CHC", "1234567", "1234567", Shape::Right),
            ("GB-PPON", "PYHT-5943-VXGV", "PYHT-5943-VXGV", Shape::Right),
            ("GB-PPON", "PYHT-5943", "PYHT-5943", Shape::Wrong),
            ("GB-NHS", "RQF", "RQF", Shape::Right),
            ("GB-LAE", "DER", "DER", Shape::Unchecked),
        ] {
            let found = identifier(scheme.to_owned(), given, &mut Vec::new());
            assert_eq!((found.id.as_str(), found.shape), (id, shape), "{scheme} {given}");
        }
    }

    #[test]
    fn a_party_id_names_list_and_number() {
        assert_eq!(split_party_id("GB-COH-SC268016"), Some(("GB-COH", "SC268016")));
        assert_eq!(
            split_party_id("GB-SRS-sid4gov.cabinetoffice.gov.uk/a-b"),
            Some(("GB-SRS", "sid4gov.cabinetoffice.gov.uk/a-b"))
        );
        for id in ["1", "supplier-1-2", "GB-COH", "GB-COH-", "org-a-b", ""] {
            assert_eq!(split_party_id(id), None, "{id}");
        }
    }
}
