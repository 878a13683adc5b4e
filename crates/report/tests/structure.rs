//! The structure in the file, both ways: from content to tree and from tree to content.

#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use report::{lay_out, pdf};
use support::specimen;

fn file() -> Document {
    Document::load_mem(&pdf(&lay_out(&specimen()).unwrap()).unwrap()).unwrap()
}

fn dictionary(file: &Document, object: &Object) -> Dictionary {
    file.dereference(object).unwrap().1.as_dict().unwrap().clone()
}

/// Key → value of the number tree.
fn parents(file: &Document) -> Vec<Object> {
    let root = dictionary(file, file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    let tree = dictionary(file, root.get(b"ParentTree").unwrap());
    let numbers = tree.get(b"Nums").unwrap().as_array().unwrap().clone();
    for (at, pair) in numbers.chunks(2).enumerate() {
        assert_eq!(pair[0].as_i64().unwrap(), at as i64);
    }
    numbers.chunks(2).map(|pair| pair[1].clone()).collect()
}

/// Tag and number of each marked passage of a page; marks must balance and never nest but for spans of text.
fn marked(file: &Document, page: ObjectId) -> Vec<(String, i64)> {
    let content = Content::decode(&file.get_page_content(page)).unwrap();
    let (mut open, mut found) = (Vec::new(), Vec::new());
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let tag = String::from_utf8(operation.operands[0].as_name().unwrap().to_vec()).unwrap();
                assert!(open.is_empty() || tag == "Span", "{tag} inside {open:?}");
                let properties = operation.operands[1].as_dict().unwrap();
                if let Ok(number) = properties.get(b"MCID") {
                    found.push((tag.clone(), number.as_i64().unwrap()));
                }
                open.push(tag);
            }
            "EMC" => assert!(open.pop().is_some(), "an end without a beginning"),
            "TJ" | "re" | "l" | "c" => {
                assert!(!open.is_empty(), "{operation:?} is neither content nor artifact");
            }
            _ => {}
        }
        if operation.operator == "TJ" {
            assert_no_glyph_0(&operation.operands[0]);
        }
    }
    assert!(open.is_empty(), "never ended: {open:?}");
    found
}

fn assert_no_glyph_0(array: &Object) {
    for part in array.as_array().unwrap() {
        if let Object::String(codes, _) = part {
            assert!(codes.chunks(2).all(|code| code != [0, 0]));
        }
    }
}

#[test]
fn content_and_tree_agree_both_ways() {
    let file = file();
    let parents = parents(&file);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let mut passages = 0;
    for (index, page) in pages.iter().enumerate() {
        let dictionary_of_page = file.get_dictionary(*page).unwrap();
        assert_eq!(dictionary_of_page.get(b"StructParents").unwrap().as_i64().unwrap(), index as i64);
        assert_eq!(dictionary_of_page.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
        let owners = parents[index].as_array().unwrap();
        let marked = marked(&file, *page);
        assert_eq!(owners.len(), marked.len());
        for (at, (tag, number)) in marked.iter().enumerate() {
            assert_eq!(*number, at as i64, "numbers run in reading order");
            let element = dictionary(&file, &owners[at]);
            assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), tag.as_bytes());
            assert!(holds(&element, *page, *number), "{tag} {number} on page {index}");
            passages += 1;
        }
    }
    assert_eq!(passages, count_marked(&file, &root_element(&file)), "each passage stands in the tree once");
}

fn root_element(file: &Document) -> Dictionary {
    let root = dictionary(file, file.catalog().unwrap().get(b"StructTreeRoot").unwrap());
    dictionary(file, root.get(b"K").unwrap())
}

/// Whether an element's K holds the passage of the page.
fn holds(element: &Dictionary, page: ObjectId, number: i64) -> bool {
    let own = element.get(b"Pg").and_then(Object::as_reference).ok();
    element.get(b"K").unwrap().as_array().unwrap().iter().any(|kid| match kid {
        Object::Integer(mcid) => *mcid == number && own == Some(page),
        Object::Dictionary(kid) => {
            kid.get(b"MCID").and_then(Object::as_i64).ok() == Some(number)
                && kid.get(b"Pg").and_then(Object::as_reference).ok() == Some(page)
        }
        _ => false,
    })
}

fn count_marked(file: &Document, element: &Dictionary) -> usize {
    let Ok(kids) = element.get(b"K") else { return 0 };
    let count = |kid: &Object| match kid {
        Object::Integer(_) => 1,
        Object::Dictionary(kid) => usize::from(kid.has(b"MCID")),
        Object::Reference(_) => count_marked(file, &dictionary(file, kid)),
        _ => 0,
    };
    kids.as_array().unwrap().iter().map(count).sum()
}

#[test]
fn links_belong_to_their_elements() {
    let file = file();
    let parents = parents(&file);
    let mut links = 0;
    for page in file.page_iter() {
        let page = file.get_dictionary(page).unwrap();
        let Ok(annotations) = page.get(b"Annots") else { continue };
        for reference in annotations.as_array().unwrap() {
            let annotation = dictionary(&file, reference);
            let key = annotation.get(b"StructParent").unwrap().as_i64().unwrap();
            let element = dictionary(&file, &parents[key as usize]);
            assert_eq!(element.get(b"S").unwrap().as_name().unwrap(), b"Link");
            let kids = element.get(b"K").unwrap().as_array().unwrap();
            let refers =
                |kid: &Object| kid.as_dict().is_ok_and(|kid| kid.get(b"Obj").ok() == Some(reference));
            assert!(kids.iter().any(refers));
            assert!(annotation.has(b"Contents") && annotation.get(b"F").unwrap().as_i64().unwrap() == 4);
            links += 1;
        }
    }
    assert!(links >= 8, "contents, a heading, a web page: {links}");
}

#[test]
fn the_catalog_says_what_readers_need() {
    let file = file();
    let catalog = file.catalog().unwrap();
    let flag = |name: &[u8], key: &[u8]| {
        dictionary(&file, catalog.get(name).unwrap()).get(key).unwrap().as_bool().unwrap()
    };
    assert!(flag(b"MarkInfo", b"Marked") && flag(b"ViewerPreferences", b"DisplayDocTitle"));
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en-GB");
    let outlines = dictionary(&file, catalog.get(b"Outlines").unwrap());
    let first = dictionary(&file, outlines.get(b"First").unwrap());
    assert_eq!(first.get(b"Title").unwrap().as_str().unwrap(), b"1 Summary");
    let second = dictionary(&file, first.get(b"Next").unwrap());
    assert_eq!(
        dictionary(&file, second.get(b"First").unwrap()).get(b"Title").unwrap().as_str().unwrap(),
        b"2.1 Data held"
    );
}

#[test]
fn every_object_is_used() {
    let mut file = file();
    file.trailer.remove(b"ID");
    let unused = file.prune_objects();
    // What packs the others is reached through the cross-reference table only.
    let stray: Vec<_> = unused.into_iter().filter(|id| file.get_object(*id).is_ok()).collect();
    assert!(stray.is_empty(), "{stray:?}");
}
