//! Random timelines, case by case the same as in the second implementation.

use proptest::prelude::*;
use serde_json::Value;

use crate::cases::{EXAMPLE, any_case, printed};
use crate::naive;

#[test]
fn both_say_the_same_of_the_example() {
    let example: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    assert_eq!(printed(&example), naive::evaluate(&example));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn both_say_the_same_of_any_case(case in any_case()) {
        let (found, expected) = (printed(&case), naive::evaluate(&case));
        for (found, expected) in found["clocks"].as_array().into_iter().flatten().zip(expected["clocks"].as_array().into_iter().flatten()) {
            prop_assert_eq!(found, expected, "{}", case);
        }
        prop_assert_eq!(found, expected, "{}", case);
    }
}
