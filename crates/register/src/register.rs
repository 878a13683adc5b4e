//! An open register: the file, who works in it, and the one way to change it.

use crate::action::Action;
use crate::backup;
use crate::failure::{Failure, FailureCode, words};
use crate::ids::Ids;
use crate::kept::Kept;
use crate::key::{self as keys, FileKey};
use crate::now::{self, Clock};
use crate::reader::{Dates, Moment, Reader};
use crate::stop;
use crate::storage::beside::Beside;
use crate::storage::copy;
use crate::storage::hold::{self, InUse};
use crate::storage::migrate::{self, MIGRATIONS, Migration};
use crate::storage::open::{self, PATIENCE};
use crate::storage::place;
use crate::trail::{self, Author, Draft, Head};
use crate::view::Outcome;
use crate::whole;
use crate::writer::Writer;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use std::path::{Path, PathBuf};
use words::key;

/// Who acts: a statement, not authentication, and reports say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Name, as it will stand in the trail.
    pub name: String,
    /// Role, such as "Procurement officer"; may be empty.
    pub role: String,
}

/// What a register is opened with.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Who acts.
    pub person: Person,
    /// Where the time comes from.
    pub clock: Clock,
    /// Where ids come from.
    pub ids: Ids,
    /// The steps of the schema; [`MIGRATIONS`] but for tests.
    pub migrations: &'static [Migration],
    /// The key of the file; none for one that is not encrypted.
    pub key: Option<FileKey>,
}

impl Setup {
    /// The ordinary set-up: the machine's clock and random ids.
    #[must_use]
    pub fn for_person(name: &str, role: &str) -> Self {
        let person = Person { name: name.to_owned(), role: role.to_owned() };
        Self { person, clock: Clock::System, ids: Ids::random(), migrations: MIGRATIONS, key: None }
    }

    /// The same with the key of a file.
    #[must_use]
    pub fn with_key(self, key: Option<FileKey>) -> Self {
        Self { key, ..self }
    }

    /// The same for another file, such as a backup from before the register was encrypted: without the key where none lies
    /// beside it.
    pub(crate) fn for_file(&self, path: &Path) -> Self {
        let key = self.key.clone().filter(|_| keys::is_encrypted(path));
        Self { key, ..self.clone() }
    }
}

/// A copy of the register as it was known at an instant, kept while nothing changes.
struct Known {
    until: String,
    head: i64,
    copy: Connection,
}

/// Whose turn it is to change the register.
enum Turn {
    /// Whoever asks for one change.
    OfEachChange,
    /// This one's, until it is closed.
    Kept(hold::Writer),
    /// Somebody else's, as the failure says.
    Elsewhere(Failure),
}

/// An open register.
pub struct Register {
    /// Before the connection, so that it is closed before it.
    beside: Beside,
    pub(crate) connection: Connection,
    pub(crate) kept: Kept,
    path: PathBuf,
    setup: Setup,
    device: String,
    known: Option<Known>,
    turn: Turn,
    /// After the connection, so that no other file takes the place of one that is open.
    _in_use: Option<InUse>,
}

impl Register {
    /// Makes an empty register, whole or not at all; never over an existing file. Where the set-up has a key it is encrypted, and
    /// the key's header lies beside it.
    ///
    /// # Errors
    /// Where the file exists or cannot be made.
    pub fn create(path: &Path, setup: Setup) -> Result<Self, Failure> {
        let setup = whole::make(path, |draft| {
            let mut connection = open::create(draft, setup.key.as_ref())?;
            let mut setup = setup;
            found(&mut connection, &mut setup)?;
            open::close_whole(connection)?;
            setup.key.as_ref().map_or(Ok(()), |key| key.lie_beside(draft))?;
            Ok(setup)
        })?;
        Self::open(path, setup)
    }

    /// Opens a register that is there; an older schema is moved to the present one.
    ///
    /// # Errors
    /// Where there is none, or it is no register, newer, damaged, or another program puts another file in its place.
    pub fn open(path: &Path, setup: Setup) -> Result<Self, Failure> {
        let in_use = InUse::beside_others(&place::of_register(path)?, PATIENCE)?;
        let connection = open::open(path, setup.migrations, setup.key.as_ref())
            .map_err(|failure| failure.writing(path, path))?;
        let mut register = Self { _in_use: Some(in_use), ..Self::on(connection, path, setup)? };
        if migrate::version(&register.connection)? < migrate::newest(register.setup.migrations) {
            register.may_change()?;
            backup::make(path, &register.setup)?;
            register.migrate()?;
        }
        Ok(register)
    }

