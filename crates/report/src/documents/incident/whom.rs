//! Whom to tell: what the matrix of the nation asks for, joined with what is recorded.

use domain::incident::owed::{Telling, TellingStanding};
use domain::notification::Notifications;
use domain::vocabulary::{Authority, Jurisdiction, LegalRegime};
use domain::word::Word;
use words::{args, key};

use super::said::{text, when};
use crate::block::{Cell, Table};
use crate::documents::page::Page;
use crate::documents::said::{capital, word};
use crate::model::IncidentFile;

/// Everybody whom the matrix knows, and whoever else was recorded.
pub(in crate::documents) fn whom(page: &mut Page<'_>, file: &IncidentFile) {
    if let Some(reason) = page.withheld("incident_duty") {
        return page.leave_out(reason);
    }
    let (nation, law) = (file.nation, file.incident.record.legal_regime);
    let version = Notifications::current().version.as_str();
    match (nation, law) {
        (Jurisdiction::Unknown, _) => page.tell(key::CHRONOLOGY_WHOM_NO_NATION, args![version = version]),
        (_, LegalRegime::Unknown) => {
            let told = args![nation = word(nation, page.words), version = version];
            page.tell(key::CHRONOLOGY_WHOM_NO_LAW, told);
        }
        _ => {
            let told =
                args![nation = word(nation, page.words), version = version, law = word(law, page.words)];
            page.tell(key::CHRONOLOGY_WHOM_SAYS, told);
        }
    }
    let mut table = Table::new([
        page.titled(key::CHRONOLOGY_WHOM, 4),
        page.titled(key::CHRONOLOGY_OWED, 6),
        page.titled(key::CHRONOLOGY_BY_WHEN, 5),
        page.titled(key::CHRONOLOGY_STANDING, 5),
    ])
    .caption(page.words.say(key::CHRONOLOGY_WHOM_CAPTION));
    for telling in &file.tellings {
        table.push(row(page, file, telling));
    }
    page.table(table, key::REPORT_NO_ROWS);
}

fn row(page: &Page<'_>, file: &IncidentFile, telling: &Telling) -> [Cell; 4] {
    let own = telling.recorded.and_then(|place| file.incident.record.duties.get(place));
    let who = authority(page, file, telling);
    let mut why = words::whom::why(telling, file.incident.record.legal_regime, page.words);
    if let Some(reason) = own.and_then(|own| own.reason.as_deref()) {
        why = format!("{why}\n{reason}");
    }
    [Cell::new(who), Cell::new(why), Cell::new(by_when(page, telling)), standing(page, file, telling)]
}

/// Who is told; the one that was named where somebody did.
pub(in crate::documents) fn authority(page: &Page<'_>, file: &IncidentFile, telling: &Telling) -> String {
    let own = telling.recorded.and_then(|place| file.incident.record.duties.get(place));
    let named = own.and_then(|own| own.named.as_deref());
    named.map_or_else(|| page.words.enumeration(Authority::NAME, telling.authority.word()), str::to_owned)
}

/// How soon, when that is, and by which route.
fn by_when(page: &Page<'_>, telling: &Telling) -> String {
    let soon = words::whom::soon(telling, page.words).map(|soon| capital(&soon));
    let due = telling.clock.as_ref().and_then(|clock| {
        let due = words::clock::due(clock.due?, clock.limit?.unit, page.words);
        Some(page.words.with(key::CHRONOLOGY_DUE, args![due = due]))
    });
    let route = telling.duty.as_ref().and_then(|duty| duty.route).map(|route| {
        let route = page.words.enumeration("notification-route", route.word());
        page.words.with(key::CHRONOLOGY_ROUTE, args![route = route])
    });
    let said: Vec<String> = soon.into_iter().chain(due).chain(route).collect();
    if said.is_empty() { page.words.say(key::CHRONOLOGY_NOT_KNOWN) } else { said.join("\n") }
}

fn standing(page: &Page<'_>, file: &IncidentFile, telling: &Telling) -> Cell {
    let own = telling.recorded.and_then(|place| file.incident.record.duties.get(place));
    let mut said = vec![page.words.enumeration(TellingStanding::NAME, telling.standing.word())];
    if let Some(done) = &telling.done {
        said.push(when(page, Some(done)));
    }
    if let Some(late) =
        telling.clock.as_ref().and_then(|clock| words::clock::late(clock, file.now, page.words))
    {
        said.push(page.words.with(key::CHRONOLOGY_LATE, args![late = late]));
    }
    if let Some(own) = own {
        said.push(page.words.with(key::CHRONOLOGY_OWNER, args![owner = text(page, own.owner.as_deref())]));
        if let Some(reference) = &own.reference {
            said.push(page.words.with(key::CHRONOLOGY_REFERENCE, args![reference = reference.to_string()]));
        }
    }
    let cell = Cell::new(said.join("\n"));
    let presses = matches!(telling.standing, TellingStanding::Overdue | TellingStanding::DoneLate);
    if presses { cell.strong() } else { cell }
}
