//! The kinds of document that the program offers, and what each is made of.

use crate::registers::Register;
use crate::support::Said;
use std::path::Path;
use std::process::Command;

/// A verb of `assay report`.
pub struct Kind {
    pub name: String,
    /// What it takes, as its help writes it: `CONTRACT|SUPPLIER`, or nothing.
    takes: Vec<String>,
    /// The words that it takes, where it takes one of a few.
    words: Vec<String>,
    /// Options that change what is printed.
    pub options: Vec<Vec<String>>,
    /// Options that take a text.
    pub texts: Vec<String>,
    /// Whether it also writes a page of HTML.
    pub has_pages: bool,
}

/// Verbs that make no document of their own.
const NO_KIND: [&str; 3] = ["issued", "reissue", "help"];
/// Options that change what is printed, tried wherever a kind offers them.
const OPTIONS: [&[&str]; 5] = [
    &["--summary"],
    &["--landscape"],
    &["--welsh-headings"],
    &["--redact", "foi"],
    &["--redact", "supplier-copy"],
];

fn help(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_assay")).args(arguments).arg("--help").output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// All kinds, read from the program's own help.
pub fn offered() -> Vec<Kind> {
    let help_of_all = help(&["report"]);
    let commands = help_of_all.split("Commands:\n").nth(1).unwrap();
    let names = commands.lines().take_while(|line| !line.trim().is_empty());
    // What stands further in goes on with the line before.
    let names =
        names.filter(|line| !line.starts_with("   ")).filter_map(|line| line.split_whitespace().next());
    let kinds: Vec<Kind> =
        names.filter(|name| !NO_KIND.contains(name)).map(|name| kind(&help_of_all, name)).collect();
    assert!(kinds.len() >= 2, "{help_of_all}");
    kinds
}

/// The words after `<KIND>  Which, one of: a, b`.
fn words_of(help: &str) -> Vec<String> {
    let takes = help.split("What it takes:").nth(1).unwrap_or_default();
    let takes = takes.split("\n\n").next().unwrap_or_default();
    let list = takes.split("one of:").nth(1).unwrap_or_default();
    list.split([',', ' ', '\n']).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn kind(help_of_all: &str, name: &str) -> Kind {
    let help = help(&["report", name]);
    let usage = help.split("Usage:").nth(1).unwrap().split("\n\n").next().unwrap();
    let words = usage.split_whitespace().collect::<Vec<_>>();
    let takes = |(at, word): (usize, &&str)| {
        let positional = word.starts_with('<') && !words[at - 1].starts_with("--");
        positional.then(|| word.trim_matches(['<', '>', '.']).to_owned())
    };
    let takes = words.iter().enumerate().filter_map(takes).collect();
    let offered = |options: &&&[&str]| help.contains(&format!(" {} ", options[0]));
    let owned = |options: &&[&str]| options.iter().map(|word| (*word).to_owned()).collect();
    Kind {
        name: name.to_owned(),
        takes,
        words: words_of(&help),
        options: OPTIONS.iter().filter(offered).map(owned).collect(),
        texts: help.lines().filter(|line| line.contains(" <TEXT> ")).filter_map(option).collect(),
        has_pages: help_of_all.contains("html"),
    }
}

/// The name of the option that a line of help is of.
fn option(line: &str) -> Option<String> {
    line.split_whitespace().find(|word| word.starts_with("--")).map(str::to_owned)
}

impl Kind {
    /// What to make it of: each choice of arguments that the register has something for.
    pub fn subjects(&self, register: &Register) -> Vec<Vec<String>> {
        match self.takes.as_slice() {
            [] => vec![Vec::new()],
            [_] if !self.words.is_empty() => self.words.iter().map(|word| vec![word.clone()]).collect(),
            [one] => one.split('|').flat_map(|noun| register.subjects(noun)).map(|one| vec![one]).collect(),
            more => panic!("report {} takes {more:?}, which these tests cannot give", self.name),
        }
    }

    /// Whether it is made with some options: what weighs a supplier against others is not made for it.
    pub fn may_be_made_with(&self, options: &[String]) -> bool {
        self.name == "due-diligence" || options.iter().all(|option| option != "supplier-copy")
    }

    /// Makes it, or its twin where the file's name ends in `.html`; answers with what was said.
    pub fn make(&self, register: &Register, subject: &[String], options: &[String], file: &Path) -> Said {
        let mut arguments = vec!["report", self.name.as_str()];
        arguments.extend(subject.iter().map(String::as_str));
        arguments.extend(options.iter().map(String::as_str));
        let file = file.to_str().unwrap();
        arguments.extend(["--out", file, "--force", "--as-at", "2026-11-21"]);
        register.place.run(&arguments)
    }
}
