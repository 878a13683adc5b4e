//! Pictures ready to be embedded: JPEG as it is but for what a camera wrote beside it, PNG as plain pixels on white.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// No picture of a report has more points than this.
const MOST_PIXELS: u64 = 50_000_000;

/// A picture in grey or sRGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// How the bytes are to be read.
    pub coding: Coding,
    /// The file, or the pixels.
    pub bytes: Vec<u8>,
}

/// How a picture's bytes are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coding {
    /// A JPEG file of one part (grey) or three.
    Jpeg {
        /// 1 or 3.
        parts: u8,
    },
    /// Red, green and blue of each pixel, row by row.
    Pixels,
}

impl Bitmap {
    /// Reads a PNG or JPEG file.
    ///
    /// # Errors
    /// Why it cannot be printed, in English for the log: the picture is named by whoever asked for it.
    pub(crate) fn read(file: &[u8]) -> Result<Self, String> {
        match file {
            [0xFF, 0xD8, ..] => jpeg(file).ok_or_else(|| "not a JPEG file that can be printed".to_owned()),
            [0x89, b'P', b'N', b'G', ..] => png(file).map_err(|error| error.to_string()),
            _ => Err("neither PNG nor JPEG".to_owned()),
        }
    }

    /// The picture as an address that holds it.
    pub(crate) fn address(&self) -> String {
        match self.coding {
            Coding::Jpeg { .. } => format!("data:image/jpeg;base64,{}", STANDARD.encode(&self.bytes)),
            Coding::Pixels => format!("data:image/png;base64,{}", STANDARD.encode(self.as_png())),
        }
    }

    fn as_png(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        // Writing to a vector cannot fail, and the pixels fill the picture.
        let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.bytes));
        debug_assert!(written.is_ok());
        out
    }
}

fn png(file: &[u8]) -> Result<Bitmap, png::DecodingError> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info()?;
    let (width, height) = (reader.info().width, reader.info().height);
    let size = reader.output_buffer_size().filter(|_| u64::from(width) * u64::from(height) <= MOST_PIXELS);
    let mut data = vec![0; size.ok_or(png::DecodingError::LimitsExceeded)?];
    let frame = reader.next_frame(&mut data)?;
    let bytes = match frame.color_type {
        png::ColorType::GrayscaleAlpha => {
            data.chunks_exact(2).flat_map(|p| [on_white(p[0], p[1]); 3]).collect()
        }
        _ => data.chunks_exact(4).flat_map(|p| [0, 1, 2].map(|at| on_white(p[at], p[3]))).collect(),
    };
    Ok(Bitmap { width, height, coding: Coding::Pixels, bytes })
}

/// What is seen of a value through a paper's white.
fn on_white(value: u8, alpha: u8) -> u8 {
    let (value, alpha) = (u32::from(value), u32::from(alpha));
    // At most 255 by its making.
    u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
}

/// A JPEG file's size and parts; without the segments that hold notes of a camera or program.
fn jpeg(file: &[u8]) -> Option<Bitmap> {
    let mut bytes = file.get(..2)?.to_vec();
    let mut frame = None;
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
            // Adobe's tells how colours are coded; all other application data, and remarks, are left out.
            0xE0..=0xED | 0xEF | 0xFE => {}
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
    Some(Bitmap { width, height, coding: Coding::Jpeg { parts }, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_picture_is_refused() {
        for file in [&b""[..], b"\xFF\xD8", b"\xFF\xD8\xFF\xE1\xFF", b"\x89PNG\r\n", b"GIF89a"] {
            assert!(Bitmap::read(file).is_err(), "{file:?}");
        }
    }

    #[test]
    fn what_a_camera_wrote_is_left_out() {
        let note = b"\xFF\xE1\x00\x08secret";
        let frame = b"\xFF\xC0\x00\x0B\x08\x00\x02\x00\x03\x01\x01\x11\x00";
        let scan = b"\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00data\xFF\xD9";
        let file = [&b"\xFF\xD8"[..], note, frame, scan].concat();
        let bitmap = Bitmap::read(&file).expect("a picture");
        assert_eq!((bitmap.width, bitmap.height, bitmap.coding), (3, 2, Coding::Jpeg { parts: 1 }));
        assert!(!bitmap.bytes.windows(6).any(|part| part == b"secret"));
        assert_eq!(bitmap.bytes.len(), file.len() - note.len());
    }

    #[test]
    fn transparent_points_are_white() {
        assert_eq!([on_white(0, 255), on_white(0, 0), on_white(100, 128)], [0, 255, 177]);
    }
}
