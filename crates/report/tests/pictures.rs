//! The page pictures: whole, closed in themselves, and of the same pages.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use std::collections::HashSet;

use report::{lay_out, svg_pages};

#[test]
fn every_outline_used_is_in_the_picture() {
    let doc = lay_out(&support::specimen()).unwrap();
    let pictures = svg_pages(&doc);
    assert_eq!(pictures.len(), doc.pages.len());
    for picture in &pictures {
        let after = |mark: &str| -> HashSet<String> {
            picture.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        let (used, drawn) = (after("<use href=\"#"), after("<path id=\""));
        assert!(used.len() > 20);
        assert_eq!(used.difference(&drawn).count(), 0);
        assert_eq!(picture.matches("<g ").count(), picture.matches("</g>").count());
        let addresses = picture.matches("http").count();
        assert_eq!(addresses, 1, "only the name space");
    }
}
