//! Pictures as image objects (ISO 32000-1, 8.9.5). Their colours are the output intent's.

use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::bitmap::{Bitmap, Coding};

/// Embeds the pictures and returns their resources.
pub(super) fn embed(file: &mut lopdf::Document, bitmaps: &[Bitmap]) -> Dictionary {
    let mut resources = Dictionary::new();
    for (at, bitmap) in bitmaps.iter().enumerate() {
        let id = file.add_object(Stream::new(image(bitmap), bitmap.bytes.clone()));
        resources.set(resource(at), Object::Reference(id));
    }
    resources
}

/// The name a picture has in page resources.
pub(super) fn resource(bitmap: usize) -> String {
    format!("I{bitmap}")
}

fn image(bitmap: &Bitmap) -> Dictionary {
    let mut image = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(bitmap.width),
        "Height" => i64::from(bitmap.height),
        "ColorSpace" => if bitmap.coding == (Coding::Jpeg { parts: 1 }) { "DeviceGray" } else { "DeviceRGB" },
        "BitsPerComponent" => 8,
    };
    if let Coding::Jpeg { .. } = bitmap.coding {
        image.set("Filter", "DCTDecode");
    }
    image
}
