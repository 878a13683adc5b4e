//! The structure tree as PDF objects, and the table that leads from content back to it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::text;
use crate::doc::Doc;
use crate::tag::{Kid, Node, NodeId, Role};

/// Adds the tree's root, whose id it returns, and what leads to its elements. The elements themselves, which are by
/// far the most objects of a file, are made one by one as the file is saved.
pub(super) fn embed<'a>(
    file: &mut lopdf::Document,
    doc: &'a Doc,
    pages: &'a [ObjectId],
    annotations: &'a [ObjectId],
) -> (ObjectId, Elements<'a>) {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = doc.tree.nodes().iter().map(|_| file.new_object_id()).collect();
    let named =
        |at: &usize| doc.tree.is_reachable(NodeId(*at)) && doc.tree.node(NodeId(*at)).role == Role::Note;
    let notes: Vec<_> = (0..ids.len()).filter(named).map(|at| (note_name(at), ids[at])).collect();
    let parents = file.add_object(dictionary! { "Nums" => parent_numbers(doc, &ids) });
    let next = i64::try_from(pages.len() + annotations.len()).unwrap_or(i64::MAX);
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => Object::Reference(ids[0]),
        "ParentTree" => Object::Reference(parents),
        "ParentTreeNextKey" => next,
    };
    if !notes.is_empty() {
        tree.set("IDTree", Object::Reference(file.add_object(id_tree(notes))));
    }
    file.objects.insert(root, Object::Dictionary(tree));
    (root, Elements { root, ids, doc, pages, annotations })
}

/// PDF/UA-1, 7.9: each note is known by a name of its own.
fn note_name(at: usize) -> String {
    format!("note{at}")
}

/// The name of a role in content and tree; all are standard structure types.
pub(super) const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Division => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::List { .. } => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::DataCell => "TD",
        Role::Caption => "Caption",
        Role::Figure => "Figure",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Note => "Note",
    }
}

/// Names to elements, in the order of the names' bytes (ISO 32000-1, 7.9.6).
fn id_tree(mut notes: Vec<(String, ObjectId)>) -> Dictionary {
    notes.sort();
    let pair = |(name, id): (String, ObjectId)| [Object::string_literal(name), Object::Reference(id)];
    dictionary! { "Names" => notes.into_iter().flat_map(pair).collect::<Vec<_>>() }
}

/// The elements of the tree, in the order of their numbers.
pub(super) struct Elements<'a> {
    root: ObjectId,
    /// Of the nodes.
    ids: Vec<ObjectId>,
    doc: &'a Doc,
    pages: &'a [ObjectId],
    annotations: &'a [ObjectId],
}

impl Elements<'_> {
    /// Each element that can be reached from the root.
    pub(super) fn objects(&self) -> impl Iterator<Item = (ObjectId, Object)> {
        let reached = self
            .doc
            .tree
            .nodes()
            .iter()
            .enumerate()
            .filter(|(at, _)| self.doc.tree.is_reachable(NodeId(*at)));
        reached.map(|(at, node)| {
            let mut element = self.element(node);
            if node.role == Role::Note {
                element.set("ID", Object::string_literal(note_name(at)));
            }
            (self.ids[at], Object::Dictionary(element))
        })
    }

    fn element(&self, node: &Node) -> Dictionary {
        let parent = node.parent.map_or(self.root, |parent| self.ids[parent.0]);
        let mut element = dictionary! {
            "Type" => "StructElem",
            "S" => role_name(node.role),
            "P" => Object::Reference(parent),
        };
        let page = first_page(node);
        if let Some(page) = page {
            element.set("Pg", Object::Reference(self.pages[page]));
        }
        let kids: Vec<Object> = node.kids.iter().map(|kid| self.kid(*kid, page)).collect();
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(language) = &node.language {
            element.set("Lang", text(language));
        }
        if let Some(alternative) = &node.alternative {
            element.set("Alt", text(alternative));
        }
        if let Some(attributes) = attributes(node, page.map(|page| self.doc.pages[page].height)) {
            element.set("A", attributes);
        }
        element
    }

    fn kid(&self, kid: Kid, own_page: Option<usize>) -> Object {
        match kid {
            Kid::Node(id) => Object::Reference(self.ids[id.0]),
            Kid::Marked { page, mcid } if Some(page) == own_page => integer(mcid),
            Kid::Marked { page, mcid } => Object::Dictionary(dictionary! {
                "Type" => "MCR",
                "Pg" => Object::Reference(self.pages[page]),
                "MCID" => integer(mcid),
            }),
            Kid::Link(at) => Object::Dictionary(dictionary! {
                "Type" => "OBJR",
                "Obj" => Object::Reference(self.annotations[at]),
            }),
        }
    }
}

fn first_page(node: &Node) -> Option<usize> {
    node.kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } => Some(*page),
        Kid::Node(_) | Kid::Link(_) => None,
    })
}

fn attributes(node: &Node, page_height: Option<f64>) -> Option<Dictionary> {
    let scope = |scope: &str| Some(dictionary! { "O" => "Table", "Scope" => scope });
    match (node.role, node.bounds) {
        (Role::ColumnHeader, _) => scope("Column"),
        (Role::RowHeader, _) => scope("Row"),
        (Role::List { ordered }, _) => {
            Some(dictionary! { "O" => "List", "ListNumbering" => if ordered { "Decimal" } else { "Disc" } })
        }
        (Role::Figure, Some([x, y, width, height])) => {
            let bottom = page_height? - y - height;
            let sides = [x, bottom, x + width, bottom + height].map(super::real).to_vec();
            Some(dictionary! { "O" => "Layout", "BBox" => sides, "Placement" => "Block" })
        }
        _ => None,
    }
}

/// For each page the elements of its marked content, in order of their numbers; then for each link its element.
fn parent_numbers(doc: &Doc, ids: &[ObjectId]) -> Vec<Object> {
    let mut marked: Vec<Vec<Object>> = doc.pages.iter().map(|_| Vec::new()).collect();
    for (page, owners) in doc.pages.iter().zip(&mut marked) {
        for item in &page.items {
            if let crate::doc::Item::Begin { node, .. } = item {
                owners.push(Object::Reference(ids[node.0]));
            }
        }
    }
    let pages = marked.into_iter().map(Object::Array);
    let links = doc.links.iter().map(|link| Object::Reference(ids[link.node.0]));
    pages.chain(links).enumerate().flat_map(|(key, value)| [integer(key), value]).collect()
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
