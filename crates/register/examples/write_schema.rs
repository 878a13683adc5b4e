//! Prints the tables that the record types of `domain` ask for: the first draft of a migration, to be read and kept.

use domain::field::Stored;
use domain::notice::NoticeRelease;
use domain::noun::Noun;
use domain::record::{Record, Spec};
use domain::supplier::SupplierPair;

fn main() {
    for &noun in Noun::ALL {
        let spec = noun.spec();
        table(&spec, None, true);
        for part in &spec.parts {
            table(&(part.spec)(), Some(spec.table), false);
        }
    }
    table(&NoticeRelease::spec(), None, false);
    table(&SupplierPair::spec(), None, false);
}

#[allow(clippy::print_stdout)]
fn table(spec: &Spec, parent: Option<&str>, numbered: bool) {
    let name = spec.table;
    println!("-- {}", spec.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" "));
    println!("CREATE TABLE \"{name}\" (");
    println!("  id TEXT NOT NULL PRIMARY KEY,");
    if numbered {
        println!("  ref_number INTEGER NOT NULL UNIQUE, -- of its reference, such as the 7 of S-0007");
    }
    if let Some(parent) = parent {
        println!("  parent TEXT NOT NULL REFERENCES \"{parent}\" (id),");
    }
    for column in &spec.columns {
        let doc = column.doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ");
        let nullable = (column.schema)().get("anyOf").is_some();
        let null = if nullable { "" } else { " NOT NULL" };
        let (kind, check) = match column.stored {
            Stored::Text => ("TEXT", String::new()),
            Stored::Integer => ("INTEGER", String::new()),
            Stored::Json => ("TEXT", format!(" CHECK (json_valid(\"{}\"))", column.name)),
        };
        let link = match (column.link, column.stored) {
            (Some(noun), Stored::Text) => format!(" REFERENCES \"{noun}\" (id)"),
            _ => String::new(),
        };
        println!("  \"{}\" {kind}{null}{check}{link}, -- {doc}", column.name);
    }
    println!("  retired_at TEXT,");
    println!("  retired_reason TEXT");
    println!(") STRICT;");
    if parent.is_some() {
        println!("CREATE INDEX \"{name}_parent\" ON \"{name}\" (parent);");
    }
    for column in spec.columns.iter().filter(|column| column.link.is_some() && column.stored == Stored::Text)
    {
        println!("CREATE INDEX \"{name}_{0}\" ON \"{name}\" (\"{0}\");", column.name);
    }
    println!();
}
