//! Which parties are one body, and which of them the register knows.

use super::body::{Identity, Mention, Numbers, is_unnamed, kind, number_fields, part_words};
use super::known::{Known, KnownBody};
use super::merge::Merging;
use super::report::{Body, BodyStanding, MatchedBy};
use super::stamp::{Stamp, age};
use super::text::words;
use crate::failure::Failure;
use crate::reader::draft_of;
use crate::storage::rows;
use crate::tables;
use domain::noun::Noun;
use domain::vocabulary::OrganisationPart;
use domain::word::Word;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use words::{args, key};

/// A body of the register or of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    /// Its id and reference, where the register knows it.
    pub known: Option<(String, String)>,
    matched_by: Option<MatchedBy>,
    identity: Identity,
    /// The numbers of bodies that were merged into it.
    away: Vec<Numbers>,
    mentions: Vec<Mention>,
    remarks: Vec<String>,
}

/// All bodies, to be found by number and name.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    entries: Vec<Entry>,
    by_number: HashMap<(&'static str, String), usize>,
    by_portal: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
}

impl Bodies {
    /// The bodies that the register knows.
    pub fn of(known: &Known) -> Self {
        let mut bodies = Self::default();
        for KnownBody { id, reference, identity } in &known.bodies {
            let place = bodies.entries.len();
            let known = Some((id.clone(), reference.clone()));
            bodies.entries.push(Entry { known, identity: identity.clone(), ..Entry::default() });
            bodies.index(place, identity);
        }
        for (identity, into) in &known.away {
            let stays = |entry: &Entry| entry.known.as_ref().is_some_and(|(id, _)| id == into);
            if let Some(place) = bodies.entries.iter().position(stays) {
                bodies.entries[place].away.push(identity.numbers.clone());
                bodies.index(place, identity);
            }
        }
        bodies
    }

    /// Finds the body of each mention, or makes a new one; answers with the places in the order given. Those that have
    /// an official number come first, so that the order of the file decides nothing.
    pub fn place(&mut self, mentions: Vec<Mention>) -> Vec<usize> {
        let mut order: Vec<(usize, Mention)> = mentions.into_iter().enumerate().collect();
        let rank = |mention: &Mention| {
            (!mention.identity.numbers.any(), mention.identity.portal.is_none(), mention.stamp.clone())
        };
        order.sort_by_cached_key(|(_, mention)| rank(mention));
        let mut places = vec![0; order.len()];
        for (number, mention) in order {
            places[number] = self.place_one(mention);
        }
        places
    }

    /// The body at a place.
    pub fn entry(&self, place: usize) -> &Entry {
        &self.entries[place]
    }

    fn place_one(&mut self, mention: Mention) -> usize {
        let found = self.find(&mention.identity);
        let place = found.map_or(self.entries.len(), |(place, _)| place);
        if found.is_none() {
            self.entries.push(Entry::default());
        }
        let entry = &mut self.entries[place];
        if entry.known.is_some() && entry.matched_by.is_none() {
            entry.matched_by = found.map(|(_, by)| by);
        }
        self.absorb(place, &mention.identity);
        self.entries[place].mentions.push(mention);
        place
    }

    fn find(&self, sought: &Identity) -> Option<(usize, MatchedBy)> {
        // One that was merged into a body speaks for it with its own numbers alone: without any it has nothing to say.
        let fits = |place: &usize| {
            let (entry, sought) = (&self.entries[*place], &sought.numbers);
            let is_away = |away: &Numbers| away.share(sought) && !away.contradict(sought);
            !entry.identity.numbers.contradict(sought) || entry.away.iter().any(is_away)
        };
        for (by, column, number) in sought.numbers.keys() {
            let place = number.and_then(|number| self.by_number.get(&(column, number.to_owned())));
            if let Some(place) = place.filter(|place| fits(place)) {
                return Some((*place, by));
            }
        }
        let portal = sought.portal.as_ref().and_then(|portal| self.by_portal.get(portal));
        if let Some(place) = portal.filter(|place| fits(place)) {
            return Some((*place, MatchedBy::PortalId));
        }
        sought.names.iter().find_map(|name| self.by_name(name, fits)).map(|place| (place, MatchedBy::Name))
    }

    /// The body of a name: one without official numbers first, else the only one.
    fn by_name(&self, name: &str, fits: impl Fn(&usize) -> bool) -> Option<usize> {
        let candidates: Vec<usize> =
            self.by_name.get(name)?.iter().copied().filter(|place| fits(place)).collect();
        let bare = candidates.iter().find(|place| !self.entries[**place].identity.numbers.any());
        let only = if let [only] = candidates.as_slice() { Some(*only) } else { None };
        bare.copied().or(only)
    }

