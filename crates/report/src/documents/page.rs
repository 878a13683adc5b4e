//! A document while it is written.

use domain::date::Date;
use domain::redaction::{Profile, Reason, Redaction};
use words::{Key, Language, Value, Words, args, key};

use super::facts::{Facts, label};
use super::said::Said;
use crate::block::{Block, CalloutKind, Cell, Column, Inline, Table, Width};
use crate::model::{Item, Setting};

/// The blocks written so far, with what every section needs.
pub(super) struct Page<'a> {
    pub(super) words: &'a Words,
    pub(super) as_at: Date,
    profile: Profile,
    /// The second language of headings, where one is wanted.
    second: Option<Words>,
    blocks: Vec<Block>,
}

/// The second language of headings, where one is wanted.
pub(super) fn second(words: &Words, setting: &Setting) -> Option<Words> {
    (setting.bilingual && words.language() == Language::English).then(|| Words::new(Language::Welsh))
}

/// A title in that language; none where it has not been translated, or is the same in both.
pub(super) fn also(words: &Words, second: Option<&Words>, title: Key) -> Option<Inline> {
    let second = second?;
    let said = second.say(title);
    (said != words.say(title)).then(|| Inline::new(said).in_language(second.language().tag()))
}

impl<'a> Page<'a> {
    pub(super) fn new(words: &'a Words, setting: &Setting) -> Self {
        let second = second(words, setting);
        Self { words, as_at: setting.as_at, profile: setting.profile, second, blocks: Vec::new() }
    }

    /// Why this copy leaves out the records of a table, or a part of the report that has a name in the rules.
    pub(super) fn withheld(&self, table: &str) -> Option<Reason> {
        Redaction::v1().list(self.profile, table)
    }

    /// Whether this copy leaves out a column.
    pub(super) fn withheld_column(&self, table: &str, column: &str) -> Option<Reason> {
        Redaction::v1().column(self.profile, table, column)
    }

    /// Says that a part is left out of this copy, and why.
    pub(super) fn leave_out(&mut self, reason: Reason) {
        self.say_left_out(self.left_out_words(key::REDACTION_PART, reason));
    }

    /// Says that some of a part is left out of this copy, beside what is shown of it.
    pub(super) fn leave_out_some(&mut self, reason: Reason) {
        self.leave_out_some_of(&[reason]);
    }

    /// The same for several reasons; nothing where there is none.
    pub(super) fn leave_out_some_of(&mut self, reasons: &[Reason]) {
        if !reasons.is_empty() {
            let whats: Vec<String> =
                reasons.iter().map(|reason| self.words.enumeration("withheld", reason.word())).collect();
            self.say_left_out(self.words.with(key::REDACTION_SOME, args![what = self.words.list(&whats)]));
        }
    }

    /// Says by its name what is left out of this copy, and why.
    pub(super) fn leave_out_named(&mut self, name: &str, reason: Reason) {
        let what = self.words.enumeration("withheld", reason.word());
        self.say_left_out(self.words.with(key::REDACTION_NAMED, args![name = name, what = what]));
    }

    fn say_left_out(&mut self, text: String) {
        self.blocks.push(Block::paragraph([Inline::italic(text)]));
    }

    /// That some of a part is left out of this copy, for a remark or a passage.
    pub(super) fn some_left_out(&self, reason: Reason) -> String {
        self.left_out_words(key::REDACTION_SOME, reason)
    }

    fn left_out_words(&self, key: Key, reason: Reason) -> String {
        let what = self.words.enumeration("withheld", reason.word());
        self.words.with(key, &[("what", Value::from(what))])
    }

    /// The mark of what this copy leaves out of a record, by its field or `part/place/field`; none where it is there, or where
    /// nobody recorded it.
    pub(super) fn gone<T>(&self, item: &Item<T>, place: &str) -> Option<String> {
        item.left_out(place).map(|reason| self.mark(reason))
    }

    /// A field of a record in a cell: what is recorded, that nothing is, or that this copy leaves it out.
    pub(super) fn told_or_gone<T>(&self, item: &Item<T>, name: &str, value: &impl Said) -> Cell {
        Cell::new(self.gone(item, name).unwrap_or_else(|| value.cell(name, self.words)))
    }

    /// The mark in place of a text that this copy leaves out.
    pub(super) fn mark(&self, reason: Reason) -> String {
        self.words.enumeration("withheld-mark", reason.word())
    }

