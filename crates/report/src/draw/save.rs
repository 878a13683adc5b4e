//! The file's bytes: streams deflated, all other objects packed in object streams, a cross-reference stream.
//!
//! Ours, because the bytes must depend on the document only: no random ids, no clock.

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::content::{Number, integer as integer_digits};
use super::structure::Elements;
use crate::failure::DrawFailure;
use crate::tag::NodeId;
use crate::threads;

/// Objects in one object stream.
const PACK: usize = 400;

/// The whole file: the objects of `file`, and the elements that it refers to.
pub(super) fn save(file: &lopdf::Document, elements: &Elements<'_>) -> Result<Vec<u8>, DrawFailure> {
    let mut saver = Saver::new(file);
    let (mut packs, mut deflater) = (Packs::default(), Deflater::new());
    for (id, object) in &file.objects {
        match object {
            Object::Stream(stream) => saver.stream(*id, stream, &mut deflater)?,
            _ if *id == elements.parents => packs.add(*id, |body| elements.write_parents(body)),
            _ => packs.add(*id, |body| write_object(body, object)),
        }
    }
    let reached = elements.reached();
    let (first, rest) = reached.split_at(packs.room().min(reached.len()));
    if let Some(last) = packs.0.last_mut() {
        last.add_elements(elements, first);
    }
    let objects = packs.0.into_iter().map(Contents::Objects);
    let contents: Vec<_> = objects.chain(rest.chunks(PACK).map(Contents::Elements)).collect();
    for pack in
        threads::each(&contents, Deflater::new, |deflater, contents| contents.packed(elements, deflater))
    {
        saver.pack(&pack?);
    }
    saver.finish(file, &mut deflater)
}

/// What goes into one object stream.
enum Contents<'a> {
    Objects(Pack),
    /// Nodes of the tree, written only where there is a processor for it.
    Elements(&'a [NodeId]),
}

impl Contents<'_> {
    fn packed(&self, elements: &Elements<'_>, deflater: &mut Deflater) -> Result<Packed, DrawFailure> {
        match self {
            Self::Objects(pack) => pack.packed(deflater),
            Self::Elements(nodes) => {
                let mut pack = Pack::default();
                pack.add_elements(elements, nodes);
                pack.packed(deflater)
            }
        }
    }
}

/// Objects on their way into object streams.
#[derive(Default)]
struct Packs(Vec<Pack>);

impl Packs {
    fn add(&mut self, id: ObjectId, write: impl FnOnce(&mut Vec<u8>)) {
        if self.room() == 0 {
            self.0.push(Pack::default());
        }
        if let Some(pack) = self.0.last_mut() {
            pack.add(id.0, write);
        }
    }

    /// How many objects still go into the last pack.
    fn room(&self) -> usize {
        self.0.last().map_or(0, |pack| PACK - pack.ids.len())
    }
}

/// What one object stream holds.
#[derive(Default)]
struct Pack {
    ids: Vec<u32>,
    /// Each object's number and where in the body it begins.
    index: Vec<u8>,
    body: Vec<u8>,
}

/// An object stream's content, deflated.
struct Packed {
    ids: Vec<u32>,
    /// Where in the content the first object begins.
    first: usize,
    content: Vec<u8>,
}

impl Pack {
    fn add(&mut self, number: u32, write: impl FnOnce(&mut Vec<u8>)) {
        self.ids.push(number);
        integer_digits(i64::from(number), &mut self.index);
        self.index.push(b' ');
        digits(self.body.len(), &mut self.index);
        self.index.push(b' ');
        write(&mut self.body);
        self.body.push(b'\n');
    }

    fn add_elements(&mut self, elements: &Elements<'_>, nodes: &[NodeId]) {
        for node in nodes {
            self.add(elements.number(*node), |body| elements.write(*node, body));
        }
    }

