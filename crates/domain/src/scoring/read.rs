//! Reads case files: one case or an array of them, refused whole with the path of every problem.
//!
//! Decisions where the method is silent: a number written `3.0` is no integer; a key given twice is refused; null means
//! not given, wherever a key may be missing; `"unknown"` is understood for a factor and a control too; a byte order mark
//! at the start is passed over.

use super::{
    case::{Answer, Case, ControlState, EvidenceGrade, Freshness, Level},
    gate::{Gate, NamedGate},
    ids::{Control, Exposure, Factor},
};
use crate::case_file::{self, Node, Path, ReadError, ReadProblemKind, Reader, Shape};

/// What a case file holds.
pub type Cases = case_file::Cases<Case>;

/// Reads one case or an array of them. One bad case refuses the file, and every problem is listed.
pub fn read_cases(text: &str) -> Result<Cases, ReadError> {
    case_file::read(text, Reader::case)
}

const CASE_KEYS: &[&str] = &["impact", "exposure", "controls", "history", "gates"];
const CONTROL_KEYS: &[&str] = &["score", "evidence", "freshness"];
const HISTORY_KEYS: &[&str] = &["breach_months_ago", "late_notice", "root_cause_outstanding", "kpi_failures"];

/// Whether the word `unknown` stands where an object or a number belongs.
fn is_unknown(node: &Node<'_>) -> bool {
    matches!(node, Node::Text(word) if word == "unknown")
}

impl Reader {
    fn case(&mut self, node: &Node<'_>, path: Path<'_>) -> Case {
        let mut case = Case::default();
        let Node::Map(entries) = node else {
            self.wrong_shape(path, Shape::Object);
            return case;
        };
        self.keys(entries, path, CASE_KEYS, |reader, key, value, path| match key {
            "impact" => reader.impact(value, path, &mut case),
            "exposure" => reader.exposure(value, path, &mut case),
            "controls" => reader.controls(value, path, &mut case),
            "history" => reader.history(value, path, &mut case),
            _ => reader.gates(value, path, &mut case),
        });
        case
    }

    fn impact(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Factor::WORDS, |reader, factor: Factor, value, path| {
            let shape = Shape::LevelOrUnknown;
            let level = if is_unknown(value) { None } else { reader.level(value, path, shape) };
            case.set_factor(factor, level);
        });
    }

    fn exposure(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Exposure::WORDS, |reader, exposure: Exposure, value, path| {
            if let Some(answer) = reader.word::<Answer>(value, path, Answer::WORDS) {
                case.set_exposure(exposure, answer);
            }
        });
    }

    fn controls(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        self.map(node, path, Control::WORDS, |reader, control: Control, value, path| match value {
            Node::Map(_) => {
                let state = reader.control(value, path);
                case.set_control(control, state);
            }
            _ if is_unknown(value) => {}
            _ => reader.wrong_shape(path, Shape::ControlOrUnknown),
        });
    }

    fn control(&mut self, node: &Node<'_>, path: Path<'_>) -> ControlState {
        let mut state = ControlState::UNKNOWN;
        self.object(node, path, CONTROL_KEYS, |reader, key, value, path| match key {
            "score" => state.score = reader.level(value, path, Shape::Level).unwrap_or_default(),
            "evidence" => {
                state.evidence =
                    reader.word(value, path, EvidenceGrade::WORDS).unwrap_or(EvidenceGrade::None);
            }
            _ => {
                state.freshness = reader.word(value, path, Freshness::WORDS).unwrap_or(Freshness::Stale);
            }
        });
        state
    }

    fn history(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        let history = &mut case.history;
        self.object(node, path, HISTORY_KEYS, |reader, key, value, path| match key {
            "breach_months_ago" => history.breach_months_ago = reader.count(value, path),
            "late_notice" => history.late_notice = reader.boolean(value, path),
            "root_cause_outstanding" => history.root_cause_outstanding = reader.boolean(value, path),
            _ => history.kpi_failures = reader.count(value, path).unwrap_or_default(),
        });
    }

    fn gates(&mut self, node: &Node<'_>, path: Path<'_>, case: &mut Case) {
        let Node::List(items) = node else {
            return self.wrong_shape(path, Shape::Array);
        };
        for (at, item) in items.iter().enumerate() {
            let path = Path::Item(&path, at);
            match item {
                Node::Text(word) if word == Gate::G14.as_str() => {
                    self.problem(path, ReadProblemKind::Computed);
                }
                // An entry of a list cannot be missing, so that null is no gate.
                Node::Null => self.wrong_shape(path, Shape::Text),
                _ => case.gates.extend(self.word::<NamedGate>(item, path, NamedGate::WORDS)),
            }
        }
    }

    /// A level; `expected` is what belongs at the place where it is no number at all.
    fn level(&mut self, node: &Node<'_>, path: Path<'_>, expected: Shape) -> Option<Level> {
        let number = self.integer(node, path, (0, Some(4)), expected)?;
        let level = u8::try_from(number).ok().and_then(Level::new);
        if level.is_none() {
            self.problem(path, ReadProblemKind::OutOfRange { least: 0, greatest: Some(4) });
        }
        level
    }

    /// A count from 0. One beyond 32 bits counts as the greatest of them: every rule has levelled out long before.
    fn count(&mut self, node: &Node<'_>, path: Path<'_>) -> Option<u32> {
        let number = self.integer(node, path, (0, None), Shape::Integer)?;
        if number < 0 {
            self.problem(path, ReadProblemKind::OutOfRange { least: 0, greatest: None });
            return None;
        }
        Some(u32::try_from(number).unwrap_or(u32::MAX))
    }
}
