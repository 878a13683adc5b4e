//! The page of an incident: who knew what when, how its clocks stand, whom it reaches, and what is owed to them.

use super::loaded::{self, Loaded};
use super::said::{clock, link, named, range, when};
use super::tick::look_again;
use super::told;
use crate::failure::{Failure, words};
use crate::form;
use crate::reader::Reader;
use crate::view::{
    BodyView, ClaimView, ClockView, DutyView, EventView, GroupView, IncidentView, Named, NoticeView,
    RangeView, RemedyView, SumView, TotalView, WhenView,
};
use domain::clock::{Event, Sum};
use domain::incident::case::{counts, duty_clocks};
use domain::incident::clocks::told_at;
use domain::incident::owed::given;
use domain::incident::people::{Range, Reconciled, reconcile};
use domain::incident::{BreachNotice, Incident, IncidentDuty, IncidentEvent, IncidentGroup};
use domain::noun::Noun;
use domain::vocabulary::Answer;
use domain::when::{Instant, When};
use domain::word::Word;
use rusqlite::OptionalExtension;
use words::{args, key};

/// The page of an incident, by its id or reference.
///
/// # Errors
/// Where there is none, or the register cannot be read.
pub fn show(reader: &Reader<'_>, id: &str) -> Result<IncidentView, Failure> {
    let id = reader.resolve(Noun::Incident, id)?;
    let loaded = loaded::of(reader, &id)?;
    let page = form::page(reader, Noun::Incident.word(), &id)?;
    let incident = &loaded.incident.record;
    let now = told_at(incident, Instant::from_utc(reader.now()));
    let clocks = told::of(reader, &loaded);
    let remedies = incident.remedies.iter().map(|remedy| RemedyView {
        remedy: remedy.remedy.to_string(),
        provider: text(remedy.provider.as_deref()),
        months: remedy.months.map(|months| months.get()),
        offered_to: text(remedy.offered_to.as_deref()),
        people_taken_up: remedy.people_taken_up.map(|people| people.get()),
        people_offered: remedy.people_offered.map(|people| people.get()),
        ends: remedy.ends_on.map(|day| words().date(day.0)),
        source: text(remedy.source.as_deref()),
        in_force: in_force(remedy.in_force),
    });
    Ok(IncidentView {
        supplier: link(reader, Noun::Supplier, incident.supplier.as_str())?,
        status: named(incident.status),
        open: incident.is_open(reader.as_at()),
        now: now.to_string(),
        look_again: look_again(reader, &clocks),
        events: Event::ALL.iter().map(|&event| of_event(reader, &loaded, event)).collect::<Result<_, _>>()?,
        clocks: clocks.all().map(|(reading, events)| clock(reading, events, now)).collect(),
        sums: clocks.outcome.sums.iter().map(sum).collect(),
        contradictions: clocks
            .outcome
            .contradictions
            .iter()
            .map(|found| {
                let (event, before) = (named(found.event).text, named(found.before).text);
                words().with(key::INCIDENT_CONTRADICTION, args![event = event, before = before])
            })
            .collect(),
        bodies: bodies(reader, &loaded)?,
        groups: incident.groups.iter().map(|one| group(reader, incident, one)).collect::<Result<_, _>>()?,
        totals: reconcile(&incident.groups).iter().map(total).collect(),
        notices: loaded
            .notices
            .iter()
            .map(|one| notice(reader, &one.id, &one.record))
            .collect::<Result<_, _>>()?,
        duties: duties(reader, &loaded, now),
        nation: super::around::nation(reader, incident)?,
        whom: super::whom::of(reader, &loaded)?,
        remedies: remedies.collect(),
        id: page.id,
        reference: page.reference,
        title: page.title,
        revision: page.revision,
        sections: page.sections,
        linked: page.linked,
    })
}

fn text(text: Option<&str>) -> Option<String> {
    text.map(str::to_owned)
}

fn at(at: Option<&When>) -> Option<WhenView> {
    at.map(when)
}

/// Whether a statement counts.
fn in_force(answer: Answer) -> Named {
    let text = words().enumeration("in-force", answer.word());
    Named { word: answer.word().to_owned(), text }
}