    fn packed(&self, deflater: &mut Deflater) -> Result<Packed, DrawFailure> {
        let content = deflater.deflate(&[&*self.index, &self.body].concat())?;
        Ok(Packed { ids: self.ids.clone(), first: self.index.len(), content })
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

    fn stream(&mut self, id: ObjectId, stream: &Stream, deflater: &mut Deflater) -> Result<(), DrawFailure> {
        let metadata =
            stream.dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"Metadata");
        // Metadata stays readable by programs that know nothing of PDF; what is coded already would not get smaller.
        let plain = metadata || stream.dict.has(b"Filter");
        let mut dictionary = stream.dict.clone();
        if plain {
            self.raw_stream(id.0, dictionary, &stream.content);
        } else {
            dictionary.set("Filter", "FlateDecode");
            self.raw_stream(id.0, dictionary, &deflater.deflate(&stream.content)?);
        }
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

    fn pack(&mut self, pack: &Packed) {
        let number = self.next_number();
        for (index, id) in pack.ids.iter().enumerate() {
            self.entries[*id as usize] = Entry::In { stream: number, index };
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", "ObjStm");
        dictionary.set("N", integer(pack.ids.len()));
        dictionary.set("First", integer(pack.first));
        dictionary.set("Filter", "FlateDecode");
        self.raw_stream(number, dictionary, &pack.content);
    }

    /// Writes the cross-reference stream and the end of the file.
    fn finish(mut self, file: &lopdf::Document, deflater: &mut Deflater) -> Result<Vec<u8>, DrawFailure> {
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
        self.raw_stream(number, dictionary, &deflater.deflate(&table)?);
        self.out.extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
        Ok(self.out)
    }
}

/// Compresses as `FlateDecode` reads it. Kept from one stream to the next, since what it works in is larger than most
/// streams.
pub(super) struct Deflater {
    state: Compress,
    room: Vec<u8>,
}

impl Deflater {
    /// How many compressed bytes are taken at once. Where a stream is cut into blocks depends on it, and every byte of a report
    /// is to stay as it was issued.
    const ROOM: usize = 32 * 1024;

    pub(super) fn new() -> Self {
        Self { state: Compress::new(Compression::new(6), true), room: Vec::with_capacity(Self::ROOM) }
    }

    pub(super) fn deflate(&mut self, bytes: &[u8]) -> Result<Vec<u8>, DrawFailure> {
        self.state.reset();
        let mut out = Vec::with_capacity(bytes.len() / 4);
        loop {
            let rest = &bytes[usize::try_from(self.state.total_in()).unwrap_or(usize::MAX)..];
            let flush = if rest.is_empty() { FlushCompress::Finish } else { FlushCompress::None };
            let status =
                self.state.compress_vec(rest, &mut self.room, flush).map_err(std::io::Error::from)?;
            out.append(&mut self.room);
            if status == Status::StreamEnd {
                out.shrink_to_fit();
                return Ok(out);
            }
        }
    }
}

/// A count in its digits.
pub(super) fn digits(value: usize, out: &mut Vec<u8>) {
    integer_digits(i64::try_from(value).unwrap_or(i64::MAX), out);
}

/// What refers to an object.
pub(super) fn reference(id: ObjectId, out: &mut Vec<u8>) {
    integer_digits(i64::from(id.0), out);
    out.push(b' ');
    integer_digits(i64::from(id.1), out);
    out.extend_from_slice(b" R");
}

fn integer(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}

fn write_object(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().into_bytes()),
        Object::Integer(value) => integer_digits(*value, out),
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
        Object::Reference(id) => reference(*id, out),
        // Streams are always indirect; `save` writes them itself.
        Object::Stream(stream) => write_dictionary(out, &stream.dict),
    }
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend(b"<<");
    write_entries(out, dictionary);
    out.extend(b">>");
}

/// The keys and values of a dictionary, without what stands around them.
pub(super) fn write_entries(out: &mut Vec<u8>, dictionary: &Dictionary) {
    for (key, value) in dictionary {
        write_name(out, key);
        out.push(b' ');
        write_object(out, value);
    }
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
