//! Lists: a bullet or number beside a paragraph.

use super::Setter;
use super::paragraph::{Placing, line_inks, slabs, space};
use crate::block::{Align, Inline};
use crate::style::{BODY, QUIET};
use crate::tag::{NodeId, Role};

/// How far the words stand in.
const INDENT: f64 = 18.0;

impl Setter<'_> {
    pub(super) fn list(&mut self, ordered: bool, items: &[Vec<Inline>]) {
        let list = self.top(Role::List { ordered });
        // What leads a list in stands on the page of its first point.
        self.stay();
        for (at, item) in items.iter().enumerate() {
            let label = if ordered { format!("{}.", at + 1) } else { "•".to_owned() };
            let last = at + 1 == items.len();
            let from = self.slabs.len();
            self.list_item(list, &label, item, if last { 8.0 } else { 2.5 });
            // Neither the first nor the last point stands alone on a page.
            if (at == 0 || at + 2 == items.len()) && !last {
                self.slabs[from..].iter_mut().for_each(|slab| slab.keep = true);
            }
        }
    }

    fn list_item(&mut self, list: NodeId, label: &str, item: &[Inline], after: f64) {
        let node = self.tree.add(Role::ListItem, list);
        let label_node = self.tree.add(Role::Label, node);
        let body = self.tree.add(Role::ListBody, node);
        let label = self.words(&format!("{label} "), BODY.in_colour(QUIET), label_node);
        let runs = self.runs(item, BODY, body);
        let words = self.prose(runs);
        let mut slabs = slabs(&words, INDENT, self.body_width() - INDENT);
        if let (Some(first), Some(line)) = (slabs.first_mut(), label.wrap(INDENT).into_iter().next()) {
            let at = Placing { x: 0.0, top: 0.0, width: INDENT - 6.0, align: Align::End };
            let mut inks = Vec::new();
            line_inks(&label, line, &at, &mut inks);
            inks.append(&mut first.inks);
            first.inks = inks;
        }
        space(&mut slabs, 0.0, after);
        self.slabs.extend(slabs);
    }
}
