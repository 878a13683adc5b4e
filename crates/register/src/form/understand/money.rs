//! An amount of money as people type it.

use super::{Problem, grouped};
use crate::failure::words;
use words::key;

/// The pence (or hundredths of another currency) that a text means.
pub fn read(text: &str) -> Result<i64, Problem> {
    let folded = text.trim().to_lowercase();
    if names_another_currency(&folded) {
        return Err(words().say(key::FORM_MONEY_CURRENCY));
    }
    let bare = folded.trim_start_matches(['£', '-']).trim_start_matches("gbp").trim_end_matches("gbp").trim();
    let (amount, scale) = scaled(bare);
    let hundredths = hundredths(amount.trim(), scale).ok_or_else(|| words().say(key::FORM_NOT_MONEY))?;
    Ok(if folded.starts_with('-') { -hundredths } else { hundredths })
}

fn names_another_currency(text: &str) -> bool {
    let code = |part: &str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let first = text.split_whitespace().next().unwrap_or_default();
    let last = text.split_whitespace().next_back().unwrap_or_default();
    text.contains(['€', '$', '¥'])
        || [first, last].iter().any(|part| code(part) && *part != "gbp" && text.len() > part.len())
}

/// The amount without its unit, and how many hundredths one of that unit is.
fn scaled(text: &str) -> (&str, i64) {
    let units: [(&str, i64); 7] = [
        ("million", 100_000_000),
        ("thousand", 100_000),
        ("pounds", 100),
        ("pence", 1),
        ("m", 100_000_000),
        ("k", 100_000),
        ("p", 1),
    ];
    let found = units.iter().find_map(|(unit, scale)| Some((text.strip_suffix(unit)?, *scale)));
    found.unwrap_or((text, 100))
}

/// The hundredths of an amount; none where it is no amount, or says less than one hundredth. Pounds have two decimals or
/// one, for "1.234" is a thousand to some and one to others.
fn hundredths(amount: &str, scale: i64) -> Option<i64> {
    let (whole, decimals) = amount.split_once('.').unwrap_or((amount, ""));
    let places = u32::try_from(decimals.len()).ok()?;
    let sound = decimals.bytes().all(|byte| byte.is_ascii_digit()) && !amount.ends_with('.');
    let step = 10_i64.checked_pow(places).filter(|step| sound && scale % step == 0)?;
    let whole: i64 = grouped(whole)?.parse().ok()?;
    let fraction: i64 = if decimals.is_empty() { 0 } else { decimals.parse().ok()? };
    whole.checked_mul(scale)?.checked_add(fraction.checked_mul(scale / step)?)
}
