//! Passphrases and recovery keys: out of a file, or typed at a terminal where nobody sees them.

use crate::input;
use register::key::{Passphrase, RecoveryKey, recovery_on};
use register::{Failure, FailureCode};
use std::io::{ErrorKind, IsTerminal};
use std::path::Path;
use words::{Key, Words, args, key};
use zeroize::Zeroizing;

/// The first line of a file. The rest does not count, so that an editor may end it as it likes.
pub fn first_line(file: &Path) -> Result<Zeroizing<String>, Failure> {
    let text = Zeroizing::new(input::text(file, input::MOST)?);
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

/// The passphrase of a register, asked for at the terminal.
pub fn ask_passphrase(words: &Words, register: &Path) -> Result<Passphrase, Failure> {
    let name = input::shown(register, words);
    let needed = || {
        let arguments = args![name = &name];
        Failure::new(FailureCode::PassphraseNeeded, key::FAILURE_PASSPHRASE_NEEDED, arguments)
    };
    let typed = ask(&words.with(key::CLI_ASK_PASSPHRASE, args![name = &name]))?;
    typed.map(|text| Passphrase::typed(&text)).ok_or_else(needed)
}

/// A passphrase that is chosen now: out of a file, or typed twice; none where there is neither a file nor a terminal.
pub fn chosen(words: &Words, file: Option<&Path>, known: &[&str]) -> Result<Option<Passphrase>, Failure> {
    if let Some(file) = file {
        return Passphrase::chosen(&first_line(file)?, known).map(Some);
    }
    let Some(first) = ask(&words.say(key::CLI_ASK_NEW_PASSPHRASE))? else { return Ok(None) };
    let passphrase = Passphrase::chosen(&first, known)?;
    let again = ask(&words.say(key::CLI_ASK_AGAIN))?.unwrap_or_default();
    if Passphrase::typed(&again) == passphrase {
        return Ok(Some(passphrase));
    }
    let refused = Failure::new(FailureCode::InvalidInput, key::FAILURE_PASSPHRASE_NOT_TAKEN, &[]);
    Err(refused.because(words.say(key::FAILURE_PASSPHRASE_DIFFERS)))
}

/// A recovery key: out of a file, or typed.
pub fn recovery_key(words: &Words, file: Option<&Path>) -> Result<RecoveryKey, Failure> {
    if let Some(file) = file {
        return recovery_on(&Zeroizing::new(input::text(file, input::MOST)?));
    }
    let typed = ask(&words.say(key::CLI_ASK_RECOVERY_KEY))?;
    RecoveryKey::typed(&typed.ok_or_else(|| needed(key::CLI_REFUSED_NO_RECOVERY_KEY))?)
}

/// A failure because something was not given and there is nobody to ask.
pub fn needed(key: Key) -> Failure {
    Failure::new(FailureCode::InvalidInput, key, &[])
}

/// Asks at the terminal, without showing what is typed; none where there is none.
fn ask(prompt: &str) -> Result<Option<Zeroizing<String>>, Failure> {
    // A script that was started at a terminal may still have nobody who looks at it.
    if !std::io::stdin().is_terminal() && !std::io::stderr().is_terminal() {
        return Ok(None);
    }
    match rpassword::prompt_password(prompt) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) if error.kind() == ErrorKind::Interrupted => {
            Err(Failure::new(FailureCode::Cancelled, key::FAILURE_CANCELLED, &[]))
        }
        Err(_) => Ok(None),
    }
}
