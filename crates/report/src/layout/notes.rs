//! Notes at the foot of the page: a number in the text, and the note on the page where its number stands.

use super::Setter;
use super::paragraph::{About, slabs};
use super::slab::{Aim, Ink, Mark};
use crate::style::{BLUE, SMALL, Style};
use crate::tag::{NodeId, Role, Tree};
use crate::text::RunSpec;

impl Setter<'_> {
    /// Keeps a note and gives the number that leads to it.
    pub(super) fn reference(&mut self, note: &str, style: Style, parent: NodeId) -> RunSpec<'static, About> {
        let number = raised(self.notes.len() + 1);
        let reference = self.tree.add(Role::Reference, parent);
        let link = self.tree.add(Role::Link, reference);
        let aim = Aim::Note(self.notes.len());
        self.keep_note(&number, note);
        let about = About { mark: Mark::Node(link), link: Some(Box::new((link, aim))) };
        RunSpec { text: number.into(), style: style.in_colour(BLUE), about }
    }

    fn keep_note(&mut self, number: &str, note: &str) {
        let node = self.tree.add(Role::Note, Tree::ROOT);
        let label = self.tree.add(Role::Label, node);
        let words = self.prose(vec![
            RunSpec { text: format!("{number} ").into(), style: SMALL, about: About::node(label) },
            RunSpec { text: note.into(), style: SMALL, about: About::node(node) },
        ]);
        let mut lines = slabs(&words, 0.0, self.body_width());
        if let Some(first) = lines.first_mut() {
            first.inks.insert(0, Ink::NoteAnchor(self.notes.len()));
        }
        self.notes.push(lines);
    }
}

/// A number in raised digits, which a screen reader says as such.
pub(crate) fn raised(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|digit| DIGITS[usize::from(digit - b'0')]).collect()
}

#[cfg(test)]
mod tests {
    use super::raised;
    use crate::fonts::Face;

    #[test]
    fn every_digit_has_a_raised_form_in_every_face() {
        assert_eq!(raised(1_234_567_890), "¹²³⁴⁵⁶⁷⁸⁹⁰");
        let digits = raised(1_234_567_890);
        assert!(Face::ALL.into_iter().all(|face| digits.chars().all(|digit| face.covers(digit))));
    }
}
