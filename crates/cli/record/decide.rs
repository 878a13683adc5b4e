//! `supplier distinct` and `supplier merge`: what is decided of two suppliers that look like one.

use crate::args::{flag, option, positional, text, verb};
use crate::desk::Desk;
use crate::{exit, input};
use clap::{Arg, ArgMatches, Command};
use register::Failure;
use register::supplier::{self, Merge, Moved, Side};
use words::{Key, Words, args, key};

/// How many references a line names.
const NAMED: usize = 20;

/// `supplier distinct` and `supplier merge`.
pub fn commands(words: &Words) -> [Command; 2] {
    let supplier =
        |name: &'static str, help: Key| -> Arg { positional(words, name, "REF", help).required(true) };
    let distinct = verb(words, "distinct", key::CLI_DISTINCT, &words.say(key::CLI_DISTINCT_EXAMPLE)).args([
        supplier("one", key::CLI_DISTINCT_ONE),
        supplier("other", key::CLI_DISTINCT_OTHER),
        option(words, "reason", "TEXT", key::CLI_DISTINCT_REASON),
        flag(words, "undo", key::CLI_DISTINCT_UNDO),
    ]);
    let merge = verb(words, "merge", key::CLI_MERGE, &words.say(key::CLI_MERGE_EXAMPLE)).args([
        supplier("merged", key::CLI_MERGE_MERGED),
        option(words, "into", "REF", key::CLI_MERGE_INTO).required(true),
        option(words, "reason", "TEXT", key::CLI_MERGE_REASON),
        flag(words, "plan", key::CLI_MERGE_PLAN).visible_alias("dry-run"),
    ]);
    [distinct, merge]
}

fn reason(matches: &ArgMatches) -> Option<&str> {
    matches.get_one::<String>("reason").map(String::as_str)
}

/// Says that two suppliers are not the same, or takes that back.
pub fn distinct(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let (one, other) = (text(matches, "one"), text(matches, "other"));
    let mut register = desk.open()?;
    let (done, said) = if matches.get_flag("undo") {
        (supplier::undecide(&mut register, one, other, reason(matches))?.value, key::CLI_DISTINCT_UNDONE)
    } else {
        (supplier::distinct(&mut register, one, other, reason(matches))?.value, key::CLI_DISTINCT_DONE)
    };
    let (one, other) = (called(desk, &done.one), called(desk, &done.other));
    desk.changed(&done, said, args![one = one, other = other])
}

/// Merges a supplier into another, or says what that would do.
pub fn merge(desk: &Desk, matches: &ArgMatches) -> Result<(), Failure> {
    let (merged, into) = (text(matches, "merged"), text(matches, "into"));
    let plan = matches.get_flag("plan");
    let mut register = desk.open()?;
    let done = if plan {
        supplier::plan_merge(&mut register, merged, into, reason(matches))?
    } else {
        supplier::merge(&mut register, merged, into, reason(matches))?.value
    };
    let said = if plan { key::CLI_MERGE_WOULD } else { key::CLI_MERGE_DONE };
    desk.say(said, args![merged = called(desk, &done.merged), kept = called(desk, &done.kept)]);
    told(desk, &done, plan);
    if desk.json { crate::output::json(&done) } else { Ok(()) }
}

fn told(desk: &Desk, done: &Merge, plan: bool) {
    if done.moved.is_empty() {
        desk.say(key::CLI_MERGE_NOTHING, &[]);
    } else {
        let head = if plan { key::CLI_MERGE_WOULD_MOVE } else { key::CLI_MERGE_MOVES };
        desk.say(head, args![reference = &done.kept.reference]);
        done.moved.iter().for_each(|moved| line(&of_kind(&desk.words, moved)));
    }
    if !done.taken.is_empty() {
        desk.say(if plan { key::CLI_MERGE_WOULD_TAKE } else { key::CLI_MERGE_TAKEN }, &[]);
        for taken in &done.taken {
            let said = args![field = &taken.label, problem = &taken.value];
            line(&desk.words.with(key::CLI_FIELD_PROBLEM, said));
        }
    }
    if !done.differing.is_empty() {
        desk.say(key::CLI_MERGE_DIFFERING, &[]);
        let known = |value: &Option<String>| {
            value.clone().unwrap_or_else(|| desk.words.say(key::CLI_MERGE_NOT_KNOWN))
        };
        for fact in &done.differing {
            let said = args![
                label = &fact.label,
                kept = known(&fact.kept),
                one = &done.kept.reference,
                merged = known(&fact.merged),
                other = &done.merged.reference
            ];
            line(&desk.words.with(key::CLI_MERGE_BOTH, said));
        }
    }
    if let Some(backup) = &done.backup {
        desk.say(key::CLI_MERGE_BACKUP, args![name = input::shown(&backup.file, &desk.words)]);
    }
}

fn line(text: &str) {
    exit::say(&["  ", text].concat());
}

/// "contracts: C-0001, C-0004".
fn of_kind(words: &Words, moved: &Moved) -> String {
    let shown = moved.refs.len().min(NAMED);
    let named = moved.refs[..shown].join(", ");
    let references = match moved.refs.len() - shown {
        0 => named,
        more => words.with(key::CLI_MERGE_MORE, args![references = named, count = more]),
    };
    words.with(key::CLI_MERGE_MOVED, args![name = &moved.name, references = references])
}

/// "S-0001 Acme Ltd".
fn called(desk: &Desk, side: &Side) -> String {
    desk.words.with(key::HISTORY_RECORD, args![reference = &side.reference, name = &side.name])
}
