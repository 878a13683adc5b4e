//! The structure tree: what each passage is, in reading order, for people who do not see the page.

/// Index of a node in its [`Tree`]. A long document has hundreds of thousands of nodes, each named by its kids, its
/// parent and its content, so that half the length counts; four thousand million are more than any memory holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// Its place in [`Tree::nodes`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The root.
    Document,
    /// A grouping without meaning of its own.
    Division,
    /// A heading: 1 is the title.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// A list; ordered lists say so in their attributes.
    List {
        /// Numbered.
        ordered: bool,
    },
    /// One point of a list.
    ListItem,
    /// The bullet or number.
    Label,
    /// The words of a point.
    ListBody,
    /// A table.
    Table,
    /// The header row.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    TableRow,
    /// A cell that names its column.
    ColumnHeader,
    /// A cell that names its row.
    RowHeader,
    /// Any other cell.
    DataCell,
    /// The words under a figure or over a table.
    Caption,
    /// A picture with alternative text.
    Figure,
    /// A table of contents.
    Contents,
    /// One line of it.
    ContentsItem,
    /// A reference inside a contents line.
    Reference,
    /// A link.
    Link,
    /// A passage in another language.
    Span,
    /// A note at the foot of a page.
    Note,
}

/// A child of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kid {
    /// Another node.
    Node(NodeId),
    /// Marked content on a page.
    Marked {
        /// Index of the page.
        page: u32,
        /// Number of the content on its page.
        mcid: u32,
    },
    /// A link's area, by its index in the document's links.
    Link(u32),
}

/// One element.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The parent; only the root has none.
    pub parent: Option<NodeId>,
    /// Children in reading order.
    pub kids: Vec<Kid>,
    /// What few nodes have.
    rare: Option<Box<Rare>>,
    attached: bool,
}

/// What few nodes have.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Rare {
    /// Alternative text of a figure.
    pub(crate) alternative: Option<String>,
    /// Language where it differs from the parent's.
    pub(crate) language: Option<String>,
    /// Box around a figure on its page.
    pub(crate) bounds: Option<[f64; 4]>,
}

impl Node {
    /// Alternative text of a figure.
    pub fn alternative(&self) -> Option<&str> {
        self.rare.as_ref()?.alternative.as_deref()
    }

    /// Language where it differs from the parent's.
    pub fn language(&self) -> Option<&str> {
        self.rare.as_ref()?.language.as_deref()
    }

    /// Box around a figure on its page, from the page's top left corner: x, y, width, height in points.
    pub fn bounds(&self) -> Option<[f64; 4]> {
        self.rare.as_ref()?.bounds
    }

    pub(crate) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }
}

/// All elements; the root stands first.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// A tree with its root only.
    pub(crate) fn new() -> Self {
        let mut tree = Self { nodes: Vec::new() };
        tree.push(Role::Document, None);
        tree.nodes[0].attached = true;
        tree
    }

    /// The root.
    pub const ROOT: NodeId = NodeId(0);

    /// The elements' ids, in the order of the elements.
    pub fn ids(&self) -> impl Iterator<Item = NodeId> + use<> {
        (0..index(self.nodes.len())).map(NodeId)
    }

    /// The elements; a node that never reached a page is not reachable from the root.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// One element.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// Whether the element can be reached from the root.
    pub fn is_reachable(&self, id: NodeId) -> bool {
        self.nodes[id.index()].attached
    }

    /// A new node. It becomes its parent's child when its first content is placed, so that the order of children
    /// is the order of content without anybody having to keep it.
    pub(crate) fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.push(role, Some(parent))
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    /// Makes the node, and those above it, children of their parents, if they are not yet.
    pub(crate) fn attach(&mut self, id: NodeId) {
        if self.nodes[id.index()].attached {
            return;
        }
        self.nodes[id.index()].attached = true;
        if let Some(parent) = self.nodes[id.index()].parent {
            self.attach(parent);
            self.push_kid(parent, Kid::Node(id));
        }
    }

    pub(crate) fn add_kid(&mut self, id: NodeId, kid: Kid) {
        self.attach(id);
        self.push_kid(id, kid);
    }

    fn push_kid(&mut self, id: NodeId, kid: Kid) {
        let kids = &mut self.nodes[id.index()].kids;
        // Most nodes have one.
        if kids.is_empty() {
            kids.reserve_exact(1);
        }
        kids.push(kid);
    }

    fn push(&mut self, role: Role, parent: Option<NodeId>) -> NodeId {
        let id = NodeId(index(self.nodes.len()));
        self.nodes.push(Node { role, parent, kids: Vec::new(), rare: None, attached: false });
        id
    }
}

/// A count of what a document consists of; none comes near the bounds of the type.
pub(crate) fn index(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
