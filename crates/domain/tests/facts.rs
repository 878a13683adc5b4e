//! What the register records becomes factors, answers, controls and gates; unknown never reads as no, and never as low.

use domain::clause::Terms;
use domain::contract::Lifecycle;
use domain::date::Date;
use domain::facts::{Activity, Check, Count, Derivation, Facts, Item, Link, Piece, Spot, derive, people};
use domain::identifier::Country;
use domain::scoring::{
    Answer as Scored, Control, EvidenceGrade as Grade, Exposure, Factor, Method, NamedGate,
};
use domain::vocabulary::*;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

fn activity() -> Activity {
    Activity {
        live: Answer::Yes,
        internet_facing: Answer::No,
        remote_access: Answer::No,
        dpia_required: Answer::No,
        dpia_done: Answer::Unknown,
        dpia_on: None,
        kept_past_retention: Answer::No,
        items: vec![Item {
            category: DataCategory::NiNumber,
            special: Special::No,
            fraud_enabling: Answer::Unknown,
            irreplaceable: Answer::Unknown,
            groups: vec![SubjectGroup::Employee],
        }],
        counts: vec![count("one", Some(40), Some(40))],
        spots: vec![
            spot(LocationUse::Hosting, Place::OnPremisesTrust, None),
            spot(LocationUse::Access, Place::UkOnly, None),
        ],
        transfers: Vec::new(),
    }
}

fn count(matter: &str, min: Option<u64>, max: Option<u64>) -> Count {
    Count {
        matter: matter.into(),
        whole: false,
        group: SubjectGroup::Employee,
        min,
        max,
        in_force: Answer::Yes,
    }
}

fn spot(used_for: LocationUse, place: Place, country: Option<&str>) -> Spot {
    Spot { used_for, place, country: country.and_then(Country::new) }
}

fn facts(activities: Vec<Activity>) -> Facts {
    Facts {
        lifecycle: Lifecycle {
            start: None,
            end: None,
            renewal: Renewal::Unknown,
            renewal_term: None,
            notice_period_buyer: None,
            procurement_lead: None,
            extension_notices: Vec::new(),
            processing_after_end: Answer::Unknown,
            milestones: Vec::new(),
        },
        personal_data: Answer::Yes,
        national: Answer::No,
        criticality: None,
        substitutability: None,
        required_certificates: Vec::new(),
        served_bodies: 1,
        one_department: false,
        supplier: None,
        check: None,
        clause: None,
        activities,
        chain: vec![Link {
            kind: ChainKind::ConfirmedNone,
            status: ChainStatus::Active,
            countries: Vec::new(),
        }],
        evidence: Vec::new(),
        assessment: None,
        kpi_failures: 0,
        breaches: Vec::new(),
        interim_control: false,
    }
}

fn derived(facts: &Facts) -> domain::facts::Derived {
    derive(Method::v1(), Derivation::v1(), facts, day("2026-11-21"))
}

fn step(facts: &Facts, factor: Factor) -> Option<u8> {
    derived(facts).case.factor(factor).map(|level| level.get())
}

fn with(change: impl FnOnce(&mut Activity)) -> Facts {
    let mut activity = activity();
    change(&mut activity);
    facts(vec![activity])
}

#[test]
fn a_count_without_an_upper_end_takes_no_other_away() {
    let facts = with(|it| it.counts = vec![count("a", None, Some(12_000)), count("b", Some(5), None)]);
    assert_eq!(step(&facts, Factor::I2), Some(4));
    assert_eq!(people(&facts.activities).max, None, "at most is not known");
}

#[test]
fn people_counted_by_no_number_keep_the_factor_from_reading_low() {
    assert_eq!(step(&with(|it| it.counts.push(count("b", None, None))), Factor::I2), Some(3));
    let mut uncounted = activity();
    uncounted.counts.clear();
    assert_eq!(step(&facts(vec![activity(), uncounted.clone()]), Factor::I2), Some(3));
    assert_eq!(step(&facts(vec![uncounted]), Factor::I2), None);
}