fn of_event(reader: &Reader<'_>, loaded: &Loaded, event: Event) -> Result<EventView, Failure> {
    let incident = &loaded.incident.record;
    let own: Vec<&IncidentEvent> = incident.events.iter().filter(|claim| claim.kind == event).collect();
    let counted = counts(incident, &loaded.letters(), event);
    let mut whole: Vec<&str> =
        own.iter().filter(|claim| claim.is_whole()).map(|claim| claim.when.edtf()).collect();
    whole.sort_unstable();
    whole.dedup();
    let basis = counted.as_ref().map(|(_, basis)| Named {
        word: basis.key().to_owned(),
        text: words().enumeration("event-basis", basis.key()),
    });
    Ok(EventView {
        event: named(event),
        when: counted.as_ref().map(|(at, _)| when(at)),
        basis,
        conflict: whole.len() > 1,
        claims: own.into_iter().map(|claim| statement(reader, claim)).collect::<Result<_, _>>()?,
    })
}

fn statement(reader: &Reader<'_>, claim: &IncidentEvent) -> Result<ClaimView, Failure> {
    let body = claim.body.as_ref().map(|body| link(reader, Noun::Organisation, body.as_str())).transpose()?;
    let document = claim.document.as_ref().map(|of| link(reader, Noun::Evidence, of.as_str())).transpose()?;
    let id = claim.id.as_ref().map(ToString::to_string);
    let entered = id.as_deref().map(|id| entered(reader, id)).transpose()?.flatten();
    let (entered_at, entered_by) = entered.unzip();
    let said = |at: String| {
        crate::now::read(&at).map(|at| {
            let (hour, minute) = crate::now::london_time(at);
            let date = words().date(crate::now::london_day(at).0);
            words().with(key::HISTORY_MOMENT, args![date = date, time = format!("{hour:02}:{minute:02}")])
        })
    };
    Ok(ClaimView {
        id,
        when: when(&claim.when),
        scope: text(claim.scope.as_deref()).or(body.map(|body| body.text)),
        source: text(claim.source.as_deref()),
        document,
        in_force: in_force(claim.in_force),
        note: text(claim.note.as_deref()),
        entered_by,
        entered_at: entered_at.and_then(said),
    })
}

