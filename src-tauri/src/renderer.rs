//! Which renderer WebKitGTK uses.

/// Blank windows come from the DMA-BUF renderer on some Linux graphics drivers, and it is chosen by a variable that must
/// be there before the program starts: so the program starts itself again with it, unless somebody has decided already.
#[cfg(target_os = "linux")]
pub fn prefer_the_safe_one() {
    use std::os::unix::process::CommandExt;
    const CHOICE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(CHOICE).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Returns only where the start failed; the window then opens with the renderer as it is.
        let _ = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(CHOICE, "1").exec();
    }
}

/// Elsewhere there is nothing to choose.
#[cfg(not(target_os = "linux"))]
pub fn prefer_the_safe_one() {}
