//! Amounts of notices in whole hundredths, from the characters of the number: no binary fraction is involved.

use super::note::{Note, add};
use super::text;
use crate::json::Object;
use serde::{Deserialize, Serialize};

/// An amount as published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// Pence; for another currency hundredths of its unit, whatever its own subdivision is.
    pub pence: i64,
    /// ISO 4217 as published, in capitals. Where the notice gives none, none is assumed.
    pub currency: Option<String>,
    /// Whether `pence` is with or without VAT; unknown unless the notice says so.
    pub vat: Vat,
    /// The amount with VAT where the notice gives both.
    pub gross_pence: Option<i64>,
}

/// Whether an amount holds VAT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vat {
    /// The notice does not say; OCDS itself has no field for it.
    Unknown,
    /// Without VAT: the notice gives the amount with VAT beside it.
    Excluded,
    /// With VAT: it is the only amount given, as `amountGross`.
    Included,
}

/// The value of the member of that name. `amountGross` is the field with which Find a Tender gives the amount with
/// VAT; `amount` is then the one without.
pub(super) fn value(object: &Object, name: &str, notes: &mut Vec<Note>) -> Option<Money> {
    let value = object.object(name)?;
    let net = amount(value, "amount", notes);
    let gross = amount(value, "amountGross", notes);
    let (pence, vat, gross_pence) = match (net, gross) {
        (Some(net), Some(gross)) => (net, Vat::Excluded, Some(gross)),
        (Some(net), None) => (net, Vat::Unknown, None),
        (None, Some(gross)) => (gross, Vat::Included, Some(gross)),
        (None, None) => return None,
    };
    if pence == 0 {
        add(notes, Note::AmountZero);
    }
    let currency = text::line(value, "currency", notes).map(|currency| currency.to_ascii_uppercase());
    if currency.is_none() {
        add(notes, Note::CurrencyMissing);
    }
    Some(Money { pence, currency, vat, gross_pence })
}

fn amount(value: &Object, name: &str, notes: &mut Vec<Note>) -> Option<i64> {
    let given = value.text(name)?;
    let Some((pence, exact)) = hundredths(given).filter(|(pence, _)| *pence >= 0) else {
        add(notes, Note::AmountUnreadable { given: given.to_owned() });
        return None;
    };
    if !exact {
        add(notes, Note::AmountRounded { given: given.to_owned() });
    }
    Some(pence)
}

/// A decimal number in hundredths, rounded with halves away from nought, and whether it was exact. None if the text
/// is no such number or does not fit.
pub(super) fn hundredths(text: &str) -> Option<(i64, bool)> {
    let text = text.trim();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !all_digits(whole) || !all_digits(fraction) {
        return None;
    }
    let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
    // Where the hundredths end among the digits.
    let point =
        i64::try_from(whole.len()).ok()?.checked_add(exponent.parse::<i64>().ok()?)?.checked_add(2)?;
    let (pence, exact) = split_at_point(&digits, point)?;
    Some((if negative { -pence } else { pence }, exact))
}

fn split_at_point(digits: &[u8], point: i64) -> Option<(i64, bool)> {
    if digits.iter().all(|&digit| digit == b'0') {
        return Some((0, true));
    }
    let Ok(point) = usize::try_from(point) else { return Some((0, false)) };
    let given = digits.get(..point.min(digits.len()))?;
    let rest = digits.get(point.min(digits.len())..)?;
    let mut pence: i64 = 0;
    for &digit in given {
        pence = pence.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
    }
    for _ in digits.len()..point {
        pence = pence.checked_mul(10)?;
    }
    let up = rest.first().is_some_and(|&digit| digit >= b'5');
    Some((pence.checked_add(i64::from(up))?, rest.iter().all(|&digit| digit == b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_the_characters_of_the_number() {
        for (text, expected) in [
            ("93007", Some((9_300_700, true))),
            ("48172.8", Some((4_817_280, true))),
            ("0.29", Some((29, true))),
            ("1.15", Some((115, true))),
            ("71220.310", Some((7_122_031, true))),
            ("0.005", Some((1, false))),
            ("0.0049", Some((0, false))),
            ("-0.005", Some((-1, false))),
            ("33333.333333333333333333333333333333333333333333", Some((3_333_333, false))),
            ("1.5e3", Some((150_000, true))),
            ("15E-1", Some((150, true))),
            ("1e-400", Some((0, false))),
            ("0e999999", Some((0, true))),
            ("1e400", None),
            ("1e99999999999999999999", None),
            ("92233720368547758.07", Some((i64::MAX, true))),
            ("92233720368547758.08", None),
            ("1,000", None),
            ("", None),
            (".5", None),
            ("£5", None),
        ] {
            assert_eq!(hundredths(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_of_pounds_and_pence_is_exact(pence in 0_i64..=i64::MAX) {
            let text = format!("{}.{:02}", pence / 100, pence % 100);
            prop_assert_eq!(hundredths(&text), Some((pence, true)));
        }

        #[test]
        fn never_panics(text in "-?[0-9]{0,30}\\.?[0-9]{0,30}([eE][+-]?[0-9]{0,25})?") {
            let _ = hundredths(&text);
        }
    }
}