    pub(super) fn into_blocks(self) -> Vec<Block> {
        self.blocks
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A section.
    pub(super) fn section(&mut self, id: &str, title: Key) {
        self.titled_by(1, id, title);
    }

    /// A heading of the catalogue; in a second language too where one is wanted and the words have been translated.
    pub(super) fn heading_of(&self, level: u8, id: &str, title: Key) -> Block {
        let text = self.words.say(title);
        match also(self.words, self.second.as_ref(), title) {
            Some(also) => Block::bilingual(level, id, text, also),
            None => Block::heading(level, id, text),
        }
    }

    fn titled_by(&mut self, level: u8, id: &str, title: Key) {
        self.blocks.push(self.heading_of(level, id, title));
    }

    /// A heading inside a section; the id is made from the section's own and a suffix, so that no two are alike.
    pub(super) fn heading(&mut self, level: u8, id: &str, title: impl Into<String>) {
        self.blocks.push(Block::heading(level, id, title));
    }

    pub(super) fn part(&mut self, id: &str, title: Key) {
        self.titled_by(2, id, title);
    }

    /// A sentence of the catalogue.
    pub(super) fn say(&mut self, key: Key) {
        self.blocks.push(Block::text(self.words.say(key)));
    }

    pub(super) fn tell(&mut self, key: Key, arguments: &[(&str, Value<'_>)]) {
        self.blocks.push(Block::text(self.words.with(key, arguments)));
    }

    /// A text of the register.
    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::text(text));
    }

    /// A text of the register after its label.
    pub(super) fn labelled(&mut self, label: &str, text: &str) {
        self.blocks.push(Block::paragraph([Inline::bold(format!("{label}: ")), Inline::new(text)]));
    }

    pub(super) fn caution(&mut self, title: Key, text: impl Into<String>) {
        self.blocks.push(Block::callout(CalloutKind::Caution, self.words.say(title), text));
    }

    pub(super) fn bullets(&mut self, items: Vec<String>) {
        self.blocks.push(Block::bullets(items));
    }

    /// Points some of which a copy leaves out with the records of a table; the sentence in their place where there are none.
    pub(super) fn bullets_or(&mut self, items: Vec<String>, of: &str, otherwise: Key) {
        match (items.is_empty(), self.withheld(of)) {
            (true, None) => self.say(otherwise),
            (true, Some(reason)) => self.leave_out(reason),
            (false, left_out) => {
                self.bullets(items);
                if let Some(reason) = left_out {
                    self.leave_out_some(reason);
                }
            }
        }
    }

    /// What is recorded as rows, what is not as one sentence, and what this copy leaves out as another.
    pub(super) fn facts(&mut self, facts: Facts<'_>) {
        let none = facts.rows.is_empty() && facts.left_out.is_empty();
        if !facts.rows.is_empty() {
            self.blocks.push(Block::facts(facts.rows));
        }
        let missing = if none { key::REPORT_ALL_MISSING } else { key::REPORT_MISSING };
        for (key, fields) in [(missing, facts.missing), (key::REDACTION_FIELDS, facts.left_out)] {
            if !fields.is_empty() {
                let text = self.words.with(key, &[("fields", Value::from(fields.join("; ")))]);
                self.blocks.push(Block::paragraph([Inline::italic(text)]));
            }
        }
    }

    /// A table; where it has no rows, the sentence in its place.
    pub(super) fn table(&mut self, table: Table, otherwise: Key) {
        if table.rows.is_empty() {
            self.say(otherwise);
        } else {
            self.blocks.push(Block::Table(table));
        }
    }

    /// A table of records; where this copy leaves them out, or there are none, the sentence that says which.
    pub(super) fn records(&mut self, of: &str, table: Table, otherwise: Key) {
        match self.withheld(of) {
            Some(reason) => self.leave_out_named(&table.caption, reason),
            None => self.table(table, otherwise),
        }
    }

    /// A column under a field's label that takes so many shares of the width.
    pub(super) fn column(&self, name: &str, weight: u16) -> Column {
        Column::share(label(name, self.words), weight)
    }

    /// A column under a word of the catalogue.
    pub(super) fn titled(&self, title: Key, weight: u16) -> Column {
        Column::share(self.words.say(title), weight)
    }

    /// A narrow column of references.
    pub(super) fn references(&self) -> Column {
        Column::fit(self.words.say(key::REPORT_REFERENCE))
    }

    /// A column of numbers that may wrap its title.
    pub(super) fn figures(&self, title: Key, points: u16) -> Column {
        Column { width: Width::Points(points), ..Column::number(self.words.say(title)) }
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.words.date(date.0)
    }

    /// A day in a cell, or that none is recorded.
    pub(super) fn day(&self, date: Option<Date>) -> Cell {
        Cell::new(date.map_or_else(|| self.words.say(key::REPORT_NOT_RECORDED), |date| self.date(date)))
    }
}
