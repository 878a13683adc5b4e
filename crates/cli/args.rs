//! The options of every command, and the small parts from which commands are put together.

use crate::place;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;
use words::{Key, Words, args, key};

/// Names of the options of every command.
pub const REGISTER: &str = "register";
/// The file of the passphrase.
pub const PASSPHRASE_FILE: &str = "passphrase-file";
/// JSON instead of tables.
pub const JSON: &str = "json";
/// Who acts.
pub const AS: &str = "as";
/// The day to which time counts.
pub const AS_AT: &str = "as-at";
/// Up to when we knew.
pub const AS_KNOWN_AT: &str = "as-known-at";

/// The options of every command.
pub fn everywhere(words: &Words) -> Vec<Arg> {
    let place = place::shown().unwrap_or_else(|| REGISTER.to_owned());
    let taking = |name: &'static str, value: &'static str, help: String| {
        Arg::new(name).long(name).value_name(value).help(help).global(true)
    };
    let own = vec![
        taking(REGISTER, "FILE", words.with(key::CLI_OPTION_REGISTER, args![place = place]))
            .value_parser(value_parser!(PathBuf)),
        taking(PASSPHRASE_FILE, "FILE", words.say(key::CLI_OPTION_PASSPHRASE_FILE))
            .value_parser(value_parser!(PathBuf)),
        Arg::new(JSON)
            .long(JSON)
            .action(ArgAction::SetTrue)
            .help(words.say(key::CLI_OPTION_JSON))
            .global(true),
        taking(AS, "NAME[/ROLE]", words.say(key::CLI_OPTION_AS)),
        taking(AS_AT, "DATE", words.say(key::CLI_OPTION_AS_AT)),
        taking(AS_KNOWN_AT, "DATE", words.say(key::CLI_OPTION_AS_KNOWN_AT)),
        Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .help(words.say(key::CLI_OPTION_HELP))
            .global(true),
    ];
    let heading = words.say(key::CLI_HEADING_EVERYWHERE);
    own.into_iter().map(|arg| arg.help_heading(heading.clone())).collect()
}

/// A group of verbs: `assay report …`.
pub fn group(words: &Words, name: &'static str, about: String) -> Command {
    plain(words, name, about).subcommand_required(true).arg_required_else_help(true)
}

/// A verb with an example.
pub fn verb(words: &Words, name: &'static str, about: Key, example: &str) -> Command {
    let heading = words.say(key::CLI_EXAMPLE);
    plain(words, name, words.say(about)).after_help(format!("{heading}\n  {example}"))
}

/// A command whose headings come from the catalogue.
pub fn plain(words: &Words, name: &'static str, about: String) -> Command {
    let usage = words.say(key::CLI_USAGE);
    Command::new(name)
        .about(about)
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}\n"))
        .subcommand_help_heading(words.say(key::CLI_HEADING_COMMANDS))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
}

/// What a verb takes at a place.
pub fn positional(words: &Words, name: &'static str, shown: &'static str, help: Key) -> Arg {
    Arg::new(name).value_name(shown).help(words.say(help)).help_heading(words.say(key::CLI_HEADING_ARGUMENTS))
}

/// An option of one verb that takes a value.
pub fn option(words: &Words, name: &'static str, shown: &'static str, help: Key) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(shown)
        .help(words.say(help))
        .help_heading(words.say(key::CLI_HEADING_OPTIONS))
}

/// An option of one verb that is there or not.
pub fn flag(words: &Words, name: &'static str, help: Key) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(words.say(help))
        .help_heading(words.say(key::CLI_HEADING_OPTIONS))
}

/// A file to read, or `-`.
pub fn file(words: &Words, help: Key) -> Arg {
    positional(words, "file", "FILE", help).required(true).value_parser(value_parser!(PathBuf))
}

/// The matches of the innermost command.
pub fn leaf(matches: &ArgMatches) -> &ArgMatches {
    let mut leaf = matches;
    while let Some((_, inner)) = leaf.subcommand() {
        leaf = inner;
    }
    leaf
}

/// A text that the command requires; clap has seen to it that it is there.
pub fn text<'a>(matches: &'a ArgMatches, name: &str) -> &'a str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

/// A path that the command requires; clap has seen to it that it is there.
pub fn path<'a>(matches: &'a ArgMatches, name: &str) -> &'a std::path::Path {
    matches.get_one::<PathBuf>(name).map_or(std::path::Path::new(""), PathBuf::as_path)
}
