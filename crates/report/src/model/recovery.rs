//! What the sheet with a recovery key is made from.

use domain::date::Date;

/// A recovery key that was just made. Whoever has this opens the register: it is kept nowhere and shown by nothing.
#[derive(Clone)]
pub struct RecoverySheet {
    /// Name of the register's file.
    pub register: String,
    /// The day it was made.
    pub made: Date,
    /// Its groups, in order.
    pub groups: Vec<String>,
}
