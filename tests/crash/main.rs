//! Nothing lost, nothing leaked: the program killed, the power cut, disks that fail, files that were damaged, and others' files.
//!
//! Small numbers in `make test`; `ASSAY_SOAK=1` asks for the large ones of `make soak`, `ASSAY_SOAK=500` for that many of each.
#![cfg(target_os = "linux")]

#[path = "../support/mod.rs"]
mod support;

mod canaries;
mod corpora;
mod damage;
mod disk;
mod faults;
mod kill;
mod migration;
mod network;
mod power_cut;
mod sample;
mod sizes;
mod trace;
mod two;
