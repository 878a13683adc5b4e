//! A failure says where in the window to go, once the window's program has said that it is one: a program of its own, for it holds
//! for all of it.

use register::{FailureCode, Register, Setup, key as keys, speak_in_a_window};

#[test]
fn a_failure_says_where_to_go_in_the_window_and_what_to_type_elsewhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("register.assay");
    let setup = || Setup::for_person("Nia Prosser", "");
    let (key, _) = keys::make(&keys::Passphrase::typed("an ordinary passphrase")).expect("a key");
    Register::create(&path, setup().with_key(Some(key))).expect("made");
    let said = || {
        let wrong = keys::unlock(&path, &keys::Passphrase::typed("not this one")).expect_err("refused");
        let gone = Register::open(&folder.path().join("none"), setup()).map(|_| ()).expect_err("refused");
        assert_eq!((wrong.code, gone.code), (FailureCode::WrongPassphrase, FailureCode::NoRegister));
        (wrong.message, gone.message)
    };
    let (wrong, gone) = said();
    assert!(wrong.contains("“assay passphrase recover”") && gone.contains("--register"), "{wrong} {gone}");
    speak_in_a_window();
    let (wrong, gone) = said();
    assert!(wrong.contains("choose “Use the recovery key”"), "{wrong}");
    assert!(!wrong.contains("assay passphrase") && !gone.contains("--"), "{wrong} {gone}");
}