    /// Takes a mention's names and numbers in; a number that belongs to another body is left out.
    fn absorb(&mut self, place: usize, given: &Identity) {
        let mut given = given.clone();
        self.leave_out_taken(place, &mut given);
        let entry = &mut self.entries[place];
        entry.identity.numbers.fill(&given.numbers);
        for name in &given.names {
            if !entry.identity.names.contains(name) {
                entry.identity.names.push(name.clone());
            }
        }
        // A portal gives one body several numbers; the oldest stands for it, whichever file comes first.
        let both = [entry.identity.portal.take(), given.portal.clone()];
        entry.identity.portal = both.into_iter().flatten().min_by_key(|id| (id.len(), id.clone()));
        self.index(place, &given);
    }

    fn leave_out_taken(&mut self, place: usize, given: &mut Identity) {
        let taken: Vec<(&'static str, String, usize)> = given
            .numbers
            .keys()
            .into_iter()
            .filter_map(|(_, column, number)| Some((column, number?.to_owned())))
            .filter_map(|key| self.by_number.get(&key).map(|other| (key.0, key.1, *other)))
            .filter(|(_, _, other)| *other != place)
            .collect();
        for (column, number, other) in taken {
            match column {
                "companies_house_number" => given.numbers.company = None,
                "ods_code" => given.numbers.ods = None,
                "ppon" => given.numbers.ppon = None,
                _ => given.numbers.lei = None,
            }
            self.remark_taken(place, &number, other);
        }
        let portal =
            given.portal.clone().and_then(|portal| self.by_portal.get(&portal).map(|other| (portal, *other)));
        if let Some((portal, other)) = portal.filter(|(_, other)| *other != place) {
            given.portal = None;
            self.remark_taken(place, &portal, other);
        }
    }

    fn remark_taken(&mut self, place: usize, number: &str, other: usize) {
        let other = self.entries[other].identity.names.first().cloned().unwrap_or_default();
        let remark =
            words().with(key::IMPORT_REMARK_IDENTIFIER_TAKEN, args![identifier = number, other = other]);
        let remarks = &mut self.entries[place].remarks;
        if !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }

    fn index(&mut self, place: usize, identity: &Identity) {
        for (_, column, number) in identity.numbers.keys() {
            if let Some(number) = number {
                self.by_number.entry((column, number.to_owned())).or_insert(place);
            }
        }
        if let Some(portal) = &identity.portal {
            self.by_portal.entry(portal.clone()).or_insert(place);
        }
        for name in &identity.names {
            let places = self.by_name.entry(name.clone()).or_default();
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }

    /// What is to be done for each body that the file names, in the order in which they were found: a body that the
    /// register does not know is made where a contract links to it.
    pub fn steps(
        &self,
        known: &Known,
        links: &Links,
        connection: &Connection,
        file: &Connection,
    ) -> Result<Vec<BodyStep>, Failure> {
        let wanted = |(place, entry): &(usize, &Entry)| {
            !entry.mentions.is_empty() && (entry.known.is_some() || links.bodies.contains(place))
        };
        let named = self.entries.iter().enumerate().filter(wanted);
        let supplies = |place: &usize| links.suppliers.contains(place);
        named.map(|(place, entry)| entry.step(place, supplies(&place), known, connection, file)).collect()
    }
}

/// The places of the bodies that contracts will link to.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// As buyer or supplier.
    pub bodies: HashSet<usize>,
    /// As supplier.
    pub suppliers: HashSet<usize>,
}

/// What is to be done for one body.
#[derive(Debug)]
pub(super) struct BodyStep {
    /// Its place among the bodies.
    pub place: usize,
    /// The draft of a new organisation, or the changes of one that is known.
    pub draft: Map<String, Value>,
    /// The draft of a new supplier without its link.
    pub supplier: Option<Map<String, Value>>,
    /// The line of the report.
    pub line: Body,
}

impl Entry {
    /// Its name as the newest notice gives it that gives one, else the one that the register holds.
    pub fn name(&self) -> &str {
        let named = |mention: &&Mention| mention.identity.names.first().is_some_and(|name| !is_unnamed(name));
        let newest =
            newest_of(self.mentions.iter().filter(named)).and_then(|mention| mention.identity.names.first());
        newest.or(self.identity.names.first()).map_or("", String::as_str)
    }

    fn newest(&self) -> Option<&Mention> {
        newest_of(self.mentions.iter())
    }

    fn parts(&self) -> Vec<OrganisationPart> {
        let all = [OrganisationPart::LeadBody, OrganisationPart::Supplier];
        all.into_iter().filter(|part| self.mentions.iter().any(|mention| mention.part == *part)).collect()
    }

    fn address(&self) -> Option<&String> {
        let told =
            self.mentions.iter().filter_map(|mention| Some((&mention.stamp, mention.address.as_ref()?)));
        told.max().map(|(_, address)| address)
    }

