//! The page a second time, written from its text alone: JSON in, JSON out, loops over days, the platform's own table of time
//! zones, nothing shared with the program. Slow and obvious on purpose.

use std::collections::BTreeSet;

use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, SecondsFormat, TimeDelta,
    TimeZone, Utc, Weekday,
};
use chrono_tz::Europe::London;
use serde_json::{Value, json};

type Utcs = DateTime<Utc>;

#[derive(Clone, Copy, PartialEq)]
struct Span {
    lo: Utcs,
    hi: Utcs,
    first: NaiveDate,
    last: NaiveDate,
}

struct Rules {
    holidays: BTreeSet<NaiveDate>,
    open: NaiveTime,
    close: NaiveTime,
}

fn at(day: NaiveDate, time: NaiveTime) -> (Utcs, Utcs) {
    match London.from_local_datetime(&day.and_time(time)) {
        LocalResult::Single(one) => (one.to_utc(), one.to_utc()),
        LocalResult::Ambiguous(one, other) => (one.to_utc(), other.to_utc()),
        LocalResult::None => panic!("{day} {time} is skipped"),
    }
}

fn midnight(day: NaiveDate) -> Utcs {
    at(day, NaiveTime::MIN).0
}

fn london_day(instant: Utcs) -> NaiveDate {
    instant.with_timezone(&London).date_naive()
}

fn side(text: &str) -> Span {
    let text = text.trim_end_matches(['~', '?']);
    let days = |first: NaiveDate, last: NaiveDate| Span {
        lo: midnight(first),
        hi: midnight(last + Days::new(1)),
        first,
        last,
    };
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").expect("a day");
    match text.len() {
        4 => days(day(&format!("{text}-01-01")), day(&format!("{text}-12-31"))),
        7 => {
            let first = day(&format!("{text}-01"));
            let next =
                if first.month() == 12 { (first.year() + 1, 1) } else { (first.year(), first.month() + 1) };
            days(
                first,
                NaiveDate::from_ymd_opt(next.0, next.1, 1).expect("a month").pred_opt().expect("a day"),
            )
        }
        10 => days(day(text), day(text)),
        16 => {
            let civil = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").expect("a time");
            let (lo, hi) = at(civil.date(), civil.time());
            Span { lo, hi, first: london_day(lo), last: london_day(hi) }
        }
        _ => {
            let offset = text[16..].replace('Z', "+00:00");
            let instant =
                DateTime::parse_from_rfc3339(&format!("{}:00{offset}", &text[..16])).expect("an instant");
            let instant = instant.to_utc();
            Span { lo: instant, hi: instant, first: london_day(instant), last: london_day(instant) }
        }
    }
}

fn span(text: &str) -> Span {
    match text.split_once('/') {
        None => side(text),
        Some((one, other)) => {
            let (one, other) = (side(one), side(other));
            Span { lo: one.lo, hi: other.hi, first: one.first, last: other.last }
        }
    }
}

fn certainly_before(one: Span, other: Span) -> bool {
    let point = one.lo == one.hi;
    one.hi < other.lo || (one.hi == other.lo && !point)
}

impl Rules {
    fn works(&self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.contains(&day)
    }
    fn wd(&self, from: NaiveDate, to: NaiveDate) -> i64 {
        let (mut count, mut day) = (0, from);
        while day < to {
            day = day + Days::new(1);
            count += i64::from(self.works(day));
        }
        count
    }
    fn bh(&self, from: Utcs, to: Utcs) -> i64 {
        let (mut minutes, mut day) = (0, london_day(from));
        while midnight(day) < to {
            if self.works(day) {
                let (opens, closes) = (at(day, self.open).0.max(from), at(day, self.close).0.min(to));
                minutes += (closes - opens).num_minutes().max(0);
            }
            day = day + Days::new(1);
        }
        minutes
    }
    fn plus_wd(&self, from: NaiveDate, number: i64) -> NaiveDate {
        let (mut left, mut day) = (number, from);
        while left > 0 {
            day = day + Days::new(1);
            left -= i64::from(self.works(day));
        }
        day
    }
    fn plus_bh(&self, from: Utcs, minutes: i64) -> Utcs {
        let (mut left, mut day) = (minutes, london_day(from));
        loop {
            if self.works(day) {
                let (opens, closes) = (at(day, self.open).0.max(from), at(day, self.close).0);
                let here = (closes - opens).num_minutes().max(0);
                if here >= left {
                    return opens + TimeDelta::minutes(left);
                }
                left -= here;
            }
            day = day + Days::new(1);
        }
    }
}

fn range(min: i64, max: i64) -> (i64, i64) {
    (min.max(0), max.max(0))
}

fn shown((min, max): (i64, i64)) -> Value {
    json!({ "min": min, "max": max })
}

fn rfc3339(instant: Utcs) -> String {
    instant.with_timezone(&London).to_rfc3339_opts(SecondsFormat::Secs, false)
}

