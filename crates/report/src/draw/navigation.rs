//! Links and the outline.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::{real, text};
use crate::doc::{Destination, Doc, Link, OutlineEntry, Place};

/// Adds an annotation for each link, in the document's order.
pub(super) fn links(file: &mut lopdf::Document, doc: &Doc, pages: &[ObjectId]) -> Vec<ObjectId> {
    let first = doc.pages.len();
    let annotations = doc.links.iter().enumerate().map(|(at, link)| annotation(doc, link, first + at, pages));
    annotations.map(|annotation| file.add_object(annotation)).collect()
}

fn annotation(doc: &Doc, link: &Link, parent_key: usize, pages: &[ObjectId]) -> Dictionary {
    let area = link.area;
    let bottom = height(doc, link.page) - area.y - area.height;
    let sides = [area.x, bottom, area.x + area.width, bottom + area.height].map(real).to_vec();
    let mut annotation = dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => sides,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        // Printed with the page.
        "F" => 4,
        "StructParent" => i64::try_from(parent_key).unwrap_or(i64::MAX),
        "Contents" => text(link.words.trim()),
    };
    match &link.to {
        Destination::Place(place) => annotation.set("Dest", destination(doc, *place, pages)),
        Destination::Web(address) => {
            let action = dictionary! { "S" => "URI", "URI" => Object::string_literal(address.as_str()) };
            annotation.set("A", action);
        }
    }
    annotation
}

/// Of a page: its y runs upwards.
fn height(doc: &Doc, page: usize) -> f64 {
    doc.pages.get(page).map_or(0.0, |page| page.height)
}

fn destination(doc: &Doc, place: Place, pages: &[ObjectId]) -> Vec<Object> {
    let page = pages.get(place.page).copied().map_or(Object::Null, Object::Reference);
    vec![page, "XYZ".into(), Object::Null, real(height(doc, place.page) - place.y), Object::Null]
}

/// Adds the outline, nested as the headings are; `None` without headings.
pub(super) fn outline(file: &mut lopdf::Document, doc: &Doc, pages: &[ObjectId]) -> Option<ObjectId> {
    if doc.outline.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = doc.outline.iter().map(|_| file.new_object_id()).collect();
    let kin = kin(&doc.outline);
    for (at, entry) in doc.outline.iter().enumerate() {
        let mut item = dictionary! {
            "Title" => text(&entry.title),
            "Parent" => Object::Reference(kin[at].parent.map_or(root, |parent| ids[parent])),
            "Dest" => destination(doc, entry.place, pages),
        };
        set(&mut item, "Prev", kin[at].previous, &ids);
        set(&mut item, "Next", kin[at].next, &ids);
        if !kin[at].children.is_empty() {
            set_family(&mut item, &kin[at].children, &ids);
            // Closed: the number of hidden children, negative.
            let hidden = i64::try_from(kin[at].children.len()).unwrap_or(i64::MAX);
            item.set("Count", -hidden);
        }
        file.objects.insert(ids[at], Object::Dictionary(item));
    }
    let top: Vec<usize> = (0..kin.len()).filter(|at| kin[*at].parent.is_none()).collect();
    let mut outlines = dictionary! { "Type" => "Outlines" };
    set_family(&mut outlines, &top, &ids);
    outlines.set("Count", i64::try_from(top.len()).unwrap_or(i64::MAX));
    file.objects.insert(root, Object::Dictionary(outlines));
    Some(root)
}

fn set(item: &mut Dictionary, key: &str, at: Option<usize>, ids: &[ObjectId]) {
    if let Some(at) = at {
        item.set(key, Object::Reference(ids[at]));
    }
}

fn set_family(item: &mut Dictionary, children: &[usize], ids: &[ObjectId]) {
    set(item, "First", children.first().copied(), ids);
    set(item, "Last", children.last().copied(), ids);
}

/// An entry's relations, as indices.
#[derive(Clone, Default)]
struct Kin {
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    children: Vec<usize>,
}

fn kin(entries: &[OutlineEntry]) -> Vec<Kin> {
    let mut kin = vec![Kin::default(); entries.len()];
    let mut above: Vec<usize> = Vec::new();
    let mut last_top = None;
    for (at, entry) in entries.iter().enumerate() {
        while above.last().is_some_and(|upper| entries[*upper].level >= entry.level) {
            above.pop();
        }
        let parent = above.last().copied();
        let previous = match parent {
            Some(parent) => kin[parent].children.last().copied(),
            None => last_top.replace(at),
        };
        if let Some(parent) = parent {
            kin[parent].children.push(at);
        }
        if let Some(previous) = previous {
            kin[previous].next = Some(at);
        }
        (kin[at].parent, kin[at].previous) = (parent, previous);
        above.push(at);
    }
    kin
}
