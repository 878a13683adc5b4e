//! What every command works with: the words, the register's place, who acts, and the two dates.

use crate::exit::{Stop, say};
use crate::{args, input, output, place, secret};
use clap::error::ErrorKind;
use clap::{ArgMatches, Command};
use domain::date::Date;
use domain::text::Line;
use register::key::{self as keys, FileKey, Passphrase};
use register::{
    Clock, Dates, Failure, FailureCode, FieldProblem, Person, Reader, Register, Setup, end_of_london_day,
    london_day, read_instant,
};
use serde::Serialize;
use std::cell::RefCell;
use std::env;
use std::path::{Path, PathBuf};
use words::{Key, Value, Words, args as with, key};

/// What every command works with.
pub struct Desk {
    /// The words.
    pub words: Words,
    /// Whether JSON was asked for.
    pub json: bool,
    /// The two dates that were given.
    pub dates: Dates,
    register: Option<PathBuf>,
    is_default: bool,
    person: Person,
    passphrase: Option<Passphrase>,
    key: RefCell<Option<(PathBuf, FileKey)>>,
}

impl Desk {
    /// Reads the options of every command.
    pub fn new(words: Words, matches: &ArgMatches, command: &mut Command) -> Result<Self, Stop> {
        let leaf = args::leaf(matches);
        let dates = dates(&words, matches, leaf, command)?;
        let person = person(&words, leaf)?;
        let named = leaf.get_one::<PathBuf>(args::REGISTER).cloned();
        let named = named.or_else(|| variable("ASSAY_REGISTER").map(PathBuf::from));
        let is_default = named.is_none();
        let register = named.or_else(place::register);
        let given = leaf.get_one::<PathBuf>(args::PASSPHRASE_FILE).cloned();
        let given = given.or_else(|| variable("ASSAY_PASSPHRASE_FILE").map(PathBuf::from));
        // What is wrong with it should be known on the day it is set up, not on the day it is needed.
        let passphrase = given.map(|file| secret::first_line(&file)).transpose()?;
        let passphrase = passphrase.map(|text| Passphrase::typed(&text));
        let (json, key) = (leaf.get_flag(args::JSON), RefCell::default());
        Ok(Self { words, json, dates, register, is_default, person, passphrase, key })
    }

    /// The passphrase that was given in a file.
    pub fn passphrase(&self) -> Option<&Passphrase> {
        self.passphrase.as_ref()
    }

    /// The register's place. Where a program was ended while it put another file there, that is brought to its end first.
    pub fn place(&self) -> Result<&Path, Failure> {
        let missing = || Failure::new(FailureCode::NoRegister, key::CLI_REFUSED_NO_PLACE, &[]);
        let place = self.register.as_deref().ok_or_else(missing)?;
        register::whole::settle(place)?;
        Ok(place)
    }

    /// Whether the register lies where it does because nobody named a place.
    pub fn place_is_default(&self) -> bool {
        self.is_default
    }

    /// Who acts.
    pub fn person(&self) -> &Person {
        &self.person
    }

    /// How whoever acts makes a register, or opens one that is not encrypted.
    pub fn setup(&self) -> Setup {
        Setup::for_person(&self.person.name, &self.person.role)
    }

    /// How whoever acts opens the register at a place or a backup of it: with its key, where it is encrypted.
    pub fn setup_for(&self, file: &Path) -> Result<Setup, Failure> {
        Ok(self.setup().with_key(self.key_of(file)?))
    }

    /// The key of a file, unwrapped once by the passphrase that was given or is asked for; none where it is not encrypted.
    fn key_of(&self, file: &Path) -> Result<Option<FileKey>, Failure> {
        if !keys::is_encrypted(file) {
            if self.passphrase.is_some() && file.exists() {
                self.say(key::CLI_SAID_NOT_ENCRYPTED, with![name = input::shown(file, &self.words)]);
            }
            return Ok(None);
        }
        let mut known = self.key.borrow_mut();
        if let Some((_, key)) = known.as_ref().filter(|(place, _)| place == file) {
            return Ok(Some(key.clone()));
        }
        let key = match &self.passphrase {
            Some(given) => keys::unlock(file, given)?,
            None => keys::unlock(file, &secret::ask_passphrase(&self.words, file)?)?,
        };
        *known = Some((file.to_owned(), key.clone()));
        Ok(Some(key))
    }

    /// Opens the register.
    pub fn open(&self) -> Result<Register, Failure> {
        let place = self.place()?;
        Register::open(place, self.setup_for(place)?)
    }