#[test]
fn a_total_and_its_parts_are_the_same_people() {
    let total = Count { whole: true, ..count("total", Some(900), Some(900)) };
    let facts =
        with(|it| it.counts = vec![total, count("a", Some(400), Some(400)), count("b", Some(300), None)]);
    let range = people(&facts.activities);
    assert_eq!((range.min, range.max), (Some(900), Some(900)));
    assert_eq!(step(&facts, Factor::I2), Some(2));
}

#[test]
fn a_claim_that_is_not_in_force_does_not_count_beside_the_one_that_is() {
    let other = Count { in_force: Answer::No, ..count("one", Some(50_000), Some(50_000)) };
    assert_eq!(step(&with(|it| it.counts.push(other)), Factor::I2), Some(1));
}

#[test]
fn an_unknown_group_or_category_beside_a_known_one_never_reads_low() {
    assert_eq!(step(&with(|it| it.items[0].groups.push(SubjectGroup::Unknown)), Factor::I7), Some(3));
    let unknown = Item { category: DataCategory::Unknown, ..activity().items[0].clone() };
    let facts = with(|it| it.items.push(unknown.clone()));
    assert_eq!((step(&facts, Factor::I1), step(&facts, Factor::I4)), (Some(3), Some(3)));
    let only = with(|it| it.items = vec![unknown]);
    assert_eq!((step(&only, Factor::I1), step(&only, Factor::I4)), (None, None));
}

#[test]
fn no_personal_data_is_nought_and_not_known_is_unknown() {
    let mut none = facts(Vec::new());
    none.personal_data = Answer::No;
    assert_eq!(
        [Factor::I1, Factor::I2, Factor::I4, Factor::I7].map(|factor| step(&none, factor)),
        [Some(0); 4]
    );
    none.personal_data = Answer::Unknown;
    assert_eq!([Factor::I1, Factor::I2, Factor::I4, Factor::I7].map(|factor| step(&none, factor)), [None; 4]);
}

#[test]
fn one_activity_on_our_premises_does_not_answer_for_another() {
    let mut open = activity();
    open.spots.clear();
    let exposure = |facts: &Facts, question| derived(facts).case.exposure(question);
    let two = facts(vec![activity(), open]);
    assert_eq!(exposure(&two, Exposure::Hosted), Scored::Unknown);
    assert_eq!(exposure(&two, Exposure::Chain), Scored::Unknown);
    let one = facts(vec![activity()]);
    assert_eq!(exposure(&one, Exposure::Hosted), Scored::No);
    assert_eq!(exposure(&one, Exposure::Chain), Scored::No);
}

#[test]
fn following_the_sun_is_abroad_whatever_country_stands_beside_it() {
    let facts = with(|it| it.spots.push(spot(LocationUse::Access, Place::FollowTheSun, Some("GB"))));
    assert_eq!(derived(&facts).case.exposure(Exposure::Chain), Scored::Yes);
}

fn terms(trigger: Trigger) -> Terms {
    Terms {
        trigger,
        limit: None,
        worded: false,
        named_contact: Answer::Unknown,
        round_the_clock: Answer::Unknown,
        contents_listed: Answer::Unknown,
        acknowledged: false,
        staged: false,
        affected_list: false,
        costs: CostBearer::Unknown,
        flow_down: false,
        exercised_on: None,
    }
}

