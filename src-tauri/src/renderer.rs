//! What has to stand in the environment before the program starts: how WebKitGTK draws, and how soon memory that is no
//! longer used goes back to the system.

/// Each variable that somebody has set already stays as it is.
///
/// * Blank windows come from the DMA-BUF renderer on some Linux graphics drivers.
/// * What lists and scores were worked out with would otherwise be held for the life of the window: at 10,000 suppliers
///   more than what is kept of them.
#[cfg(target_os = "linux")]
const WANTED: [(&str, &str); 3] = [
    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
    ("MIMALLOC_PURGE_DELAY", "0"),
    ("MIMALLOC_ARENA_EAGER_COMMIT", "0"),
];

/// The variables are read as the program starts, so it starts itself again with those that are not set.
#[cfg(target_os = "linux")]
pub fn prefer_the_safe_one() {
    use std::os::unix::process::CommandExt;
    let missing: Vec<_> = WANTED.into_iter().filter(|(name, _)| std::env::var_os(name).is_none()).collect();
    if missing.is_empty() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Returns only where the start failed; the window then opens with the renderer as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).envs(missing).exec();
    }
}

/// Elsewhere there is nothing to choose.
#[cfg(not(target_os = "linux"))]
pub fn prefer_the_safe_one() {}