    /// Opens a register as it is, to read alone; an older schema stays as it is.
    pub(crate) fn look_at(path: &Path, setup: Setup) -> Result<Self, Failure> {
        let connection = open::to_read(path, setup.migrations, setup.key.as_ref())?;
        let migrations = migrate::up_to(setup.migrations, migrate::version(&connection)?);
        Self::on(connection, path, Setup { migrations, ..setup })
    }

    fn on(connection: Connection, path: &Path, setup: Setup) -> Result<Self, Failure> {
        let mut register = Self {
            beside: Beside::new(path, setup.key.as_ref()),
            connection,
            kept: Kept::default(),
            path: path.to_owned(),
            setup,
            device: String::new(),
            known: None,
            turn: Turn::OfEachChange,
            _in_use: None,
        };
        register.device = match register.setting("device")? {
            Some(device) => device,
            None => return Err(Failure::damaged("the register does not say which device it is on")),
        };
        Ok(register)
    }

    /// Keeps the turn to change the register until it is closed, and has others told whose it is. Where it is somebody else's,
    /// everything can be read and [`Self::held_by`] says who has it; it may be asked for again.
    pub fn claim(&mut self) {
        if self.connection_is_read_only() || matches!(self.turn, Turn::Kept(_)) {
            return;
        }
        let claimed = hold::Writer::for_long(&self.path, PATIENCE, &self.setup.person.name, self.now());
        self.turn = match claimed {
            Ok(writer) => Turn::Kept(writer),
            Err(failure) if failure.code == FailureCode::Locked => Turn::Elsewhere(failure),
            // Nobody else has it: each change tells what is in its way, a full disk for instance.
            Err(_) => Turn::OfEachChange,
        };
    }

    /// Who else may change the register, in words: that is why this one may not.
    #[must_use]
    pub fn held_by(&self) -> Option<&str> {
        self.refusal().map(|failure| failure.message.as_str())
    }

    /// With what every change is refused while somebody else may change the register.
    #[must_use]
    pub fn refusal(&self) -> Option<&Failure> {
        match &self.turn {
            Turn::Elsewhere(failure) => Some(failure),
            Turn::OfEachChange | Turn::Kept(_) => None,
        }
    }

    /// The turn for one change, to be kept until that is done.
    fn turn(&self) -> Result<Option<hold::Writer>, Failure> {
        match &self.turn {
            Turn::OfEachChange => hold::Writer::for_a_change(&self.path, PATIENCE).map(Some),
            Turn::Kept(_) => Ok(None),
            Turn::Elsewhere(failure) => Err(failure.clone()),
        }
    }

    /// Moves the schema to the newest version: all steps and their entries in one transaction.
    fn migrate(&mut self) -> Result<(), Failure> {
        let _turn = self.turn()?;
        let author = author(&mut self.setup, &self.device, Action::Migrate, None);
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        take_steps(&transaction, &author, &mut self.setup)?;
        transaction.commit()?;
        Ok(())
    }

