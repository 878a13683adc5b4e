//! Pictures that are not drawn from numbers: a logo, a photograph kept as evidence.

use serde::{Deserialize, Serialize};

/// A PNG or JPEG picture with its caption. What a camera wrote beside it (place, day, device) is not printed with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// Printed below the picture after its number, as for charts; empty for none.
    pub caption: String,
    /// What it shows, for somebody who cannot see it. Must not be empty.
    pub alternative: String,
    /// The file's bytes: PNG, or JPEG in grey or colour for screens.
    #[serde(with = "base64_text")]
    pub file: Vec<u8>,
    /// How wide it is printed, in points; never wider than the page, nor taller than two thirds of it.
    pub width: u16,
}

/// Bytes as text in a stored model.
mod base64_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    pub(super) fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(from)?).map_err(de::Error::custom)
    }
}
