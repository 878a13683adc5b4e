//! Counts that somebody stated: a range with how sure it is, never a bare number where it was not one.

use domain::vocabulary::Qualifier;

use crate::{Words, args, key};

impl Words {
    /// "530", "at least 530", "more than 500", "about 530", "100 to 999", "about 100 to 999", "up to 900", "fewer than 10",
    /// "not known". The bounds are shown as they were stated: more than 500 has the least 500. Of a range with both ends, the
    /// ends say all that the qualifier would, except "about".
    pub fn count_range(&self, min: Option<i64>, max: Option<i64>, qualifier: Qualifier) -> String {
        let (shown, is_range) = match (min, max) {
            (None, None) => return self.say(key::COUNT_UNKNOWN),
            (Some(min), Some(max)) if min != max => {
                (self.with(key::COUNT_RANGE, args![min = min, max = max]), true)
            }
            (Some(one), _) | (None, Some(one)) => (self.number(one), false),
        };
        let key = match qualifier {
            Qualifier::About => key::COUNT_ABOUT,
            _ if is_range => return shown,
            Qualifier::MoreThan => key::COUNT_MORE_THAN,
            Qualifier::FewerThan => key::COUNT_FEWER_THAN,
            Qualifier::AtLeast => key::COUNT_AT_LEAST,
            Qualifier::UpTo => key::COUNT_UP_TO,
            // One end alone is a bound, whoever left the qualifier out.
            Qualifier::Exactly | Qualifier::Unknown if max.is_none() => key::COUNT_AT_LEAST,
            Qualifier::Exactly | Qualifier::Unknown if min.is_none() => key::COUNT_UP_TO,
            Qualifier::Exactly | Qualifier::Unknown => return shown,
        };
        self.with(key, args![count = shown])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_count_is_said_as_it_was_stated() {
        use Qualifier as Q;
        let words = Words::new(Language::English);
        for (min, max, qualifier, said) in [
            (Some(530), Some(530), Q::Exactly, "530"),
            (Some(530), None, Q::AtLeast, "at least 530"),
            (Some(500), None, Q::MoreThan, "more than 500"),
            (Some(5_300), Some(5_300), Q::About, "about 5,300"),
            (Some(100), Some(999), Q::Unknown, "100 to 999"),
            (Some(100), Some(1_000), Q::About, "about 100 to 1,000"),
            (Some(100), Some(999), Q::AtLeast, "100 to 999"),
            (None, Some(900), Q::UpTo, "up to 900"),
            (None, Some(10), Q::FewerThan, "fewer than 10"),
            (Some(530), None, Q::Unknown, "at least 530"),
            (None, Some(530), Q::Exactly, "up to 530"),
            (None, None, Q::Exactly, "not known"),
        ] {
            assert_eq!(words.count_range(min, max, qualifier), said);
        }
    }
}
