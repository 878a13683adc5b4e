//! The rows of a plan: contracts, bodies, what is retired, and what is not taken in.

use crate::failure::words;
use crate::history;
use crate::import::ocds::{
    Body, BodyStanding, ContractLine, KeptField, MatchedBy, Plan, Refused, Retiring, Standing,
};
use crate::view::{ImportRow, ImportStep, Named};
use words::{args, key};

/// Every row, in the order of the file within its kind.
pub(super) fn rows(plan: &Plan) -> Vec<ImportRow> {
    let contracts = plan.contracts.iter().map(contract);
    let retiring = plan.retiring.iter().map(retiring);
    let bodies = plan.bodies.iter().map(body);
    contracts.chain(retiring).chain(bodies).chain(plan.refused.iter().map(refused)).collect()
}

/// What happens, in a word.
pub(in crate::import) fn step_text(step: ImportStep) -> String {
    let word = match step {
        ImportStep::Add => "add",
        ImportStep::Change => "change",
        ImportStep::Same => "same",
        ImportStep::Retire => "retire",
        ImportStep::Problem => "problem",
    };
    words().enumeration("import-step", word)
}

fn noun(word: &str) -> Named {
    Named { word: word.to_owned(), text: words().enumeration("import-noun", word) }
}

fn contract(line: &ContractLine) -> ImportRow {
    let (step, reason) = match line.standing {
        Standing::New => (ImportStep::Add, key::PLAN_REASON_ADD),
        Standing::Changed => (ImportStep::Change, key::PLAN_REASON_CHANGE),
        Standing::Same => (ImportStep::Same, key::PLAN_REASON_SAME),
        Standing::Retired => (ImportStep::Retire, key::PLAN_REASON_RETIRED),
    };
    let buyer = &line.lead_body;
    let detail = match &line.supplier {
        Some(supplier) => words().with(key::PLAN_BUYER_SUPPLIER, args![buyer = buyer, supplier = supplier]),
        None => words().with(key::PLAN_BUYER, args![buyer = buyer]),
    };
    ImportRow {
        step,
        noun: noun("contract"),
        reference: line.reference.clone(),
        title: line.title.clone(),
        detail,
        reason: words().say(reason),
        changed: labels(&line.changed),
        kept: kept(&line.kept),
        remarks: line.remarks.clone(),
    }
}

fn retiring(line: &Retiring) -> ImportRow {
    ImportRow {
        step: ImportStep::Retire,
        noun: noun("contract"),
        reference: Some(line.reference.clone()),
        title: line.ocid.clone(),
        detail: String::new(),
        reason: line.reason.clone(),
        changed: Vec::new(),
        kept: Vec::new(),
        remarks: Vec::new(),
    }
}

fn body(body: &Body) -> ImportRow {
    let (step, reason) = match (body.standing, body.new_supplier) {
        (BodyStanding::New, _) => (ImportStep::Add, key::PLAN_REASON_BODY_ADD),
        (BodyStanding::Changed, _) => (ImportStep::Change, key::PLAN_REASON_BODY_CHANGE),
        (BodyStanding::Same, true) => (ImportStep::Change, key::PLAN_REASON_BODY_SUPPLIER),
        (BodyStanding::Same, false) => (ImportStep::Same, key::PLAN_REASON_BODY_SAME),
    };
    let found = body.matched_by.map(match_text);
    let supplier = body.new_supplier.then(|| words().say(key::PLAN_NEW_SUPPLIER));
    ImportRow {
        step,
        noun: noun("organisation"),
        reference: body.reference.clone(),
        title: body.name.clone(),
        detail: found.into_iter().chain(supplier).collect::<Vec<_>>().join("; "),
        reason: words().say(reason),
        changed: labels(&body.changed),
        kept: kept(&body.kept),
        remarks: body.remarks.clone(),
    }
}

fn match_text(by: MatchedBy) -> String {
    let word = match by {
        MatchedBy::CompanyNumber => "company-number",
        MatchedBy::OdsCode => "ods-code",
        MatchedBy::Ppon => "ppon",
        MatchedBy::Lei => "lei",
        MatchedBy::PortalId => "portal-id",
        MatchedBy::Name => "name",
    };
    words().enumeration("import-match", word)
}

fn refused(one: &Refused) -> ImportRow {
    let line = one.line.map(|line| words().with(key::PLAN_LINE, args![line = line]));
    let title = one.key.clone().or_else(|| one.ocid.clone()).or_else(|| line.clone()).unwrap_or_default();
    let problem = |field: &crate::failure::FieldProblem| {
        let label = history::label(&field.field);
        words().with(key::IMPORT_REFUSED_CONTRACT, args![field = label, problem = &field.problem])
    };
    ImportRow {
        step: ImportStep::Problem,
        noun: noun(if one.key.is_some() { "contract" } else { "notice" }),
        reference: None,
        title,
        detail: line.unwrap_or_default(),
        reason: one.reason.clone(),
        changed: Vec::new(),
        kept: Vec::new(),
        remarks: one.fields.iter().map(problem).collect(),
    }
}

fn labels(fields: &[String]) -> Vec<String> {
    fields.iter().map(|field| history::label(field)).collect()
}

fn kept(fields: &[KeptField]) -> Vec<String> {
    let said = |one: &KeptField| {
        let field = history::label(&one.field);
        words().with(key::PLAN_KEPT, args![field = field, notice = &one.notice])
    };
    fields.iter().map(said).collect()
}
