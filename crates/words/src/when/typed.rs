//! A date as people type it, which may be uncertain: "early March 2017", "about 2016", "between 6 and 31 October 2016".
//!
//! Days written in numbers alone ("3/4/2026") are not read here, since they can be two days.

use domain::when::{When, WhenProblem};

use crate::{Key, MONTHS, Words, key};

/// The first and the last day of a third of a month; the last third ends with the month.
const THIRDS: [(Key, u32, Option<u32>); 3] = [
    (key::WHEN_TYPED_EARLY, 1, Some(10)),
    (key::WHEN_TYPED_MID, 11, Some(20)),
    (key::WHEN_TYPED_LATE, 21, None),
];

/// The date that a text means, EDTF itself included.
///
/// # Errors
/// Why it means none.
pub fn typed(text: &str, words: &Words) -> Result<When, WhenProblem> {
    let text = text.trim();
    let problem = match When::read(text) {
        Ok(when) => return Ok(when),
        Err(problem) => problem,
    };
    let folded = text.to_lowercase().replace(',', " ").replace('–', " – ");
    let tokens: Vec<&str> = folded.split_whitespace().collect();
    match (Reader { words }).range(&tokens) {
        Some(edtf) => When::read(&edtf),
        None => Err(problem),
    }
}

struct Reader<'a> {
    words: &'a Words,
}

/// The two sides of what was typed, each without its mark; one of a single date is both.
struct Sides {
    first: String,
    last: String,
    mark: &'static str,
}

