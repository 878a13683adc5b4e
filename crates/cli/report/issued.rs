//! Reports that were issued: listed, and made again byte for byte.

use super::write;
use crate::args::{flag, option, path, positional, text, verb};
use crate::desk::Desk;
use crate::table;
use clap::{ArgMatches, Command, value_parser};
use register::Failure;
use register::report::{IssuedLine, issued, reissue};
use std::path::PathBuf;
use words::{Words, key};

/// `report issued` and `report reissue`.
pub fn commands(words: &Words) -> [Command; 2] {
    let example = |key| words.say(key);
    [
        verb(words, "issued", key::CLI_REPORT_ISSUED, &example(key::CLI_REPORT_ISSUED_EXAMPLE)),
        verb(words, "reissue", key::CLI_REPORT_REISSUE, &example(key::CLI_REPORT_REISSUE_EXAMPLE)).args([
            positional(words, "reference", "REPORT", key::CLI_ARG_ISSUED).required(true),
            option(words, "out", "FILE.pdf", key::CLI_OPTION_OUT)
                .required(true)
                .value_parser(value_parser!(PathBuf)),
            flag(words, "force", key::CLI_OPTION_FORCE),
        ]),
    ]
}

/// Makes an issued report again.
pub fn again(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    crate::ending::refuse_other(path(matches, "out"), &super::ENDINGS, key::CLI_ENDING_REPORT)?;
    let issued = reissue(&desk.open()?, text(matches, "reference"))?;
    write(desk, matches, &issued.made, Some((&issued.reference, &issued.sha256)))
}

/// Lists them, the last one first.
pub fn list(desk: &Desk) -> Result<(), Failure> {
    let lines = issued(&desk.open()?)?;
    desk.answer(&lines, || {
        if lines.is_empty() {
            return desk.words.say(key::ISSUE_NONE);
        }
        let head = [
            key::CLI_COLUMN_REF,
            key::CLI_COLUMN_AT,
            key::CLI_COLUMN_WHO,
            key::RISK_COLUMN_TITLE,
            key::REPORT_REDACTION,
        ];
        let row = |line: &IssuedLine| {
            let reader = desk.words.enumeration("redaction", &line.profile);
            let at = table::moment(&desk.words, &line.at);
            vec![line.reference.clone(), at, line.who.clone(), line.title.clone(), reader]
        };
        table::text(head.map(|key| desk.words.say(key)).to_vec(), lines.iter().map(row).collect())
    })
}
