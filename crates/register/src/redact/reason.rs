//! The reason of a redaction stays for good, so that it must not say what is taken out.

use crate::failure::FieldProblem;
use crate::failure::{Failure, words};
use domain::problem::Problems;
use domain::text::Line;
use words::{args, key};

/// The most words of a text of which every one counts; of a longer one only those with a capital, which names have.
const SHORT: usize = 4;

/// Refuses a reason that is none, or that holds what is to go: the text, or a word of it that may be a name.
pub(super) fn check(reason: &str, needles: &[String]) -> Result<(), Failure> {
    Line::new(reason).map_err(|kind| Failure::field("reason", kind))?;
    let telling: Vec<String> = needles.iter().flat_map(|needle| names(needle)).collect();
    let lowered = reason.to_lowercase();
    let whole =
        needles.iter().any(|needle| needle.chars().count() > 2 && lowered.contains(&needle.to_lowercase()));
    let place = parts(reason).position(|word| telling.contains(&word.to_lowercase()));
    if !whole && place.is_none() {
        return Ok(());
    }
    let problem = match place {
        // The word itself is not said: what is printed is kept too.
        Some(place) => words().with(key::REDACT_REASON_WORD, args![place = place + 1]),
        None => words().say(key::REDACT_REASON_WHOLE),
    };
    let mut failure = Failure::invalid(Problems::new());
    failure.message = words().say(key::REDACT_REASON_REFUSED);
    failure.fields = vec![FieldProblem { field: "reason".to_owned(), problem }];
    Err(failure)
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’')
        .filter(|word| !word.is_empty())
}

/// The words of a text that a reason must not repeat, in small letters.
fn names(text: &str) -> Vec<String> {
    let short = parts(text).count() <= SHORT;
    parts(text)
        .filter(|word| {
            word.chars().count() > 2 && (short || word.chars().next().is_some_and(char::is_uppercase))
        })
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_reason_that_says_a_name_is_refused_and_one_that_does_not_is_not() {
        let long = "On Monday Siân Œdipus rang about the badges and asked for her money back".to_owned();
        let short = "gwen example".to_owned();
        for (reason, needles, holds) in [
            ("Erasure asked for under article 17", &long, true),
            ("The person asked for it", &long, true),
            ("Siân asked for it", &long, false),
            ("asked for by SIÂN", &long, false),
            ("Request of Ms Œdipus, article 17", &long, false),
            ("gwen asked for it", &short, false),
            ("Asked for by Example, G.", &short, false),
            ("Asked for by the person", &short, true),
            ("", &short, false),
        ] {
            assert_eq!(check(reason, std::slice::from_ref(needles)).is_ok(), holds, "{reason}");
        }
    }

    #[test]
    fn the_refusal_does_not_repeat_the_name() {
        let failure = check("Siân Example asked", &["Siân Example".to_owned()]).expect_err("refused");
        assert!(!format!("{failure:?}").contains("Siân"), "{failure:?}");
        assert_eq!(failure.fields[0].field, "reason");
    }
}