fn minutes(start: Span, stop: Span) -> (i64, i64) {
    range((stop.lo - start.hi).num_minutes(), (stop.hi - start.lo).num_minutes())
}

fn days(start: Span, stop: Span) -> (i64, i64) {
    range((stop.first - start.last).num_days(), (stop.last - start.first).num_days())
}

fn measured(rules: &Rules, start: Span, stop: Span) -> [Value; 3] {
    let wd = range(rules.wd(start.last, stop.first), rules.wd(start.first, stop.last));
    [shown(minutes(start, stop)), shown(days(start, stop)), shown(wd)]
}

struct Ask<'a> {
    id: &'a str,
    from: (String, Option<Span>),
    to: (String, Option<Span>),
    limit: Option<(i64, String)>,
    not_applicable: bool,
}

fn clock(rules: &Rules, now: Option<Utcs>, ask: &Ask<'_>) -> Value {
    let (start, stop) = (ask.from.1, ask.to.1);
    let mut out = json!({ "id": ask.id, "from": ask.from.0.clone(), "to": ask.to.0.clone(), "limit": null, "unit": null, "minutes": null,
        "days": null, "working_days": null, "due": null, "business_minutes": null, "late_minutes": null,
        "late_days": null });
    if let Some((number, unit)) = &ask.limit {
        out["limit"] = (*number).into();
        out["unit"] = unit.as_str().into();
    }
    if let (Some(start), Some(stop)) = (start, stop) {
        [out["minutes"], out["days"], out["working_days"]] = measured(rules, start, stop);
    }
    let mut due = None;
    if let (Some(start), Some((number, unit))) = (start, &ask.limit) {
        let end = |instant: Utcs, day: NaiveDate| match unit.as_str() {
            "clock-hours" => instant + TimeDelta::hours(*number),
            "business-hours" => rules.plus_bh(instant, number * 60),
            "calendar-days" => midnight(day + TimeDelta::days(number + 1)),
            _ => midnight(rules.plus_wd(day, *number) + Days::new(1)),
        };
        let (earliest, latest) = (end(start.lo, start.first), end(start.hi, start.last));
        out["due"] = json!({ "earliest": rfc3339(earliest), "latest": rfc3339(latest) });
        due = Some((earliest, latest));
    }
    if ask.id == "K4" {
        out["due_next_full_hour"] = match (start, &ask.limit) {
            (Some(start), Some((number, _))) => {
                let end = |instant: Utcs| {
                    let mut hour = instant + TimeDelta::minutes(1);
                    while hour.timestamp() % 3_600 != 0 {
                        hour += TimeDelta::minutes(1);
                    }
                    rfc3339(hour + TimeDelta::hours(*number))
                };
                json!({ "earliest": end(start.lo), "latest": end(start.hi) })
            }
            _ => Value::Null,
        };
    }
    let result = match (start, stop, &ask.limit) {
        _ if ask.not_applicable => "not-applicable",
        (None, ..) => "not-started",
        (Some(start), Some(stop), _) if certainly_before(stop, start) => {
            for key in ["minutes", "days", "working_days"] {
                out[key] = Value::Null;
            }
            "contradiction"
        }
        (Some(_), Some(_), None) => "no-limit",
        (Some(start), Some(stop), Some((number, unit))) => {
            let (elapsed, limit, key) = match unit.as_str() {
                "clock-hours" => (minutes(start, stop), number * 60, "late_minutes"),
                "business-hours" => {
                    let elapsed = (rules.bh(start.hi, stop.lo), rules.bh(start.lo, stop.hi));
                    out["business_minutes"] = shown(elapsed);
                    (elapsed, number * 60, "late_minutes")
                }
                "calendar-days" => (days(start, stop), *number, "late_days"),
                _ => (
                    (rules.wd(start.last, stop.first), rules.wd(start.first, stop.last)),
                    *number,
                    "late_days",
                ),
            };
            out[key] = shown(range(elapsed.0 - limit, elapsed.1 - limit));
            if elapsed.1 <= limit {
                "met"
            } else if elapsed.0 > limit {
                "breached"
            } else {
                "indeterminate"
            }
        }
        (Some(_), None, _) => match (due, now) {
            (Some((earliest, latest)), Some(now)) if now > earliest && now <= latest => "may-be-overdue",
            (Some((_, latest)), Some(now)) if now > latest => "overdue",
            _ => "running",
        },
    };
    out["result"] = result.into();
    out
}

fn holidays(calendar: &str) -> BTreeSet<NaiveDate> {
    let table: Value =
        serde_json::from_str(include_str!("../../../../assets/rules/bank-holidays.json")).expect("JSON");
    let lists: &[&str] = match calendar {
        "uk-any" => &["england-wales", "scotland", "northern-ireland"],
        _ => &[calendar],
    };
    let days = lists.iter().flat_map(|list| table["calendars"][*list].as_array().expect("a list"));
    days.map(|day| day["date"].as_str().expect("a date").parse().expect("a date")).collect()
}

