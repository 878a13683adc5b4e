//! An sRGB profile, computed from the published primaries and curve, so that no profile file needs a licence.

/// D50-adapted primaries of sRGB (IEC 61966-2-1): X, Y, Z of red, green and blue.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_066, 0.222_488, 0.013_916]),
    (b"gXYZ", [0.385_147, 0.716_873, 0.097_076]),
    (b"bXYZ", [0.143_066, 0.060_608, 0.714_096]),
];
/// The profile connection space's white.
const D50: [f64; 3] = [0.964_2, 1.0, 0.824_9];
/// Points of the tone curve.
const STEPS: u16 = 256;

/// An ICC profile of version 2.1 for sRGB.
pub(super) fn srgb() -> Vec<u8> {
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", description("sRGB")),
        (b"cprt", copyright("No copyright, use freely")),
        (b"wtpt", xyz(D50)),
    ];
    tags.extend(PRIMARIES.iter().map(|(name, values)| (*name, xyz(*values))));
    let curve = curve();
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|name| (name, curve.clone())));
    assemble(&tags)
}

fn assemble(tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut table = word(tags.len()).to_vec();
    let mut data = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    let mut placed: Vec<(&[u8], usize)> = Vec::new();
    for (name, bytes) in tags {
        // The three curves are equal and stand in the file once.
        let known = placed.iter().find(|(other, _)| *other == bytes.as_slice()).map(|(_, at)| *at);
        let at = known.unwrap_or(start + data.len());
        if known.is_none() {
            placed.push((bytes, at));
            data.extend_from_slice(bytes);
            data.resize(data.len().next_multiple_of(4), 0);
        }
        table.extend_from_slice(*name);
        table.extend_from_slice(&word(at));
        table.extend_from_slice(&word(bytes.len()));
    }
    let mut profile = header(start + data.len());
    profile.extend(table);
    profile.extend(data);
    profile
}

fn header(size: usize) -> Vec<u8> {
    let mut header = vec![0; 128];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, &word(size));
    put(8, &[2, 0x10, 0, 0]);
    put(12, b"mntrRGB XYZ ");
    // A fixed date: 1 January 2000.
    put(24, &[0x07, 0xD0, 0, 1, 0, 1]);
    put(36, b"acsp");
    put(68, &xyz(D50)[8..]);
    header
}

/// A count or offset; a profile has a few thousand bytes.
fn word(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    let mut bytes = b"XYZ \0\0\0\0".to_vec();
    for value in values {
        let fixed = (value * 65_536.0).round() as i32;
        bytes.extend(fixed.to_be_bytes());
    }
    bytes
}

fn curve() -> Vec<u8> {
    let mut bytes = b"curv\0\0\0\0".to_vec();
    bytes.extend(u32::from(STEPS).to_be_bytes());
    for step in 0..STEPS {
        let value = f64::from(step) / f64::from(STEPS - 1);
        let linear = if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
        bytes.extend(((linear * 65_535.0).round() as u16).to_be_bytes());
    }
    bytes
}

fn copyright(text: &str) -> Vec<u8> {
    let mut bytes = b"text\0\0\0\0".to_vec();
    bytes.extend(text.bytes().chain([0]));
    bytes
}

/// A description: ASCII, then empty Unicode and script parts.
fn description(text: &str) -> Vec<u8> {
    let mut bytes = b"desc\0\0\0\0".to_vec();
    bytes.extend(word(text.len() + 1));
    bytes.extend(text.bytes().chain([0]));
    bytes.extend([0; 4 + 4 + 2 + 1 + 67]);
    bytes
}
