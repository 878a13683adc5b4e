//! Words: the closed enumerations of the register. One spelling, kebab-case, in file, command line, window and print.

/// An enumeration whose values cross every boundary as kebab-case words.
pub trait Word: Copy + Eq + Sized + 'static {
    /// The enumeration's own name, kebab-case: the first half of its catalogue keys `word-<NAME>-<value>`.
    const NAME: &'static str;
    /// Every value, in the order in which people read them.
    const ALL: &'static [Self];
    /// The value's word.
    fn word(self) -> &'static str;
    /// What an absent answer means: the value `unknown` where the enumeration has one.
    fn when_absent() -> Option<Self>;
    /// The value of a word; `None` where it is no word of this enumeration.
    fn from_word(word: &str) -> Option<Self>;
}

/// A closed enumeration as data: its name and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enumeration {
    /// The enumeration's name, kebab-case.
    pub name: &'static str,
    /// Its words, in reading order.
    pub words: &'static [&'static str],
}

/// Declares an enumeration with its words. A variant named after `absent` stands for a missing answer.
macro_rules! word_enum {
    ($(#[doc = $doc:literal])* $name:ident, $kebab:literal $(, absent $absent:ident)? { $($variant:ident = $word:literal),+ $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum $name { $($variant),+ }

        impl $crate::word::Word for $name {
            const NAME: &'static str = $kebab;
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
            fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$variant),)+
                    _ => None,
                }
            }
            #[allow(unreachable_code)]
            fn when_absent() -> Option<Self> {
                $(return Some(Self::$absent);)?
                None
            }
        }

        impl $name {
            /// The enumeration as data, for schemas and catalogues.
            pub const ENUMERATION: $crate::word::Enumeration =
                $crate::word::Enumeration { name: $kebab, words: &[$($word),+] };
        }

        impl $crate::field::Field for $name {
            const STORED: $crate::field::Stored = $crate::field::Stored::Text;
            fn read(value: &serde_json::Value, at: &$crate::problem::Path, problems: &mut $crate::problem::Problems) -> Option<Self> {
                $crate::field::read_word(value, at, problems)
            }
            fn absent(at: &$crate::problem::Path, problems: &mut $crate::problem::Problems) -> Option<Self> {
                use $crate::word::Word;
                Self::when_absent().or_else(|| problems.missing(at))
            }
            fn to_json(&self) -> serde_json::Value {
                use $crate::word::Word;
                self.word().into()
            }
            fn schema() -> serde_json::Value {
                $crate::field::word_schema::<Self>()
            }
            fn enumeration() -> Option<$crate::word::Enumeration> {
                Some(Self::ENUMERATION)
            }
        }
    };
}
pub(crate) use word_enum;
