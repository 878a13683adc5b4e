//! Text to values: one value, or one after another (JSON lines).

use super::{Fault, Json, Object, Unreadable};
use std::collections::BTreeMap;

/// What a file may not exceed.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Size in bytes.
    pub bytes: usize,
    /// Levels of lists and objects inside each other; the reader calls itself once a level.
    pub depth: usize,
    /// Values of every kind, all counted.
    pub values: usize,
    /// Problems that are listed before reading stops.
    pub problems: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 100 * 1024 * 1024, depth: 64, values: 10_000_000, problems: 50 }
    }
}

/// Reads every value of a file: a single document, or JSON lines. A UTF-8 byte order mark is passed over.
///
/// # Errors
/// Every problem found, up to the cap. After a broken value that kept to one line, reading goes on at the next line
/// to find the other broken ones; a file with any problem is refused whole.
pub fn read_values(bytes: &[u8], limits: Limits) -> Result<Vec<Json>, Vec<Unreadable>> {
    let text = text_of(bytes, limits).map_err(|problem| vec![problem])?;
    let mut reader = Reader { rest: text, line: 1, line_start: text, limits, values: 0 };
    let mut values = Vec::new();
    let mut problems = Vec::new();
    reader.skip_space();
    while !reader.rest.is_empty() && problems.len() < limits.problems {
        let started = reader.line;
        match reader.value(0) {
            Ok(value) => values.push(value),
            Err(problem) => {
                let goes_on =
                    problem.line == started && !matches!(problem.fault, Fault::TooManyValues { .. });
                problems.push(problem);
                if !goes_on || !reader.skip_line() {
                    break;
                }
            }
        }
        reader.skip_space();
    }
    if values.is_empty() && problems.is_empty() {
        problems.push(reader.problem(Fault::Empty));
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

fn text_of(bytes: &[u8], limits: Limits) -> Result<&str, Unreadable> {
    if bytes.len() > limits.bytes {
        let fault = Fault::TooLarge { bytes: bytes.len(), most: limits.bytes };
        return Err(Unreadable { line: 1, column: 1, fault });
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).and_then(|good| std::str::from_utf8(good).ok());
        let good = good.unwrap_or_default();
        let line = good.matches('\n').count() + 1;
        let column = good.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        // The last character is incomplete: the file was cut inside it.
        let fault = if error.error_len().is_none() { Fault::CutOff } else { Fault::NotUtf8 };
        Unreadable { line, column, fault }
    })
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    /// The text from the start of the present line, for the column.
    line_start: &'a str,
    limits: Limits,
    values: usize,
}

type Read<T> = Result<T, Unreadable>;

impl<'a> Reader<'a> {
    fn problem(&self, fault: Fault) -> Unreadable {
        let done = self.line_start.len() - self.rest.len();
        let column = self.line_start.get(..done).map_or(0, |before| before.chars().count()) + 1;
        Unreadable { line: self.line, column, fault }
    }

