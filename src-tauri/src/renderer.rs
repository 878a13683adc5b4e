//! What has to stand in the environment before the program starts: which renderer WebKitGTK uses, and how soon memory that
//! is no longer used goes back to the system.

/// Blank windows come from the DMA-BUF renderer on some Linux graphics drivers, and it is chosen by a variable that must
/// be there before the program starts: so the program starts itself again with it, unless somebody has decided already.
/// What lists and scores were worked out with would otherwise be held for the life of the window: at 10,000 suppliers more
/// than what is kept of them.
#[cfg(target_os = "linux")]
pub fn prefer_the_safe_one() {
    use std::os::unix::process::CommandExt;
    const GIVEN_BACK: [(&str, &str); 2] =
        [("MIMALLOC_PURGE_DELAY", "0"), ("MIMALLOC_ARENA_EAGER_COMMIT", "0")];
    const CHOICE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(CHOICE).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Returns only where the start failed; the window then opens with the renderer as it is.
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(CHOICE, "1")
            .envs(GIVEN_BACK)
            .exec();
    }
}

/// Elsewhere there is nothing to choose.
#[cfg(not(target_os = "linux"))]
pub fn prefer_the_safe_one() {}
