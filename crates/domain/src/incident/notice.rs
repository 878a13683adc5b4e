//! A breach notice: how it travelled, and how much of what it should hold it holds.

use super::Incident;
use crate::evidence::Evidence;
use crate::link::{Link, Linked};
use crate::organisation::Organisation;
use crate::record::{no_rules, record};
use crate::text::{Line, Note};
use crate::vocabulary::{Channel, NoticeDirection, NoticePoint};
use crate::when::When;

record! {
    /// A notice of an incident: when it was written, sent, received and read, and what it says.
    pub struct BreachNotice in "breach_notice" {
        /// The incident.
        incident: Link<Incident>,
        /// What it is called.
        title: Line,
        /// Whether it came to us or went out.
        direction: NoticeDirection,
        /// Who sent it.
        sender: Option<Line>,
        /// The body that it went to; none for the lead body.
        body: Option<Link<Organisation>>,
        /// To whom or which desk it was addressed.
        addressee: Option<Line>,
        /// How it came.
        channel: Channel,
        /// When it was written, as it is known.
        written_on: Option<When>,
        /// When it was sent, as it is known.
        sent_on: Option<When>,
        /// When it was received, as it is known.
        received_on: Option<When>,
        /// When somebody read it who could act, as it is known.
        read_on: Option<When>,
        /// What it says, in its own words.
        wording: Option<Note>,
        /// The document itself.
        document: Option<Link<Evidence>>,
        /// When the breach happened.
        says_occurred: NoticePoint,
        /// When it was detected.
        says_detected: NoticePoint,
        /// Who detected it.
        says_who_detected: NoticePoint,
        /// What kind of breach it is: confidentiality, integrity, availability.
        says_nature: NoticePoint,
        /// Which groups of people.
        says_groups: NoticePoint,
        /// How many people.
        says_numbers: NoticePoint,
        /// Which data, per person.
        says_data: NoticePoint,
        /// The likely consequences.
        says_consequences: NoticePoint,
        /// What was done to contain it.
        says_containment: NoticePoint,
        /// Measures, next steps and when the next report comes.
        says_next_steps: NoticePoint,
        /// Whom to ask.
        says_contact: NoticePoint,
        /// Sub-processors and others involved.
        says_others: NoticePoint,
        /// Where the facts come from.
        source: Option<Line>,
        /// Anything else.
        note: Option<Note>,
    }
}

impl Linked for BreachNotice {
    const NOUN: &'static str = "breach_notice";
}
no_rules!(BreachNotice);

/// The most that a notice can score.
pub const FULL: u8 = 24;

/// How complete a notice is: 0, 1 or 2 for each of twelve points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// The score, 0 to 24, with what nobody has looked at counted as missing.
    pub score: u8,
    /// How many of the twelve points somebody has looked at.
    pub looked_at: u8,
    /// The points that are missing or only partly there, by the field that holds them: what to ask the sender.
    pub to_ask: Vec<&'static str>,
}

impl BreachNotice {
    /// The twelve points, each with its field.
    #[must_use]
    pub fn points(&self) -> [(&'static str, NoticePoint); 12] {
        [
            ("says_occurred", self.says_occurred),
            ("says_detected", self.says_detected),
            ("says_who_detected", self.says_who_detected),
            ("says_nature", self.says_nature),
            ("says_groups", self.says_groups),
            ("says_numbers", self.says_numbers),
            ("says_data", self.says_data),
            ("says_consequences", self.says_consequences),
            ("says_containment", self.says_containment),
            ("says_next_steps", self.says_next_steps),
            ("says_contact", self.says_contact),
            ("says_others", self.says_others),
        ]
    }

    /// How complete it is. A point that nobody has looked at is asked about too: unknown never means that it is there.
    #[must_use]
    pub fn completeness(&self) -> Completeness {
        let mut found = Completeness { score: 0, looked_at: 0, to_ask: Vec::new() };
        for (field, point) in self.points() {
            found.score += match point {
                NoticePoint::Full => 2,
                NoticePoint::Partly => 1,
                NoticePoint::Missing | NoticePoint::Unknown => 0,
            };
            found.looked_at += u8::from(point != NoticePoint::Unknown);
            if point != NoticePoint::Full {
                found.to_ask.push(field);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;
    use serde_json::json;

    #[test]
    fn twelve_points_come_to_twenty_four() {
        let mut draft = json!({ "incident": "I-0001", "title": "Letter" });
        let empty = BreachNotice::from_draft(&draft).expect("a sound draft").completeness();
        assert_eq!((empty.score, empty.looked_at, empty.to_ask.len()), (0, 0, 12));
        // The two sentences of the letter that were quoted: malware, a server, a copy; nothing else.
        for (field, _) in BreachNotice::from_draft(&draft).expect("a sound draft").points() {
            draft[field] = if field == "says_nature" { "full".into() } else { "missing".into() };
        }
        let quoted = BreachNotice::from_draft(&draft).expect("a sound draft").completeness();
        assert_eq!((quoted.score, quoted.looked_at, quoted.to_ask.len()), (2, 12, 11));
        draft["says_numbers"] = "partly".into();
        let more = BreachNotice::from_draft(&draft).expect("a sound draft").completeness();
        assert_eq!((more.score, more.to_ask.len()), (3, 11), "what is there in part is asked about still");
        for (field, _) in BreachNotice::from_draft(&draft).expect("a sound draft").points() {
            draft[field] = "full".into();
        }
        let full = BreachNotice::from_draft(&draft).expect("a sound draft").completeness();
        assert_eq!((full.score, full.to_ask.len()), (FULL, 0));
    }
}
