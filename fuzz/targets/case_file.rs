//! A case file, for `evaluate clocks` and `evaluate score`: refused whole with every path, or answered in words.
#![no_main]

use domain::{clock, scoring};
use libfuzzer_sys::fuzz_target;
use words::case_file::refusal;
use words::{Language, Words};

thread_local! {
    static WORDS: Words = Words::new(Language::English);
}

fuzz_target!(|text: &str| {
    WORDS.with(|words| {
        match clock::read_cases(text).and_then(|cases| clock::evaluate_cases(&cases)) {
            Ok(outcomes) => {
                for outcome in &outcomes {
                    serde_json::to_string(&words::clock::told(outcome, words)).expect("an answer");
                }
            }
            Err(error) => assert!(!refusal(&error, words).is_empty()),
        }
        match scoring::read_cases(text) {
            Ok(cases) => {
                for case in cases.as_slice() {
                    let score = scoring::score(scoring::Method::v1(), case);
                    serde_json::to_string(&words::score::told(&score, words)).expect("an answer");
                }
            }
            Err(error) => assert!(!refusal(&error, words).is_empty()),
        }
    });
});
