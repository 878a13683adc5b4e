//! What every report takes: where it goes, its marking, whom it is for, and whether it is issued.

use crate::args::{flag, option};
use crate::desk::Desk;
use clap::{Arg, ArgMatches, value_parser};
use domain::problem::ProblemKind;
use domain::redaction::Profile;
use domain::vocabulary::Marking;
use domain::word::Word;
use register::report::{Purpose, ReportOptions, marking_of, profile_of};
use register::{Failure, Person};
use std::path::PathBuf;
use words::{Key, Words, args, key};

/// What they all take.
pub fn paper(words: &Words) -> [Arg; 6] {
    [
        option(words, "out", "FILE.pdf", key::CLI_OPTION_OUT)
            .required(true)
            .value_parser(value_parser!(PathBuf)),
        option(words, "marking", "WORD", key::CLI_OPTION_FORCE).help(markings(words)),
        option(words, "redact", "READER", key::CLI_OPTION_FORCE).help(readers(words)),
        flag(words, "welsh-headings", key::CLI_OPTION_WELSH_HEADINGS),
        flag(words, "issue", key::CLI_OPTION_ISSUE),
        flag(words, "force", key::CLI_OPTION_FORCE),
    ]
}

/// The markings there are, and the one that is taken where nobody says which.
fn markings(words: &Words) -> String {
    let default = ReportOptions::by(&Person { name: String::new(), role: String::new() }).marking.word();
    let allowed = Marking::ENUMERATION.words.join(", ");
    words.with(
        key::CLI_OPTION_MARKING,
        args![allowed = allowed, default = default, public = Marking::Official.word()],
    )
}

/// The readers there are, and the one that is taken where nobody says which.
fn readers(words: &Words) -> String {
    let allowed = Profile::WORDS.join(", ");
    words.with(key::CLI_OPTION_REDACT, args![allowed = allowed, default = Profile::Full.word()])
}

/// What the report says of itself, as it was asked for.
pub fn options(desk: &Desk, matches: &ArgMatches) -> Result<ReportOptions, Failure> {
    let mut options = ReportOptions::by(desk.person());
    let given = |name: &str| matches.try_get_one::<String>(name).ok().flatten();
    if let Some(word) = given("redact") {
        options.profile = profile_of(word)
            .ok_or_else(|| refused_word(desk, "redact", word, Profile::WORDS, key::REDACTION_REFUSED_WORD))?;
        if options.profile.is_public() {
            // A copy for the public that says it is commercial would contradict itself.
            options.marking = Marking::Official;
        }
    }
    if let Some(word) = given("marking") {
        let allowed = Marking::ENUMERATION.words;
        options.marking = marking_of(word)
            .ok_or_else(|| refused_word(desk, "marking", word, allowed, key::CLI_REFUSED_MARKING))?;
    }
    if let Some(word) = given("purpose") {
        options.purpose = purpose(word)
            .ok_or_else(|| refused_word(desk, "purpose", word, PURPOSES, key::CLI_REFUSED_PURPOSE))?;
    }
    options.decision_wanted = given("decision").cloned();
    options.bilingual = matches.get_flag("welsh-headings");
    Ok(options)
}

const PURPOSES: &[&str] = &["pre-award", "annual", "for-cause"];

fn purpose(word: &str) -> Option<Purpose> {
    match word {
        "pre-award" => Some(Purpose::PreAward),
        "annual" => Some(Purpose::Annual),
        "for-cause" => Some(Purpose::ForCause),
        _ => None,
    }
}

/// A word that is none of those that there are, with the field and the words.
pub fn refused_word(
    desk: &Desk,
    field: &str,
    word: &str,
    allowed: &'static [&'static str],
    refusal: Key,
) -> Failure {
    let word: String = word.chars().take(60).collect();
    let message = desk.words.with(refusal, args![word = &word, allowed = allowed.join(", ")]);
    Failure { message, ..Failure::field(field, ProblemKind::UnknownWord { word, allowed }) }
}
