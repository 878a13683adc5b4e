//! What several targets share.

use exchange::table::guess::{Field, Kind, Said, guess};
use exchange::table::value::{self, Order};
use exchange::table::{Limits, Refusal, Tables, Wanted, read};

/// Reads a file as the process apart does, hands the answer over as it does, and does with the cells what an import does.
pub fn table(bytes: &[u8], wanted: &Wanted) {
    let found = read(bytes, wanted, &Limits::default());
    let handed = serde_json::to_vec(&found).expect("the answer can be written");
    let taken: Result<Tables, Refusal> = serde_json::from_slice(&handed).expect("and read");
    assert_eq!(taken, found, "what was read apart is what is taken in");
    let Ok(tables) = taken else { return };
    for sheet in &tables.sheets {
        let found = guess(sheet, &fields(), &Said::default());
        for row in &sheet.rows {
            for (at, cell) in &row.cells {
                let column = found.columns.iter().find(|column| column.at == *at);
                let order = column.and_then(|column| column.order);
                let unit = column.and_then(|column| column.unit).unwrap_or(100);
                // Whatever each of them answers, it answers.
                let _ = (value::day(cell, order.unwrap_or(Order::DayFirst)), value::amount(cell, unit));
                let _ = (value::answer(cell), value::whole(cell), value::percent(cell), cell.shown());
            }
        }
    }
}

fn fields() -> [Field; 4] {
    let field = |id: &str, names: &[&str], kind, needed| Field {
        id: id.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        kind,
        needed,
    };
    [
        field("name", &["Supplier name", "Supplier"], Kind::Name, true),
        field("amount", &["Amount", "Value"], Kind::Money, true),
        field("day", &["Date", "Start date"], Kind::Day, false),
        field("count", &["Records", "Number"], Kind::Number, false),
    ]
}
