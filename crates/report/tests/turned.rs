//! A photograph taken with the camera held sideways stands upright, in every way of holding it.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use report::block::{Block, Image};
use report::doc::{Area, Item};
use report::{html, lay_out, pdf, svg_pages};
use support::document;
use support::outside::{assert_sound, file};

/// 48 × 32 points: red, green above blue, white; orientation 6, whose number stands at [`ORIENTATION`].
const PHOTOGRAPH: &[u8] = include_bytes!("../../../tests/fixtures/pictures/held-sideways.jpg");
const ORIENTATION: usize = 49;

/// What is seen upright by each orientation of Exif: upper left, upper right, lower left, lower right.
const SEEN: [&str; 8] = ["rgbw", "grwb", "wbgr", "bwrg", "rbgw", "brwg", "wgbr", "gwrb"];

fn photograph(orientation: u8) -> Block {
    let mut file = PHOTOGRAPH.to_vec();
    assert_eq!(file[ORIENTATION], 6);
    file[ORIENTATION] = orientation;
    Block::Image(Image { caption: String::new(), alternative: "Four fields".into(), file, width: 120 })
}

/// The letter of the colour in the middle of each quarter of an area of the first page, as poppler draws it.
fn quarters(bytes: &[u8], area: Area) -> String {
    let file = file(bytes);
    let drawn = std::process::Command::new("pdftoppm").args(["-r", "72"]).arg(file.path()).output().unwrap();
    // "P6 width height 255 ", then three bytes a point.
    let head: Vec<&[u8]> = drawn.stdout.splitn(4, |byte| byte.is_ascii_whitespace()).collect();
    let width: f64 = std::str::from_utf8(head[1]).unwrap().parse().unwrap();
    let points = &head[3][4..];
    let colour = |x: f64, y: f64| {
        let at =
            ((area.y + area.height * y).round() * width + (area.x + area.width * x).round()) as usize * 3;
        match [points[at] > 127, points[at + 1] > 127, points[at + 2] > 127] {
            [true, true, true] => 'w',
            [true, ..] => 'r',
            [_, true, _] => 'g',
            _ => 'b',
        }
    };
    [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)].map(|(x, y)| colour(x, y)).iter().collect()
}

#[test]
fn it_stands_upright_in_print_in_the_preview_and_in_a_browser() {
    for (orientation, seen) in (1..=8).zip(SEEN) {
        let document = document(vec![photograph(orientation)]);
        let laid = lay_out(&document).unwrap();
        let area = laid.pages[0].items.iter().find_map(|item| match item {
            Item::Picture { area, .. } => Some(*area),
            _ => None,
        });
        let area = area.unwrap();
        let sideways = orientation > 4;
        assert_eq!((area.width, area.height), (120.0, if sideways { 180.0 } else { 80.0 }), "{orientation}");
        let bytes = pdf(&laid).unwrap();
        assert_sound(&bytes);
        assert_eq!(quarters(&bytes, area), seen, "orientation {orientation}");
        // The preview turns it itself; a browser turns it by the note, which says nothing else.
        assert_eq!(svg_pages(&laid)[0].contains("transform=\"matrix("), orientation > 1, "{orientation}");
        let page = html(&document).unwrap();
        assert_eq!(page.contains("data:image/jpeg;base64,/9j/4QAi"), orientation > 1, "{orientation}");
    }
}
