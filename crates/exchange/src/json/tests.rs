use super::*;
use proptest::prelude::*;

fn read(text: &str) -> Result<Vec<Json>, Vec<Unreadable>> {
    read_values(text.as_bytes(), Limits::default())
}

fn places(text: &str) -> Vec<(usize, usize, Fault)> {
    read(text).expect_err("the text is broken").into_iter().map(|p| (p.line, p.column, p.fault)).collect()
}

#[test]
fn keeps_the_text_of_numbers_and_the_lines_of_objects() {
    let values = read("[{\"a\": 48172.80},\n {\"a\": 1E+2}]").expect("it is JSON");
    let Some(Json::Array(items)) = values.first() else { panic!("a list") };
    let found: Vec<_> =
        items.iter().filter_map(Json::as_object).map(|o| (o.line, o.text("a").unwrap_or_default())).collect();
    assert_eq!(found, [(1, "48172.80"), (2, "1E+2")]);
}

#[test]
fn resolves_escapes() {
    let values = read(r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#).expect("it is JSON");
    assert_eq!(values, [Json::Text("a\"\\/\u{8}\u{c}\n\r\té😀".to_owned())]);
}

#[test]
fn says_where_a_file_is_cut_off() {
    assert_eq!(places("{\"a\": [1,\n 2"), [(2, 3, Fault::CutOff)]);
    assert_eq!(places("{\"a\": \"é"), [(1, 9, Fault::CutOff)]);
    assert_eq!(places("\"\\u00"), [(1, 6, Fault::CutOff)]);
    assert_eq!(places("[tru"), [(1, 5, Fault::CutOff)]);
    assert_eq!(places(" \n "), [(2, 2, Fault::Empty)]);
    let cut_inside_a_character = &"\"é".as_bytes()[..2];
    let problems = read_values(cut_inside_a_character, Limits::default()).expect_err("it is cut");
    assert_eq!(problems, [Unreadable { line: 1, column: 2, fault: Fault::CutOff }]);
}

#[test]
fn names_every_broken_line_of_json_lines() {
    let found = places("{}\n{\"a\": x}\n{}\n{\"a\" 1}\n");
    assert_eq!(found, [(2, 7, Fault::Unexpected { found: 'x' }), (4, 6, Fault::Unexpected { found: '1' })]);
}

#[test]
fn refuses_what_json_does_not_know() {
    for (text, fault) in [
        ("01", Fault::Number),
        ("[1.]", Fault::Number),
        ("[-]", Fault::Number),
        ("[1.5.5]", Fault::Number),
        ("\"\\x\"", Fault::Escape),
        ("\"\\ud800\"", Fault::Escape),
        ("\"\\udc00\\ud800\"", Fault::Escape),
        ("\"\t\"", Fault::ControlCharacter { code: 9 }),
        ("[1,]", Fault::Unexpected { found: ']' }),
        ("{a:1}", Fault::Unexpected { found: 'a' }),
    ] {
        let first = read_values(text.as_bytes(), Limits::default()).expect_err(text).remove(0);
        assert_eq!(first.fault, fault, "{text}");
    }
}

#[test]
fn caps_depth_size_and_number() {
    let deep = "[".repeat(1_000_000);
    assert_eq!(places(&deep), [(1, 65, Fault::TooDeep { most: 64 })]);
    let few = Limits { bytes: 10, depth: 64, values: 3, problems: 50 };
    let large = read_values(b"[1,2,3,4,5,6]", few).expect_err("it is too large");
    assert_eq!(large[0].fault, Fault::TooLarge { bytes: 13, most: 10 });
    let many = read_values(b"[1,2,3]", few).expect_err("it holds too many");
    assert_eq!(many[0].fault, Fault::TooManyValues { most: 3 });
}

proptest! {
    #[test]
    fn agrees_with_serde_json_on_what_is_json(text in "[\\[\\]{}\",:0-9eE.+\\\\un tfalsr-]{0,40}") {
        let ours = read(&text).is_ok();
        let mut theirs = serde_json::Deserializer::from_str(&text).into_iter::<serde_json::Value>();
        let mut count = 0;
        let sound = theirs.all(|value| { count += 1; value.is_ok() });
        // serde_json asks for white space between some neighbours and refuses numbers beyond a binary fraction.
        if sound && count > 0 {
            prop_assert!(ours, "{text:?}");
        }
        if ours && text.trim().len() > 1 && !text.contains(['e', 'E']) {
            let single = serde_json::from_str::<serde_json::Value>(&text).is_ok();
            prop_assert!(single || count > 0 || read(&text).is_ok_and(|values| values.len() > 1), "{text:?}");
        }
    }

    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_values(&bytes, Limits::default());
    }
}
