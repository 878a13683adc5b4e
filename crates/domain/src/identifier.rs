//! Identifiers, each checked by its own public rule: shape, prefix, check digit.

use crate::field::{Field, Stored};
use crate::problem::{Path, ProblemKind, Problems};
use serde_json::{Value, json};
use std::ops::Deref;
use std::sync::LazyLock;

macro_rules! identifier {
    ($(#[doc = $doc:literal])* $name:ident, $which:literal, $check:expr) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The identifier, where it keeps its rule.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                let check: fn(&str) -> bool = $check;
                check(text).then(|| Self(text.to_owned()))
            }
        }

        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl Field for $name {
            const STORED: Stored = Stored::Text;
            fn read(value: &Value, at: &Path, problems: &mut Problems) -> Option<Self> {
                let Some(text) = value.as_str() else { return problems.push(at, ProblemKind::NotText) };
                Self::new(text).or_else(|| problems.push(at, ProblemKind::BadIdentifier { which: $which }))
            }
            fn to_json(&self) -> Value {
                self.0.as_str().into()
            }
            fn schema() -> Value {
                json!({ "type": "string", "title": $which })
            }
        }
    };
}

fn all(text: &str, lengths: std::ops::RangeInclusive<usize>, class: fn(&u8) -> bool) -> bool {
    lengths.contains(&text.len()) && text.as_bytes().iter().all(class)
}

fn upper_or_digit(byte: &u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit()
}

