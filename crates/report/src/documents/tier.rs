//! The tier of a contract: how much effort it deserves.

use domain::scoring::{Factor, Level};
use domain::tier::{Tiering, Tiers};
use words::{args, key};

use super::page::Page;
use crate::model::ContractFile;

/// The tier, and what it means.
pub(super) fn tier(page: &mut Page<'_>, file: &ContractFile) {
    let said = tier_words(page, file);
    page.text(said);
    page.tell(key::REPORT_TIER_NOTE, args![version = &Tiers::v1().version]);
}

/// "Tier 2, to be reviewed every 12 months", or between which tiers it lies where an answer is missing.
pub(super) fn tier_words(page: &Page<'_>, file: &ContractFile) -> String {
    let criticality = scored(file, Factor::I5).or(file.contract.record.criticality.map(Into::into));
    match Tiers::v1().of(criticality, scored(file, Factor::I1)) {
        Tiering::Known(tier) => page.words.with(
            key::REPORT_TIER_KNOWN,
            args![tier = tier.number.to_string(), months = tier.review_months.to_string()],
        ),
        Tiering::Between(effort, ease) => page.words.with(
            key::REPORT_TIER_BETWEEN,
            args![from = effort.number.to_string(), to = ease.number.to_string()],
        ),
    }
}

/// The step of a factor as it was scored; none where it is the method's assumption for what nobody has answered.
fn scored(file: &ContractFile, factor: Factor) -> Option<Level> {
    let parts = &file.score.arithmetic.as_ref()?.factors;
    let part = parts.iter().find(|part| part.factor == factor && !part.assumed)?;
    Level::new(part.score)
}
