//! The cover, the foot of each page, and the words of the engine.

use words::{Key, Words, args, key};

use super::page;
use super::said::word;
use crate::block::{BandWords, Block, Cover, Document, Labels};
use crate::model::{Moment, Setting, Version};

/// What a document says of itself.
pub(super) struct Title {
    /// The title.
    pub title: Key,
    /// What it is about.
    pub subject: String,
    /// Facts of its own, above those that every document has.
    pub facts: Vec<(String, String)>,
    /// Version of the method.
    pub method: String,
}

/// A whole document from its body.
pub(super) fn document(setting: &Setting, title: Title, blocks: Vec<Block>, words: &Words) -> Document {
    let mut facts = title.facts;
    facts.extend(dates(setting, &title.method, words));
    let marking = word(setting.marking, words);
    // Said at the foot of every page, and once among what is read.
    let footer_key = if setting.encrypted { key::REPORT_FOOTER } else { key::REPORT_FOOTER_OPEN };
    let footer = words.with(
        footer_key,
        args![head = head(setting), method = title.method, as_at = words.date(setting.as_at.0)],
    );
    let second = page::second(words, setting);
    let also = |title: Key| page::also(words, second.as_ref(), title);
    Document {
        title: words.say(title.title),
        language: words.language().tag().to_owned(),
        subject: title.subject.clone(),
        author: setting.organisation.clone(),
        marking,
        footer: vec![footer],
        as_at: setting.as_at.0,
        cover: Cover {
            organisation: setting.organisation.clone(),
            subtitle: title.subject,
            facts,
            own_page: true,
            title_also: also(title.title),
            watermark: match setting.version {
                Version::Draft => words.say(key::REPORT_WATERMARK),
                Version::Issued(_) => String::new(),
            },
        },
        numbered: true,
        labels: Labels { contents_also: also(key::REPORT_CONTENTS), ..labels(words) },
        blocks,
    }
}

fn dates(setting: &Setting, method: &str, words: &Words) -> Vec<(String, String)> {
    let version = match setting.version {
        Version::Draft => words.say(key::REPORT_VERSION_DRAFT),
        Version::Issued(number) => {
            words.with(key::REPORT_VERSION_ISSUED, args![number = format!("R-{number:04}")])
        }
    };
    let made_by = match setting.made_by_role.as_str() {
        "" => words.with(key::REPORT_MADE_BY_NAME, args![name = &setting.made_by]),
        role => words.with(key::REPORT_MADE_BY_ROLE, args![name = &setting.made_by, role = role]),
    };
    let head_key = if setting.encrypted { key::REPORT_HEAD } else { key::REPORT_HEAD_OPEN };
    let rows = [
        (key::REPORT_VERSION, version),
        (key::REPORT_AS_AT, words.date(setting.as_at.0)),
        (key::REPORT_AS_KNOWN, known(setting, words)),
        (key::REPORT_METHOD, method.to_owned()),
        (key::REPORT_MARKING, word(setting.marking, words)),
        (key::REPORT_REDACTION, words.enumeration("redaction", setting.profile.word())),
        (key::REPORT_MADE_BY, made_by),
        (key::REPORT_PRINTED_BY, words.with(key::REPORT_PROGRAM, args![version = env!("CARGO_PKG_VERSION")])),
        (key::REPORT_HEAD_LABEL, words.with(head_key, args![head = head(setting)])),
    ];
    rows.into_iter().map(|(label, value)| (words.say(label), value)).collect()
}

/// The first 16 digits of the head's hash.
fn head(setting: &Setting) -> String {
    setting.known.head.chars().take(16).collect()
}

fn known(setting: &Setting, words: &Words) -> String {
    match (setting.known.until, setting.known.head_at) {
        (Some(until), _) => words.with(key::REPORT_KNOWN_UNTIL, args![moment = moment(until, words)]),
        (None, Some(last)) => words.with(key::REPORT_KNOWN_ALL, args![moment = moment(last, words)]),
        (None, None) => words.say(key::REPORT_KNOWN_NOTHING),
    }
}

fn moment(moment: Moment, words: &Words) -> String {
    let time = format!("{:02}:{:02}", moment.minutes / 60, moment.minutes % 60);
    words.with(key::REPORT_MOMENT, args![day = words.date(moment.day.0), time = time])
}

/// The words of the engine.
pub(super) fn labels(words: &Words) -> Labels {
    let band = |letter, word: String| (words.say(letter), word);
    let named = |name: &str| words.enumeration("band", name);
    Labels {
        // The engine fills the two places on each page.
        page_of: words.with(key::REPORT_PAGE_OF, args![page = "{page}", pages = "{pages}"]),
        contents: words.say(key::REPORT_CONTENTS),
        contents_also: None,
        table: words.say(key::REPORT_TABLE),
        figure: words.say(key::REPORT_FIGURE),
        no_rows: words.say(key::REPORT_NO_ROWS),
        bands: BandWords {
            low: band(key::REPORT_LETTER_LOW, named("low")),
            moderate: band(key::REPORT_LETTER_MODERATE, named("moderate")),
            high: band(key::REPORT_LETTER_HIGH, named("high")),
            extreme: band(key::REPORT_LETTER_EXTREME, named("extreme")),
            not_assessed: band(key::REPORT_LETTER_NOT_ASSESSED, words.say(key::SCORE_NOT_ASSESSED)),
        },
    }
}