    /// Opens the register and reads from it on the two dates.
    pub fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> Result<T, Failure>) -> Result<T, Failure> {
        read(&self.open()?.reader(self.dates)?)
    }

    /// Says something on stderr.
    pub fn say(&self, key: Key, arguments: &[(&str, Value<'_>)]) {
        say(&self.words.with(key, arguments));
    }

    /// Answers with a value as JSON, or with a text made from it.
    pub fn answer<T: Serialize + ?Sized>(
        &self,
        value: &T,
        text: impl FnOnce() -> String,
    ) -> Result<(), Failure> {
        if self.json { output::json(value) } else { output::text(&text()) }
    }

    /// The end of a verb that changed something: the reference as data, a sentence for people.
    pub fn changed<T: Serialize + ?Sized>(
        &self,
        value: &T,
        key: Key,
        arguments: &[(&str, Value<'_>)],
    ) -> Result<(), Failure> {
        self.say(key, arguments);
        if self.json { output::json(value) } else { Ok(()) }
    }
}

fn variable(name: &str) -> Option<std::ffi::OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// The two dates, where the command takes them.
fn dates(
    words: &Words,
    matches: &ArgMatches,
    leaf: &ArgMatches,
    command: &mut Command,
) -> Result<Dates, Stop> {
    let as_at = leaf.get_one::<String>(args::AS_AT);
    let as_known_at = leaf.get_one::<String>(args::AS_KNOWN_AT);
    let takes = Takes::of(matches);
    let mut refuse = |text: String| Stop::Usage(command.error(ErrorKind::ValueValidation, text));
    if (as_at.is_some() || as_known_at.is_some()) && takes == Takes::Neither {
        return Err(refuse(words.say(key::CLI_REFUSED_DATES_HERE)));
    }
    if as_at.is_some() && takes == Takes::KnownAt {
        return Err(refuse(words.say(key::CLI_REFUSED_AS_AT_HERE)));
    }
    if as_known_at.is_some() && takes == Takes::AsAt {
        return Err(refuse(words.say(key::CLI_REFUSED_KNOWN_HERE)));
    }
    let mut dates = Dates::default();
    if let Some(text) = as_at {
        let parsed = Date::parse(text)
            .ok_or_else(|| refuse(words.with(key::CLI_REFUSED_DATE, with![given = text])))?;
        dates.as_at = Some(parsed);
    }
    if let Some(text) = as_known_at {
        // Of today only what has been is known.
        let now = Clock::System.now();
        let end = |day: Date| if day == london_day(now) { now } else { end_of_london_day(day) };
        let day = || Date::parse(text).map(end);
        let parsed = read_instant(text).or_else(day);
        dates.as_known_at =
            Some(parsed.ok_or_else(|| refuse(words.with(key::CLI_REFUSED_INSTANT, with![given = text])))?);
    }
    Ok(dates)
}

/// Which of the two dates a command takes.
#[derive(PartialEq, Eq)]
enum Takes {
    Both,
    AsAt,
    KnownAt,
    Neither,
}

impl Takes {
    fn of(matches: &ArgMatches) -> Self {
        let Some((first, inner)) = matches.subcommand() else { return Self::Neither };
        match (first, inner.subcommand_name()) {
            ("sample", _) => Self::AsAt,
            // What was done stands by itself, whatever the day is.
            ("trail", Some("list")) => Self::KnownAt,
            ("score" | "search" | "report" | "clocks", _) | (_, Some("list" | "show")) => Self::Both,
            _ => Self::Neither,
        }
    }
}

/// Who acts: the option, else the variable, else the account; a name that is given and empty is refused, for it would stand
/// in the trail as nobody's.
fn person(words: &Words, leaf: &ArgMatches) -> Result<Person, Stop> {
    let said = |name: &str| env::var_os(name).map(|value| value.to_string_lossy().into_owned());
    let given = leaf.get_one::<String>(args::AS).cloned().or_else(|| said("ASSAY_USER"));
    let named = |name: &&str| said(name).filter(|value| !value.trim().is_empty());
    let account = || ["LOGNAME", "USER", "USERNAME"].iter().find_map(named);
    let whole = given.or_else(account).unwrap_or_else(|| words.say(key::CLI_NOBODY_SAID));
    let (name, role) = whole.split_once('/').unwrap_or((&whole, ""));
    let (name, role) = (name.trim(), role.trim());
    for (field, text) in [("name", name), ("role", role)] {
        // A role may be left out.
        if let Some(kind) = Line::new(text).err().filter(|_| field == "name" || !text.is_empty()) {
            return Err(refused_person(words, field, kind).into());
        }
    }
    Ok(Person { name: name.to_owned(), role: role.to_owned() })
}

fn refused_person(words: &Words, field: &str, kind: domain::problem::ProblemKind) -> Failure {
    let problem = register::in_words(&domain::problem::Problem { field: field.to_owned(), kind });
    let message = words.say(key::CLI_REFUSED_WHO);
    Failure {
        message,
        fields: vec![FieldProblem { ..problem }],
        ..Failure::invalid(domain::problem::Problems::new())
    }
}
