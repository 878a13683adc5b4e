//! A file of evidence, chosen or dropped: read and kept with its record.

use crate::evidence;
use crate::failure::Failure;
use crate::last_name;
use crate::register::Register;
use crate::view::{KeptFile, Outcome};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Reads a file and keeps it with a piece of evidence that has none yet.
///
/// # Errors
/// Where the file cannot be read, is empty or larger than [`evidence::FILE_MAX`], or the piece has another one.
pub fn attach(register: &mut Register, id: &str, path: &Path) -> Result<Outcome<KeptFile>, Failure> {
    // Its name alone: where it lay on this computer is nobody's business later.
    let name = last_name(Some(path));
    let bytes = read(path, &name)?;
    let Outcome { value: sha256, changes } = evidence::attach(register, id, &name, &bytes)?;
    let size = evidence::size(bytes.len());
    let bytes = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(Outcome { value: KeptFile { file_name: name, sha256, bytes, size }, changes })
}

/// The bytes of a file, of which no more are read than could be kept.
fn read(path: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    crate::whole::refuse_what_is_no_file(path)?;
    let failed = |error: std::io::Error| Failure::file("read", path, &error);
    let most = u64::try_from(evidence::FILE_MAX).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() > evidence::FILE_MAX { Err(evidence::too_large(name)) } else { Ok(bytes) }
}
