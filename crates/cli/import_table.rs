//! `import suppliers|contracts|processing`: spreadsheets of others, looked at first and then taken in as one deed.

use crate::args::{file, flag, option, path, verb};
use crate::desk::Desk;
use crate::{exit, output, table};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use register::import::table::{Ask, Order, RowPlan, Subject, TablePlan, Wanted, apart, apply, look};
use register::view::ImportStep;
use register::{Failure, FailureCode, Stop};
use serde::Serialize;
use std::process::ExitCode;
use words::{Key, Value, Words, args, key};

/// `import suppliers`, `import contracts` and `import processing`.
pub fn commands(words: &Words) -> Vec<Command> {
    let about = |subject| match subject {
        Subject::Suppliers => key::CLI_IMPORT_TABLE_SUPPLIERS,
        Subject::Contracts => key::CLI_IMPORT_TABLE_CONTRACTS,
        Subject::Processing => key::CLI_IMPORT_TABLE_PROCESSING,
    };
    let command = |subject: Subject| {
        let example = words.with(key::CLI_IMPORT_TABLE_EXAMPLE, args![subject = subject.word()]);
        verb(words, subject.word(), about(subject), &example).args(options(words))
    };
    Subject::ALL.map(command).into()
}

fn options(words: &Words) -> Vec<Arg> {
    let own = |name, shown, help| option(words, name, shown, help);
    vec![
        file(words, key::CLI_IMPORT_TABLE_FILE),
        flag(words, "plan", key::CLI_IMPORT_TABLE_PLAN).visible_alias("dry-run"),
        own("map", "COLUMN=FIELD", key::CLI_IMPORT_TABLE_MAP).action(ArgAction::Append),
        own("sheet", "NAME", key::CLI_IMPORT_TABLE_SHEET),
        own("headings", "ROW", key::CLI_IMPORT_TABLE_HEAD).value_parser(value_parser!(u32)),
        own("dates", "WORD", key::CLI_IMPORT_TABLE_DATES),
        own("encoding", "NAME", key::CLI_IMPORT_TABLE_ENCODING),
        own("separator", "SIGN", key::CLI_IMPORT_TABLE_SEPARATOR),
    ]
}

/// Takes a spreadsheet in, or says what that would do. One of which nothing can be taken in is refused.
pub fn run(desk: &Desk, subject: Subject, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let ask = ask(matches)?;
    let place = path(matches, "file");
    let name = crate::input::name(place, &desk.words);
    let tables = apart::file(place, &ask.text, &Stop::default())?;
    let mut register = desk.open()?;
    let plan = if matches.get_flag("plan") {
        look(&mut register, subject, &name, &tables, &ask)?
    } else {
        apply(&mut register, subject, &name, &tables, &ask)?.value
    };
    say(desk, &plan);
    if plan.writes || plan.counts.same > 0 {
        desk.answer(&plan, || text(&desk.words, &plan))?;
        return Ok(ExitCode::SUCCESS);
    }
    let refusal = Failure::new(FailureCode::InvalidInput, key::TABLE_REFUSED_WHOLE, &[]);
    if desk.json {
        output::json(&RefusedWhole { plan: &plan, failure: &refusal })?;
    }
    exit::say(&refusal.message);
    Ok(ExitCode::from(exit::code(refusal.code)))
}

/// The plan of a table that is refused, with the failure beside it as every refusal has it.
#[derive(Serialize)]
struct RefusedWhole<'a> {
    #[serde(flatten)]
    plan: &'a TablePlan,
    failure: &'a Failure,
}

