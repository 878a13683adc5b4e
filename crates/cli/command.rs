//! The whole command, and which verb does what.

use crate::args::{everywhere, plain};
use crate::desk::Desk;
use crate::exit::Stop;
use crate::{
    backup, evaluate, export, find, import, incident, passphrase, record, redact, report, schema, score,
    setting, trail, version,
};
use clap::{Arg, ArgAction, ArgMatches, Command};
use domain::noun::Noun;
use std::process::ExitCode;
use words::{Words, key};

/// The whole command.
pub fn whole(words: &Words) -> Command {
    let version = Arg::new("version")
        .short('V')
        .long("version")
        .action(ArgAction::Version)
        .help(words.say(key::CLI_OPTION_VERSION))
        .help_heading(words.say(key::CLI_HEADING_EVERYWHERE));
    plain(words, "assay", words.say(key::CLI_ABOUT))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .after_help(words.say(key::CLI_EXIT_CODES))
        .args(everywhere(words))
        .arg(version)
        .subcommands([setting::init(words), setting::sample(words)])
        .subcommands(Noun::ALL.iter().map(|&noun| record::command(words, noun)))
        .subcommands([find::command(words), score::command(words), incident::clocks_command(words)])
        .subcommands([evaluate::command(words)])
        .subcommands([report::command(words), import::command(words), export::command(words)])
        .subcommands([backup::command(words), backup::restore_command(words), trail::command(words)])
        .subcommands([redact::command(words), passphrase::command(words)])
        .subcommands([setting::check(words), setting::undo(words), setting::redo(words)])
        .subcommands([schema::command(words), version::command(words)])
}

/// Runs the verb that was named.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<ExitCode, Stop> {
    // clap has seen to it that a subcommand is there.
    let Some((name, inner)) = matches.subcommand() else { return Ok(ExitCode::SUCCESS) };
    match name {
        "init" => setting::run_init(desk, inner)?,
        "sample" => setting::run_sample(desk, inner)?,
        "passphrase" => passphrase::run(desk, inner)?,
        "check" => return Ok(setting::run_check(desk)?),
        "undo" => setting::run_undo(desk)?,
        "redo" => setting::run_redo(desk)?,
        "redact" => return Ok(redact::run(desk, inner)?),
        "search" => find::run(desk, inner)?,
        "score" => score::run(desk, inner)?,
        "clocks" => incident::run_clocks(desk, inner)?,
        "evaluate" => evaluate::run(desk, inner)?,
        "report" => report::run(desk, inner)?,
        "backup" => backup::run(desk, inner)?,
        "restore" => backup::run_restore(desk, inner)?,
        "export" => export::run(desk, inner)?,
        "import" => return Ok(import::run(desk, inner)?),
        "trail" => return Ok(trail::run(desk, inner)?),
        "schema" => schema::run(inner)?,
        "version" => version::run(desk)?,
        noun => {
            if let Some(noun) = Noun::from_word(noun) {
                record::run(desk, noun, inner)?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Language;

    #[test]
    fn the_command_holds_together() {
        whole(&Words::new(Language::English)).debug_assert();
    }

    fn verbs(command: &Command, path: &str, found: &mut Vec<(String, String)>) {
        let path = format!("{path} {}", command.get_name());
        if command.has_subcommands() {
            command.get_subcommands().for_each(|inner| verbs(inner, &path, found));
        } else {
            found.push((path, command.get_after_help().map(ToString::to_string).unwrap_or_default()));
        }
    }

    #[test]
    fn every_verb_has_an_example_that_names_it() {
        let mut found = Vec::new();
        verbs(&whole(&Words::new(Language::English)), "", &mut found);
        assert!(found.len() > Noun::ALL.len() * 6);
        for (path, example) in found {
            let words: Vec<&str> = path.split_whitespace().collect();
            assert!(words.iter().all(|word| example.contains(word)), "{path}: {example}");
        }
    }
}
