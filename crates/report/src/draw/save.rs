//! The file's bytes: streams deflated, all other objects packed in object streams, a cross-reference stream.
//!
//! Ours, because the bytes must depend on the document only: no random ids, no clock.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::content::Number;
use super::threads;
use crate::failure::DrawFailure;

/// Objects in one object stream.
const PACK: usize = 400;

/// The whole file: the objects of `file`, and `more` that it refers to.
pub(super) fn save(
    file: &lopdf::Document,
    more: impl Iterator<Item = (ObjectId, Object)>,
) -> Result<Vec<u8>, DrawFailure> {
    let mut saver = Saver::new(file);
    let mut packs = Packs::default();
    for (id, object) in &file.objects {
        match object {
            Object::Stream(stream) => saver.stream(*id, stream)?,
            _ => packs.add(*id, object),
        }
    }
    for (id, object) in more {
        packs.add(id, &object);
    }
    let deflated = threads::each(&packs.0, |pack| deflate(&pack.content()));
    for (pack, content) in packs.0.iter().zip(deflated) {
        saver.pack(pack, &content?);
    }
    saver.finish(file)
}

/// Objects on their way into object streams.
#[derive(Default)]
struct Packs(Vec<Pack>);

impl Packs {
    fn add(&mut self, id: ObjectId, object: &Object) {
        if self.0.last().is_none_or(|pack| pack.ids.len() == PACK) {
            self.0.push(Pack::default());
        }
        if let Some(pack) = self.0.last_mut() {
            pack.add(id, object);
        }
    }
}

/// What one object stream holds.
#[derive(Default)]
struct Pack {
    ids: Vec<u32>,
    /// Each object's number and where in the body it begins.
    index: String,
    body: Vec<u8>,
}

impl Pack {
    fn add(&mut self, id: ObjectId, object: &Object) {
        self.ids.push(id.0);
        self.index.push_str(&format!("{} {} ", id.0, self.body.len()));
        write_object(&mut self.body, object);
        self.body.push(b'\n');
    }

    fn content(&self) -> Vec<u8> {
        [self.index.as_bytes(), &self.body].concat()
    }
}

/// Where an object is, as the cross-reference stream says it.
#[derive(Clone, Copy, Default)]
enum Entry {
    #[default]
    Free,
    At(usize),
    In {
        stream: u32,
        index: usize,
    },
}

struct Saver {
    out: Vec<u8>,
    entries: Vec<Entry>,
}

impl Saver {
    fn new(file: &lopdf::Document) -> Self {
        let mut out = format!("%PDF-{}\n%", file.version).into_bytes();
        // Bytes above 127 say that the file is not text.
        out.extend([0xE2, 0xE3, 0xCF, 0xD3, b'\n']);
        Self { out, entries: vec![Entry::Free; file.max_id as usize + 1] }
    }

    fn stream(&mut self, id: ObjectId, stream: &Stream) -> Result<(), DrawFailure> {
        let metadata =
            stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Metadata");
        // Metadata stays readable by programs that know nothing of PDF; what is coded already would not get smaller.
        let plain = metadata || stream.dict.has(b"Filter");
        let content = if plain { stream.content.clone() } else { deflate(&stream.content)? };
        let mut dictionary = stream.dict.clone();
        if !plain {
            dictionary.set("Filter", "FlateDecode");
        }
        self.raw_stream(id.0, dictionary, &content);
        Ok(())
    }

    fn raw_stream(&mut self, number: u32, mut dictionary: Dictionary, content: &[u8]) {
        self.entries[number as usize] = Entry::At(self.out.len());
        dictionary.set("Length", integer(content.len()));
        self.out.extend(format!("{number} 0 obj\n").into_bytes());
        write_dictionary(&mut self.out, &dictionary);
        self.out.extend(b"\nstream\r\n");
        self.out.extend(content);
        self.out.extend(b"\r\nendstream\nendobj\n");
    }