/// All that the page says of a case but the sentences.
pub fn evaluate(case: &Value) -> Value {
    let clause = &case["clause"];
    let calendar = clause["calendar"].as_str().or(case["calendar"].as_str()).unwrap_or("england-wales");
    let time = |key: &str, usual: &str| {
        let text = clause["business_day"][key].as_str().unwrap_or(usual);
        NaiveTime::parse_from_str(text, "%H:%M").expect("a time")
    };
    let rules =
        Rules { holidays: holidays(calendar), open: time("open", "09:00"), close: time("close", "17:00") };
    let now = case["now"].as_str().map(|text| span(text).lo);
    let when = |event: &str| case["events"][event].as_str().map(span);
    let pick = |events: &[&str]| {
        let used = events.iter().find(|event| when(event).is_some()).unwrap_or(&events[0]);
        ((*used).to_owned(), when(used))
    };
    let limit = |of: &Value| Some((of["limit"].as_i64()?, of["unit"].as_str()?.to_owned()));
    let trigger = clause["trigger"].as_str().unwrap_or("none");
    let starts: &[&str] = match trigger {
        "occurrence" => &["occurred"],
        "suspected" | "reasonable-belief" => &["detected", "supplier_aware"],
        "confirmed" | "discretion" => &["supplier_confirmed"],
        _ => &["supplier_aware"],
    };
    let old_law = case["legal_regime"] == "dpa-1998";
    let list = clause["stages"]["affected_list_days"].as_i64().map(|days| (days, "calendar-days".to_owned()));
    let targets = &case["targets"];
    let mut clocks: Vec<Value> = [
        ("K0", &["occurred"][..], &["detected"][..], None),
        ("K1", starts, &["notice_sent", "notice_received"], limit(clause).filter(|_| trigger != "none")),
        ("K2", &["notice_sent", "notice_written"], &["notice_received"], limit(&targets["K2"])),
        ("K3", &["notice_received"], &["controller_aware"], limit(&targets["K3"])),
        (
            "K4",
            &["controller_aware"],
            &["regulator_told"],
            (!old_law).then(|| (72, "clock-hours".to_owned())),
        ),
        ("K5", &["controller_aware"], &["served_bodies_told"], limit(&targets["K5"])),
        ("K6", &["controller_aware"], &["people_told"], limit(&targets["K6"])),
        ("K7", &["controller_aware"], &["authorities_told"], None),
        ("K8", &["notice_sent", "notice_received"], &["affected_list_received"], list),
    ]
    .into_iter()
    .map(|(id, from, to, limit)| {
        let not_applicable = id == "K4" && old_law;
        clock(&rules, now, &Ask { id, from: pick(from), to: pick(to), limit, not_applicable })
    })
    .collect();
    let now_span = now.map(|now| Span { lo: now, hi: now, first: london_day(now), last: london_day(now) });
    let ends = when("remedy_ends");
    let not_applicable = true;
    let from = ("now".to_owned(), now_span);
    let mut remedy = clock(
        &rules,
        now,
        &Ask { id: "K9", from, to: ("remedy_ends".to_owned(), ends), limit: None, not_applicable },
    );
    remedy["result"] = match (ends, now) {
        (None, _) => "not-started",
        (Some(ends), Some(now)) if now > ends.hi => "met",
        _ => "running",
    }
    .into();
    clocks.push(remedy);
    for asked in case["clocks"].as_array().into_iter().flatten() {
        let end = |key: &str| {
            let text = asked[key].as_str().expect("a text");
            let is_date = text.starts_with(|first: char| first.is_ascii_digit());
            (text.to_owned(), if is_date { Some(span(text)) } else { when(text) })
        };
        let id = asked["id"].as_str().expect("a name");
        let ask = Ask { id, from: end("from"), to: end("to"), limit: limit(asked), not_applicable: false };
        clocks.push(clock(&rules, now, &ask));
    }
    let sum = |id: &str, from: &str, to: &str| {
        let [minutes, days, working_days] = match (when(from), when(to)) {
            (Some(start), Some(stop)) => measured(&rules, start, stop),
            _ => [Value::Null, Value::Null, Value::Null],
        };
        json!({ "id": id, "from": from, "to": to, "minutes": minutes, "days": days, "working_days": working_days })
    };
    let expected = [
        "occurred",
        "detected",
        "supplier_aware",
        "notice_written",
        "notice_sent",
        "notice_received",
        "controller_aware",
        "regulator_told",
        "people_told",
    ];
    let known: Vec<(&str, Span)> = expected.iter().filter_map(|event| Some((*event, when(event)?))).collect();
    let contradictions: Vec<Value> = known
        .windows(2)
        .filter(|pair| certainly_before(pair[1].1, pair[0].1))
        .map(|pair| json!({ "event": pair[1].0, "before": pair[0].0 }))
        .collect();
    json!({ "clocks": clocks,
        "sums": [sum("end-to-end", "occurred", "people_told"), sum("silence", "supplier_aware", "notice_received")],
        "contradictions": contradictions })
}
