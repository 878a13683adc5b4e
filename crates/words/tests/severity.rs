//! Every word of severity and of notifications is in the catalogue.

use domain::notification::{NotificationRoute, NotificationTime, NotificationTrigger};
use domain::severity::EnisaBand;
use domain::word::Enumeration;
use words::Words;

#[test]
fn every_word_has_its_phrase() {
    let all: [Enumeration; 4] = [
        EnisaBand::ENUMERATION,
        NotificationRoute::ENUMERATION,
        NotificationTime::ENUMERATION,
        NotificationTrigger::ENUMERATION,
    ];
    for of in all {
        for word in of.words {
            assert!(Words::enumeration_key(of.name, word).is_some(), "word-{}-{word}", of.name);
        }
    }
}
