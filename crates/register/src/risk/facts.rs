//! What the pictures are made from: every contract with its score, and what it leans on.

use crate::failure::Failure;
use crate::reader::Reader;
use crate::score::columns::{Columns, word};
use crate::score::groups::each;
use crate::score::{self, Scored};
use crate::view::Standing;
use domain::scoring::{Figures, Score};
use domain::vocabulary::{Answer, ChainKind};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// Something by the id of a contract.
type ByContract<T> = HashMap<String, T>;

/// Every contract that is not retired, worst first.
pub(super) struct Facts {
    scores: Arc<Vec<Scored>>,
    texts: ByContract<Texts>,
    owners: Owners,
    chains: ByContract<Chain>,
    places: ByContract<Places>,
}

/// A contract, as far as rows of it show.
#[derive(Debug, Default, Clone)]
pub(super) struct Texts {
    pub title: String,
    /// Id and name of the supplier.
    pub supplier: Option<(String, String)>,
    /// Id of the supplier's organisation.
    pub organisation: Option<String>,
    /// The division of its first procurement code: two digits.
    pub division: Option<String>,
    /// Whether it is known to handle no personal data.
    pub no_data: bool,
}

/// What is recorded of the chain behind a contract.
#[derive(Debug, Default, Clone)]
pub(super) struct Chain {
    /// Ids of the sub-processors' organisations.
    pub organisations: BTreeSet<String>,
    /// Whether somebody confirmed that there is none.
    pub none: bool,
    /// Whether it is recorded as not known.
    pub unknown: bool,
}

/// Countries where data is held or reached from.
#[derive(Debug, Default, Clone)]
pub(super) struct Places {
    /// ISO 3166-1.
    pub countries: BTreeSet<String>,
    /// Whether a place is recorded of which no country is known.
    pub unknown: bool,
}

/// One contract.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub scored: &'a Scored,
    pub texts: &'a Texts,
    pub chain: Option<&'a Chain>,
    pub places: Option<&'a Places>,
    pub owners: &'a Owners,
}

impl Facts {
    /// Reads them, a table at a time.
    pub fn read(reader: &Reader<'_>) -> Result<Self, Failure> {
        let (chains, mut places) = chains(reader)?;
        each(reader.connection, include_str!("places.sql"), &[], |row| {
            let at = places.entry(row.text(0)?).or_default();
            match row.opt_text(1)? {
                Some(country) => {
                    at.countries.insert(country);
                }
                None => at.unknown = true,
            }
            Ok(())
        })?;
        Ok(Self {
            scores: score::all(reader)?,
            texts: texts(reader)?,
            owners: Owners::read(reader)?,
            chains,
            places,
        })
    }

    /// Who owns whom.
    pub fn owners(&self) -> &Owners {
        &self.owners
    }

    /// Every contract, worst first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.scores.iter().filter_map(|scored| {
            Some(Entry {
                scored,
                texts: self.texts.get(&scored.contract)?,
                chain: self.chains.get(&scored.contract),
                places: self.places.get(&scored.contract),
                owners: &self.owners,
            })
        })
    }
}

impl<'a> Entry<'a> {
    /// Where it stands.
    pub fn standing(self) -> Standing {
        crate::supplier::standing_of(&self.scored.score)
    }
    /// Its figures, where it is assessed.
    pub fn figures(self) -> Option<&'a Figures> {
        let score: &'a Score = &self.scored.score;
        score.figures()
    }
}

fn texts(reader: &Reader<'_>) -> Result<ByContract<Texts>, Failure> {
    let mut texts = HashMap::new();
    each(reader.connection, include_str!("contracts.sql"), &[], |row| {
        let codes = row.list(2)?;
        let division = codes.first().and_then(|code| code.get(..2)).map(str::to_owned);
        let no_data = word::<Answer>(row, 3)? == Answer::No;
        let found = Texts {
            title: row.text(1)?,
            supplier: row.opt_text(4)?.zip(row.opt_text(6)?),
            organisation: row.opt_text(5)?,
            division,
            no_data,
        };
        texts.insert(row.text(0)?, found);
        Ok(())
    })?;
    Ok(texts)
}

/// The chains, and the countries that stand in them.
fn chains(reader: &Reader<'_>) -> Result<(ByContract<Chain>, ByContract<Places>), Failure> {
    let (mut chains, mut places): (ByContract<Chain>, ByContract<Places>) = Default::default();
    each(reader.connection, include_str!("chain.sql"), &[], |row| {
        let contract = row.text(0)?;
        let countries = link_countries(row)?;
        if !countries.is_empty() {
            places.entry(contract.clone()).or_default().countries.extend(countries);
        }
        let chain = chains.entry(contract).or_default();
        match word(row, 1)? {
            ChainKind::SubProcessor => chain.organisations.extend(row.opt_text(2)?),
            ChainKind::ConfirmedNone => chain.none = true,
            ChainKind::Unknown => chain.unknown = true,
        }
        Ok(())
    })?;
    Ok((chains, places))
}

fn link_countries(row: &Columns<'_>) -> Result<Vec<String>, Failure> {
    let mut countries = row.list(3)?;
    countries.extend(row.list(4)?);
    Ok(countries)
}

/// Organisations by id: name, and who owns each.
pub(super) struct Owners(HashMap<String, (String, Option<String>)>);

impl Owners {
    fn read(reader: &Reader<'_>) -> Result<Self, Failure> {
        let mut owners = HashMap::new();
        each(reader.connection, include_str!("organisations.sql"), &[], |row| {
            owners.insert(row.text(0)?, (row.text(1)?, row.opt_text(2)?));
            Ok(())
        })?;
        Ok(Self(owners))
    }

    /// The name of an organisation.
    pub fn name(&self, id: &str) -> &str {
        self.0.get(id).map_or("", |(name, _)| name)
    }

    /// The organisation at the top of the group, as far as owners are recorded; where they go round in a ring, the least
    /// id of the ring, so that every member has the same.
    pub fn top<'a>(&'a self, id: &'a str) -> &'a str {
        let mut seen = vec![id];
        let mut at = id;
        while let Some(owner) = self.0.get(at).and_then(|(_, owner)| owner.as_deref()) {
            if let Some(start) = seen.iter().position(|known| *known == owner) {
                return seen[start..].iter().min().copied().unwrap_or(owner);
            }
            seen.push(owner);
            at = owner;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::Owners;

    fn owners(links: &[(&str, Option<&str>)]) -> Owners {
        Owners(links.iter().map(|(id, up)| ((*id).into(), ((*id).into(), up.map(Into::into)))).collect())
    }

    #[test]
    fn the_top_of_a_group_is_found_however_deep_and_in_a_ring_too() {
        let found = owners(&[("a", Some("b")), ("b", Some("c")), ("c", None), ("d", Some("d"))]);
        assert_eq!((found.top("a"), found.top("c"), found.top("d")), ("c", "c", "d"));
        let ring = owners(&[("a", Some("c")), ("c", Some("b")), ("b", Some("c"))]);
        assert_eq!((ring.top("a"), ring.top("b"), ring.top("c")), ("b", "b", "b"));
    }
}
