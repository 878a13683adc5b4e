//! Several registers are opened at the same time by a program that has opened none before. It is a program of its own, for what
//! SQLCipher makes ready it makes ready once.

mod support;

use register::Register;
use register::key::{self, Passphrase};
use std::sync::Barrier;
use std::thread;

#[test]
fn the_first_registers_of_a_program_are_opened_at_once() {
    let (key, _) = key::make(&Passphrase::typed("marmalade otter viaduct clarinet")).expect("a key");
    let folder = tempfile::tempdir().expect("a folder");
    let begin = Barrier::new(8);
    thread::scope(|scope| {
        for place in 0..8 {
            let (key, begin) = (&key, &begin);
            let path = folder.path().join(format!("{place}.assay"));
            scope.spawn(move || {
                begin.wait();
                for again in 0..3 {
                    let setup = || support::setup().with_key(Some(key.clone()));
                    let opened = if again == 0 {
                        Register::create(&path, setup())
                    } else {
                        Register::open(&path, setup())
                    };
                    drop(opened.unwrap_or_else(|failure| panic!("{failure} {:?}", failure.detail)));
                }
            });
        }
    });
}
