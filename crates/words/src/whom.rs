//! How serious an incident is for a group of people, and whom to tell, in sentences.

use domain::incident::owed::{Asked, Telling};
use domain::incident::severity::GridAnswer;
use domain::notification::{NotificationTrigger, Soon};
use domain::severity::{EnisaBand, EnisaSeverity, GridRating, Hundredths};
use domain::vocabulary::{Answer, LegalRegime};
use domain::word::Word;

use crate::{Key, Words, args, clock, key};

/// What the DSPT grid says of a group: "Likelihood 3 × severity 4 = 12 of 25: …".
pub fn grid(answer: &GridAnswer, words: &Words) -> String {
    match answer {
        GridAnswer::Rated(rating) => rated(rating, words),
        GridAnswer::NotKnown(fields) => not_known(key::WHOM_GRID_NOT_KNOWN, fields, words),
        GridAnswer::Elsewhere => words.say(key::WHOM_GRID_ELSEWHERE),
        GridAnswer::NationNotKnown => words.say(key::WHOM_GRID_NATION),
    }
}

fn rated(rating: &GridRating, words: &Words) -> String {
    let tell = match (rating.tell_ico, rating.tell_dhsc) {
        (_, true) => "both",
        (true, false) => "ico",
        (false, false) => "log",
    };
    let (likelihood, severity) = (rating.likelihood, rating.severity);
    let told = args![likelihood = likelihood, severity = severity, score = rating.score, tell = tell];
    let said = words.with(key::WHOM_GRID_RATED, told);
    if rating.raised { format!("{said} {}", words.say(key::WHOM_GRID_RAISED)) } else { said }
}

/// ENISA's severity with its whole sum, what could narrow it, and its flags; or what is not known and without which there is none.
pub fn enisa(found: &Result<EnisaSeverity, Vec<&'static str>>, words: &Words) -> String {
    let found = match found {
        Ok(found) => found,
        Err(fields) => return not_known(key::WHOM_ENISA_NOT_KNOWN, fields, words),
    };
    let added = range(found.circumstances_least, found.circumstances_most, words);
    let told = args![
        context = found.context,
        identification = found.identification.to_string(),
        added = added,
        severity = range(found.least, found.most, words),
        band = band(found, words)
    ];
    let mut said = vec![words.with(key::WHOM_ENISA_SUM, told)];
    if !found.unknown.is_empty() {
        said.push(not_known(key::WHOM_ENISA_WIDE, &found.unknown, words));
    }
    if found.many_people == Answer::Yes {
        said.push(words.say(key::WHOM_ENISA_MANY));
    }
    if found.inputs.unintelligible == Answer::Yes {
        said.push(words.say(key::WHOM_ENISA_UNREADABLE));
    }
    said.join(" ")
}

/// "High", or "Medium to High" where not all is known.
pub fn band(found: &EnisaSeverity, words: &Words) -> String {
    let word = |band: EnisaBand| words.enumeration(EnisaBand::NAME, band.word());
    if found.band_least == found.band_most {
        return word(found.band_least);
    }
    let (least, most) = (word(found.band_least), word(found.band_most));
    words.with(key::WHOM_ENISA_BANDS, args![least = least, most = most])
}

fn range(least: Hundredths, most: Hundredths, words: &Words) -> String {
    if least == most {
        return least.to_string();
    }
    words.with(key::WHOM_ENISA_RANGE, args![least = least.to_string(), most = most.to_string()])
}

/// A sentence with the labels of some fields.
fn not_known(key: Key, fields: &[&'static str], words: &Words) -> String {
    let labels: Vec<String> = fields.iter().map(|field| label(field, words)).collect();
    words.with(key, args![fields = words.list(&labels), count = labels.len()])
}

/// The label of a field; a test holds that each has one.
fn label(field: &str, words: &Words) -> String {
    Key::find(&format!("field-{field}")).map_or_else(|| field.to_owned(), |key| words.say(key))
}

/// Why somebody is to be told or not, or what is not known so that it cannot be said.
pub fn why(telling: &Telling, law: LegalRegime, words: &Words) -> String {
    let Some(duty) = &telling.duty else { return words.say(key::WHOM_OWED_NO_RULE) };
    let trigger = words.enumeration(NotificationTrigger::NAME, duty.trigger.word());
    match telling.asked {
        Asked::Owed if duty.trigger == NotificationTrigger::Always => words.say(key::WHOM_OWED_ALWAYS),
        Asked::NotOwed if duty.trigger == NotificationTrigger::Always => words.say(key::WHOM_OWED_NO_BODY),
        Asked::Owed => words.with(key::WHOM_OWED_BECAUSE, args![trigger = trigger]),
        Asked::NotOwed => words.with(key::WHOM_OWED_NOT, args![trigger = trigger]),
        Asked::NotKnown => words.with(key::WHOM_OWED_UNKNOWN, args![trigger = trigger]),
        Asked::NoSuchDuty => {
            let law = words.enumeration(LegalRegime::NAME, law.word());
            words.with(key::WHOM_OWED_NO_SUCH_DUTY, args![law = law])
        }
        Asked::NoRule => words.say(key::WHOM_OWED_NO_RULE),
    }
}

/// How soon: "within 72 hours of our own knowledge", "as soon as possible"; none where neither a rule nor anybody says.
pub fn soon(telling: &Telling, words: &Words) -> Option<String> {
    if let Some(limit) = telling.limit {
        let limit = clock::limit(limit, words);
        return Some(words.with(key::WHOM_SOON_WITHIN, args![limit = limit]));
    }
    match telling.duty.as_ref()?.soon {
        Soon::Time(time) => Some(words.enumeration("notification-time", time.word())),
        Soon::Within(limit) => {
            Some(words.with(key::WHOM_SOON_WITHIN, args![limit = clock::limit(limit, words)]))
        }
    }
}
