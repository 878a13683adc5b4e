//! How WebKitGTK draws the page.

/// Has WebKitGTK draw without its DMA-BUF renderer, unless somebody has said otherwise (`0` asks for it).
///
/// * With it windows stay blank on some Linux graphics drivers.
/// * WebKitGTK has no other way to hand composited frames over, so that pages are then drawn without a compositor: pages of text and
///   tables sooner and in less memory, above all where the graphics card is a program (docs/benchmarks.md).
///
/// Has to be called before anything else: the environment must not change once there are threads.
#[cfg(target_os = "linux")]
pub fn prefer_the_safe_one() {
    // Fails only for a name that the system does not allow; the window then opens with the renderer as it is.
    let _ = webkit2gtk::glib::setenv("WEBKIT_DISABLE_DMABUF_RENDERER", "1", false);
}

/// Elsewhere there is nothing to choose.
#[cfg(not(target_os = "linux"))]
pub fn prefer_the_safe_one() {}
