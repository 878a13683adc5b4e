//! Every reason, fault and note has its sentence in the English catalogue, with the variables it is told.

use super::*;
use crate::json::Fault;

const CATALOGUE: &str = include_str!("../../../../../assets/words/en/ocds.ftl");

fn check(prefix: &str, suffix: &str, variables: &[&str]) {
    let key = format!("{prefix}{suffix} =");
    let start = CATALOGUE.find(&key).unwrap_or_else(|| panic!("{key} is not in the catalogue"));
    let rest = &CATALOGUE[start + key.len()..];
    let end = rest.find("\nocds-").unwrap_or(rest.len());
    for variable in variables {
        assert!(rest[..end].contains(&format!("${variable}")), "{key} does not say {variable}");
    }
}

#[test]
fn every_reason_and_note_has_its_words() {
    let text = String::new;
    for reason in [
        Reason::NotOcds,
        Reason::NoOcid,
        Reason::NoReleaseDate,
        Reason::ReleaseDateUnreadable { given: text() },
        Reason::LinkedReleasesOnly,
        Reason::NoBuyer,
        Reason::TooLarge { most: 1 },
    ] {
        let fields = reason.fields();
        check("ocds-reason-", reason.key_suffix(), &fields.iter().map(|field| field.0).collect::<Vec<_>>());
    }
    for fault in [
        Fault::Empty,
        Fault::TooLarge { bytes: 2, most: 1 },
        Fault::CutOff,
        Fault::NotUtf8,
        Fault::Unexpected { found: 'x' },
        Fault::Number,
        Fault::Escape,
        Fault::ControlCharacter { code: 1 },
        Fault::TooDeep { most: 64 },
        Fault::TooManyValues { most: 1 },
    ] {
        let problem = Unreadable { line: 1, column: 1, fault };
        let names: Vec<_> = problem.fields().iter().map(|field| field.0).collect();
        check("ocds-reason-", problem.fault.key_suffix(), &names);
    }
    for note in [
        Note::ControlCharacters { field: text(), count: 1 },
        Note::DateUnreadable { field: text(), given: text() },
        Note::EndBeforeStart,
        Note::AmountUnreadable { given: text() },
        Note::AmountRounded { given: text() },
        Note::AmountZero,
        Note::CurrencyMissing,
        Note::ValueShared { suppliers: 2 },
        Note::PeriodFromTender,
        Note::CompanyNumberPadded { given: text() },
        Note::SpreadsheetNumber { given: text() },
        Note::IdentifierShape { scheme: text(), id: text() },
        Note::CpvUnreadable { given: text() },
        Note::SupplierUnnamed { id: text() },
        Note::SupplierRepeated { id: text() },
        Note::SupplierMissing,
        Note::PartyRepeated { id: text() },
        Note::ReleaseRepeated { id: text() },
        Note::PerhapsRepublished { later: text() },
        Note::AwardNotMade { award: text(), status: text() },
        Note::ContractCancelled { contract: text() },
        Note::TenderEnded { status: text() },
        Note::AwardMissing { contract: text() },
        Note::BuyerFromProcuringEntity,
        Note::ContactsLeftOut { count: 1 },
    ] {
        let fields = note.fields();
        check("ocds-note-", note.key_suffix(), &fields.iter().map(|field| field.0).collect::<Vec<_>>());
    }
}
