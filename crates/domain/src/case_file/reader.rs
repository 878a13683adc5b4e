//! Walks a case file and keeps every problem with its path.

use std::{borrow::Cow, fmt, str::FromStr};

use super::{Cases, ReadError, ReadProblem, ReadProblemKind, Shape, node::Node};
use crate::word::Word;

/// The most characters of a key or a word that are said again in a problem.
const SHOWN: usize = 60;

/// Reads one case or an array of them with the reader of one case.
pub(crate) fn read<C>(
    text: &str,
    mut case: impl FnMut(&mut Reader, &Node<'_>, Path<'_>) -> C,
) -> Result<Cases<C>, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let node: Node<'_> = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    let mut reader = Reader { problems: Vec::new() };
    let cases = match &node {
        Node::List(items) => {
            let read = items
                .iter()
                .enumerate()
                .map(|(at, item)| case(&mut reader, item, Path::Item(&Path::Root, at)));
            Cases::Many(read.collect())
        }
        Node::Map(_) => Cases::One(Box::new(case(&mut reader, &node, Path::Root))),
        _ => {
            reader.wrong_shape(Path::Root, Shape::ObjectOrArray);
            Cases::Many(Vec::new())
        }
    };
    if reader.problems.is_empty() { Ok(cases) } else { Err(ReadError::Refused { problems: reader.problems }) }
}

fn not_json(error: &serde_json::Error) -> ReadError {
    let said = error.to_string();
    let detail = said.rsplit_once(" at line ").map_or(said.as_str(), |(detail, _)| detail).to_owned();
    ReadError::NotJson { line: error.line(), column: error.column(), detail }
}

/// Where the reader is. Made into text only where there is a problem.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Root => Ok(()),
            Path::Key(Path::Root, key) => f.write_str(key),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Item(parent, at) => write!(f, "{parent}[{at}]"),
        }
    }
}

/// What was wrong so far.
pub(crate) struct Reader {
    problems: Vec<ReadProblem>,
}

impl Reader {
    /// An object whose keys are the words of an enumeration.
    pub(crate) fn map<K: FromStr>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
        mut each: impl FnMut(&mut Reader, K, &Node<'_>, Path<'_>),
    ) {
        self.object(node, path, allowed, |reader, key, value, path| {
            if let Ok(key) = key.parse() {
                each(reader, key, value, path);
            }
        });
    }

    pub(crate) fn object(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
        each: impl FnMut(&mut Reader, &str, &Node<'_>, Path<'_>),
    ) {
        match node {
            Node::Map(entries) => self.keys(entries, path, allowed, each),
            _ => self.wrong_shape(path, Shape::Object),
        }
    }

    /// Gives each known key that has a value to `each`; null is as good as missing.
    pub(crate) fn keys(
        &mut self,
        entries: &[(Cow<'_, str>, Node<'_>)],
        path: Path<'_>,
        allowed: &'static [&'static str],
        mut each: impl FnMut(&mut Reader, &str, &Node<'_>, Path<'_>),
    ) {
        let mut seen = 0_u32;
        for (key, value) in entries {
            let Some(at) = allowed.iter().position(|known| known == key) else {
                self.problem(Path::Key(&path, &shown(key)), ReadProblemKind::UnknownKey { allowed });
                continue;
            };
            let path = Path::Key(&path, key);
            if seen & (1 << at) != 0 {
                self.problem(path, ReadProblemKind::RepeatedKey);
                continue;
            }
            seen |= 1 << at;
            if *value != Node::Null {
                each(self, key, value, path);
            }
        }
    }

    /// A whole number in plain digits, whatever its size; `expected` is what belongs at the place where it is no number.
    pub(crate) fn integer(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        (least, greatest): (u32, Option<u32>),
        expected: Shape,
    ) -> Option<i128> {
        match node {
            Node::Integer(number) => return Some(*number),
            Node::OtherNumber => self.problem(path, ReadProblemKind::NotInteger { least, greatest }),
            _ => self.wrong_shape(path, expected),
        }
        None
    }

    /// A whole number within bounds.
    pub(crate) fn whole(&mut self, node: &Node<'_>, path: Path<'_>, bounds: (u32, u32)) -> Option<u32> {
        let (least, greatest) = (bounds.0, Some(bounds.1));
        let number = self.integer(node, path, (least, greatest), Shape::Integer)?;
        let within = u32::try_from(number).ok().filter(|number| (least..=bounds.1).contains(number));
        if within.is_none() {
            self.problem(path, ReadProblemKind::OutOfRange { least, greatest });
        }
        within
    }

    /// A string.
    pub(crate) fn text<'n>(&mut self, node: &'n Node<'_>, path: Path<'_>) -> Option<&'n str> {
        if let Node::Text(text) = node {
            return Some(text);
        }
        self.wrong_shape(path, Shape::Text);
        None
    }

    pub(crate) fn boolean(&mut self, node: &Node<'_>, path: Path<'_>) -> bool {
        if let Node::Bool(value) = node {
            return *value;
        }
        self.wrong_shape(path, Shape::Boolean);
        false
    }

    /// A word that reads itself.
    pub(crate) fn word<T: FromStr>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
    ) -> Option<T> {
        self.word_by(node, path, allowed, |word| word.parse().ok())
    }

    /// A word of one of the register's enumerations.
    pub(crate) fn enumerated<W: Word>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
    ) -> Option<W> {
        self.word_by(node, path, allowed, |word| {
            allowed.contains(&word).then(|| W::from_word(word)).flatten()
        })
    }

    fn word_by<T>(
        &mut self,
        node: &Node<'_>,
        path: Path<'_>,
        allowed: &'static [&'static str],
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let word = self.text(node, path)?;
        let read = read(word);
        if read.is_none() {
            self.problem(path, ReadProblemKind::UnknownWord { found: shown(word), allowed });
        }
        read
    }

    pub(crate) fn wrong_shape(&mut self, path: Path<'_>, expected: Shape) {
        self.problem(path, ReadProblemKind::WrongShape { expected });
    }

    pub(crate) fn problem(&mut self, path: Path<'_>, kind: ReadProblemKind) {
        self.problems.push(ReadProblem { path: path.to_string(), kind });
    }
}

/// The beginning of what was written, without the characters that would move a terminal.
fn shown(text: &str) -> String {
    let printable = |character: char| if character.is_control() { '\u{fffd}' } else { character };
    text.chars().take(SHOWN).map(printable).collect()
}