    /// Runs one action in one transaction: all of it is done and in the trail, or nothing is.
    ///
    /// # Errors
    /// Whatever the action refuses; then the register is as it was.
    pub fn transact<T>(
        &mut self,
        action: Action,
        run: impl FnOnce(&mut Writer<'_>) -> Result<T, Failure>,
    ) -> Result<Outcome<T>, Failure> {
        self.transact_undoing(action, None, run)
    }

    /// The same, for an action that takes an earlier deed back or does it again.
    pub(crate) fn transact_undoing<T>(
        &mut self,
        action: Action,
        undoes: Option<String>,
        run: impl FnOnce(&mut Writer<'_>) -> Result<T, Failure>,
    ) -> Result<Outcome<T>, Failure> {
        self.may_change()?;
        let path = self.path.clone();
        self.in_one_transaction(action, undoes, run).map_err(|failure| failure.writing(&path, &path))
    }

    fn in_one_transaction<T>(
        &mut self,
        action: Action,
        undoes: Option<String>,
        run: impl FnOnce(&mut Writer<'_>) -> Result<T, Failure>,
    ) -> Result<Outcome<T>, Failure> {
        let _turn = self.turn()?;
        let author = author(&mut self.setup, &self.device, action, undoes);
        let today = self.today();
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut writer = Writer::new(&transaction, author, &mut self.setup.ids, today);
        let value = run(&mut writer)?;
        let changes = writer.into_changes();
        stop::may_go_on()?;
        transaction.commit()?;
        Ok(Outcome { value, changes })
    }

    /// Does something, and takes all of it back once what it answers with is known. Nothing of it is written: where somebody else
    /// may change the register, or its file is protected, it is done on a copy in memory.
    ///
    /// # Errors
    /// Whatever the action refuses.
    pub(crate) fn tried<T>(
        &mut self,
        action: Action,
        run: impl FnOnce(&mut Writer<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        open::refuse_foreign(&self.connection, &self.path, self.setup.migrations)?;
        let path = self.path.clone();
        self.in_a_trial(action, run).map_err(|failure| failure.writing(&path, &path))
    }

    fn in_a_trial<T>(
        &mut self,
        action: Action,
        run: impl FnOnce(&mut Writer<'_>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let turn = if self.connection_is_read_only() { None } else { Some(self.turn()) };
        let (_turn, mut copy) = match turn {
            Some(Ok(turn)) => (turn, None),
            Some(Err(failure)) if failure.code != FailureCode::Locked => return Err(failure),
            _ => (None, Some(copy::in_memory(&self.connection, self.setup.migrations)?)),
        };
        let author = author(&mut self.setup, &self.device, action, None);
        let today = self.today();
        let connection = copy.as_mut().unwrap_or(&mut self.connection);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = run(&mut Writer::new(&transaction, author, &mut self.setup.ids, today))?;
        transaction.rollback()?;
        Ok(value)
    }

    /// Refuses where nothing may be changed at this moment, before anything is done for a change that would be refused.
    ///
    /// # Errors
    /// Where it can only be read, holds what could change it unseen, or somebody else may change it.
    pub(crate) fn may_change_now(&self) -> Result<(), Failure> {
        self.may_change()?;
        self.turn().map(drop)
    }

    /// Refuses to change a register that can only be read, or that holds what could change it unseen.
    fn may_change(&self) -> Result<(), Failure> {
        if let Turn::Elsewhere(failure) = &self.turn {
            return Err(failure.clone());
        }
        open::may_change(&self.connection, &self.path, self.setup.migrations)
    }

    /// What the register holds on two dates: the day that time counts to, and the instant up to which we knew.
    ///
    /// # Errors
    /// Where the trail cannot be replayed.
    pub fn reader(&mut self, dates: Dates) -> Result<Reader<'_>, Failure> {
        let head = trail::head(&self.connection)?;
        let moment = self.moment(dates.as_at);
        let Some(instant) = dates.as_known_at else {
            return Ok(Reader::new(
                &self.connection,
                &self.connection,
                Some(&self.beside),
                moment,
                None,
                head,
                &self.kept,
            ));
        };
        self.may_be_known(instant, &head)?;
        let until = now::written(instant);
        let kept = self.known.as_ref().is_some_and(|known| known.until == until && known.head == head.seq);
        if !kept {
            let copy = trail::replay::replay(&self.connection, &until, self.setup.migrations)?;
            self.known = Some(Known { until: until.clone(), head: head.seq, copy });
        }
        let known_head = self.head_until(&until)?;
        match &self.known {
            Some(known) => Ok(Reader::new(
                &known.copy,
                &self.connection,
                None,
                moment,
                Some(instant),
                known_head,
                &self.kept,
            )),
            None => Err(Failure::internal("the copy that was just made is gone")),
        }
    }

    /// Now, where time counts to today; else the end of the day.
    fn moment(&self, as_at: Option<domain::date::Date>) -> Moment {
        let today = self.today();
        match as_at.filter(|day| *day != today) {
            Some(day) => Moment { day, now: now::end_of_london_day(day) },
            None => Moment { day: today, now: self.now() },
        }
    }

    /// Refuses an instant that is still to come. A register whose clock ran ahead, such as a sample of a later day, is known
    /// until the end of the day of its last entry.
    fn may_be_known(&self, instant: DateTime<Utc>, head: &Head) -> Result<(), Failure> {
        let now = self.now();
        let ahead = now::read(&head.at).filter(|last| *last > now);
        let limit = ahead.map_or(now, |last| now::end_of_london_day(now::london_day(last)));
        if instant <= limit {
            return Ok(());
        }
        let given = words().date(now::london_day(instant).0);
        Err(Failure::new(FailureCode::InvalidInput, key::FAILURE_NOT_YET_KNOWN, &[("day", given.into())]))
    }

    fn head_until(&self, until: &str) -> Result<Head, Failure> {
        let found = self
            .connection
            .prepare_cached(include_str!("trail/head_until.sql"))?
            .query_row([until], |row| Ok(Head { seq: row.get(0)?, hash: row.get(1)?, at: row.get(2)? }))
            .optional()?;
        Ok(found.unwrap_or_else(|| Head { seq: 0, hash: trail::NO_HASH.to_owned(), at: String::new() }))
    }

    /// Verifies the trail, and the tables against it.
    ///
    /// # Errors
    /// Where the file cannot be read at all; what does not hold is in the verdict.
    pub fn verify(&self) -> Result<trail::verify::Verdict, Failure> {
        trail::verify::verify(&self.connection, self.setup.migrations)
    }

    /// Backs the register up before a change that touches much of it.
    ///
    /// # Errors
    /// Where the copy cannot be made or does not hold; then the change should not be made either.
    pub fn back_up(&self) -> Result<backup::Backup, Failure> {
        self.may_change_now()?;
        backup::make(&self.path, &self.setup)
    }

    /// Writes the file anew and empties its log, so that nothing of what was taken out is left between the pages of one or in the
    /// other.
    ///
    /// # Errors
    /// Where another program is at work in the file, or the disk has no room for a second copy; the records are as they were.
    #[allow(clippy::disallowed_methods)] // copies pages, changes no row
    pub(crate) fn rewrite(&mut self) -> Result<(), Failure> {
        self.may_change()?;
        let _turn = self.turn()?;
        self.known = None;
        self.connection.flush_prepared_statement_cache();
        self.connection.execute_batch("VACUUM")?;
        let busy: i64 = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 { Ok(()) } else { Err(Failure::new(FailureCode::Locked, key::FAILURE_LOCKED, &[])) }
    }

    /// Gives back the memory of the pages that were read: what is asked next is read from the file again.
    pub fn rest(&self) {
        self.beside.rest();
        open::rest(&self.connection);
    }

    /// The head of the trail.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn head(&self) -> Result<Head, Failure> {
        trail::head(&self.connection)
    }

    /// Where the file lies.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
    /// The steps of the schema that it was opened with.
    pub(crate) fn migrations(&self) -> &'static [Migration] {
        self.setup.migrations
    }
    /// Whether it can only be read, because the file or its folder is write-protected or somebody else may change it: every
    /// change is refused.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.held_by().is_some() || self.connection_is_read_only()
    }
    fn connection_is_read_only(&self) -> bool {
        self.connection.is_readonly(rusqlite::MAIN_DB).unwrap_or(true)
    }
    /// Whether its file is encrypted.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.setup.key.is_some()
    }
    /// How it was opened, with its key: for backups of it.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        &self.setup
    }
    /// The key of its file; none where it is not encrypted.
    #[must_use]
    pub fn key(&self) -> Option<&FileKey> {
        self.setup.key.as_ref()
    }
    /// Says under which passphrase the key lies now, after [`keys::change`].
    pub fn set_key(&mut self, key: FileKey) {
        self.setup.key = Some(key);
    }
    /// Today in London, by the register's clock.
    #[must_use]
    pub fn today(&self) -> domain::date::Date {
        self.setup.clock.today()
    }
    /// Now, by the register's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.setup.clock.now()
    }
    /// Who acts.
    #[must_use]
    pub fn person(&self) -> &Person {
        &self.setup.person
    }
    /// Says who acts from now on.
    pub fn set_person(&mut self, person: Person) {
        self.setup.person = person;
        if let Turn::Kept(writer) = &self.turn {
            writer.says(&self.setup.person.name, self.now());
        }
    }
    /// Sets the clock, for samples and tests.
    pub fn set_clock(&mut self, clock: Clock) {
        self.setup.clock = clock;
    }

    /// A setting of the desk.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>, Failure> {
        let mut statement = self.connection.prepare_cached(include_str!("desk/get.sql"))?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }
    /// Keeps a setting of the desk; it is no part of the trail.
    ///
    /// # Errors
    /// Where the file cannot be written.
    #[allow(clippy::disallowed_methods)] // a setting of the desk, no row of a record
    pub fn set_setting(&self, name: &str, value: &str) -> Result<(), Failure> {
        self.may_change()?;
        let _turn = self.turn()?;
        self.connection.prepare_cached(include_str!("desk/set.sql"))?.execute([name, value])?;
        Ok(())
    }
    /// Forgets a setting of the desk, where it is kept.
    ///
    /// # Errors
    /// Where the file cannot be written.
    #[allow(clippy::disallowed_methods)] // a setting of the desk, no row of a record
    pub(crate) fn forget_setting(&self, name: &str) -> Result<(), Failure> {
        self.may_change()?;
        let _turn = self.turn()?;
        self.connection.prepare_cached(include_str!("desk/forget.sql"))?.execute([name])?;
        Ok(())
    }
    /// Closes the register so that it can be put elsewhere; answers with what it was opened with, ids and clock as far as they
    /// have run.
    ///
    /// # Errors
    /// Where what was saved cannot be written into the file itself.
    pub(crate) fn close(self) -> Result<Setup, Failure> {
        drop(self.beside);
        open::close_whole(self.connection)?;
        Ok(self.setup)
    }
}

