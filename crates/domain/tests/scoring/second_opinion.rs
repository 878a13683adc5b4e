//! Two implementations agree on any case, to the last key.

use domain::scoring::{Cases, Method, read_cases, score};
use proptest::prelude::*;
use serde_json::Value;

use crate::{
    cases::{EXAMPLE, any_case},
    naive,
};

#[test]
fn both_agree_on_the_example() {
    let case: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let ours = serde_json::to_value(score(Method::v1(), &crate::cases::example())).expect("JSON");
    assert_eq!(ours, naive::score(&case));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]
    #[test]
    fn both_agree_on_any_case_by_way_of_json(case in any_case()) {
        let text = serde_json::to_string(&case).expect("JSON");
        let Ok(Cases::One(read)) = read_cases(&text) else { panic!("{text}") };
        prop_assert_eq!(&*read, &case);
        let ours = serde_json::to_value(score(Method::v1(), &read)).expect("JSON");
        prop_assert_eq!(ours, naive::score(&serde_json::from_str(&text).expect("JSON")));
    }
}