    /// The problem at the present place: the file ends here, or a character cannot stand here.
    fn unexpected<T>(&self) -> Read<T> {
        Err(self.problem(match self.rest.chars().next() {
            None => Fault::CutOff,
            Some(found) => Fault::Unexpected { found },
        }))
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn next_byte(&self) -> Option<u8> {
        self.rest.as_bytes().first().copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.next_byte() == Some(byte);
        if found {
            self.advance(1);
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        if self.take(byte) { Ok(()) } else { self.unexpected() }
    }

    fn skip_space(&mut self) {
        while let Some(byte) = self.next_byte() {
            match byte {
                b' ' | b'\t' | b'\r' => self.advance(1),
                b'\n' => self.start_line(1),
                _ => return,
            }
        }
    }

    fn start_line(&mut self, bytes: usize) {
        self.advance(bytes);
        self.line += 1;
        self.line_start = self.rest;
    }

    /// Goes to the next line; false if there is none.
    fn skip_line(&mut self) -> bool {
        match self.rest.find('\n') {
            Some(at) => {
                self.start_line(at + 1);
                true
            }
            None => false,
        }
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        self.values += 1;
        if self.values > self.limits.values {
            return Err(self.problem(Fault::TooManyValues { most: self.limits.values }));
        }
        if depth >= self.limits.depth && matches!(self.next_byte(), Some(b'{' | b'[')) {
            return Err(self.problem(Fault::TooDeep { most: self.limits.depth }));
        }
        match self.next_byte() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => self.unexpected(),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Read<Json> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        let mut object = Object { line: self.line, members: BTreeMap::new() };
        self.advance(1);
        self.skip_space();
        if self.take(b'}') {
            return Ok(Json::Object(object));
        }
        loop {
            if self.next_byte() != Some(b'"') {
                return self.unexpected();
            }
            let name = self.string()?;
            self.skip_space();
            self.expect(b':')?;
            self.skip_space();
            let value = self.value(depth + 1)?;
            object.members.insert(name, value);
            self.skip_space();
            if self.take(b'}') {
                return Ok(Json::Object(object));
            }
            self.expect(b',')?;
            self.skip_space();
        }
    }

    fn array(&mut self, depth: usize) -> Read<Json> {
        let mut items = Vec::new();
        self.advance(1);
        self.skip_space();
        if self.take(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.skip_space();
            if self.take(b']') {
                return Ok(Json::Array(items));
            }
            self.expect(b',')?;
            self.skip_space();
        }
    }

    fn number(&mut self) -> Read<Json> {
        let part = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.' | b'e' | b'E');
        let length = self.rest.bytes().take_while(|&byte| part(byte)).count();
        let text = self.rest.get(..length).unwrap_or_default();
        if !is_number(text) {
            let cut = length == self.rest.len() && text.ends_with(['-', '+', '.', 'e', 'E']);
            return Err(self.problem(if cut { Fault::CutOff } else { Fault::Number }));
        }
        let value = Json::Number(text.to_owned());
        self.advance(length);
        Ok(value)
    }

    fn string(&mut self) -> Read<String> {
        self.advance(1);
        let mut text = String::new();
        loop {
            let plain = self.rest.bytes().take_while(|&b| b != b'"' && b != b'\\' && b >= b' ').count();
            text.push_str(self.rest.get(..plain).unwrap_or_default());
            self.advance(plain);
            match self.next_byte() {
                Some(b'"') => {
                    self.advance(1);
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                Some(control) => {
                    return Err(self.problem(Fault::ControlCharacter { code: u32::from(control) }));
                }
                None => return self.unexpected(),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let Some(&letter) = self.rest.as_bytes().get(1) else {
            self.advance(1);
            return self.unexpected();
        };
        let simple = match letter {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(self.problem(Fault::Escape)),
        };
        self.advance(2);
        Ok(simple)
    }

    fn unicode_escape(&mut self) -> Read<char> {
        let high = self.code_unit()?;
        if !(0xd800..0xe000).contains(&high) {
            return char::from_u32(high).ok_or_else(|| self.problem(Fault::Escape));
        }
        let low = self.code_unit()?;
        if high >= 0xdc00 || !(0xdc00..0xe000).contains(&low) {
            return Err(self.problem(Fault::Escape));
        }
        let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
        char::from_u32(code).ok_or_else(|| self.problem(Fault::Escape))
    }

    /// The four hexadecimal digits after `\u`.
    fn code_unit(&mut self) -> Read<u32> {
        if self.rest.len() < 6 && self.rest.bytes().all(|byte| byte == b'\\' || byte.is_ascii_alphanumeric())
        {
            self.advance(self.rest.len());
            return self.unexpected();
        }
        let digits = self.rest.strip_prefix("\\u").and_then(|rest| rest.get(..4));
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| self.problem(Fault::Escape))?;
        self.advance(6);
        Ok(code)
    }
}

/// Whether the text is a number as RFC 8259 writes it.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}
