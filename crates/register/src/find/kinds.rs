//! Where the names of each noun lie: what a record is called, what tells it apart, and what else it is found by.

use domain::noun::Noun;

/// How the records of a noun are found. All are expressions over the noun's row `t`, its contract `c`, its supplier `s`
/// and that one's organisation `o`, as far as the noun has them.
pub(super) struct Kind {
    pub noun: Noun,
    /// What joins what it belongs to.
    joins: &'static str,
    /// What it is called; null where it has no name of its own.
    name: &'static str,
    /// The word that stands in for a name, and its enumeration; the noun itself where there is none.
    word: &'static str,
    pub enumeration: &'static str,
    /// What tells it from others of the same name.
    detail: &'static str,
    /// The number of its contract, where that helps to tell it apart.
    contract: &'static str,
    /// What it is found by beside its name; null is left out.
    others: &'static [&'static str],
}

impl Kind {
    /// Its statement: id, number, name, word, detail, contract's number, other words.
    pub fn sql(&self) -> String {
        let others: Vec<String> = self.others.iter().map(|one| format!("coalesce({one}, '')")).collect();
        let others = if others.is_empty() { "''".to_owned() } else { others.join(" || char(31) || ") };
        format!(
            "SELECT t.id, t.ref_number, {}, {}, coalesce({}, ''), {}, {others} FROM \"{}\" AS t {} \
             WHERE t.retired_at IS NULL ORDER BY t.ref_number",
            self.name,
            self.word,
            self.detail,
            self.contract,
            self.noun.table(),
            self.joins
        )
    }
}

const OF_CONTRACT: &str = "JOIN contract AS c ON c.id = t.contract LEFT JOIN supplier AS s ON s.id = c.supplier \
                           LEFT JOIN organisation AS o ON o.id = s.organisation";
const OF_SUPPLIER: &str =
    "JOIN supplier AS s ON s.id = t.supplier JOIN organisation AS o ON o.id = s.organisation";
const OF_BOTH: &str = "LEFT JOIN contract AS c ON c.id = t.contract JOIN supplier AS s ON s.id = t.supplier \
                       JOIN organisation AS o ON o.id = s.organisation";
const OF_INCIDENT: &str = "JOIN incident AS i ON i.id = t.incident JOIN supplier AS s ON s.id = i.supplier \
                           JOIN organisation AS o ON o.id = s.organisation";

/// A record that has no name of its own bears that of its contract.
const fn of_contract(noun: Noun, others: &'static [&'static str]) -> Kind {
    Kind {
        noun,
        joins: OF_CONTRACT,
        name: "c.title",
        word: "NULL",
        enumeration: "",
        detail: "o.legal_name",
        contract: "c.ref_number",
        others,
    }
}

/// A record of a supplier, and perhaps of one of its contracts.
const fn of_both(noun: Noun, name: &'static str, others: &'static [&'static str]) -> Kind {
    Kind { joins: OF_BOTH, name, ..of_contract(noun, others) }
}

/// The records in the order in which equals are shown.
pub(super) const KINDS: &[Kind] = &[
    Kind {
        noun: Noun::Supplier,
        joins: "JOIN organisation AS o ON o.id = t.organisation",
        name: "o.legal_name",
        word: "NULL",
        enumeration: "",
        detail: "t.service",
        contract: "NULL",
        others: &[
            "o.known_as",
            "o.welsh_name",
            "o.ods_code",
            "o.companies_house_number",
            "o.charity_number",
            "o.lei",
            "o.duns",
            "o.ppon",
            "o.ico_registration",
            "o.portal_id",
            "t.service",
        ],
    },
    Kind {
        noun: Noun::Contract,
        joins: "LEFT JOIN supplier AS s ON s.id = t.supplier LEFT JOIN organisation AS o ON o.id = s.organisation",
        name: "t.title",
        word: "NULL",
        enumeration: "",
        detail: "o.legal_name",
        contract: "NULL",
        others: &[
            "t.own_reference",
            "t.ocid",
            "t.framework_reference",
            "t.service",
            "o.legal_name",
            "o.known_as",
        ],
    },
    Kind {
        noun: Noun::Organisation,
        joins: "",
        name: "t.legal_name",
        word: "NULL",
        enumeration: "",
        detail: "coalesce(t.ods_code, t.companies_house_number)",
        contract: "NULL",
        others: &[
            "t.known_as",
            "t.welsh_name",
            "t.ods_code",
            "t.companies_house_number",
            "t.charity_number",
            "t.lei",
            "t.duns",
            "t.ppon",
            "t.ico_registration",
            "t.portal_id",
        ],
    },
    of_both(Noun::Processing, "t.name", &["o.legal_name", "t.purposes"]),
    Kind {
        noun: Noun::Evidence,
        joins: OF_SUPPLIER,
        name: "t.title",
        word: "t.kind",
        enumeration: "evidence-kind",
        detail: "o.legal_name || coalesce(', ' || t.number, '')",
        contract: "NULL",
        others: &["t.number", "t.issuer", "t.file_name", "o.legal_name"],
    },
    of_both(Noun::Action, "t.finding", &["o.legal_name", "t.owner", "t.action"]),
    of_both(Noun::Decision, "t.question", &["o.legal_name", "t.decided_by"]),
    of_both(Noun::Incident, "t.title", &["o.legal_name", "o.known_as", "t.what_happened"]),
    Kind {
        joins: OF_INCIDENT,
        name: "t.title",
        detail: "i.title",
        contract: "NULL",
        ..of_contract(Noun::BreachNotice, &["o.legal_name", "i.title", "t.sender"])
    },
    of_contract(Noun::Clause, &["o.legal_name", "t.clause_reference"]),
    of_contract(Noun::Article28, &["o.legal_name", "t.vehicle"]),
    Kind {
        joins: "JOIN contract AS c ON c.id = t.contract LEFT JOIN organisation AS o ON o.id = t.organisation",
        name: "coalesce(o.legal_name, t.function)",
        word: "t.kind",
        enumeration: "chain-kind",
        detail: "c.title",
        ..of_contract(Noun::Chain, &["t.function", "o.known_as", "c.title"])
    },
    of_contract(Noun::Assessment, &["o.legal_name", "t.author"]),
    of_contract(Noun::Acceptance, &["o.legal_name", "t.owner", "t.reason"]),
    Kind { name: "t.name", ..of_contract(Noun::Kpi, &["o.legal_name", "c.title"]) },
    Kind { name: "t.text", ..of_contract(Noun::InterimControl, &["o.legal_name", "c.title", "t.owner"]) },
    of_both(Noun::Lesson, "t.lesson", &["o.legal_name", "t.requirement"]),
    of_both(Noun::Dispute, "t.subject", &["o.legal_name"]),
    of_both(Noun::Claim, "t.about", &["o.legal_name", "t.text", "t.source"]),
    Kind {
        noun: Noun::Contact,
        joins: "JOIN organisation AS o ON o.id = t.organisation",
        name: "coalesce(t.name, t.job_title)",
        word: "t.role",
        enumeration: "contact-role",
        detail: "o.legal_name",
        contract: "NULL",
        others: &["t.job_title", "t.email", "o.legal_name"],
    },
    Kind {
        noun: Noun::Appetite,
        joins: "",
        name: "NULL",
        word: "t.domain",
        enumeration: "appetite-domain",
        detail: "t.set_by",
        contract: "NULL",
        others: &["t.set_by"],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_noun_is_found() {
        for noun in Noun::ALL {
            assert_eq!(KINDS.iter().filter(|kind| kind.noun == *noun).count(), 1, "{noun:?}");
        }
    }
}
