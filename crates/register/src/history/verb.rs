//! The verbs that the words of actions begin with: `edit-contract`.

use words::{Key, key};

/// What is said of a verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    start: &'static str,
    /// Of a kind of record: "Changed: contract".
    pub done: Key,
    /// Of one record: "contract C-0004 changed".
    pub step: Key,
}

const VERBS: [Verb; 4] = [
    Verb { start: "add-", done: key::HISTORY_ADD, step: key::HISTORY_STEP_ADD },
    Verb { start: "edit-", done: key::HISTORY_EDIT, step: key::HISTORY_STEP_EDIT },
    Verb { start: "retire-", done: key::HISTORY_RETIRE, step: key::HISTORY_STEP_RETIRE },
    Verb { start: "reinstate-", done: key::HISTORY_REINSTATE, step: key::HISTORY_STEP_REINSTATE },
];

/// The verb of an action and the noun's word after it; none for an action that is about no kind of record.
pub fn of(action: &str) -> Option<(Verb, &str)> {
    VERBS.iter().find_map(|verb| action.strip_prefix(verb.start).map(|noun| (*verb, noun)))
}
