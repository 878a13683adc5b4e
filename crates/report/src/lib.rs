//! Documents: blocks to a laid-out, tagged document to PDF bytes, pure.
//!
//! ```text
//! block::Document ─ lay_out ─▶ Doc { pages of items; structure tree; outline; links } ─┬─ pdf ─▶ bytes
//!                                                                                     └─ svg_pages ─▶ pictures
//! ```

pub mod block;
