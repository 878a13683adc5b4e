//! The regulator's form, prepared: its questions in their order, each answered from the register or said not to be known.
//!
//! The form on the web cannot be saved half way, so its answers are gathered here first. The order is that of the regulator's own
//! printed form; the words are ours.

use domain::clock::{Clock, ClockResult, Event};
use domain::incident::owed::Telling;
use domain::organisation::Contact;
use domain::oversight::Lesson;
use domain::vocabulary::{
    Answer, Authority, AvailabilityLoss, ConfidentialityLoss, ContactRole, IncidentCause, IntegrityLoss,
    SubjectGroup,
};
use words::{Key, args, key};

use crate::block::{Block, CalloutKind, Cell, Inline, Table};
use crate::documents::facts::label;
use crate::documents::incident::late::sum_words;
use crate::documents::incident::people::{count, scope};
use crate::documents::incident::said::{listed, number, text, when};
use crate::documents::incident::whom::authority;
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::IncidentFile;

/// A question of the form: what is asked, what to look out for, and what the register answers.
type Asked = (Key, Key, fn(&Page<'_>, &IncidentFile) -> Option<String>);

const BREACH: [Asked; 17] = [
    (key::PACK_ICO_WHAT, key::PACK_ICO_WHAT_HINT, what),
    (key::PACK_ICO_CYBER, key::PACK_ICO_CYBER_HINT, cyber),
    (key::PACK_ICO_FOUND, key::PACK_ICO_FOUND_HINT, found),
    (key::PACK_ICO_DISCOVERED, key::PACK_ICO_DISCOVERED_HINT, discovered),
    (key::PACK_ICO_HAPPENED, key::PACK_ICO_HAPPENED_HINT, happened),
    (key::PACK_ICO_DATA, key::PACK_ICO_DATA_HINT, categories),
    (key::PACK_ICO_RECORDS, key::PACK_ICO_RECORDS_HINT, nothing),
    (key::PACK_ICO_PEOPLE, key::PACK_ICO_PEOPLE_HINT, people),
    (key::PACK_ICO_GROUPS, key::PACK_ICO_GROUPS_HINT, groups),
    (key::PACK_ICO_CONSEQUENCES, key::PACK_ICO_CONSEQUENCES_HINT, consequences),
    (key::PACK_ICO_LIKELY, key::PACK_ICO_LIKELY_HINT, likely),
    (key::PACK_ICO_SYSTEMS, key::PACK_ICO_SYSTEMS_HINT, systems),
    (key::PACK_ICO_IMPACT, key::PACK_ICO_IMPACT_HINT, impact),
    (key::PACK_ICO_RECOVERY, key::PACK_ICO_RECOVERY_HINT, recovery),
    (key::PACK_ICO_DELAY, key::PACK_ICO_DELAY_HINT, delay),
    (key::PACK_ICO_TRAINING, key::PACK_ICO_TRAINING_HINT, nothing),
    (key::PACK_ICO_BEFORE, key::PACK_ICO_BEFORE_HINT, nothing),
];
const ACTION: [Asked; 4] = [
    (key::PACK_ICO_DONE, key::PACK_ICO_DONE_HINT, done),
    (key::PACK_ICO_PREVENT, key::PACK_ICO_PREVENT_HINT, prevent),
    (key::PACK_ICO_TOLD, key::PACK_ICO_TOLD_HINT, told_people),
    (key::PACK_ICO_OTHERS, key::PACK_ICO_OTHERS_HINT, told_others),
];
const ABOUT: [Asked; 4] = [
    (key::PACK_ICO_BODY, key::PACK_ICO_BODY_HINT, body),
    (key::PACK_ICO_REGISTERED, key::PACK_ICO_REGISTERED_HINT, registered),
    (key::PACK_ICO_ADDRESS, key::PACK_ICO_ADDRESS_HINT, address),
    (key::PACK_ICO_CONTACT, key::PACK_ICO_CONTACT_HINT, contact),
];

pub(super) fn regulator(page: &mut Page<'_>, file: &IncidentFile) {
    page.section("regulator", key::PACK_SECTION_REGULATOR);
    clock(page, file);
    page.say(key::PACK_ICO_SAYS);
    let mut place = 0;
    let (unknown, nothing) = (key::CHRONOLOGY_NOT_KNOWN, key::PACK_ICO_NOTHING);
    for (title, caption, questions, otherwise) in [
        (key::PACK_ICO_PART_BREACH, key::PACK_ICO_BREACH_CAPTION, &BREACH[..], unknown),
        // What we did ourselves is known to us, or is not recorded.
        (key::PACK_ICO_PART_ACTION, key::PACK_ICO_ACTION_CAPTION, &ACTION[..], nothing),
        (key::PACK_ICO_PART_ABOUT, key::PACK_ICO_ABOUT_CAPTION, &ABOUT[..], unknown),
    ] {
        page.part(title.id(), title);
        let mut table = Table::new([
            page.figures(key::PACK_NUMBER, 30),
            page.titled(key::PACK_QUESTION, 6),
            page.titled(key::PACK_REGISTER_SAYS, 7),
        ])
        .header_columns(1)
        .caption(page.words.say(caption));
        for asked in questions {
            place += 1;
            table.push(row(page, file, place, asked, otherwise));
        }
        page.table(table, key::REPORT_NO_ROWS);
    }
}

fn row(
    page: &Page<'_>,
    file: &IncidentFile,
    place: i64,
    (question, hint, answer): &Asked,
    otherwise: Key,
) -> [Cell; 3] {
    let answer = answer(page, file).unwrap_or_else(|| page.words.say(otherwise));
    [
        Cell::new(page.words.number(place)),
        Cell::runs([
            Inline::bold(format!("{}\n", page.words.say(*question))),
            Inline::italic(page.words.say(*hint)),
        ]),
        Cell::new(answer),
    ]
}

/// When the 72 hours run out, or what else holds.
fn clock(page: &mut Page<'_>, file: &IncidentFile) {
    let Some(reading) = file.outcome.clock(Clock::K4) else { return };
    let kind = match reading.result {
        ClockResult::Overdue | ClockResult::Breached => CalloutKind::Warning,
        ClockResult::Met => CalloutKind::Note,
        _ => CalloutKind::Caution,
    };
    let sentence = capital(&words::clock::sentence(reading, page.words));
    let text = page.words.with(key::CHRONOLOGY_SENTENCE, args![sentence = sentence]);
    page.push(Block::callout(kind, page.words.enumeration("clock", "K4"), text));
}

fn nothing(page: &Page<'_>, _: &IncidentFile) -> Option<String> {
    Some(page.words.say(key::PACK_ICO_NOT_KEPT))
}

fn what(_: &Page<'_>, file: &IncidentFile) -> Option<String> {
    file.incident.record.what_happened.as_deref().map(str::to_owned)
}

/// Attacks on systems are; what was lost, stolen or misdirected is not; of others the cause is said.
fn cyber(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    use IncidentCause as C;
    let cause = file.incident.record.cause;
    let answer = match cause {
        C::Unknown => return None,
        C::Malware | C::Ransomware | C::Phishing | C::Credential | C::ThirdPartySoftware => {
            key::PACK_ICO_CYBER_YES
        }
        C::LossOrTheft | C::Physical | C::HumanError => key::PACK_ICO_CYBER_NO,
        C::Misconfiguration | C::Insider | C::SubProcessor | C::Other => key::PACK_ICO_CYBER_DECIDE,
    };
    Some(page.words.with(answer, args![cause = word(cause, page.words).to_lowercase()]))
}

/// What stands where a question is asked of cyber incidents alone and this is none.
fn not_cyber(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    use IncidentCause as C;
    let is_none = matches!(file.incident.record.cause, C::LossOrTheft | C::Physical | C::HumanError);
    is_none.then(|| page.words.say(key::PACK_ICO_NOT_CYBER))
}

fn found(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let notice = file.notices.first()?;
    let told = args![
        reference = &notice.reference,
        channel = word(notice.record.channel, page.words).to_lowercase(),
        received = words::when::said(notice.record.received_on.as_ref(), page.words)
    ];
    Some(page.words.with(key::PACK_ICO_FOUND_NOTICE, told))
}

fn discovered(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    file.when(Event::ControllerAware).map(|at| when(page, Some(at)))
}

fn happened(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    file.when(Event::Occurred).map(|at| when(page, Some(at)))
}

fn categories(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    listed(page, &file.incident.record.data_concerned())
}

/// The counts as they were stated, each with its group; they are not added up, since a person may be in several.
fn people(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let groups = file.incident.record.groups.iter().filter(|group| group.counts());
    let said: Vec<String> = groups
        .map(|group| {
            page.words.with(key::REPORT_ANSWER, args![what = scope(page, group), answer = count(page, group)])
        })
        .collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn groups(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let mut groups: Vec<SubjectGroup> = file
        .incident
        .record
        .groups
        .iter()
        .map(|group| group.subject_group)
        .filter(|group| *group != SubjectGroup::Unknown)
        .collect();
    groups.sort_unstable();
    groups.dedup();
    listed(page, &groups)
}

/// ENISA's band of each group; what people have suffered is not kept here.
fn consequences(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let groups = file.incident.record.groups.iter().zip(&file.severity).filter(|(group, _)| group.counts());
    let said: Vec<String> = groups
        .filter_map(|(group, severity)| {
            let band = words::whom::band(severity.enisa.as_ref().ok()?, page.words);
            let told = args![what = scope(page, group), answer = band];
            Some(page.words.with(key::REPORT_ANSWER, told))
        })
        .collect();
    (!said.is_empty()).then(|| page.words.with(key::PACK_ICO_SEVERITY, args![groups = said.join("; ")]))
}

fn likely(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let incident = &file.incident.record;
    let risk = (incident.risk != domain::vocabulary::RiskToPeople::Unknown)
        .then(|| word(incident.risk, page.words))?;
    let reason = text(page, incident.risk_reason.as_deref());
    Some(page.words.with(key::PACK_ICO_RISK, args![risk = risk, reason = reason]))
}

fn systems(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    if let Some(none) = not_cyber(page, file) {
        return Some(none);
    }
    let incident = &file.incident.record;
    let (seen, altered, gone) =
        (incident.confidentiality_loss, incident.integrity_loss, incident.availability_loss);
    let seen = (seen != ConfidentialityLoss::Unknown).then(|| word(seen, page.words));
    let altered = (altered != IntegrityLoss::Unknown).then(|| word(altered, page.words));
    let gone = (gone != AvailabilityLoss::Unknown).then(|| word(gone, page.words));
    let said = [
        lost(page, key::FIELD_CONFIDENTIALITY, incident.confidentiality, seen),
        lost(page, key::FIELD_INTEGRITY, incident.integrity, altered),
        lost(page, key::FIELD_AVAILABILITY, incident.availability, gone),
    ];
    Some(said.join("\n"))
}

/// Whether something was lost, and how where that is known.
fn lost(page: &Page<'_>, name: Key, lost: Answer, how: Option<String>) -> String {
    let (what, answer) = (page.words.say(name), word(lost, page.words).to_lowercase());
    match how {
        Some(how) => {
            let how = how.to_lowercase();
            page.words.with(key::PACK_ICO_LOST, args![what = what, lost = answer, how = how])
        }
        None => page.words.with(key::REPORT_ANSWER, args![what = what, answer = answer]),
    }
}

fn impact(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    if let Some(none) = not_cyber(page, file) {
        return Some(none);
    }
    let incident = &file.incident.record;
    let answer = |name: Key, answer: Answer| {
        let told = args![what = page.words.say(name), answer = word(answer, page.words).to_lowercase()];
        page.words.with(key::REPORT_ANSWER, told)
    };
    let said = [
        answer(key::FIELD_SERVICE_IMPACT, incident.service_impact),
        answer(key::FIELD_CARE_IMPACT, incident.care_impact),
    ];
    Some(said.join("\n"))
}

fn recovery(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let loss = file.incident.record.availability_loss;
    not_cyber(page, file).or_else(|| (loss != AvailabilityLoss::Unknown).then(|| word(loss, page.words)))
}

/// Where the 72 hours are over, the sums that say where the time went; the reason is a person's to write.
fn delay(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let reading = file.outcome.clock(Clock::K4)?;
    let late = reading.result.is_late();
    let sums: Vec<String> = file.outcome.sums.iter().map(|sum| sum_words(page, sum)).collect();
    late.then(|| page.words.with(key::PACK_ICO_DELAYED, args![sums = sums.join(" ")])).or_else(|| {
        match reading.result {
            ClockResult::Met => Some(page.words.say(key::PACK_ICO_NO_DELAY)),
            ClockResult::Running => Some(page.words.say(key::PACK_ICO_STILL_RUNS)),
            ClockResult::NotOwed => Some(page.words.say(key::PACK_ICO_NOT_OWED)),
            _ => None,
        }
    })
}

/// Controls that are in place, and actions.
fn done(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let controls = file.interim_controls.iter().map(|control| {
        let told = args![
            what = control.record.text.trim_end_matches('.'),
            answer = word(control.record.in_place, page.words).to_lowercase()
        ];
        page.words.with(key::PACK_ICO_CONTROL, told)
    });
    let actions = file.actions.iter().map(|action| {
        let status = word(action.record.status, page.words).to_lowercase();
        page.words.with(key::REPORT_ANSWER, args![what = action.record.action.to_string(), answer = status])
    });
    let gone = left_out(page, &["interim_control", "action"]);
    let said: Vec<String> = controls.chain(actions).chain(gone).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// What is asked of suppliers from now on: the requirement that each lesson led to, and where it led to none the lesson.
fn prevent(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let steps = |lesson: &Lesson| match &lesson.requirement {
        Some(requirement) => requirement.to_string(),
        None => lesson.lesson.to_string(),
    };
    let lessons = file.lessons.iter().map(|lesson| steps(&lesson.record));
    let said: Vec<String> = lessons.chain(left_out(page, &["lesson"])).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

/// The marks of what this copy leaves out of an answer, each once.
fn left_out(page: &Page<'_>, tables: &[&str]) -> Vec<String> {
    let mut marks: Vec<String> =
        tables.iter().filter_map(|table| page.withheld(table)).map(|reason| page.mark(reason)).collect();
    marks.dedup();
    marks
}

fn told_people(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let at = file.when(Event::PeopleTold)?;
    let told: Vec<String> = file
        .incident
        .record
        .bodies
        .iter()
        .enumerate()
        .filter_map(|(place, body)| {
            let gone = || page.gone(&file.incident, &format!("bodies/{place}/people_told"));
            let told = body.people_told.map(|people| number(page, Some(people.get())));
            let people = told.or_else(gone)?;
            let name = body.organisation.as_str();
            Some(page.words.with(key::REPORT_ANSWER, args![what = name, answer = people]))
        })
        .collect();
    let said = page.words.with(key::PACK_ICO_TOLD_ON, args![when = when(page, Some(at))]);
    Some(std::iter::once(said).chain(told).collect::<Vec<_>>().join("\n"))
}

fn told_others(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let other = |telling: &&Telling| {
        !matches!(telling.authority, Authority::Ico | Authority::People) && telling.done.is_some()
    };
    let said: Vec<String> = file
        .tellings
        .iter()
        .filter(other)
        .map(|telling| {
            let told = args![
                what = authority(page, file, telling),
                answer = words::when::said(telling.done.as_ref(), page.words)
            ];
            page.words.with(key::REPORT_ANSWER, told)
        })
        .chain(left_out(page, &["incident_duty"]))
        .collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn body(_: &Page<'_>, file: &IncidentFile) -> Option<String> {
    file.lead_body.as_ref().map(|body| body.record.legal_name.to_string())
}

fn registered(_: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let number = file.lead_body.as_ref()?.record.ico_registration.as_ref()?;
    Some((**number).to_owned())
}

fn address(_: &Page<'_>, file: &IncidentFile) -> Option<String> {
    file.lead_body.as_ref()?.record.address.as_deref().map(str::to_owned)
}

/// The data protection officer's desk at work.
fn contact(page: &Page<'_>, file: &IncidentFile) -> Option<String> {
    let officer = |contact: &&Contact| contact.role == ContactRole::DataProtectionOfficer;
    let item = file.contacts.iter().find(|item| officer(&&item.record))?;
    let contact = &item.record;
    let gone = ["email", "telephone"].into_iter().filter_map(|name| {
        let told = args![what = label(name, page.words), answer = page.gone(item, name)?];
        Some(page.words.with(key::REPORT_ANSWER, told))
    });
    let said: Vec<String> = [
        Some(word(contact.role, page.words)),
        contact.name.as_deref().map(str::to_owned),
        contact.email.as_ref().map(|email| (**email).to_owned()),
        contact.telephone.as_ref().map(|telephone| (**telephone).to_owned()),
    ]
    .into_iter()
    .flatten()
    .chain(gone)
    .collect();
    Some(said.join("\n"))
}