/// When a statement was entered, and by whom, as the trail writes it.
pub(crate) fn entered(reader: &Reader<'_>, row: &str) -> Result<Option<(String, String)>, Failure> {
    let mut statement = reader.file.prepare_cached(include_str!("entered.sql"))?;
    Ok(statement.query_row([row], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

fn sum(sum: &Sum) -> SumView {
    let elapsed = sum.elapsed.filter(|_| !sum.contradictory);
    SumView {
        name: named(sum.id),
        words: elapsed.map(|elapsed| words::clock::without_limit(elapsed, words())),
        days: elapsed.map(|elapsed| range(elapsed.days)),
        working_days: elapsed.and_then(|elapsed| elapsed.working_days).map(range),
    }
}

fn people(of: Range) -> RangeView {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    RangeView { min: number(of.min), max: of.max.map(number) }
}

fn bodies(reader: &Reader<'_>, loaded: &Loaded) -> Result<Vec<BodyView>, Failure> {
    let incident = &loaded.incident.record;
    let view = |body: &domain::incident::IncidentBody| {
        let stated = (body.people_min.is_some() || body.people_max.is_some()).then(|| RangeView {
            min: body.people_min.map_or(0, |people| people.get()),
            max: body.people_max.map(|people| people.get()),
        });
        let counted = || {
            let own = incident.groups.iter().filter(|group| {
                group.body.as_ref() == Some(&body.organisation) && group.in_force != Answer::No
            });
            let mut ranges = own.map(IncidentGroup::range);
            let first = ranges.next()??;
            ranges.try_fold(first, |sum, range| {
                let range = range?;
                Some(Range {
                    min: sum.min + range.min,
                    max: sum.max.zip(range.max).map(|(one, more)| one + more),
                })
            })
        };
        Ok(BodyView {
            body: link(reader, Noun::Organisation, body.organisation.as_str())?,
            status: named(body.status),
            told: at(body.told_on.as_ref()),
            people: stated.or_else(|| counted().map(people)),
            people_told: body.people_told.map(|people| people.get()),
            people_told_on: at(body.people_told_on.as_ref()),
            source: text(body.source.as_deref()),
        })
    };
    incident.bodies.iter().map(view).collect()
}

/// What a group is called: its scope, else its body.
pub(super) fn scope(reader: &Reader<'_>, group: &IncidentGroup) -> Result<String, Failure> {
    let body = || group.body.as_ref().map(|body| link(reader, Noun::Organisation, body.as_str())).transpose();
    Ok(match text(group.scope.as_deref()) {
        Some(scope) => scope,
        None => body()?.map_or_else(|| words().say(key::INCIDENT_WHOLE), |body| body.text),
    })
}

fn group(reader: &Reader<'_>, incident: &Incident, group: &IncidentGroup) -> Result<GroupView, Failure> {
    Ok(GroupView {
        scope: scope(reader, group)?,
        severity: super::severity::of_group(reader, incident, group)?,
        part_of: text(group.part_of.as_deref()),
        subject_group: named(group.subject_group),
        categories: group.categories.iter().map(|category| named(*category)).collect(),
        people: group.range().map(people),
        qualifier: named(group.qualifier),
        source: text(group.source.as_deref()),
        in_force: in_force(group.in_force),
    })
}

fn total(total: &Reconciled<'_>) -> TotalView {
    TotalView {
        scope: total.scope.to_owned(),
        total: people(total.total),
        attributed: people(total.attributed),
        left: people(total.left),
        words: reconciled(total),
    }
}

/// "1,992 of 3,423 not yet attributed".
pub(super) fn reconciled(total: &Reconciled<'_>) -> String {
    let number = |number: u64| words().number(i64::try_from(number).unwrap_or(i64::MAX));
    let span = |range: Range| match range.max {
        Some(max) if max == range.min => number(max),
        Some(max) if range.min == 0 => words().with(key::INCIDENT_UP_TO, args![most = number(max)]),
        Some(max) => {
            words().with(key::INCIDENT_BETWEEN, args![least = number(range.min), most = number(max)])
        }
        None => words().with(key::INCIDENT_AT_LEAST, args![least = number(range.min)]),
    };
    let (left, whole) = (span(total.left), span(total.total));
    let key = if total.exceeded { key::INCIDENT_EXCEEDED } else { key::INCIDENT_LEFT };
    words().with(key, args![left = left, total = whole, attributed = span(total.attributed)])
}

fn notice(reader: &Reader<'_>, id: &str, notice: &BreachNotice) -> Result<NoticeView, Failure> {
    let found = notice.completeness();
    Ok(NoticeView {
        notice: link(reader, Noun::BreachNotice, id)?,
        direction: named(notice.direction),
        channel: named(notice.channel),
        written: at(notice.written_on.as_ref()),
        sent: at(notice.sent_on.as_ref()),
        received: at(notice.received_on.as_ref()),
        read: at(notice.read_on.as_ref()),
        score: found.score,
        looked_at: found.looked_at,
        questions: found.to_ask.iter().map(|field| words().enumeration("notice-question", field)).collect(),
    })
}

fn duties(reader: &Reader<'_>, loaded: &Loaded, now: Instant) -> Vec<DutyView> {
    let incident = &loaded.incident.record;
    let case = loaded.case(reader);
    let clocks = duty_clocks(incident, &case);
    let of = |place: usize, own: &IncidentDuty| {
        let (_, reading) = clocks.iter().find(|(of, _)| *of == place)?;
        Some(clock(reading, &told::done_on(&case.events, own.authority, given(&case, own)), now))
    };
    incident.duties.iter().enumerate().map(|(place, own)| duty(own, of(place, own))).collect()
}

/// A notice that we owe, as it was recorded.
pub(super) fn duty(duty: &IncidentDuty, clock: Option<ClockView>) -> DutyView {
    DutyView {
        authority: named(duty.authority),
        named: text(duty.named.as_deref()),
        owed: named(duty.owed),
        reason: text(duty.reason.as_deref()),
        owner: text(duty.owner.as_deref()),
        done: at(duty.done_on.as_ref()),
        reference: text(duty.reference.as_deref()),
        clock,
    }
}
