//! How long somebody waits after a wrong passphrase: 1, 2, 4 … 60 seconds, whoever asks and however often.

use std::time::{Duration, Instant};

/// The longest wait.
const MOST: Duration = Duration::from_secs(60);

/// After how long without a key pressed or a mouse moved an encrypted register is locked (the rules on safety in
/// `ARCHITECTURE.md`).
pub const IDLE: Duration = Duration::from_secs(300);

/// Wrong passphrases in a row, and until when no other is tried.
#[derive(Debug, Default)]
pub struct Patience {
    wrong: u32,
    until: Option<Instant>,
}

impl Patience {
    /// How long nothing is tried yet; nothing where it may be.
    #[must_use]
    pub fn left(&self, now: Instant) -> Duration {
        self.until.map_or(Duration::ZERO, |until| until.saturating_duration_since(now))
    }
    /// A passphrase was wrong.
    pub fn wrong(&mut self, now: Instant) {
        let wait =
            1_u64.checked_shl(self.wrong).map_or(MOST, |seconds| Duration::from_secs(seconds).min(MOST));
        self.wrong = self.wrong.saturating_add(1);
        self.until = now.checked_add(wait);
    }
    /// One was right.
    pub fn right(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wrong_one_doubles_the_wait_up_to_a_minute_and_a_right_one_ends_it() {
        let now = Instant::now();
        let mut patience = Patience::default();
        assert_eq!(patience.left(now), Duration::ZERO);
        let waits: Vec<u64> = (0..100)
            .map(|_| {
                patience.wrong(now);
                patience.left(now).as_secs()
            })
            .collect();
        assert_eq!(waits[..8], [1, 2, 4, 8, 16, 32, 60, 60]);
        assert!(waits[8..].iter().all(|wait| *wait == 60));
        assert_eq!(patience.left(now + Duration::from_secs(59)), Duration::from_secs(1));
        assert_eq!(patience.left(now + Duration::from_secs(61)), Duration::ZERO);
        patience.right();
        assert_eq!(patience.left(now), Duration::ZERO);
    }
}
