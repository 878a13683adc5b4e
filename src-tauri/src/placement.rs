//! Where the window stands: on a screen that exists, whatever was remembered.

use tauri::{AppHandle, Manager, PhysicalPosition, PhysicalSize, WebviewWindow};

/// How much of the window must be in sight, in pixels of the screen: enough of its title to take hold of.
const IN_SIGHT: (i64, i64) = (160, 48);
/// The size of a window that is put back, in logical pixels.
const SIZE: (f64, f64) = (1280.0, 800.0);

/// A rectangle on the desktop, in pixels of the screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    left: i64,
    top: i64,
    width: i64,
    height: i64,
}

impl Area {
    fn new(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Self {
        Self {
            left: position.x.into(),
            top: position.y.into(),
            width: size.width.into(),
            height: size.height.into(),
        }
    }

    /// How much of this lies on the other, across and down.
    fn common(self, other: Self) -> (i64, i64) {
        let across = (self.left + self.width).min(other.left + other.width) - self.left.max(other.left);
        let down = (self.top + self.height).min(other.top + other.height) - self.top.max(other.top);
        (across.max(0), down.max(0))
    }

    /// In the middle of another, no larger than it.
    fn centred(self, on: Self) -> Self {
        let (width, height) = (self.width.min(on.width), self.height.min(on.height));
        Self { left: on.left + (on.width - width) / 2, top: on.top + (on.height - height) / 2, width, height }
    }
}

/// Where a window goes: where it is, if its title can be taken hold of on some screen and it fits there; else in the
/// middle of the first screen.
fn clamped(window: Area, screens: &[Area]) -> Area {
    let Some(first) = screens.first() else { return window };
    let title = Area { height: IN_SIGHT.1, ..window };
    let held = screens.iter().find(|screen| {
        let (across, down) = title.common(**screen);
        across >= IN_SIGHT.0.min(window.width) && down >= IN_SIGHT.1
    });
    match held {
        Some(screen) if window.width > screen.width || window.height > screen.height => {
            window.centred(*screen)
        }
        Some(_) => window,
        None => window.centred(*first),
    }
}

/// Brings the window back where it stands on no screen, as after one was unplugged.
pub fn into_sight(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let area = Area::new(window.outer_position()?, window.outer_size()?);
    let wanted = clamped(area, &screens(window)?);
    if wanted == area { Ok(()) } else { place(window, wanted) }
}

/// Puts the window in the middle of the first screen in the size it had at first.
pub fn reset(app: &AppHandle) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window("main") else { return Ok(()) };
    window.unmaximize()?;
    window.set_fullscreen(false)?;
    let size = tauri::LogicalSize::<f64>::from(SIZE).to_physical::<u32>(window.scale_factor()?);
    let Some(first) = screens(&window)?.first().copied() else { return Ok(()) };
    place(&window, Area::new(PhysicalPosition::new(0, 0), size).centred(first))
}

/// The screens, the main one first.
fn screens(window: &WebviewWindow) -> tauri::Result<Vec<Area>> {
    let main = window.primary_monitor()?;
    let all = window.available_monitors()?;
    Ok(main.iter().chain(&all).map(|screen| Area::new(*screen.position(), *screen.size())).collect())
}

fn place(window: &WebviewWindow, area: Area) -> tauri::Result<()> {
    let small = |value: i64| u32::try_from(value).unwrap_or_default();
    let near = |value: i64| i32::try_from(value).unwrap_or_default();
    window.set_size(PhysicalSize::new(small(area.width), small(area.height)))?;
    window.set_position(PhysicalPosition::new(near(area.left), near(area.top)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAIN: Area = Area { left: 0, top: 0, width: 1920, height: 1080 };
    const SIDE: Area = Area { left: 1920, top: 0, width: 1280, height: 1024 };
    const WINDOW: Area = Area { left: 100, top: 100, width: 1280, height: 800 };

    #[test]
    fn a_window_in_sight_stays() {
        for left in [100, 1800, 1920 + 600] {
            let window = Area { left, ..WINDOW };
            assert_eq!(clamped(window, &[MAIN, SIDE]), window);
        }
        // Half of it may hang over the edge.
        let hanging = Area { left: -700, ..WINDOW };
        assert_eq!(clamped(hanging, &[MAIN]), hanging);
    }

    #[test]
    fn a_window_on_a_screen_that_is_gone_comes_back() {
        let lost = Area { left: 2000, ..WINDOW };
        assert_eq!(clamped(lost, &[MAIN]), Area { left: 320, top: 140, ..WINDOW });
        // Only its foot is in sight: nothing to take hold of.
        let above = Area { top: -780, ..WINDOW };
        assert_eq!(clamped(above, &[MAIN]), Area { left: 320, top: 140, ..WINDOW });
    }

    #[test]
    fn a_window_larger_than_its_screen_shrinks() {
        let large = Area { width: 2400, height: 1300, ..WINDOW };
        assert_eq!(clamped(large, &[MAIN]), MAIN);
    }

    #[test]
    fn without_a_screen_nothing_moves() {
        assert_eq!(clamped(WINDOW, &[]), WINDOW);
    }
}
