//! The menu of the window. What stands in it comes from the page, where one table of commands serves menu, palette, keys
//! and buttons; what is chosen goes back there by its name.

use std::{collections::HashMap, sync::Mutex};

use serde::Deserialize;
use tauri::{
    AppHandle, Emitter, Manager, Wry,
    menu::{
        CheckMenuItem, CheckMenuItemBuilder, Menu, MenuItem, MenuItemBuilder, PredefinedMenuItem, Submenu,
        SubmenuBuilder,
    },
};

/// One menu of the bar.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name, with `&` before the letter that Alt opens it by.
    pub label: String,
    /// Its lines, in groups that a rule parts.
    pub groups: Vec<Vec<Line>>,
}

/// One line of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The command it runs.
    pub id: String,
    /// What it says.
    pub label: String,
    /// Its keys, as `Ctrl+Shift+Z`.
    pub keys: Option<String>,
    /// Whether it can be chosen now.
    pub enabled: bool,
    /// Whether it is ticked; none where it never is.
    pub checked: Option<bool>,
}

/// A line as the system has it.
enum Item {
    Plain(MenuItem<Wry>),
    Ticked(CheckMenuItem<Wry>),
}

/// The menu that is shown.
#[derive(Default)]
pub struct Bar(Mutex<Shown>);

#[derive(Default)]
struct Shown {
    parts: Vec<Part>,
    items: HashMap<String, Item>,
}

/// Shows these menus. Where only what lines say, whether they can be chosen and ticks differ, the bar stays as it is, so that
/// nothing flickers and an open menu stays open.
pub fn show(app: &AppHandle, parts: Vec<Part>) -> tauri::Result<()> {
    let bar = app.state::<Bar>();
    // A thread that failed while it held this left a menu behind that is only shown again.
    let mut shown = bar.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if outline(&shown.parts) == outline(&parts) {
        for line in lines(&parts) {
            if let Some(item) = shown.items.get(&line.id) {
                item.follow(line)?;
            }
        }
    } else {
        shown.items = build(app, &parts)?;
    }
    shown.parts = parts;
    Ok(())
}

/// Tells the page that a line was chosen.
pub fn chosen(app: &AppHandle, id: &str) {
    // It fails but where the window is closing, and then nothing is to be done.
    let _ = app.emit_to("main", "menu-chosen", id);
}

/// The menus without what can change while they are shown: what a line says, whether it can be chosen, its tick.
fn outline(parts: &[Part]) -> Vec<Part> {
    let mut bare = parts.to_vec();
    for line in bare.iter_mut().flat_map(|part| part.groups.iter_mut().flatten()) {
        line.label.clear();
        line.enabled = false;
        line.checked = line.checked.map(|_| false);
    }
    bare
}

fn lines(parts: &[Part]) -> impl Iterator<Item = &Line> {
    parts.iter().flat_map(|part| part.groups.iter().flatten())
}

fn build(app: &AppHandle, parts: &[Part]) -> tauri::Result<HashMap<String, Item>> {
    let mut items = HashMap::new();
    let menu = Menu::new(app)?;
    for part in parts {
        let submenu = SubmenuBuilder::new(app, &part.label).build()?;
        for (place, group) in part.groups.iter().filter(|group| !group.is_empty()).enumerate() {
            if place > 0 {
                submenu.append(&PredefinedMenuItem::separator(app)?)?;
            }
            for line in group {
                let item = Item::build(app, line)?;
                item.append_to(&submenu)?;
                items.insert(line.id.clone(), item);
            }
        }
        menu.append(&submenu)?;
    }
    app.set_menu(menu)?;
    Ok(items)
}

impl Item {
    fn build(app: &AppHandle, line: &Line) -> tauri::Result<Self> {
        let label = labelled(line);
        let keys = line.keys.as_deref().filter(|_| !cfg!(windows));
        match line.checked {
            None => {
                let mut item = MenuItemBuilder::with_id(line.id.as_str(), label).enabled(line.enabled);
                if let Some(keys) = keys {
                    item = item.accelerator(keys);
                }
                item.build(app).map(Item::Plain)
            }
            Some(checked) => {
                let item = CheckMenuItemBuilder::with_id(line.id.as_str(), label);
                let mut item = item.enabled(line.enabled).checked(checked);
                if let Some(keys) = keys {
                    item = item.accelerator(keys);
                }
                item.build(app).map(Item::Ticked)
            }
        }
    }

    fn append_to(&self, submenu: &Submenu<Wry>) -> tauri::Result<()> {
        match self {
            Item::Plain(item) => submenu.append(item),
            Item::Ticked(item) => submenu.append(item),
        }
    }

    fn follow(&self, line: &Line) -> tauri::Result<()> {
        match self {
            Item::Plain(item) => {
                item.set_text(labelled(line))?;
                item.set_enabled(line.enabled)
            }
            Item::Ticked(item) => {
                item.set_text(labelled(line))?;
                item.set_enabled(line.enabled)?;
                item.set_checked(line.checked.unwrap_or_default())
            }
        }
    }
}

/// What a line says. On Windows a tab sets its keys to the right; the page hears them itself there, and a key that the
/// menu took as well would act twice.
fn labelled(line: &Line) -> String {
    let label = line.label.replace('&', "&&");
    match &line.keys {
        Some(keys) if cfg!(windows) => format!("{label}\t{keys}"),
        _ => label,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(label: &str, enabled: bool, checked: Option<bool>) -> Vec<Part> {
        let line = serde_json::json!({
            "id": "undo", "label": label, "keys": "Ctrl+Z", "enabled": enabled, "checked": checked,
        });
        serde_json::from_value(serde_json::json!([{ "label": "&Edit", "groups": [[line]] }])).unwrap()
    }

    #[test]
    fn what_a_line_says_and_its_tick_build_no_new_menu() {
        assert_eq!(outline(&parts("Undo", false, None)), outline(&parts("Undo: added", true, None)));
        assert_eq!(outline(&parts("Dark", true, Some(true))), outline(&parts("Dark", true, Some(false))));
        assert_ne!(outline(&parts("Dark", true, Some(true))), outline(&parts("Dark", true, None)));
    }

    #[test]
    fn a_name_with_an_ampersand_is_said_as_it_stands() {
        let said = labelled(&parts("Undo: Payne & Co", true, None)[0].groups[0][0]);
        assert!(said.starts_with("Undo: Payne && Co"), "{said}");
    }
}