#[test]
fn an_empty_record_answers_no_control() {
    let mut empty = facts(vec![activity()]);
    empty.check = Some(Check {
        signed: Answer::Unknown,
        signed_on: None,
        known: 0,
        present: 0,
        checked_on: Some(day("2026-11-01")),
    });
    empty.clause = Some(terms(Trigger::Unknown));
    let grades = |facts: &Facts| {
        [Control::C1, Control::C4].map(|control| derived(facts).case.control(control).evidence)
    };
    assert_eq!(grades(&empty), [Grade::None, Grade::None]);
    empty.clause = Some(terms(Trigger::None));
    if let Some(check) = &mut empty.check {
        check.known = 15;
    }
    assert_eq!(grades(&empty), [Grade::Sighted, Grade::Asserted], "known to promise nothing is an answer");
}

fn piece(covers_service: Answer) -> Piece {
    Piece {
        id: "e".into(),
        kind: EvidenceKind::Iso27001,
        controls: vec![ControlId::C2],
        grade: EvidenceGrade::Verified,
        covers_service,
        issued_on: Some(day("2026-06-01")),
        expires_on: Some(day("2029-05-31")),
        sighted_on: Some(day("2026-06-10")),
    }
}

#[test]
fn assurance_of_which_nobody_read_the_scope_is_no_more_than_asserted() {
    use domain::facts::{Assessed, Assessment};
    for (covers, grade, recent) in [
        (Answer::Yes, Grade::Verified, true),
        (Answer::Unknown, Grade::Asserted, false),
        (Answer::No, Grade::None, false),
    ] {
        let mut facts = facts(vec![activity()]);
        facts.evidence = vec![piece(covers)];
        let step = domain::field::Step::new(3);
        let control = Assessed { control: ControlId::C2, step, evidence: Vec::new() };
        facts.assessment = Some(Assessment { controls: vec![control], ..Assessment::default() });
        let derived = derived(&facts);
        assert_eq!(derived.case.control(Control::C2).evidence, grade, "{covers:?}");
        assert_eq!(derived.case.gates.contains(NamedGate::G04), !recent, "{covers:?}");
    }
}

#[test]
fn a_mechanism_covers_only_where_it_holds() {
    use TransferMechanism as M;
    for (country, mechanism, open) in [
        ("IN", M::Adequacy, true),
        ("IE", M::Adequacy, false),
        ("IE", M::Unknown, false),
        ("IN", M::DataBridge, true),
        ("US", M::DataBridge, false),
        ("US", M::Idta, false),
        ("US", M::Unknown, true),
        ("US", M::None, true),
    ] {
        let facts = with(|it| it.transfers = vec![(Country::new(country).expect("a country"), mechanism)]);
        assert_eq!(derived(&facts).case.gates.contains(NamedGate::G06), open, "{country} {mechanism:?}");
    }
}

#[test]
fn a_sub_processor_abroad_is_a_transfer_too_until_it_has_ended() {
    let link = |status| Link {
        kind: ChainKind::SubProcessor,
        status,
        countries: vec![Country::new("IN").expect("a country")],
    };
    for (status, open) in
        [(ChainStatus::Active, true), (ChainStatus::Unknown, true), (ChainStatus::Ended, false)]
    {
        let mut facts = facts(vec![activity()]);
        facts.chain.push(link(status));
        assert_eq!(derived(&facts).case.gates.contains(NamedGate::G06), open, "{status:?}");
    }
}

#[test]
fn a_chain_of_ended_links_is_an_unknown_one() {
    let mut facts = facts(vec![activity()]);
    facts.chain[0].status = ChainStatus::Ended;
    assert!(derived(&facts).case.gates.contains(NamedGate::G05));
}

proptest! {
    #[test]
    fn more_people_never_lower_the_factor(ends in proptest::collection::vec((0_u64..20_000, 0_u64..20_000), 1..6)) {
        let mut last = None;
        let mut counts = Vec::new();
        for (index, (min, more)) in ends.iter().enumerate() {
            let max = (more % 3 != 0).then_some(min + more);
            counts.push(count(&index.to_string(), Some(*min), max));
            let found = step(&with(|it| it.counts = counts.clone()), Factor::I2);
            prop_assert!(found >= last);
            last = found;
        }
    }
}