    fn step(
        &self,
        place: usize,
        supplies: bool,
        known: &Known,
        connection: &Connection,
        file: &Connection,
    ) -> Result<BodyStep, Failure> {
        let Some(newest) = self.newest() else { return Err(Failure::internal("a body that nobody names")) };
        let parts = self.parts();
        let recorded = self.known.as_ref().is_some_and(|(id, _)| known.suppliers.contains_key(id));
        let supplier = (supplies && !recorded).then(|| source(&newest.stamp));
        let mut line = self.line(supplier.is_some());
        let draft = match &self.known {
            None => self.draft(newest, &parts),
            Some((id, _)) => self.changes(id, newest, connection, file, &mut line)?,
        };
        Ok(BodyStep { place, draft, supplier, line })
    }

    fn line(&self, new_supplier: bool) -> Body {
        let mut remarks = self.remarks.clone();
        for remark in self.mentions.iter().flat_map(|mention| &mention.remarks) {
            if !remarks.contains(remark) {
                remarks.push(remark.clone());
            }
        }
        Body {
            name: self.name().to_owned(),
            reference: self.known.as_ref().map(|(_, reference)| reference.clone()),
            standing: BodyStanding::New,
            matched_by: self.matched_by,
            new_supplier,
            changed: Vec::new(),
            kept: Vec::new(),
            remarks,
        }
    }

    fn draft(&self, newest: &Mention, parts: &[OrganisationPart]) -> Map<String, Value> {
        let mut others: Vec<&String> =
            self.identity.names.iter().filter(|name| *name != self.name() && !is_unnamed(name)).collect();
        others.sort();
        let mut draft = source(&newest.stamp);
        let fields = [
            ("legal_name", json!(self.name())),
            ("known_as", json!(others)),
            ("kind", kind(&self.identity.numbers).word().into()),
            ("parts_played", json!(part_words(parts))),
            ("address", json!(self.address())),
        ];
        draft.extend(fields.into_iter().chain(number_fields(&self.identity)).map(own));
        draft
    }

    fn changes(
        &self,
        id: &str,
        newest: &Mention,
        connection: &Connection,
        file: &Connection,
        line: &mut Body,
    ) -> Result<Map<String, Value>, Failure> {
        let table = tables::of(Noun::Organisation);
        let image = rows::read(connection, table.name, id)?
            .ok_or_else(|| Failure::damaged("an organisation is gone"))?;
        let present = draft_of(connection, table, &image)?;
        let stands = present["source"].as_str();
        let by_import = stands.is_some_and(|source| Stamp::read(source).is_some());
        let mut merging = Merging::new(file, id, &present, age(&newest.stamp, stands));
        self.merge_names(&mut merging, &present)?;
        for (name, value) in number_fields(&self.identity) {
            merging.derived(name, value)?;
        }
        merging.list("parts_played", &part_words(&self.parts()), None)?;
        merging.derived("kind", kind(&self.identity.numbers).word().into())?;
        merging.field("address", json!(self.address()))?;
        if by_import && merging.is_news() {
            merging.derived("source", json!(newest.stamp.source()))?;
        }
        line.standing = if merging.changes.is_empty() { BodyStanding::Same } else { BodyStanding::Changed };
        line.changed = merging.changes.keys().cloned().collect();
        line.kept = merging.kept;
        Ok(merging.changes)
    }

    /// The newest name is the name; every other one it has been published under is kept beside it.
    fn merge_names(&self, merging: &mut Merging<'_>, present: &Value) -> Result<(), Failure> {
        if is_unnamed(present["legal_name"].as_str().unwrap_or_default()) {
            merging.derived("legal_name", json!(self.name()))?;
        } else if !is_unnamed(self.name()) {
            merging.field("legal_name", json!(self.name()))?;
        }
        let moved = merging.changes.get("legal_name").and_then(Value::as_str).map(str::to_owned);
        let stands = present["legal_name"].as_str().unwrap_or_default();
        let name = moved.as_deref().unwrap_or(stands);
        let published = self.mentions.iter().flat_map(|mention| &mention.identity.names);
        let mut others: Vec<String> = published.filter(|other| *other != name).cloned().collect();
        others.extend((moved.is_some()).then(|| stands.to_owned()));
        others.retain(|other| !is_unnamed(other));
        merging.list("known_as", &others, moved.as_deref())
    }
}

fn newest_of<'a>(mentions: impl Iterator<Item = &'a Mention>) -> Option<&'a Mention> {
    mentions.max_by(|a, b| (&a.stamp, &a.identity.names).cmp(&(&b.stamp, &b.identity.names)))
}

fn source(stamp: &Stamp) -> Map<String, Value> {
    Map::from_iter([("source".to_owned(), json!(stamp.source()))])
}

fn own((name, value): (&'static str, Value)) -> (String, Value) {
    (name.to_owned(), value)
}
