//! The sheet that a recovery key is kept on: one page, to be printed and locked away.

use super::cover::labels;
use crate::block::{Block, CalloutKind, Cover, Document, plain};
use crate::model::RecoverySheet;
use words::{Words, args, key};

/// What it is, of which register, made when, the key large and in its groups, where to keep it and how it is used.
#[must_use]
pub fn recovery_sheet(model: &RecoverySheet, words: &Words) -> Document {
    let name = model.register.as_str();
    let group = |(place, group): (usize, &String)| {
        (words.with(key::RECOVERY_SHEET_GROUP, args![number = place + 1]), plain(group))
    };
    Document {
        title: words.with(key::RECOVERY_SHEET_TITLE, args![name = name]),
        language: words.language().tag().to_owned(),
        subject: words.with(key::RECOVERY_SHEET_SUBJECT, args![name = name]),
        author: String::new(),
        marking: String::new(),
        footer: Vec::new(),
        as_at: model.made.0,
        cover: Cover {
            subtitle: words.with(key::RECOVERY_SHEET_MADE, args![day = words.date(model.made.0)]),
            ..Cover::default()
        },
        numbered: false,
        labels: labels(words),
        blocks: vec![
            Block::KeyValues { rows: model.groups.iter().enumerate().map(group).collect(), large: true },
            Block::callout(
                CalloutKind::Warning,
                words.say(key::RECOVERY_SHEET_WARNING),
                words.say(key::RECOVERY_SHEET_WHAT),
            ),
            Block::text(words.say(key::RECOVERY_SHEET_KEEP)),
            Block::text(words.say(key::RECOVERY_SHEET_HOW)),
        ],
    }
}