fn ask(matches: &ArgMatches) -> Result<Ask, Failure> {
    let given = |name: &str| matches.get_one::<String>(name).cloned();
    let refused = |key: Key, given: &str| {
        let arguments: &[(&str, Value<'_>)] = args![given = given];
        Failure::new(FailureCode::InvalidInput, key, arguments)
    };
    let mut columns = Vec::new();
    for pair in matches.get_many::<String>("map").into_iter().flatten() {
        let (column, field) =
            pair.rsplit_once('=').ok_or_else(|| refused(key::CLI_IMPORT_TABLE_BAD_MAP, pair))?;
        let field = field.trim();
        columns.push((column.trim().to_owned(), (!field.is_empty()).then(|| field.to_owned())));
    }
    let order = match given("dates").as_deref() {
        None => None,
        Some("day-first") => Some(Order::DayFirst),
        Some("month-first") => Some(Order::MonthFirst),
        Some(other) => return Err(refused(key::CLI_IMPORT_TABLE_BAD_DATES, other)),
    };
    let separator = match given("separator").as_deref().map(|text| (text, text.chars().collect::<Vec<_>>())) {
        None => None,
        Some(("tab" | "\\t", _)) => Some('\t'),
        Some((_, letters)) if letters.len() == 1 => Some(letters[0]),
        Some((text, _)) => return Err(refused(key::CLI_IMPORT_TABLE_BAD_SEPARATOR, text)),
    };
    let text = Wanted { encoding: given("encoding"), separator };
    Ok(Ask { sheet: given("sheet"), head: matches.get_one::<u32>("headings").copied(), columns, order, text })
}

/// What was found, each row that is not taken in, and the sum of it.
fn say(desk: &Desk, plan: &TablePlan) {
    for remark in &plan.remarks {
        exit::say(&remark.told());
    }
    for row in plan.rows.iter().filter(|row| row.step == ImportStep::Problem) {
        if row.problems.is_empty() {
            let field = row.row.to_string();
            desk.say(key::CLI_FIELD_PROBLEM, args![field = field, problem = row.reason.as_str()]);
        }
        for problem in &row.problems {
            let said = words_of(&desk.words, &problem.field, &problem.problem);
            desk.say(key::CLI_FIELD_PROBLEM, args![field = problem.cell.as_str(), problem = said]);
        }
    }
    for note in plan.rows.iter().flat_map(|row| &row.notes) {
        let said = words_of(&desk.words, &note.field, &note.note);
        desk.say(key::CLI_FIELD_PROBLEM, args![field = note.cell.as_str(), problem = said]);
    }
    exit::say(&plan.sentence);
}

fn words_of(words: &Words, field: &str, said: &str) -> String {
    match field {
        "" => said.to_owned(),
        field => words.with(key::TABLE_SHOWN_PROBLEM, args![field = field, problem = said]),
    }
}

fn text(words: &Words, plan: &TablePlan) -> String {
    let head = [
        key::CLI_IMPORT_TABLE_COLUMN_ROW,
        key::CLI_COLUMN_WHAT,
        key::CLI_COLUMN_REF,
        key::CLI_COLUMN_NAME,
        key::CLI_IMPORT_TABLE_COLUMN_REASON,
    ];
    let row = |row: &RowPlan| {
        let changed = row.changed.join(", ");
        let reason = if changed.is_empty() {
            row.reason.clone()
        } else {
            words.with(
                key::CLI_IMPORT_TABLE_REASON_CHANGED,
                args![reason = row.reason.as_str(), changed = changed],
            )
        };
        vec![
            row.row.to_string(),
            words.enumeration("import-step", step(row.step)),
            row.reference.clone().unwrap_or_default(),
            row.title.clone(),
            reason,
        ]
    };
    let columns = [
        key::CLI_IMPORT_TABLE_COLUMN,
        key::CLI_IMPORT_TABLE_COLUMN_HEADING,
        key::CLI_IMPORT_TABLE_COLUMN_FIELD,
    ];
    let mapped = plan.columns.iter().map(|column| {
        vec![column.column.clone(), column.heading.clone(), column.field.clone().unwrap_or_default()]
    });
    let heads = |keys: &[Key]| keys.iter().map(|&key| words.say(key)).collect::<Vec<_>>();
    let mapped = table::text(heads(&columns), mapped.collect());
    let rows = table::text(heads(&head), plan.rows.iter().map(row).collect());
    format!("{mapped}\n{rows}")
}

fn step(step: ImportStep) -> &'static str {
    match step {
        ImportStep::Add => "add",
        ImportStep::Change => "change",
        ImportStep::Same => "same",
        ImportStep::Retire => "retire",
        ImportStep::Problem => "problem",
    }
}
