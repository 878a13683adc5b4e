//! What is compared of contracts.

use super::facts::{Fact, Facts, answered, band};
use crate::failure::{Failure, words};
use crate::reader::Reader;
use crate::score;
use crate::supplier::{date, name_of, named, people, score_view};
use crate::view::{ControlLine, ScoreView};
use crate::{chain, clause};
use domain::contract::Contract;
use domain::noun::Noun;
use domain::processing::Processing;
use domain::vocabulary::LocationUse;
use std::collections::BTreeSet;
use words::{args, key};

/// Reference, title and facts of a contract.
pub(super) fn facts(reader: &Reader<'_>, id: &str) -> Result<(String, String, Vec<Fact>), Failure> {
    let found = reader.load::<Contract>(id)?;
    crate::report::live(Noun::Contract, &found)?;
    let scored = score::of_contract(reader, id)?;
    let view = score_view(reader, id)?;
    let mut facts = Facts::default();
    facts.section(key::COMPARE_SECTION_SCORE);
    score_facts(&mut facts, &view);
    facts.section(key::COMPARE_SECTION_CONTRACT);
    let as_at = reader.as_at();
    facts.add(key::COMPARE_STATUS, Some(named(scored.lifecycle.status(as_at)).text));
    facts.add(key::COMPARE_END, scored.lifecycle.term(as_at).current_end.map(date));
    let served: Result<Vec<String>, Failure> =
        found.record.served_bodies.iter().map(|body| name_of(reader, body.organisation.as_str())).collect();
    let served = served?;
    facts.add(key::COMPARE_SERVED, (!served.is_empty()).then(|| served.join("; ")));
    facts.fields(reader, Noun::Contract, id)?;
    facts.section(key::COMPARE_SECTION_CLAUSE);
    let clause = clause::of_contract(reader, id)?.map(|found| found.record);
    let quality =
        words().with(key::COMPARE_CLAUSE_QUALITY_VALUE, args![quality = scored.derived.clause_quality]);
    facts.add(key::COMPARE_CLAUSE_QUALITY, clause.is_some().then_some(quality));
    facts.add(key::COMPARE_CLAUSE, clause.as_ref().map(|clause| clause::sentence(Some(clause), as_at)));
    facts.section(key::COMPARE_SECTION_DATA);
    facts.add(key::COMPARE_PEOPLE, people(scored.derived.people).map(|range| range.text));
    data_facts(&mut facts, reader, id)?;
    facts.section(key::COMPARE_SECTION_CHAIN);
    facts.add(key::COMPARE_SUB_PROCESSORS, chain::in_words(reader, id)?);
    facts.section(key::COMPARE_SECTION_IMPACT);
    factor_facts(&mut facts, &view);
    Ok((found.reference, found.record.title.to_string(), facts.into_facts()))
}

fn score_facts(facts: &mut Facts, view: &ScoreView) {
    facts.add(key::COMPARE_STANDING, Some(band(view.standing)));
    facts.add(key::COMPARE_FINAL, view.final_score.map(|score| score.to_string()));
    facts.add(key::COMPARE_INDEX, view.index.clone());
    facts.add(key::COMPARE_IMPACT, view.impact_score.map(|score| score.to_string()));
    facts.add(key::COMPARE_LIKELIHOOD, view.likelihood.map(|score| score.to_string()));
    let floors: Vec<String> =
        view.floors.iter().map(|floor| format!("{} {}", floor.floor, floor.reason)).collect();
    if view.final_score.is_some() {
        facts.list(key::COMPARE_FLOORS, &floors);
    } else {
        facts.add(key::COMPARE_FLOORS, None);
    }
    facts.add(key::COMPARE_COMPLETENESS, Some(answered(&view.completeness)));
}

/// Factors, exposure and controls.
fn factor_facts(facts: &mut Facts, view: &ScoreView) {
    let step = |score: u8| words().with(key::COMPARE_STEP, args![score = score]);
    for line in &view.impact {
        facts.say(format!("{} {}", line.id, line.name), line.score.map(step));
    }
    facts.section(key::COMPARE_SECTION_EXPOSURE);
    for line in &view.exposure {
        use crate::view::Answer;
        let value = match line.answer {
            Answer::Unknown => None,
            Answer::Yes => Some(words().enumeration("answer", "yes")),
            Answer::No => Some(words().enumeration("answer", "no")),
        };
        facts.say(line.name.clone(), value);
    }
    facts.section(key::COMPARE_SECTION_CONTROLS);
    for line in &view.controls {
        facts.say(format!("{} {}", line.id, line.name), Some(control(line)));
    }
}

fn control(line: &ControlLine) -> String {
    let told = args![score = line.score, evidence = &line.evidence.text, freshness = &line.freshness.text];
    words().with(key::COMPARE_CONTROL, told)
}

/// What data, where it lies and from where it is reached.
fn data_facts(facts: &mut Facts, reader: &Reader<'_>, id: &str) -> Result<(), Failure> {
    let activities = reader.all_where::<Processing>("contract", id)?;
    let mut categories: BTreeSet<(u8, usize, String)> = BTreeSet::new();
    let (mut held, mut reached): (BTreeSet<String>, BTreeSet<String>) = Default::default();
    for found in &activities {
        for item in &found.record.data_items {
            let (rank, place) = crate::supplier::sensitivity(item.category);
            categories.insert((rank, place, named(item.category).text));
        }
        for location in &found.record.locations {
            let place = named(location.place).text;
            let country = location.country.as_deref().map(crate::supplier::country);
            let text = [Some(place), country].into_iter().flatten().collect::<Vec<_>>().join(", ");
            match location.used_for {
                LocationUse::Hosting => held.insert(text),
                LocationUse::Access => reached.insert(text),
            };
        }
    }
    let said = |all: Vec<String>| (!all.is_empty()).then(|| all.join("; "));
    facts.add(
        key::COMPARE_ACTIVITIES,
        said(activities.iter().map(|found| found.record.name.to_string()).collect()),
    );
    facts.add(key::COMPARE_CATEGORIES, said(categories.into_iter().map(|(_, _, text)| text).collect()));
    facts.add(key::COMPARE_HOSTING, said(held.into_iter().collect()));
    facts.add(key::COMPARE_ACCESS, said(reached.into_iter().collect()));
    Ok(())
}
