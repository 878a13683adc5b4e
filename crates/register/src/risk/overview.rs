//! The whole page, and one picture of it to copy or to keep.

use super::count::{standings, table, whole_table};
use super::facts::Facts;
use super::matrix::{matrix, standing_text};
use super::movers::{Then, movers, then};
use super::{picture, table as tables};
use crate::failure::{Failure, words};
use crate::reader::Dates;
use crate::register::Register;
use crate::view::{PictureFormat, RiskCopy, RiskPicture, RiskView, StandingCount};
use domain::date::Date;
use domain::problem::ProblemKind;
use words::{args, key};

/// The risk of every contract that is not retired; with a day also what moved since the end of it, as the register was
/// known then.
///
/// # Errors
/// Where the day is none, or a row does not hold.
pub fn overview(register: &mut Register, since: Option<&str>) -> Result<RiskView, Failure> {
    let then = earlier(register, since)?;
    let reader = register.reader(Dates::default())?;
    let facts = Facts::read(&reader)?;
    let contracts = facts.entries().count() as u64;
    let standings = standings(facts.entries());
    Ok(RiskView {
        revision: u64::try_from(reader.head().seq).unwrap_or_default(),
        as_at: reader.as_at().to_string(),
        contracts,
        sentence: sentence(contracts, &standings),
        standings,
        matrix: matrix(&facts),
        by_tier: table(&facts, RiskPicture::Tier),
        by_service: table(&facts, RiskPicture::Service),
        by_parent: table(&facts, RiskPicture::Parent),
        by_sub_processor: table(&facts, RiskPicture::SubProcessor),
        by_country: table(&facts, RiskPicture::Country),
        movers: then.as_ref().map(|then| movers(then, &facts, Some(super::movers::MOST))),
    })
}

/// The contracts as they were known at the end of a day; none where no day is given.
fn earlier(register: &mut Register, since: Option<&str>) -> Result<Option<Then>, Failure> {
    let Some(text) = since else { return Ok(None) };
    let day = Date::parse(text).ok_or_else(|| Failure::asked("since", ProblemKind::NotDate))?;
    then(register, day).map(Some)
}

pub(super) fn sentence(contracts: u64, standings: &[StandingCount]) -> String {
    if contracts == 0 {
        return words().say(key::RISK_SENTENCE_EMPTY);
    }
    let parts: Vec<String> = standings
        .iter()
        .filter(|counted| counted.count > 0)
        .map(|counted| {
            let standing = standing_text(counted.standing).to_lowercase();
            words().with(key::RISK_STANDING_COUNT, args![count = counted.count, standing = standing])
        })
        .collect();
    let contracts = words().with(key::RISK_CONTRACTS, args![count = contracts]);
    words().with(key::RISK_SENTENCE, args![contracts = contracts, standings = words().list(&parts)])
}

/// A picture as a drawing and as a table, whole: what a page leaves out is in both.
///
/// # Errors
/// Where the day is none or missing for what moved, or a row does not hold.
pub fn copy(register: &mut Register, picture: RiskPicture, since: Option<&str>) -> Result<RiskCopy, Failure> {
    let (drawing, table) = both(register, picture, since)?;
    Ok(RiskCopy { svg: drawing, tsv: table.tsv(), html: table.html() })
}

/// A picture as the bytes of a file, with the name proposed for it.
///
/// # Errors
/// As [`copy`].
pub fn file(
    register: &mut Register,
    picture: RiskPicture,
    format: PictureFormat,
    since: Option<&str>,
) -> Result<(String, Vec<u8>), Failure> {
    let name = file_name(picture);
    let day = register.today();
    let (drawing, table) = both(register, picture, since)?;
    let (ending, bytes) = match format {
        PictureFormat::Svg => ("svg", drawing.into_bytes()),
        PictureFormat::Csv => ("csv", table.csv().into_bytes()),
    };
    Ok((format!("{name}-{day}.{ending}"), bytes))
}

/// The name of a picture's file without day and ending.
fn file_name(picture: RiskPicture) -> String {
    words().say(match picture {
        RiskPicture::Matrix => key::RISK_FILE_MATRIX,
        RiskPicture::Tier => key::RISK_FILE_TIER,
        RiskPicture::Service => key::RISK_FILE_SERVICE,
        RiskPicture::Parent => key::RISK_FILE_PARENT,
        RiskPicture::SubProcessor => key::RISK_FILE_SUB_PROCESSOR,
        RiskPicture::Country => key::RISK_FILE_COUNTRY,
        RiskPicture::Movers => key::RISK_FILE_MOVERS,
    })
}

fn both(
    register: &mut Register,
    asked: RiskPicture,
    since: Option<&str>,
) -> Result<(String, tables::Table), Failure> {
    let then = if asked == RiskPicture::Movers { earlier(register, since)? } else { None };
    let reader = register.reader(Dates::default())?;
    let facts = Facts::read(&reader)?;
    let as_at = reader.as_at();
    match (asked, then) {
        (RiskPicture::Matrix, _) => {
            let matrix = matrix(&facts);
            Ok((picture::of_matrix(&matrix, as_at)?, tables::of_matrix(&matrix, &facts)))
        }
        (RiskPicture::Movers, Some(then)) => {
            let movers = movers(&then, &facts, None);
            Ok((picture::of_movers(&movers, as_at)?, tables::of_movers(&movers)))
        }
        (RiskPicture::Movers, None) => Err(Failure::asked("since", ProblemKind::Missing)),
        (other, _) => {
            let whole = whole_table(&facts, other);
            let contracts = facts.entries().count() as u64;
            Ok((picture::of_count(&whole, contracts, as_at)?, tables::of_count(&whole)))
        }
    }
}
