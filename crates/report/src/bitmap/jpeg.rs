//! JPEG files: size, parts and how the camera was held, read from their segments.

use super::{Bitmap, Coding, MOST_PIXELS, Turn};

/// A JPEG file's size and parts; without the segments that hold notes of a camera or program.
pub(super) fn read(file: &[u8]) -> Option<Bitmap> {
    let mut bytes = file.get(..2)?.to_vec();
    let (mut frame, mut turn) = (None, Turn::Upright);
    let mut at = 2;
    loop {
        let marker = *file.get(at + 1).filter(|_| file.get(at) == Some(&0xFF))?;
        let length = usize::from(u16::from_be_bytes([*file.get(at + 2)?, *file.get(at + 3)?]));
        let segment = file.get(at..at + 2 + length)?;
        match marker {
            // What a frame is coded as: size and parts.
            0xC0..=0xC2 => {
                let number = |from: usize| {
                    Some(u32::from(u16::from_be_bytes([*segment.get(from)?, *segment.get(from + 1)?])))
                };
                frame = Some((number(7)?, number(5)?, *segment.get(9)?));
                bytes.extend_from_slice(segment);
            }
            // A camera's notes: all that is kept of them is how it was held.
            0xE1 => turn = exif_turn(segment).unwrap_or(turn),
            // Adobe's tells how colours are coded; all other application data, and remarks, are left out.
            0xE0 | 0xE2..=0xED | 0xEF | 0xFE => {}
            _ => bytes.extend_from_slice(segment),
        }
        at += 2 + length;
        if marker == 0xDA {
            break;
        }
    }
    bytes.extend_from_slice(file.get(at..)?);
    let (width, height, parts) = frame.filter(|(width, height, parts)| {
        *width > 0
            && *height > 0
            && u64::from(*width) * u64::from(*height) <= MOST_PIXELS
            && [1, 3].contains(parts)
    })?;
    Some(Bitmap { width, height, turn, coding: Coding::Jpeg { parts }, bytes })
}

/// Before the notes of a camera (Exif 2.3, 4.5.4).
const EXIF: &[u8] = b"Exif\0\0";
/// The tag "Orientation" (Exif 2.3, 4.6.4).
const ORIENTATION: u16 = 0x0112;

/// What the notes of a camera say of how it was held: the first directory's field of that name.
fn exif_turn(segment: &[u8]) -> Option<Turn> {
    let notes = segment.get(4..)?.strip_prefix(EXIF)?;
    let big = match notes.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let two = [*notes.get(at)?, *notes.get(at + 1)?];
        Some(if big { u16::from_be_bytes(two) } else { u16::from_le_bytes(two) })
    };
    let (first, second) = (short(4)?, short(6)?);
    let (high, low) = if big { (first, second) } else { (second, first) };
    let directory = usize::from(high) << 16 | usize::from(low);
    let count = usize::from(short(directory)?);
    let fields = (0..count).map(|at| directory + 2 + at * 12);
    let field = fields.take_while(|at| *at < notes.len()).find(|at| short(*at) == Some(ORIENTATION))?;
    Turn::of_exif(short(field + 8)?)
}

/// The file with a note that says how it is turned, and nothing else, for browsers, which follow it.
pub(super) fn turned(file: &[u8], turn: Turn) -> Vec<u8> {
    // One directory with one field: orientation, a number of two bytes, once.
    let mut note = vec![0xFF, 0xE1, 0, 34];
    note.extend_from_slice(EXIF);
    note.extend_from_slice(b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    note.extend_from_slice(&[turn.exif(), 0, 0, 0, 0, 0, 0]);
    let (start, rest) = file.split_at(2.min(file.len()));
    [start, &note, rest].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: &[u8] = b"\xFF\xC0\x00\x0B\x08\x00\x02\x00\x03\x01\x01\x11\x00";
    const SCAN: &[u8] = b"\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00data\xFF\xD9";

    fn file(notes: &[u8]) -> Vec<u8> {
        let length = u16::try_from(notes.len() + 2).expect("short").to_be_bytes();
        [&b"\xFF\xD8\xFF\xE1"[..], &length, notes, FRAME, SCAN].concat()
    }

    #[test]
    fn what_a_camera_wrote_is_left_out() {
        let file = file(b"secret");
        let bitmap = read(&file).expect("a picture");
        assert_eq!((bitmap.width, bitmap.height, bitmap.coding), (3, 2, Coding::Jpeg { parts: 1 }));
        assert!(!bitmap.bytes.windows(6).any(|part| part == b"secret"));
        assert_eq!(bitmap.bytes.len(), file.len() - 10);
        assert_eq!(bitmap.turn, Turn::Upright);
    }

    #[test]
    fn how_the_camera_was_held_is_understood_in_both_orders_of_bytes_and_written_again() {
        let little = b"Exif\0\0II\x2A\0\x08\0\0\0\x02\0\x0F\x01\x02\0\x04\0\0\0abc\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0";
        assert_eq!(read(&file(little)).expect("a picture").turn, Turn::Right);
        for number in 1..=8 {
            let turn = Turn::of_exif(number).expect("a turn");
            let plain = read(&file(b"secret")).expect("a picture");
            let told = read(&turned(&plain.bytes, turn)).expect("a picture");
            assert_eq!((told.turn, told.bytes), (turn, plain.bytes));
        }
    }

    #[test]
    fn notes_that_are_broken_turn_nothing() {
        let broken: [&[u8]; 6] = [
            b"Exif\0\0",
            b"Exif\0\0XX\0\x2A\0\0\0\x08",
            b"Exif\0\0MM\0\x2A\xFF\xFF\xFF\xFF",
            b"Exif\0\0MM\0\x2A\0\0\0\x08\xFF\xFF",
            b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x09\0\0",
            b"Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12",
        ];
        for notes in broken {
            assert_eq!(read(&file(notes)).expect("a picture").turn, Turn::Upright, "{notes:?}");
        }
    }
}
