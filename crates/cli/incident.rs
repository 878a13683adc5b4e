//! What incidents have beside the verbs of every noun: closing, case files, and the clocks.

use crate::args::{file, flag, option, path, positional, text, verb};
use crate::desk::Desk;
use crate::{input, output, table};
use clap::{Arg, ArgMatches, Command, value_parser};
use domain::clock::{ClockId, ClockReading};
use domain::date::Date;
use domain::problem::ProblemKind;
use domain::word::Word;
use register::import::incident::{Imported, NamedRecord, import};
use register::view::TellingView;
use register::{Failure, Reader, incident};
use serde_json::{Value, json};
use std::path::PathBuf;
use words::{Key, Words, args, key};

/// `incident close` and `incident import`.
pub fn commands(words: &Words, reference: impl Fn() -> Arg) -> [Command; 2] {
    let why = option(words, "why", "TEXT", key::CLI_OPTION_CLOSE_WHY).required(true);
    let on = option(words, "on", "DATE", key::CLI_OPTION_CLOSE_ON);
    let close = verb(words, "close", key::CLI_INCIDENT_CLOSE, &words.say(key::CLI_INCIDENT_CLOSE_EXAMPLE));
    let import =
        verb(words, "import", key::CLI_INCIDENT_IMPORT, &words.say(key::CLI_INCIDENT_IMPORT_EXAMPLE));
    [close.args([reference(), why, on]), import.arg(file(words, key::CLI_ARG_CASE))]
}

/// `clocks`.
pub fn clocks_command(words: &Words) -> Command {
    let ics = option(words, "ics", "FILE", key::CLI_OPTION_ICS).value_parser(value_parser!(PathBuf));
    verb(words, "clocks", key::CLI_CLOCKS, &words.say(key::CLI_CLOCKS_EXAMPLE)).args([
        positional(words, "reference", "INCIDENT", key::CLI_ARG_INCIDENT).required(true),
        ics,
        flag(words, "force", key::CLI_OPTION_FORCE),
    ])
}

/// Closes an incident.
pub fn close(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let on = matches
        .get_one::<String>("on")
        .map(|given| Date::parse(given).ok_or_else(|| Failure::field("closed_on", ProblemKind::NotDate)));
    let on = on.transpose()?;
    let closed =
        incident::close(&mut desk.open()?, text(matches, "reference"), on, text(matches, "why"))?.value;
    desk.changed(&json!({ "ref": closed }), key::CLI_SAID_CLOSED, args![reference = closed.as_str()])
}

/// How serious it is for each group and whom to tell: as text, and under `derived` of what is shown as JSON.
pub fn told(
    words: &Words,
    reader: &Reader<'_>,
    reference: &str,
    shown: &mut Value,
) -> Result<String, Failure> {
    let severity = incident::severity(reader, reference)?;
    let whom = incident::whom_to_tell(reader, reference)?;
    shown["derived"]["severity"] = serde_json::to_value(&severity)?;
    shown["derived"]["whom"] = serde_json::to_value(&whom)?;
    let labelled = |label: Key, said: &str| {
        words.with(key::CLI_FIELD_PROBLEM, args![field = words.say(label), problem = said])
    };
    let mut groups = Vec::new();
    for group in &severity {
        groups.push((group.scope.clone(), labelled(key::WHOM_GRID, &group.grid)));
        groups.push((String::new(), labelled(key::WHOM_ENISA, &group.enisa)));
    }
    let telling = |telling: &TellingView| {
        let soon = telling.due.as_ref().or(telling.soon.as_ref());
        let said = [Some(&telling.standing.text), soon, Some(&telling.why)];
        let said: Vec<&str> = said.into_iter().flatten().map(String::as_str).collect();
        (telling.authority.text.clone(), said.join("; "))
    };
    let whom: Vec<(String, String)> = whom.iter().map(telling).collect();
    let titled = |title: Key, facts: &[(String, String)]| match facts {
        [] => String::new(),
        facts => format!("\n{}\n{}", table::paragraph(&words.say(title)), table::facts(facts)),
    };
    Ok(titled(key::CLI_SEVERITY_TITLE, &groups) + &titled(key::CLI_WHOM_TITLE, &whom))
}

