//! What does not hold in a register, in sentences that name its place.

use crate::desk::Desk;
use crate::exit;
use register::trail::verify::Breach;
use words::{Words, args, key};

/// One thing that does not hold. Numbers of entries are said as they are, without grouping, so that they can be found.
pub fn sentence(words: &Words, breach: &Breach) -> String {
    let last = |entry: &Option<i64>| entry.map_or_else(|| "–".to_owned(), |entry| entry.to_string());
    match breach {
        Breach::EntryAltered { entry, table: Some(table) } => {
            words.with(key::CLI_BREACH_ENTRY_ALTERED, args![entry = entry.to_string(), table = table])
        }
        Breach::EntryAltered { entry, table: None } => {
            words.with(key::CLI_BREACH_ENTRY_ALTERED_FILE, args![entry = entry.to_string()])
        }
        Breach::ChainBroken { entry } => {
            words.with(key::CLI_BREACH_CHAIN_BROKEN, args![entry = entry.to_string()])
        }
        Breach::EntryMissing { entry } => {
            words.with(key::CLI_BREACH_ENTRY_MISSING, args![entry = entry.to_string()])
        }
        Breach::EntryUnreadable { detail } => {
            words.with(key::CLI_BREACH_ENTRY_UNREADABLE, args![detail = detail])
        }
        Breach::RowDiffers { table, row, columns, entry } => words.with(
            key::CLI_BREACH_ROW_DIFFERS,
            args![table = table, row = row, columns = columns.join(", "), entry = last(entry)],
        ),
        Breach::RowMissing { table, row, entry } => {
            words.with(key::CLI_BREACH_ROW_MISSING, args![table = table, row = row, entry = last(entry)])
        }
        Breach::RowUnknown { table, row } => {
            words.with(key::CLI_BREACH_ROW_UNKNOWN, args![table = table, row = row])
        }
    }
}

/// Says on stderr what does not hold.
pub fn say(desk: &Desk, lines: &[String]) {
    desk.say(key::CLI_BREACH_COUNT, args![count = lines.len()]);
    lines.iter().for_each(|line| exit::say(line));
}
