//! Who may read what is made: its owner alone, or, where it takes the place of another file or lies beside a register, whoever
//! could read that. Elsewhere than on Unix a file has the rights of its folder.

use crate::failure::Failure;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// How a new file is opened that others on a shared computer are not to read: never one that is there.
pub(crate) fn new_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Writes a new file for its owner alone, through to the disk.
///
/// # Errors
/// Where a file is there already, or it cannot be written.
pub(crate) fn write_new(draft: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let made = new_file().open(draft);
    let filled = made.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    filled.map_err(|error| Failure::file("write", draft, &error))
}

/// Makes a folder for its owner alone.
///
/// # Errors
/// Where something is there already, or it cannot be made.
pub(crate) fn new_folder(place: &Path) -> std::io::Result<()> {
    let mut folder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
    folder.create(place)
}

/// Gives a file that was just made, or a folder, to whoever may use another file. What cannot be given stays with its maker.
pub(crate) fn like(other: &Path, made: &Path) {
    let Ok(about) = other.metadata() else { return };
    // A folder is opened like a file for that.
    if let Ok(made) = File::open(made) {
        of(&about, &made);
    }
}

/// The same for what is open. Whoever may read a folder may enter it.
#[cfg(unix)]
pub(crate) fn of(about: &fs::Metadata, made: &File) {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, fchown};
    let same_group = fchown(made, Some(about.uid()), Some(about.gid()))
        .or_else(|_| fchown(made, None, Some(about.gid())))
        .is_ok();
    let mut rights = about.mode() & 0o666;
    if !same_group {
        // Its group is another one, of which nobody said anything.
        rights = rights & 0o606 | (rights & 0o006) << 3;
    }
    if made.metadata().is_ok_and(|made| made.is_dir()) {
        rights |= 0o700 | (rights & 0o444) >> 2;
    }
    let _ = made.set_permissions(fs::Permissions::from_mode(rights));
}

/// The same for what is open; here it has the rights of its folder.
#[cfg(not(unix))]
pub(crate) fn of(_about: &fs::Metadata, _made: &File) {}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::whole;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).expect("it is there").permissions().mode() & 0o777
    }

    #[test]
    fn a_new_file_is_its_owners_alone_and_one_that_replaces_another_has_its_rights() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("a.pdf");
        whole::make(&place, |draft| write_new(draft, b"one")).expect("made");
        assert_eq!(mode(&place), 0o600);
        for rights in [0o600, 0o640, 0o664, 0o444] {
            fs::set_permissions(&place, fs::Permissions::from_mode(rights)).expect("set");
            whole::replace(&place, |draft| write_new(draft, b"two")).expect("replaced");
            assert_eq!(mode(&place), rights);
        }
        let aside = folder.path().join("aside");
        fs::set_permissions(&place, fs::Permissions::from_mode(0o660)).expect("set");
        whole::make_in_place_of(&place, &aside, |draft| write_new(draft, b"three")).expect("exchanged");
        assert_eq!((mode(&place), mode(&aside)), (0o660, 0o660));
    }

    #[test]
    fn a_folder_is_entered_by_whoever_may_read_what_it_is_like() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, made) = (folder.path().join("r.assay"), folder.path().join("backups"));
        write_new(&file, b"").expect("made");
        new_folder(&made).expect("made");
        for (rights, wanted) in [(0o600, 0o700), (0o660, 0o770), (0o640, 0o750), (0o444, 0o755)] {
            fs::set_permissions(&file, fs::Permissions::from_mode(rights)).expect("set");
            like(&file, &made);
            assert_eq!(mode(&made), wanted);
        }
    }
}
