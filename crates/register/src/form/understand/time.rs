//! A time of the day as people type it.

use super::Problem;
use crate::failure::words;
use words::key;

/// The hour and minute that a text means, as `09:00`.
pub fn read(text: &str) -> Result<String, Problem> {
    clock(&text.trim().to_lowercase())
        .map(|(hour, minute)| format!("{hour:02}:{minute:02}"))
        .ok_or_else(|| words().say(key::FORM_NOT_TIME))
}

fn clock(text: &str) -> Option<(u32, u32)> {
    match text {
        "noon" | "midday" => return Some((12, 0)),
        "midnight" => return Some((0, 0)),
        _ => {}
    }
    let half = [("am", 0), ("pm", 12)].iter().find_map(|(half, add)| Some((text.strip_suffix(half)?, *add)));
    let (digits, afternoon) = half.map_or((text, None), |(rest, add)| (rest.trim(), Some(add)));
    let (hour, minute) = hour_and_minute(digits)?;
    let hour = match afternoon {
        None => hour,
        Some(add) => (1..=12).contains(&hour).then_some(hour % 12 + add)?,
    };
    (hour < 24 && minute < 60).then_some((hour, minute))
}

/// "9", "09", "9:30", "9.30", "0930".
fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute),
        Some(_) => return None,
        None if text.len() == 4 => text.split_at_checked(2)?,
        None => (text, "00"),
    };
    let hour: u32 = number(hour).filter(|_| hour.len() <= 2)?;
    Some((hour, number(minute)?))
}
