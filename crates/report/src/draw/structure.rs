//! The structure tree as PDF objects, and the table that leads from content back to it.

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::save::{digits, reference, write_entries};
use super::text;
use crate::doc::{Doc, Item};
use crate::tag::{Kid, Node, NodeId, Role, Tree};

/// Adds the tree's root and what leads to its elements. The elements themselves, which are by far the most objects of a
/// file, and the table that leads back to them are written as the file is saved.
pub(super) fn embed<'a>(
    file: &mut lopdf::Document,
    doc: &'a Doc,
    pages: &'a [ObjectId],
    annotations: &'a [ObjectId],
) -> Elements<'a> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = doc.tree.ids().map(|_| file.new_object_id()).collect();
    let named = |id: &NodeId| doc.tree.is_reachable(*id) && doc.tree.node(*id).role == Role::Note;
    let notes: Vec<_> = doc.tree.ids().filter(named).map(|id| (note_name(id), ids[id.index()])).collect();
    // Holds the table's place among the objects.
    let parents = file.add_object(Object::Null);
    let next = i64::try_from(pages.len() + annotations.len()).unwrap_or(i64::MAX);
    let mut tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => Object::Reference(ids[Tree::ROOT.index()]),
        "ParentTree" => Object::Reference(parents),
        "ParentTreeNextKey" => next,
    };
    if !notes.is_empty() {
        tree.set("IDTree", Object::Reference(file.add_object(id_tree(notes))));
    }
    file.objects.insert(root, Object::Dictionary(tree));
    Elements { root, parents, ids, doc, pages, annotations }
}

/// PDF/UA-1, 7.9: each note is known by a name of its own.
fn note_name(id: NodeId) -> String {
    format!("note{}", id.index())
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
    /// What the catalog refers to.
    pub(super) root: ObjectId,
    /// The table that leads from content to its element.
    pub(super) parents: ObjectId,
    /// Of the nodes.
    ids: Vec<ObjectId>,
    doc: &'a Doc,
    pages: &'a [ObjectId],
    annotations: &'a [ObjectId],
}

impl Elements<'_> {
    /// The nodes whose elements are written: those that can be reached from the root.
    pub(super) fn reached(&self) -> Vec<NodeId> {
        self.doc.tree.ids().filter(|id| self.doc.tree.is_reachable(*id)).collect()
    }

    pub(super) fn number(&self, id: NodeId) -> u32 {
        self.ids[id.index()].0
    }

    /// For each page the elements of its marked content, in order of their numbers; then for each link its element.
    pub(super) fn write_parents(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"<</Nums [");
        for (at, page) in self.doc.pages.iter().enumerate() {
            digits(at, out);
            out.extend_from_slice(b" [");
            let owners = page.items.iter().filter_map(|item| match item {
                Item::Begin { node, .. } => Some(*node),
                _ => None,
            });
            for (place, node) in owners.enumerate() {
                if place > 0 {
                    out.push(b' ');
                }
                reference(self.ids[node.index()], out);
            }
            out.extend_from_slice(b"] ");
        }
        for (at, link) in self.doc.links.iter().enumerate() {
            digits(self.doc.pages.len() + at, out);
            out.push(b' ');
            reference(self.ids[link.node.index()], out);
            out.push(b' ');
        }
        // Every entry but the last has a space after it.
        out.pop_if(|last| *last == b' ');
        out.extend_from_slice(b"]>>");
    }

    /// Writes a node's element. A long document has a hundred thousand, so they never become objects.
    pub(super) fn write(&self, id: NodeId, out: &mut Vec<u8>) {
        let node = self.doc.tree.node(id);
        out.extend_from_slice(b"<</Type /StructElem/S /");
        out.extend_from_slice(role_name(node.role).as_bytes());
        out.extend_from_slice(b"/P ");
        reference(node.parent.map_or(self.root, |parent| self.ids[parent.index()]), out);
        let page = first_page(node);
        if let Some(page) = page {
            out.extend_from_slice(b"/Pg ");
            reference(self.pages[page as usize], out);
        }
        self.kids(node, page, out);
        self.rare(id, node, page, out);
        match node.role {
            Role::ColumnHeader => out.extend_from_slice(b"/A <</O /Table/Scope /Column>>"),
            Role::RowHeader => out.extend_from_slice(b"/A <</O /Table/Scope /Row>>"),
            _ => {}
        }
        out.extend_from_slice(b">>");
    }

    /// What few elements say.
    fn rare(&self, id: NodeId, node: &Node, page: Option<u32>, out: &mut Vec<u8>) {
        let mut rest = Dictionary::new();
        if let Some(language) = node.language() {
            rest.set("Lang", text(language));
        }
        if let Some(alternative) = node.alternative() {
            rest.set("Alt", text(alternative));
        }
        if let Some(attributes) = attributes(node, page.map(|page| self.doc.pages[page as usize].height)) {
            rest.set("A", attributes);
        }
        if node.role == Role::Note {
            rest.set("ID", Object::string_literal(note_name(id)));
        }
        write_entries(out, &rest);
    }

    fn kids(&self, node: &Node, own_page: Option<u32>, out: &mut Vec<u8>) {
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

    fn kid(&self, kid: Kid, own_page: Option<u32>, out: &mut Vec<u8>) {
        match kid {
            Kid::Node(id) => reference(self.ids[id.index()], out),
            Kid::Marked { page, mcid } if Some(page) == own_page => digits(mcid as usize, out),
            Kid::Marked { page, mcid } => {
                out.extend_from_slice(b"<</Type /MCR/Pg ");
                reference(self.pages[page as usize], out);
                out.extend_from_slice(b"/MCID ");
                digits(mcid as usize, out);
                out.extend_from_slice(b">>");
            }
            Kid::Link(at) => {
                out.extend_from_slice(b"<</Type /OBJR/Obj ");
                reference(self.annotations[at as usize], out);
                out.extend_from_slice(b">>");
            }
        }
    }
}

fn first_page(node: &Node) -> Option<u32> {
    node.kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } => Some(*page),
        Kid::Node(_) | Kid::Link(_) => None,
    })
}

fn attributes(node: &Node, page_height: Option<f64>) -> Option<Dictionary> {
    match (node.role, node.bounds()) {
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
