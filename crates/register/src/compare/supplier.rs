//! What is compared of suppliers.

use super::facts::{Fact, Facts, answered, band, texts};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::supplier::{self, date};
use crate::view::{NextDate, SupplierRow};
use domain::date::Date;
use domain::evidence::Evidence;
use domain::noun::Noun;
use domain::supplier::Supplier;
use domain::vocabulary::EvidenceFreshness;
use words::{args, key};

/// Reference, name and facts of a supplier.
pub(super) fn facts(reader: &Reader<'_>, id: &str) -> Result<(String, String, Vec<Fact>), Failure> {
    let view = supplier::show(reader, id)?;
    let record = reader.load::<Supplier>(id)?.record;
    let mut facts = Facts::default();
    facts.section(key::COMPARE_SECTION_SCORE);
    score_facts(&mut facts, &view.row);
    facts.section(key::COMPARE_SECTION_IDENTITY);
    facts.fields(reader, Noun::Organisation, record.organisation.as_str())?;
    facts.section(key::COMPARE_SECTION_CONTRACT);
    facts.add(key::COMPARE_CONTRACTS, Some(words().number(i64::from(view.row.contracts))));
    facts.list(key::COMPARE_SERVICES, &view.row.services);
    facts.add(key::COMPARE_NEXT_DATE, view.row.next_date.as_ref().map(next_date));
    facts.add(key::COMPARE_CLAUSE, view.row.clause.quality.map(|_| view.row.clause.text.clone()));
    facts.section(key::COMPARE_SECTION_DATA);
    facts.add(key::COMPARE_PEOPLE, view.row.people.as_ref().map(|range| range.text.clone()));
    let categories = texts(&view.row.categories);
    facts.add(key::COMPARE_CATEGORIES, (!categories.is_empty()).then(|| categories.join("; ")));
    let activities: Vec<String> = view.data.activities.iter().map(|one| one.name.clone()).collect();
    facts.add(key::COMPARE_ACTIVITIES, (!activities.is_empty()).then(|| activities.join("; ")));
    facts.section(key::COMPARE_SECTION_ASSURANCE);
    evidence_facts(&mut facts, reader, id)?;
    facts.fields(reader, Noun::Supplier, id)?;
    Ok((view.row.reference, view.row.name, facts.into_facts()))
}

fn score_facts(facts: &mut Facts, row: &SupplierRow) {
    facts.add(key::COMPARE_STANDING, Some(band(row.standing)));
    let score = row.score.as_ref();
    facts.add(key::COMPARE_FINAL, score.and_then(|score| score.final_score).map(|last| last.to_string()));
    facts.add(key::COMPARE_INDEX, score.and_then(|score| score.index.clone()));
    facts.add(key::COMPARE_COMPLETENESS, score.map(|score| answered(&score.completeness)));
}

fn next_date(next: &NextDate) -> String {
    let day = Date::parse(&next.date).map_or_else(|| next.date.clone(), date);
    let told = args![what = &next.kind.text, date = day, contract = &next.contract];
    words().with(key::COMPARE_NEXT_DATE_VALUE, told)
}

/// The evidence held, by whether it is in date.
fn evidence_facts(facts: &mut Facts, reader: &Reader<'_>, id: &str) -> Result<(), Failure> {
    let (mut current, mut lapsed) = (Vec::new(), Vec::new());
    for found in reader.all_where::<Evidence>("supplier", id)? {
        let piece = &found.record;
        let freshness =
            domain::evidence::freshness(piece.issued_on, piece.expires_on, piece.sighted_on, reader.as_at());
        let text = supplier::named(piece.kind).text;
        if freshness == EvidenceFreshness::InDate { current.push(text) } else { lapsed.push(text) }
    }
    current.sort();
    lapsed.sort();
    facts.list(key::COMPARE_EVIDENCE, &current);
    facts.list(key::COMPARE_EXPIRED, &lapsed);
    Ok(())
}
