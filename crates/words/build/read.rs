//! Reads one language's folder of catalogue files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{ast, parser};

/// One language: its files in order of name, and its messages by id.
#[derive(Default)]
pub struct Catalogue {
    pub files: Vec<(String, String)>,
    pub messages: BTreeMap<String, Message>,
}

/// What the generated key says of a message.
pub struct Message {
    pub file: String,
    /// The text with its variables, for the documentation of the key.
    pub text: String,
    /// Every variable, also those of messages and terms it refers to once [`catalogue`] has followed them.
    pub variables: BTreeSet<String>,
    refers_to: BTreeSet<String>,
}

/// Reads a folder; one that does not exist is an empty catalogue (a language may be missing).
pub fn catalogue(folder: &Path) -> Result<Catalogue, String> {
    let mut read = Catalogue::default();
    let mut terms = BTreeMap::new();
    for path in files(folder)? {
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        add_file(&mut read, &mut terms, &name, &text).map_err(|e| format!("{}:{e}", path.display()))?;
        read.files.push((name, text));
    }
    follow_references(&mut read, &terms)?;
    Ok(read)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.extension().is_some_and(|e| e == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn add_file(
    read: &mut Catalogue,
    terms: &mut BTreeMap<String, Message>,
    file: &str,
    text: &str,
) -> Result<(), String> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        errors.first().map_or_else(String::new, |e| format!("{}: {e}", line(text, e.pos.start)))
    })?;
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                if !message.attributes.is_empty() {
                    return Err(format!(" {id}: attributes are not used here; give it a key of its own"));
                }
                let pattern = message.value.ok_or_else(|| format!(" {id} has no text"))?;
                insert(&mut read.messages, id, file, &pattern)?;
            }
            ast::Entry::Term(term) => insert(terms, term.id.name, file, &term.value)?,
            ast::Entry::Junk { content } => return Err(format!(" cannot be read: {content}")),
            _ => {}
        }
    }
    Ok(())
}

fn insert(
    into: &mut BTreeMap<String, Message>,
    id: &str,
    file: &str,
    pattern: &ast::Pattern<&str>,
) -> Result<(), String> {
    let mut message = Message {
        file: file.to_owned(),
        text: String::new(),
        variables: BTreeSet::new(),
        refers_to: BTreeSet::new(),
    };
    let mut shown = String::new();
    walk_pattern(pattern, &mut message, &mut shown);
    message.text = shown;
    match into.insert(id.to_owned(), message) {
        Some(earlier) => Err(format!(" {id} is already in {}", earlier.file)),
        None => Ok(()),
    }
}

fn walk_pattern(pattern: &ast::Pattern<&str>, message: &mut Message, shown: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => shown.push_str(value),
            ast::PatternElement::Placeable { expression } => walk_expression(expression, message, shown),
        }
    }
}

/// Of a choice, the default is shown and every variant's variables count.
fn walk_expression(expression: &ast::Expression<&str>, message: &mut Message, shown: &mut String) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, message, shown),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, message, &mut String::new());
            for variant in variants {
                let mut text = String::new();
                walk_pattern(&variant.value, message, &mut text);
                if variant.default {
                    shown.push_str(&text);
                }
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, message: &mut Message, shown: &mut String) {
    use ast::InlineExpression as Inline;
    match inline {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => shown.push_str(value),
        Inline::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            shown.push_str(&format!("{{ ${} }}", id.name));
        }
        Inline::MessageReference { id, .. } => {
            message.refers_to.insert(id.name.to_owned());
            shown.push_str(&format!("{{ {} }}", id.name));
        }
        // A term sees only the arguments given to it, never the message's own.
        Inline::TermReference { id, arguments, .. } => {
            message.refers_to.insert(format!("-{}", id.name));
            shown.push_str(&format!("{{ -{} }}", id.name));
            if let Some(arguments) = arguments {
                walk_arguments(arguments, message);
            }
        }
        Inline::FunctionReference { arguments, .. } => {
            let mut text = String::new();
            for argument in &arguments.positional {
                walk_inline(argument, message, &mut text);
            }
            walk_arguments(arguments, message);
            shown.push_str(&text);
        }
        Inline::Placeable { expression } => walk_expression(expression, message, shown),
    }
}

fn walk_arguments(arguments: &ast::CallArguments<&str>, message: &mut Message) {
    let mut unseen = String::new();
    for argument in &arguments.positional {
        walk_inline(argument, message, &mut unseen);
    }
    for argument in &arguments.named {
        walk_inline(&argument.value, message, &mut unseen);
    }
}

/// A message has the variables of every message it refers to; a reference to nothing fails.
fn follow_references(read: &mut Catalogue, terms: &BTreeMap<String, Message>) -> Result<(), String> {
    let ids: Vec<String> = read.messages.keys().cloned().collect();
    for id in ids {
        let mut seen = BTreeSet::new();
        let mut open = vec![id.clone()];
        let mut variables = BTreeSet::new();
        while let Some(next) = open.pop() {
            if !seen.insert(next.clone()) {
                continue;
            }
            if let Some(term) = next.strip_prefix('-') {
                terms.get(term).ok_or_else(|| format!("{id} refers to {next}, which is nowhere"))?;
                continue;
            }
            let message =
                read.messages.get(&next).ok_or_else(|| format!("{id} refers to {next}, which is nowhere"))?;
            variables.extend(message.variables.iter().cloned());
            open.extend(message.refers_to.iter().cloned());
        }
        if let Some(message) = read.messages.get_mut(&id) {
            message.variables = variables;
        }
    }
    Ok(())
}

fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}