/// Imports a case file, and says what it made and what it found there.
pub fn run_import(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let place = path(matches, "file");
    let case = input::text(place, input::MOST)?;
    let done = import(&mut desk.open()?, &input::shown(place, &desk.words), &case)?.value;
    let key = match (done.changed, done.added, done.made.iter().any(|made| made.noun == "incident")) {
        (false, _, _) => key::CLI_SAID_INCIDENT_SAME,
        (true, _, true) => key::CLI_SAID_INCIDENT_MADE,
        _ => key::CLI_SAID_INCIDENT_MORE,
    };
    desk.say(key, args![reference = done.reference.as_str(), added = done.added]);
    done.understood.iter().for_each(|line| crate::exit::say(line));
    desk.answer(&done, || records(&desk.words, &done))
}

fn records(words: &Words, done: &Imported) -> String {
    let head = [key::CLI_COLUMN_REF, key::CLI_COLUMN_WHAT, key::CLI_COLUMN_NAME];
    let row = |standing: Key| {
        move |record: &NamedRecord| vec![record.reference.clone(), words.say(standing), record.name.clone()]
    };
    let made = done.made.iter().map(row(key::CLI_IMPORT_NEW));
    let matched = done.matched.iter().map(row(key::CLI_IMPORT_SAME));
    table::text(head.iter().map(|&key| words.say(key)).collect(), made.chain(matched).collect())
}

/// The clocks of an incident, as a table or as JSON; its deadlines as a calendar file where one is asked for.
pub fn run_clocks(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let reference = text(matches, "reference");
    if let Some(place) = matches.get_one::<PathBuf>("ics") {
        crate::ending::refuse_other(place, &["ics"], key::CLI_ENDING_CALENDAR)?;
        let calendar = desk.read(|reader| incident::ics(reader, Some(reference)))?;
        incident::save_ics(place, &calendar, matches.get_flag("force"))?;
        let shown = input::shown(place, &desk.words);
        let answer = json!({ "file": place, "bytes": calendar.len() });
        return desk.changed(&answer, key::CLI_SAID_WRITTEN, args![name = shown, bytes = calendar.len()]);
    }
    desk.read(|reader| {
        let clocks = incident::clocks(reader, reference)?;
        if desk.json {
            return output::json(&clocks.json()?);
        }
        let head = [key::CLI_COLUMN_CLOCK, key::CLI_COLUMN_RESULT, key::CLI_COLUMN_WHAT];
        let all = clocks.outcome.clocks.iter().chain(&clocks.owed);
        let rows = all.map(|reading| row(&desk.words, reading)).chain(sums(&desk.words, &clocks.outcome));
        output::text(&table::text(head.iter().map(|&key| desk.words.say(key)).collect(), rows.collect()))?;
        clocks.outcome.beyond.iter().for_each(|beyond| {
            let (first, last) = (beyond.years.first.to_string(), beyond.years.last.to_string());
            desk.say(
                key::CLI_CLOCKS_BEYOND,
                args![place = beyond.place.as_str(), first = first, last = last],
            );
        });
        Ok(())
    })
}

fn row(words: &Words, reading: &ClockReading) -> Vec<String> {
    let name = match &reading.id {
        ClockId::Fixed(_) => format!("{} {}", reading.id.as_str(), incident::name(&reading.id)),
        ClockId::Further(_) => incident::name(&reading.id),
    };
    vec![
        name,
        words.enumeration("clock-result", reading.result.word()),
        words::clock::sentence(reading, words),
    ]
}

fn sums<'a>(words: &'a Words, outcome: &'a domain::clock::Outcome) -> impl Iterator<Item = Vec<String>> + 'a {
    outcome.sums.iter().map(|sum| {
        let days = sum.elapsed.filter(|_| !sum.contradictory).map_or_else(
            || words.say(key::WHEN_SAID_UNKNOWN),
            |elapsed| words::clock::without_limit(elapsed, words),
        );
        vec![words.enumeration("clock-sum", sum.id.word()), String::new(), days]
    })
}
