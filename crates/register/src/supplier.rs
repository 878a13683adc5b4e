//! Suppliers as the window shows them: the list, answered from an index that is kept while nothing changes, and one
//! supplier in full.

mod contract;
mod data;
mod deciding;
mod distinct;
mod duplicates;
mod identity;
mod index;
mod line;
mod list;
mod merge;
mod pair;
mod people;
mod phrase;
mod report;
mod row;
mod score;
mod show;
mod sort;

pub use deciding::{
    held_distinct, look_at_merge, merge_looked_at, say_distinct, take_back_distinct, to_decide,
};
pub use distinct::{Distinct, distinct, held, undecide};
pub use duplicates::{Proposal, Side, duplicates};
pub use index::prepare;
pub use list::list;
pub use merge::{Differing, Fact, Merge, Moved, Taken, merge, plan_merge};
pub use score::score_view;
pub use show::show;

pub(crate) use contract::{extension, notice_period};
pub(crate) use data::of_contract as data_of_contract;
pub(crate) use identity::name_of;
pub(crate) use index::{Index, next, of as index, spoken};
pub(crate) use line::{Brief, Next, standing, standing_of};
pub(crate) use list::STANDINGS;
pub(crate) use pair::{Pair, all as pairs, end_of_merge, gone_to, merged_away, went};
pub(crate) use phrase::{country, date, known, named, people, sensitivity};
pub(crate) use report::report_subjects;
pub(crate) use row::{acts_by, brief, next_date, row};
pub(crate) use score::of_scored;
pub(crate) use sort::{folded, missing_last, turned};
