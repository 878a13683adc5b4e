//! Contract notices of somebody else (OCDS): found, brought together, and kept for the day that more of them come.
#![no_main]

use exchange::json::Limits;
use exchange::ocds::File;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(file) = File::open(bytes, Limits::default()) else { return };
    let (none, named) = (file.holds_none(), file.ocids());
    let reading = file.read(&[]);
    assert!(!none || reading.processes.is_empty());
    let kept: Vec<String> = reading.kept.iter().map(|kept| kept.text.clone()).collect();
    assert!(reading.kept.iter().all(|kept| named.contains(&kept.ocid)));
    // The same file a second time, with what was kept of it, says the same.
    let again = File::open(bytes, Limits::default()).expect("it was read before").read(&kept);
    assert_eq!(again.processes, reading.processes);
});
