//! Values of the register as phrases of the catalogue.

use crate::failure::words;
use crate::view::{Answer, Named, PeopleRange};
use domain::contract::ActKind;
use domain::date::Date;
use domain::vocabulary::{self, DataCategory, Qualifier};
use domain::word::Word;

pub(crate) use crate::history::period;

/// A word of an enumeration with its phrase.
pub(crate) fn named<W: Word>(value: W) -> Named {
    let word = value.word();
    Named { word: word.to_owned(), text: words().enumeration(W::NAME, word) }
}

/// The same, but none where the word says that it is not known.
pub(crate) fn known<W: Word>(value: W) -> Option<Named> {
    (W::when_absent() != Some(value)).then(|| named(value))
}

/// What a person must do by a day.
pub(crate) fn act_kind(kind: ActKind) -> Named {
    Named { word: kind.word().to_owned(), text: words().enumeration("act-kind", kind.word()) }
}

/// An answer.
pub(crate) fn answer(answer: vocabulary::Answer) -> Answer {
    match answer {
        vocabulary::Answer::Yes => Answer::Yes,
        vocabulary::Answer::No => Answer::No,
        vocabulary::Answer::Unknown => Answer::Unknown,
    }
}

/// "21 November 2026".
pub(crate) fn date(date: Date) -> String {
    words().date(date.0)
}

/// The name of a country (ISO 3166-1).
pub(crate) fn country(code: &str) -> String {
    words().enumeration("country", &code.to_lowercase())
}

/// A derived range of people; none where neither end is known.
pub(crate) fn people(range: domain::facts::PeopleRange) -> Option<PeopleRange> {
    let qualifier = match (range.min, range.max) {
        (Some(_), None) => Qualifier::AtLeast,
        (None, Some(_)) => Qualifier::UpTo,
        (min, max) if min == max => Qualifier::Exactly,
        // The ends come from several statements; how sure each of them was no longer says it of the whole.
        _ => Qualifier::Unknown,
    };
    stated(range.min, range.max, qualifier)
}

/// A range as somebody stated it; none where neither end is known.
pub(crate) fn stated(min: Option<u64>, max: Option<u64>, qualifier: Qualifier) -> Option<PeopleRange> {
    min.or(max)?;
    let end = |number: Option<u64>| number.map(|number| i64::try_from(number).unwrap_or(i64::MAX));
    let text = words().count_range(end(min), end(max), qualifier);
    Some(PeopleRange { min, max, qualifier: named(qualifier), text })
}

/// The place of a category in a list that begins with the most sensitive: special-category and criminal data, then what
/// lasts for life or helps a fraudster, then the rest in the order of the register.
pub(crate) fn sensitivity(category: DataCategory) -> (u8, usize) {
    use DataCategory as C;
    let rank = match category {
        C::Health | C::Genetic | C::Biometric | C::Criminal | C::Safeguarding | C::OccupationalHealth => 0,
        C::RacialOrEthnic
        | C::Religious
        | C::Political
        | C::TradeUnion
        | C::SexLife
        | C::SexualOrientation
        | C::GenderReassignment => 1,
        C::OccupationalExposure | C::Absence | C::NhsNumber => 2,
        C::NiNumber | C::DateOfBirth | C::Bank | C::OfficialDocuments | C::Credentials => 3,
        C::Financial | C::EmploymentOrPayroll => 4,
        C::Unknown => 5,
        C::BusinessContact => 7,
        _ => 6,
    };
    (rank, DataCategory::ALL.iter().position(|known| *known == category).unwrap_or_default())
}