/// Makes an empty file a register: its schema, what it says of itself and its first entries, in one transaction.
#[allow(clippy::disallowed_methods)] // what the file says of itself, no row of a record
fn found(connection: &mut Connection, setup: &mut Setup) -> Result<(), Failure> {
    let mut id = || setup.ids.next(setup.clock.now().timestamp_millis()).to_string();
    let (device, identity) = (id(), id());
    let author = author(setup, &device, Action::Create, None);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // A new register is made in today's shape: one entry, however many steps led to it.
    setup.migrations.iter().try_for_each(|step| migrate::apply(&transaction, step))?;
    enter_step(&transaction, &author, setup)?;
    for (name, value) in [("register_id", identity.as_str()), ("oldest_reader", "1")] {
        transaction.prepare_cached(include_str!("desk/set_fact.sql"))?.execute([name, value])?;
    }
    transaction.prepare_cached(include_str!("desk/set.sql"))?.execute(["device", device.as_str()])?;
    transaction.commit()?;
    Ok(())
}

/// Takes every step of the schema that is still to be taken, each with its entry.
fn take_steps(connection: &Connection, author: &Author, setup: &mut Setup) -> Result<(), Failure> {
    let present = migrate::version(connection)?;
    for migration in setup.migrations.iter().filter(|step| step.version > present) {
        migrate::apply(connection, migration)?;
        enter_step(connection, &Author { schema_version: migration.version, ..author.clone() }, setup)?;
    }
    Ok(())
}

