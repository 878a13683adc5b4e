//! The structure tree: what each passage is, in reading order, for people who do not see the page.

/// Index of a node in its [`Tree`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

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
        page: usize,
        /// Number of the content on its page.
        mcid: usize,
    },
    /// A link's area, by its index in the document's links.
    Link(usize),
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
    /// Alternative text of a figure.
    pub alternative: Option<String>,
    /// Language where it differs from the parent's.
    pub language: Option<String>,
    /// Box around a figure on its page, from the page's top left corner: x, y, width, height in points.
    pub bounds: Option<[f64; 4]>,
    attached: bool,
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

    /// The elements; a node that never reached a page is not reachable from the root.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// One element.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// Whether the element can be reached from the root.
    pub fn is_reachable(&self, id: NodeId) -> bool {
        self.nodes[id.0].attached
    }

    /// A new node. It becomes its parent's child when its first content is placed, so that the order of children
    /// is the order of content without anybody having to keep it.
    pub(crate) fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.push(role, Some(parent))
    }

    pub(crate) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.0]
    }

    /// Makes the node, and those above it, children of their parents, if they are not yet.
    pub(crate) fn attach(&mut self, id: NodeId) {
        if self.nodes[id.0].attached {
            return;
        }
        self.nodes[id.0].attached = true;
        if let Some(parent) = self.nodes[id.0].parent {
            self.attach(parent);
            self.nodes[parent.0].kids.push(Kid::Node(id));
        }
    }

    pub(crate) fn add_kid(&mut self, id: NodeId, kid: Kid) {
        self.attach(id);
        self.nodes[id.0].kids.push(kid);
    }

    fn push(&mut self, role: Role, parent: Option<NodeId>) -> NodeId {
        self.nodes.push(Node {
            role,
            parent,
            kids: Vec::new(),
            alternative: None,
            language: None,
            bounds: None,
            attached: false,
        });
        NodeId(self.nodes.len() - 1)
    }
}
