//! The structure tree as PDF objects, and the table that leads from content back to it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::save::{digits, reference, write_entries};
use super::text;
use crate::doc::Doc;
use crate::tag::{Kid, Node, NodeId, Role};

/// Adds the tree's root, whose id it returns, and what leads to its elements. The elements themselves, which are by
/// far the most objects of a file, are written as the file is saved.
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
    /// The nodes whose elements are written: those that can be reached from the root.
    pub(super) fn reached(&self) -> Vec<usize> {
        (0..self.ids.len()).filter(|at| self.doc.tree.is_reachable(NodeId(*at))).collect()
    }

    pub(super) fn number(&self, at: usize) -> u32 {
        self.ids[at].0
    }

    /// Writes a node's element. A long document has a hundred thousand, so they never become objects.
    pub(super) fn write(&self, at: usize, out: &mut Vec<u8>) {
        let node = self.doc.tree.node(NodeId(at));
        out.extend_from_slice(b"<</Type /StructElem/S /");
        out.extend_from_slice(role_name(node.role).as_bytes());
        out.extend_from_slice(b"/P ");
        reference(node.parent.map_or(self.root, |parent| self.ids[parent.0]), out);
        let page = first_page(node);
        if let Some(page) = page {
            out.extend_from_slice(b"/Pg ");
            reference(self.pages[page], out);
        }
        self.kids(node, page, out);
        let mut rest = Dictionary::new();
        if let Some(language) = &node.language {
            rest.set("Lang", text(language));
        }
        if let Some(alternative) = &node.alternative {
            rest.set("Alt", text(alternative));
        }
        if let Some(attributes) = attributes(node, page.map(|page| self.doc.pages[page].height)) {
            rest.set("A", attributes);
        }
        if node.role == Role::Note {
            rest.set("ID", Object::string_literal(note_name(at)));
        }
        write_entries(out, &rest);
        out.extend_from_slice(b">>");
    }

    fn kids(&self, node: &Node, own_page: Option<usize>, out: &mut Vec<u8>) {
        if node.kids.is_empty() {
            return;
        }
        out.extend_from_slice(b"/K [");
        for (at, kid) in node.kids.iter().enumerate() {
            if at > 0 {
                out.push(b' ');
            }
            self.kid(*kid, own_page, out);
        }
        out.push(b']');
    }

    fn kid(&self, kid: Kid, own_page: Option<usize>, out: &mut Vec<u8>) {
        match kid {
            Kid::Node(id) => reference(self.ids[id.0], out),
            Kid::Marked { page, mcid } if Some(page) == own_page => digits(mcid, out),
            Kid::Marked { page, mcid } => {
                out.extend_from_slice(b"<</Type /MCR/Pg ");
                reference(self.pages[page], out);
                out.extend_from_slice(b"/MCID ");
                digits(mcid, out);
                out.extend_from_slice(b">>");
            }
            Kid::Link(at) => {
                out.extend_from_slice(b"<</Type /OBJR/Obj ");
                reference(self.annotations[at], out);
                out.extend_from_slice(b">>");
            }
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
