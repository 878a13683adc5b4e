//! `import`: files of others, planned first and then taken in as one deed. Here contract notices (`import ocds`).

use crate::args::{file, flag, group, path, verb};
use crate::desk::Desk;
use crate::{exit, export, import_table, input, output, table};
use clap::{ArgMatches, Command};
use register::Failure;
use register::import::ocds::{self, ContractLine, Plan, Refused, Standing};
use register::import::table::Subject;
use serde::Serialize;
use std::process::ExitCode;
use words::{Words, args, key};

/// `import`.
pub fn command(words: &Words) -> Command {
    let ocds = verb(words, "ocds", key::CLI_IMPORT_OCDS, &words.say(key::CLI_IMPORT_OCDS_EXAMPLE))
        .args([file(words, key::CLI_ARG_NOTICES), flag(words, "dry-run", key::CLI_OPTION_DRY_RUN)]);
    group(words, "import", words.say(key::CLI_IMPORT))
        .subcommands([ocds, export::import_command(words)])
        .subcommands(import_table::commands(words))
}

/// Takes contract notices in, or says what that would do. A file of which nothing can be taken in is refused.
pub fn run(desk: &Desk, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let Some((what, inner)) = matches.subcommand() else { return Ok(ExitCode::SUCCESS) };
    if what == "register" {
        export::run_import(desk, inner)?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(subject) = Subject::from_word(what) {
        return import_table::run(desk, subject, inner);
    }
    let bytes = input::bytes(path(inner, "file"), input::MOST_BULK)?;
    let dry = inner.get_flag("dry-run");
    let plan = if dry {
        desk.read(|reader| ocds::plan(reader, &bytes))?
    } else {
        ocds::apply(&mut desk.open()?, &bytes)?.value
    };
    say_refused(desk, &plan.refused);
    for (ocid, sentence) in &plan.unrecorded {
        desk.say(key::CLI_FIELD_PROBLEM, args![field = ocid, problem = sentence]);
    }
    let totals = plan.totals;
    let key = if dry { key::CLI_SAID_WOULD_IMPORT } else { key::CLI_SAID_IMPORTED };
    desk.say(
        key,
        args![
            notices = totals.releases,
            new = totals.new,
            changed = totals.changed,
            same = totals.same,
            refused = totals.refused,
            retired = totals.retired,
            bodies = totals.new_bodies,
            suppliers = totals.new_suppliers
        ],
    );
    let Some(refusal) = plan.refusal() else {
        desk.answer(&plan, || text(&desk.words, &plan))?;
        return Ok(ExitCode::SUCCESS);
    };
    if desk.json {
        output::json(&RefusedWhole { plan: &plan, failure: &refusal })?;
    }
    exit::say(&refusal.message);
    Ok(ExitCode::from(exit::code(refusal.code)))
}

/// The plan of a file that is refused, with the failure beside it as every refusal has it.
#[derive(Serialize)]
struct RefusedWhole<'a> {
    #[serde(flatten)]
    plan: &'a Plan,
    failure: &'a Failure,
}

/// Each notice that is not taken in, with its number and the reason.
fn say_refused(desk: &Desk, refused: &[Refused]) {
    for one in refused {
        for problem in std::iter::once(&one.problem()).chain(&one.fields) {
            desk.say(key::CLI_FIELD_PROBLEM, args![field = &problem.field, problem = &problem.problem]);
        }
    }
}

fn text(words: &Words, plan: &Plan) -> String {
    if plan.contracts.is_empty() {
        return words.say(key::CLI_ANSWER_NONE);
    }
    let head = [key::CLI_COLUMN_REF, key::CLI_COLUMN_WHAT, key::CLI_COLUMN_NAME, key::CLI_COLUMN_SUPPLIER];
    let row = |line: &ContractLine| {
        vec![
            line.reference.clone().unwrap_or_default(),
            standing(words, line.standing),
            line.title.clone(),
            line.supplier.clone().unwrap_or_default(),
        ]
    };
    table::text(head.iter().map(|&key| words.say(key)).collect(), plan.contracts.iter().map(row).collect())
}

fn standing(words: &Words, standing: Standing) -> String {
    words.say(match standing {
        Standing::New => key::CLI_IMPORT_NEW,
        Standing::Changed => key::CLI_IMPORT_CHANGED,
        Standing::Same => key::CLI_IMPORT_SAME,
        Standing::Retired => key::CLI_IMPORT_RETIRED,
    })
}
