//! How fast contract notices are read. `cargo bench -p exchange`.

use divan::{Bencher, counter::BytesCount};

const ENGLAND: &str = include_str!("../../../tests/fixtures/ocds/england.jsonl");

fn main() {
    divan::main();
}

/// 201 real notices, 640 kB.
#[divan::bench]
fn notices(bencher: Bencher) {
    bencher.counter(BytesCount::of_str(ENGLAND)).bench(|| exchange::ocds::read(ENGLAND.as_bytes()));
}

/// The same with every process copied until there are 20,100 notices, 64 MB.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn notices_a_hundred_times(bencher: Bencher) {
    let many: String =
        (0..100).map(|copy| ENGLAND.replace("ocds-b5fd17-", &format!("ocds-{copy}-"))).collect();
    bencher.counter(BytesCount::of_str(&many)).bench(|| exchange::ocds::read(many.as_bytes()));
}

/// The floor: the same bytes through `serde_json` into its own values.
#[divan::bench]
fn bare_serde_json(bencher: Bencher) {
    let values = || {
        let stream = serde_json::Deserializer::from_str(ENGLAND).into_iter::<serde_json::Value>();
        stream.collect::<Result<Vec<_>, _>>()
    };
    bencher.counter(BytesCount::of_str(ENGLAND)).bench(values);
}
