//! Pictures ready to be embedded: JPEG as it is but for what a camera wrote beside it, PNG as plain pixels on white.

mod jpeg;
mod turn;

pub use turn::Turn;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// No picture of a report has more points than this.
const MOST_PIXELS: u64 = 50_000_000;

/// A picture in grey or sRGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    /// In pixels, as the bytes hold it.
    pub width: u32,
    /// In pixels, as the bytes hold it.
    pub height: u32,
    /// How what the bytes hold is turned so that it stands upright.
    pub turn: Turn,
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
            [0xFF, 0xD8, ..] => {
                jpeg::read(file).ok_or_else(|| "not a JPEG file that can be printed".to_owned())
            }
            [0x89, b'P', b'N', b'G', ..] => png(file).map_err(|error| error.to_string()),
            _ => Err("neither PNG nor JPEG".to_owned()),
        }
    }

    /// How much higher than wide it is when it stands upright.
    pub(crate) fn shape(&self) -> f64 {
        let shape = f64::from(self.height) / f64::from(self.width);
        if self.turn.swaps_sides() { 1.0 / shape } else { shape }
    }

    /// The picture as an address that holds it, for whoever turns it by itself.
    pub(crate) fn address(&self) -> String {
        match self.coding {
            Coding::Jpeg { .. } => jpeg_address(&self.bytes),
            Coding::Pixels => format!("data:image/png;base64,{}", STANDARD.encode(self.as_png())),
        }
    }

    /// The picture as an address that holds it and says how it is turned, for a browser.
    pub(crate) fn upright_address(&self) -> String {
        match self.coding {
            Coding::Jpeg { .. } if self.turn != Turn::Upright => {
                jpeg_address(&jpeg::turned(&self.bytes, self.turn))
            }
            _ => self.address(),
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

fn jpeg_address(file: &[u8]) -> String {
    format!("data:image/jpeg;base64,{}", STANDARD.encode(file))
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
    Ok(Bitmap { width, height, turn: Turn::Upright, coding: Coding::Pixels, bytes })
}

/// What is seen of a value through a paper's white.
fn on_white(value: u8, alpha: u8) -> u8 {
    let (value, alpha) = (u32::from(value), u32::from(alpha));
    // At most 255 by its making.
    u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(u8::MAX)
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
    fn transparent_points_are_white() {
        assert_eq!([on_white(0, 255), on_white(0, 0), on_white(100, 128)], [0, 255, 177]);
    }
}
