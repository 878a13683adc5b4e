//! Every word of severity and of notifications is in the catalogue.

use domain::incident::owed::{Asked, TellingStanding};
use domain::notification::{NotificationRoute, NotificationTime, NotificationTrigger};
use domain::severity::EnisaBand;
use domain::word::Enumeration;
use words::Words;

#[test]
fn every_word_has_its_phrase() {
    let all: [Enumeration; 6] = [
        EnisaBand::ENUMERATION,
        NotificationRoute::ENUMERATION,
        NotificationTime::ENUMERATION,
        NotificationTrigger::ENUMERATION,
        Asked::ENUMERATION,
        TellingStanding::ENUMERATION,
    ];
    for of in all {
        for word in of.words {
            assert!(Words::enumeration_key(of.name, word).is_some(), "word-{}-{word}", of.name);
        }
    }
}

#[test]
fn every_input_that_may_be_missing_has_its_label() {
    for field in [
        "harm_likelihood",
        "harm_severity",
        "processing_context",
        "identification",
        "confidentiality_loss",
        "integrity_loss",
        "availability_loss",
        "malicious",
    ] {
        assert!(words::Key::find(&format!("field-{field}")).is_some(), "{field}");
    }
}
