//! Setting one value inside a record: what a person does when one figure of a list is corrected.

use serde_json::Value;

/// Sets the value at a place such as `limit`, `head_counts[2].min` or `events[]` (a new item at the end). Answers with the
/// name of the field that was touched, `None` where the record has no such place.
pub fn set<'a>(record: &mut Value, place: &'a str, value: Value) -> Option<&'a str> {
    let Some((field, rest)) = place.split_once('[') else {
        record.as_object_mut()?.insert(place.to_owned(), value);
        return Some(place);
    };
    let (index, inner) = rest.split_once(']')?;
    let items = record.get_mut(field)?.as_array_mut()?;
    if index.is_empty() {
        items.push(value);
        return inner.is_empty().then_some(field);
    }
    let item = items.get_mut(index.parse::<usize>().ok()?)?;
    match inner.strip_prefix('.') {
        Some(inner) => set(item, inner, value).map(|_| field),
        None => inner.is_empty().then(|| {
            *item = value;
            field
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::set;
    use serde_json::json;

    #[test]
    fn a_value_is_set_where_the_place_says() {
        let mut record = json!({ "limit": null, "counts": [{ "min": 1 }, { "min": 2 }] });
        assert_eq!(set(&mut record, "limit", json!(72)), Some("limit"));
        assert_eq!(set(&mut record, "counts[1].min", json!(5)), Some("counts"));
        assert_eq!(set(&mut record, "counts[]", json!({ "min": 9 })), Some("counts"));
        assert_eq!(record, json!({ "limit": 72, "counts": [{ "min": 1 }, { "min": 5 }, { "min": 9 }] }));
    }

    #[test]
    fn a_place_that_is_not_there_is_refused() {
        let mut record = json!({ "counts": [{ "min": 1 }], "name": "x" });
        for place in ["counts[7].min", "counts[x]", "other[0].min", "name[0]", "counts[0"] {
            assert_eq!(set(&mut record, place, json!(1)), None, "{place}");
        }
    }
}