identifier! {
    /// An organisation code of the NHS Organisation Data Service: 3 to 10 capitals and digits (RQF, 7A3, X26).
    OdsCode, "ods-code", |text| all(text, 3..=10, upper_or_digit)
}
identifier! {
    /// A Companies House number: eight digits, or two letters of a known register and six digits (Companies House,
    /// "company number prefixes").
    CompanyNumber, "companies-house-number", is_company_number
}
identifier! {
    /// A charity number: England and Wales 6 or 7 digits (a linked charity after a dash), Scotland SC and six
    /// digits, Northern Ireland NIC and six digits.
    CharityNumber, "charity-number", is_charity_number
}
identifier! {
    /// A UK VAT number of 9 digits (or 12 for a branch), with or without GB, checked modulo 97 by either the old or
    /// the 9755 rule; or a government department's or health authority's GBGD001 / GBHA500 form.
    VatNumber, "vat-number", is_vat_number
}
identifier! {
    /// A D-U-N-S number: nine digits. Its check digit was given up in 2006 and is not tested.
    Duns, "duns", |text| all(text, 9..=9, u8::is_ascii_digit)
}
identifier! {
    /// A legal entity identifier (ISO 17442): 18 capitals and digits and two check digits, modulo 97 (ISO 7064).
    Lei, "lei", is_lei
}
identifier! {
    /// A public procurement organisation number of the central digital platform: PYHT-5943-VXGV.
    Ppon, "ppon", is_ppon
}
identifier! {
    /// An ICO registration: Z, ZA, ZB or ZC and digits, eight characters in all.
    IcoRegistration, "ico-registration", is_ico_registration
}
identifier! {
    /// A CPV code: eight digits, with or without its check digit after a dash. The check digit follows no published
    /// rule and is not tested.
    Cpv, "cpv", is_cpv
}
identifier! {
    /// An open contracting id: `ocds-`, a registered prefix of six characters, a dash and a local part.
    Ocid, "ocid", is_ocid
}
identifier! {
    /// A country by the two capitals of ISO 3166-1.
    Country, "country", |text| COUNTRIES.binary_search(&text).is_ok()
}
identifier! {
    /// A currency in use, by its three capitals in ISO 4217 (`assets/rules/iso-4217.txt`).
    Currency, "currency", |text| CURRENCIES.binary_search(&text).is_ok()
}
identifier! {
    /// A SHA-256 digest: 64 small hexadecimal digits.
    Sha256, "sha-256", |text| all(text, 64..=64, |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
identifier! {
    /// An e-mail address of a workplace: one @, a domain with a dot, no spaces.
    Email, "email", is_email
}
identifier! {
    /// A telephone number: digits, spaces, brackets and a leading +, at least five digits.
    Telephone, "telephone", is_telephone
}

/// Two-letter registers of Companies House (its list of company number prefixes).
const COMPANY_PREFIXES: [&str; 31] = [
    "AC", "CE", "CS", "FC", "FE", "GE", "GN", "GS", "IC", "IP", "LP", "NA", "NC", "NF", "NI", "NL", "NO",
    "NP", "NR", "NV", "NZ", "OC", "OE", "RC", "R0", "SA", "SC", "SF", "SL", "SO", "SR",
];

fn is_company_number(text: &str) -> bool {
    all(text, 8..=8, u8::is_ascii_digit)
        || (text.len() == 8
            && text.is_ascii()
            && COMPANY_PREFIXES.contains(&&text[..2])
            && text[2..].bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_charity_number(text: &str) -> bool {
    let digits = |part: &str, range: std::ops::RangeInclusive<usize>| all(part, range, u8::is_ascii_digit);
    if let Some(rest) = text.strip_prefix("NIC") {
        return digits(rest, 6..=6);
    }
    if let Some(rest) = text.strip_prefix("SC") {
        return digits(rest, 6..=6);
    }
    match text.split_once('-') {
        Some((main, linked)) => digits(main, 6..=7) && digits(linked, 1..=3),
        None => digits(text, 6..=7),
    }
}

fn is_vat_number(text: &str) -> bool {
    let solid: String = text.strip_prefix("GB").unwrap_or(text).chars().filter(|c| *c != ' ').collect();
    if let Some(number) = solid.strip_prefix("GD") {
        return all(number, 3..=3, u8::is_ascii_digit) && number.parse::<u16>().is_ok_and(|n| n < 500);
    }
    if let Some(number) = solid.strip_prefix("HA") {
        return all(number, 3..=3, u8::is_ascii_digit) && number.parse::<u16>().is_ok_and(|n| n >= 500);
    }
    if !all(&solid, 9..=9, u8::is_ascii_digit) && !all(&solid, 12..=12, u8::is_ascii_digit) {
        return false;
    }
    let digit = |place: usize| u32::from(solid.as_bytes()[place] - b'0');
    let weighted: u32 = (0..7).map(|place| digit(place) * (8 - u32::try_from(place).unwrap_or(0))).sum();
    let total = weighted + digit(7) * 10 + digit(8);
    total.is_multiple_of(97) || (total + 55).is_multiple_of(97)
}

fn is_lei(text: &str) -> bool {
    if !all(text, 20..=20, upper_or_digit) || !text[18..].bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let remainder = text.bytes().fold(0_u32, |remainder, byte| match byte {
        b'0'..=b'9' => (remainder * 10 + u32::from(byte - b'0')) % 97,
        _ => (remainder * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    remainder == 1
}

fn is_ppon(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() == 3
        && all(parts[0], 4..=4, u8::is_ascii_uppercase)
        && all(parts[1], 4..=4, u8::is_ascii_digit)
        && all(parts[2], 4..=4, u8::is_ascii_uppercase)
}

fn is_ico_registration(text: &str) -> bool {
    let digits = ["ZA", "ZB", "ZC", "Z"].iter().find_map(|prefix| text.strip_prefix(prefix));
    text.len() == 8 && digits.is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_cpv(text: &str) -> bool {
    match text.split_once('-') {
        Some((code, check)) => all(code, 8..=8, u8::is_ascii_digit) && all(check, 1..=1, u8::is_ascii_digit),
        None => all(text, 8..=8, u8::is_ascii_digit),
    }
}

fn is_ocid(text: &str) -> bool {
    let Some((prefix, local)) = text.strip_prefix("ocds-").and_then(|rest| rest.split_once('-')) else {
        return false;
    };
    let lower_or_digit = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    all(prefix, 6..=6, lower_or_digit)
        && (1..=200).contains(&local.len())
        && local.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    (1..=64).contains(&name.len())
        && (3..=190).contains(&domain.len())
        && domain.contains('.')
        && !domain.contains('@')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"()<>,;:\"[]\\".contains(&byte))
}

fn is_telephone(text: &str) -> bool {
    (5..=30).contains(&text.len())
        && text.bytes().filter(u8::is_ascii_digit).count() >= 5
        && text.bytes().enumerate().all(|(place, byte)| {
            byte.is_ascii_digit() || b" ()-".contains(&byte) || (place == 0 && byte == b'+')
        })
}

/// ISO 4217 alphabetic codes in use, sorted; the file names its source and date.
static CURRENCIES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../../assets/rules/iso-4217.txt").lines();
    lines.filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect()
});

/// ISO 3166-1 alpha-2, sorted.
pub const COUNTRIES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA",
    "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV",
    "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU",
    "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES",
    "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM",
    "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE",
    "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM",
    "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY",
    "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT",
    "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU",
    "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA",
    "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM",
    "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL",
    "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE",
    "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rule: fn(&str) -> bool, good: &[&str], bad: &[&str]) {
        for text in good {
            assert!(rule(text), "{text} should pass");
        }
        for text in bad {
            assert!(!rule(text), "{text} should fail");
        }
    }

    #[test]
    fn each_identifier_keeps_its_rule() {
        check(
            is_company_number,
            &["00000006", "SC123456", "NI000001"],
            &["123456", "XX123456", "SC12345", "1234567a"],
        );
        check(
            is_charity_number,
            &["123456", "1234567-1", "SC012345", "NIC100001"],
            &["12345", "SC1", "1234567-"],
        );
        check(
            is_lei,
            &["5493001KJTIIGC8Y1R12", "213800WSGIIZCXF1P572"],
            &["5493001KJTIIGC8Y1R13", "5493001KJTIIGC8Y1R1", "5493001kjtiigc8y1r12"],
        );
        check(is_ppon, &["PYHT-5943-VXGV"], &["PYHT5943VXGV", "pyht-5943-vxgv"]);
        check(
            is_ico_registration,
            &["Z1234567", "ZA123456", "ZB123456"],
            &["ZD123456", "Z123456", "12345678"],
        );
        check(is_cpv, &["90721600", "38341200-5"], &["9072160", "90721600-", "9072160a"]);
        check(is_ocid, &["ocds-h6vhtk-04a6f1"], &["ocds-h6vhtk", "h6vhtk-04a6f1", "ocds-H6VHTK-1"]);
        check(is_email, &["breach@supplier.example"], &["a@b", "a b@c.d", "a@@b.c", "@b.c"]);
        check(is_telephone, &["+44 (0)29 2000 0000", "01632 960001"], &["12", "call us", "0163-2+960001"]);
        check(|text| OdsCode::new(text).is_some(), &["RQF", "7A3", "X26"], &["rqf", "R", "R QF"]);
        check(|text| Country::new(text).is_some(), &["GB", "US"], &["UK", "gb", "XX"]);
        // Withdrawn: the Deutsche Mark, and the lev since 2026.
        check(
            |text| Currency::new(text).is_some(),
            &["GBP", "EUR", "USD", "CHF", "XCG"],
            &["pounds", "gbp", "£", "GB", "DEM", "BGN", "XXX", "#"],
        );
    }

    #[test]
    fn vat_numbers_are_checked_modulo_97() {
        check(
            is_vat_number,
            &["GB980780684", "980780684", "GBGD001", "GBHA599"],
            &["980780685", "GBGD501", "GBGD+12", "12345"],
        );
    }

    #[test]
    fn the_lists_of_countries_and_currencies_are_sorted_for_their_search() {
        assert!(COUNTRIES.is_sorted());
        assert!(CURRENCIES.is_sorted());
        assert!(CURRENCIES.iter().all(|code| all(code, 3..=3, u8::is_ascii_uppercase)), "{CURRENCIES:?}");
        assert_eq!(CURRENCIES.len(), 168);
    }
}
