//! How many of each, where chance begins, and what is said of it.

use std::io::Write;

/// How many are tried: `small` in `make test`, `large` where `ASSAY_SOAK` is 1, else as many as it says.
pub fn many(small: usize, large: usize) -> usize {
    match std::env::var("ASSAY_SOAK").ok().and_then(|text| text.parse().ok()) {
        None | Some(0) => small,
        Some(1) => large,
        Some(number) => number,
    }
}

/// Says what was tried, past the test harness, where somebody soaks.
pub fn told(line: &str) {
    if std::env::var_os("ASSAY_SOAK").is_some() {
        writeln!(std::io::stderr(), "soak: {line}").expect("said");
    }
}

/// Chance that is the same in every run (SplitMix64, <https://prng.di.unimi.it/splitmix64.c>).
pub struct Chance(u64);

impl Chance {
    /// From a seed, and from where `ASSAY_SEED` says that chance begins: another number tries other places and moments.
    pub fn of(seed: usize) -> Self {
        let begins: u64 = std::env::var("ASSAY_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0);
        let seed = u64::try_from(seed).expect("a seed").wrapping_add(begins.wrapping_mul(1_000_003));
        Self(seed.wrapping_mul(0x2545_f491_4f6c_dd1d))
    }
    /// A number below another one.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let limit = u64::try_from(limit.max(1)).expect("a limit");
        usize::try_from((mixed ^ (mixed >> 31)) % limit).expect("a number")
    }
}

/// So many of a list, spread over it; all of it, again and again, where more are asked for.
pub fn spread<T: Clone>(list: &[T], wanted: usize) -> Vec<T> {
    if wanted >= list.len() {
        return list.iter().cycle().take(wanted).cloned().collect();
    }
    (0..wanted).map(|number| list[number * list.len() / wanted].clone()).collect()
}
