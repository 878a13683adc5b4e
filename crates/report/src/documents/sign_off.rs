//! The block to sign.

use words::{Key, key};

use super::page::Page;
use crate::block::Block;

/// One line for each office, with room for name, signature and date.
pub(super) fn sign_off(page: &mut Page<'_>, offices: &[Key]) {
    let say = |key| page.words.say(key);
    let columns =
        [key::REPORT_OFFICE, key::REPORT_NAME, key::REPORT_SIGNATURE, key::REPORT_DATE].map(say).to_vec();
    let rows = offices
        .iter()
        .map(|office| vec![say(*office), String::new(), String::new(), String::new()])
        .collect();
    page.push(Block::SignOff { columns, rows });
}

/// A line to write on, under a label.
pub(super) fn line_to_write_on(page: &mut Page<'_>, label: Key) {
    let columns = vec![page.words.say(label)];
    page.push(Block::SignOff { columns, rows: vec![vec![String::new()]] });
}