/// Enters that the schema is now of the author's version.
fn enter_step(connection: &Connection, author: &Author, setup: &mut Setup) -> Result<(), Failure> {
    let salt = setup.ids.salt();
    trail::append(connection, author, Draft { table: None, row: None, before: None, after: None, salt })
}

/// Who does a new deed, now, by the newest schema.
fn author(setup: &mut Setup, device: &str, action: Action, undoes: Option<String>) -> Author {
    let now = setup.clock.now();
    Author {
        device: device.to_owned(),
        at: now::written(now),
        deed: setup.ids.next(now.timestamp_millis()).to_string(),
        action: action.word(),
        undoes,
        who: setup.person.name.clone(),
        role: setup.person.role.clone(),
        schema_version: migrate::newest(setup.migrations),
    }
}

#[cfg(test)]
mod tests {
    use super::{Register, Setup};
    use crate::failure::Failure;
    use crate::storage::beside::Beside;
    use rusqlite::Connection;
    use std::thread::{self, ThreadId};

    #[test]
    fn an_open_register_can_be_handed_to_another_thread() {
        fn is_send<T: Send>() {}
        is_send::<Register>();
    }

    fn who_reads(connection: &Connection) -> Result<(ThreadId, i64), Failure> {
        let entries = connection.query_row("SELECT count(*) FROM trail_entry", [], |row| row.get(0))?;
        Ok((thread::current().id(), entries))
    }

    #[test]
    fn two_read_one_state_beside_each_other_and_leave_no_log_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.assay");
        let mut register = Register::create(&path, Setup::for_person("A. Person", "")).expect("made");
        register.beside = Beside::always(&path);
        let both = |register: &Register| {
            register.beside.both(&register.connection, who_reads, who_reads).expect("read")
        };
        let (theirs, mine) = both(&register);
        assert_eq!(mine.0, thread::current().id());
        assert_eq!(theirs.0 == mine.0, thread::available_parallelism().is_ok_and(|number| number.get() == 1));
        assert!(mine.1 > 0 && theirs.1 == mine.1);
        let inside = register.connection.unchecked_transaction().expect("begun");
        assert_eq!(both(&register).0.0, mine.0, "what is not committed is seen by one connection alone");
        drop(inside);
        drop(register);
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("listed").collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }
}