    fn next_number(&mut self) -> u32 {
        self.entries.push(Entry::Free);
        u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX)
    }

    /// Writes an object stream with its content, deflated.
    fn pack(&mut self, pack: &Pack, content: &[u8]) {
        let number = self.next_number();
        for (index, id) in pack.ids.iter().enumerate() {
            self.entries[*id as usize] = Entry::In { stream: number, index };
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "ObjStm");
        dictionary.set("N", integer(pack.ids.len()));
        dictionary.set("First", integer(pack.index.len()));
        dictionary.set("Filter", "FlateDecode");
        self.raw_stream(number, dictionary, content);
    }

    /// Writes the cross-reference stream and the end of the file.
    fn finish(mut self, file: &lopdf::Document) -> Result<Vec<u8>, DrawFailure> {
        let start = self.out.len();
        let number = self.next_number();
        self.entries[number as usize] = Entry::At(start);
        let id = Sha256::digest(&self.out).iter().take(16).copied().collect::<Vec<u8>>();
        let id = Object::String(id, StringFormat::Hexadecimal);
        let mut table = Vec::with_capacity(self.entries.len() * 7);
        for (at, entry) in self.entries.iter().enumerate() {
            let (kind, value, index) = match *entry {
                Entry::Free if at == 0 => (0, 0, 0xFFFF),
                Entry::Free => (0, 0, 0),
                Entry::At(offset) => (1, u32::try_from(offset).unwrap_or(u32::MAX), 0),
                Entry::In { stream, index } => (2, stream, u16::try_from(index).unwrap_or(u16::MAX)),
            };
            table.push(kind);
            table.extend(value.to_be_bytes());
            table.extend(index.to_be_bytes());
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "XRef");
        dictionary.set("Size", integer(self.entries.len()));
        dictionary.set("W", vec![1.into(), 4.into(), 2.into()]);
        for key in ["Root", "Info"] {
            if let Ok(value) = file.trailer.get(key.as_bytes()) {
                dictionary.set(key, value.clone());
            }
        }
        dictionary.set("ID", vec![id.clone(), id]);
        dictionary.set("Filter", "FlateDecode");
        self.raw_stream(number, dictionary, &deflate(&table)?);
        self.out.extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
        Ok(self.out)
    }
}

/// Compressed as `FlateDecode` reads it.
pub(super) fn deflate(bytes: &[u8]) -> Result<Vec<u8>, DrawFailure> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(6));
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().into_bytes()),
        Object::Integer(value) => out.extend(value.to_string().into_bytes()),
        Object::Real(value) => out.extend(Number(f64::from(*value)).to_string().into_bytes()),
        Object::Name(name) => write_name(out, name),
        Object::String(bytes, format) => write_string(out, bytes, format),
        Object::Array(objects) => {
            out.push(b'[');
            for (at, object) in objects.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                write_object(out, object);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => write_dictionary(out, dictionary),
        Object::Reference(id) => out.extend(format!("{} {} R", id.0, id.1).into_bytes()),
        // Streams are always indirect; `save` writes them itself.
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
    }
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dictionary {
        write_name(out, key);
        out.push(b' ');
        write_object(out, value);
    }
    out.extend(b">>");
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"+-_.".contains(byte) {
            out.push(*byte);
        } else {
            out.extend(format!("#{byte:02X}").into_bytes());
        }
    }
}

fn write_string(out: &mut Vec<u8>, bytes: &[u8], format: &StringFormat) {
    match format {
        StringFormat::Hexadecimal => {
            out.push(b'<');
            bytes.iter().for_each(|byte| out.extend(format!("{byte:02X}").into_bytes()));
            out.push(b'>');
        }
        StringFormat::Literal => {
            out.push(b'(');
            for byte in bytes {
                match byte {
                    b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
                    b'\r' => out.extend(b"\\r"),
                    b'\n' => out.extend(b"\\n"),
                    _ => out.push(*byte),
                }
            }
            out.push(b')');
        }
    }
}