impl Reader<'_> {
    fn range(&self, tokens: &[&str]) -> Option<String> {
        let tokens = match tokens.split_first() {
            Some((first, rest)) if self.is(key::WHEN_TYPED_BETWEEN, first) => rest,
            _ => tokens,
        };
        let parted = tokens.iter().position(|token| self.is(key::WHEN_TYPED_TO, token));
        let Some(at) = parted.filter(|&at| at > 0) else { return self.one(tokens).map(|one| one.edtf()) };
        let last = self.one(&tokens[at + 1..])?;
        // "6 to 31 October 2016": the first lacks what the last says.
        let whole = tokens[..at].to_vec();
        let completed = (1..=2).map(|missing| {
            let behind = tokens.len().saturating_sub(missing);
            [&tokens[..at], &tokens[behind.max(at + 1)..]].concat()
        });
        let first = std::iter::once(whole).chain(completed).find_map(|tokens| self.one(&tokens))?;
        Some(format!("{}{}/{}{}", first.first, first.mark, last.last, last.mark))
    }

    fn one(&self, tokens: &[&str]) -> Option<Sides> {
        let mut kept: Vec<&str> = Vec::new();
        let mut mark = "";
        for token in tokens {
            match *token {
                token if self.is(key::WHEN_TYPED_ABOUT, token) => mark = "~",
                token if self.is(key::WHEN_TYPED_PERHAPS, token) => mark = "?",
                token if self.is(key::WHEN_TYPED_PASSED_OVER, token) => {}
                token => kept.push(token),
            }
        }
        if let Some(last) = kept.last_mut() {
            for asked in ["?", "~"] {
                if let Some(rest) = last.strip_suffix(asked) {
                    (*last, mark) = (rest, if asked == "?" { "?" } else { "~" });
                }
            }
        }
        let (first, last) = self.plain(&kept)?;
        Some(Sides { first, last, mark })
    }

    fn plain(&self, tokens: &[&str]) -> Option<(String, String)> {
        let same = |text: String| Some((text.clone(), text));
        match *tokens {
            [edtf] if When::read(edtf).is_ok() && !edtf.contains('/') => same(edtf.to_owned()),
            [third_and_month, year] if third_and_month.contains('-') => {
                let (third, month) = third_and_month.split_once('-')?;
                self.plain(&[third, month, year])
            }
            [month, year] => same(format!("{}-{:02}", of_year(year)?, self.month(month)?)),
            [third, month, year] if self.third(third).is_some() => {
                let (begins, ends) = self.third(third)?;
                let (year, month) = (of_year(year)?, self.month(month)?);
                let last = ends.map_or_else(|| days_of(year, month), Some)?;
                Some((format!("{year}-{month:02}-{begins:02}"), format!("{year}-{month:02}-{last:02}")))
            }
            [_, _, _] => same(self.day(tokens)?),
            // "17 January 2017 9:30am", "9:30 am": the time is behind the day.
            [_, _, _, ref time @ ..] if time.len() <= 2 => {
                same(format!("{}T{}", self.day(&tokens[..3])?, self.time(&time.concat())?))
            }
            _ => None,
        }
    }

    /// "17 january 2017", "january 17 2017", "17th jan 2017".
    fn day(&self, tokens: &[&str]) -> Option<String> {
        let [one, two, year] = *tokens else { return None };
        let (day, month) = match self.month(two) {
            Some(month) => (one, month),
            None => (two, self.month(one)?),
        };
        let digits =
            ["st", "nd", "rd", "th"].iter().find_map(|ending| day.strip_suffix(ending)).unwrap_or(day);
        let day: u32 = digits.parse().ok().filter(|_| digits.len() <= 2 && is_digits(digits))?;
        Some(format!("{}-{month:02}-{day:02}", of_year(year)?))
    }

    /// "9:30", "9.30am", "9am", "17:30", "midday".
    fn time(&self, text: &str) -> Option<String> {
        if self.is(key::WHEN_TYPED_NOON, text) {
            return Some("12:00".to_owned());
        }
        let (morning, afternoon) =
            (self.words.say(key::WHEN_TYPED_MORNING), self.words.say(key::WHEN_TYPED_AFTERNOON));
        let (clock, half) = match (text.strip_suffix(&morning), text.strip_suffix(&afternoon)) {
            (Some(clock), _) => (clock, Some(0)),
            (_, Some(clock)) => (clock, Some(12)),
            _ => (text, None),
        };
        let (hour, minute) = match clock.split_once([':', '.']) {
            Some(parts) => parts,
            // A number alone is an hour only with its half of the day.
            None => half.map(|_| (clock, "00"))?,
        };
        let short = |part: &str, least| (least..=2).contains(&part.len()) && is_digits(part);
        let sound = short(hour, 1) && short(minute, 2);
        let hour: u32 = hour.parse().ok().filter(|_| sound)?;
        let hour = match half {
            None => hour,
            Some(half) => (1..=12).contains(&hour).then_some(hour % 12 + half)?,
        };
        Some(format!("{hour:02}:{minute}"))
    }

    fn month(&self, text: &str) -> Option<usize> {
        let text = text.strip_suffix('.').unwrap_or(text);
        let fits = |key: &Key| self.words.say(*key).to_lowercase().starts_with(text);
        (1..).zip(MONTHS).find(|(_, key)| text.chars().count() >= 3 && fits(key)).map(|(number, _)| number)
    }

    fn third(&self, text: &str) -> Option<(u32, Option<u32>)> {
        THIRDS.iter().find(|(key, ..)| self.is(*key, text)).map(|&(_, begins, ends)| (begins, ends))
    }

    /// Whether a word is one of a list of the catalogue.
    fn is(&self, list: Key, token: &str) -> bool {
        self.words.say(list).split(',').any(|word| word.trim() == token)
    }
}

impl Sides {
    fn edtf(&self) -> String {
        if self.first == self.last {
            return format!("{}{}", self.first, self.mark);
        }
        format!("{}{mark}/{}{mark}", self.first, self.last, mark = self.mark)
    }
}

fn of_year(text: &str) -> Option<&str> {
    (text.len() == 4 && is_digits(text)).then_some(text)
}

/// The last day of a month.
fn days_of(year: &str, month: usize) -> Option<u32> {
    let of_month = When::read(&format!("{year}-{month:02}")).ok()?;
    of_month.last_day().to_string().rsplit('-').next()?.parse().ok()
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
