//! The faces in use, cut down to their glyphs and embedded with what each glyph means.

use std::fmt::Write as _;
use std::sync::Arc;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};
use rustc_hash::FxHashSet;
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::doc::{Doc, Item};
use crate::failure::DrawFailure;
use crate::fonts::{FACES, Face};
use crate::text::{Glyph, SOFT_HYPHEN};

/// Stands for a part of a character that is no character itself: the circle that marks are shown on.
const PART: char = '\u{25CC}';

/// What the document needs of each face.
#[derive(Default)]
pub(super) struct Fonts {
    faces: [Usage; FACES],
}

#[derive(Default)]
struct Usage {
    remapper: GlyphRemapper,
    /// By the glyph's id in the whole face.
    codes: Vec<Option<Code>>,
}

/// A glyph of a subset.
struct Code {
    /// In the subset.
    code: u16,
    /// How far the pen moves on by the font's own metrics, in units of 1/1000 em.
    advance: i32,
    /// What the code stands for.
    text: Box<str>,
}

impl Fonts {
    /// Gathers the glyphs in the order of their first use.
    pub(super) fn collect(doc: &Doc) -> Result<Self, DrawFailure> {
        let mut fonts = Self::default();
        // Words are shared by all places where they stand.
        let mut seen = FxHashSet::default();
        for item in doc.pages.iter().flat_map(|page| &page.items) {
            let (Item::Text(run) | Item::Turned(run, _)) = item else { continue };
            let usage = &mut fonts.faces[run.face.index()];
            for word in run.words.iter().filter(|word| seen.insert((run.face, Arc::as_ptr(word)))) {
                word.said().for_each(|(glyph, said)| usage.add(run.face, glyph.id, said));
            }
        }
        for face in Face::ALL {
            fonts.faces[face.index()].name_the_rest(face);
        }
        let crowded = Face::ALL.into_iter().find(|face| fonts.faces[face.index()].in_use().count() > 60_000);
        crowded.map_or(Ok(fonts), |face| Err(DrawFailure::TooManyGlyphs(face.name())))
    }

    /// A glyph's code in its subset, and its advance by the font's own metrics in units of 1/1000 em.
    pub(super) fn code(&self, face: Face, glyph: u16) -> (u16, i32) {
        self.faces[face.index()].known(glyph).map_or((0, 0), |known| (known.code, known.advance))
    }

    /// Whether a cluster's codes do not already say its characters.
    pub(super) fn says_otherwise(&self, face: Face, cluster: &[Glyph], said: &str) -> bool {
        let Some(first) = cluster.first() else { return false };
        let known = self.faces[face.index()].known(first.id);
        cluster.len() != 1 || known.is_none_or(|known| *known.text != *said)
    }

    /// Embeds the faces in use and returns the font resources.
    pub(super) fn embed(&self, file: &mut lopdf::Document) -> Result<Dictionary, DrawFailure> {
        let mut resources = Dictionary::new();
        for face in Face::ALL {
            let usage = &self.faces[face.index()];
            if usage.in_use().next().is_some() {
                let id = usage.embed(face, file)?;
                resources.set(super::content::resource(face), Object::Reference(id));
            }
        }
        Ok(resources)
    }
}

impl Usage {
    fn known(&self, glyph: u16) -> Option<&Code> {
        self.codes.get(usize::from(glyph))?.as_ref()
    }

    fn in_use(&self) -> impl Iterator<Item = &Code> {
        self.codes.iter().flatten()
    }

    fn add(&mut self, face: Face, glyph: u16, said: &str) {
        let at = usize::from(glyph);
        if self.codes.len() <= at {
            self.codes.resize_with(at + 1, || None);
        }
        // The hyphen that a broken word ends with: its glyph means a hyphen elsewhere.
        let text = if said == SOFT_HYPHEN { "-" } else { said };
        let known = self.codes[at].get_or_insert_with(|| Code {
            code: self.remapper.remap(glyph),
            advance: face.advance(glyph),
            text: text.into(),
        });
        // First seen as a further glyph of some character; here it stands for one of its own.
        if known.text.is_empty() {
            known.text = text.into();
        }
    }

    /// Every code must stand for some text. Glyphs that were only ever part of a character are combining marks;
    /// what they show together is said by the passage's `ActualText`.
    fn name_the_rest(&mut self, face: Face) {
        for (glyph, known) in self.codes.iter_mut().enumerate() {
            let Some(known) = known.as_mut().filter(|known| known.text.is_empty()) else { continue };
            let shows = |mark: &char| face.glyph(*mark).is_some_and(|shown| usize::from(shown) == glyph);
            let mark = ('\u{300}'..='\u{36F}').find(shows);
            known.text = mark.unwrap_or(PART).to_string().into();
        }
    }

    fn embed(&self, face: Face, file: &mut lopdf::Document) -> Result<ObjectId, DrawFailure> {
        let subset = subsetter::subset(face.bytes(), 0, &self.remapper)
            .map_err(|error| DrawFailure::Subset { face: face.name(), reason: error.to_string() })?;
        let name = format!("{}+{}", prefix(&subset), face.name());
        let length = i64::try_from(subset.len()).unwrap_or(i64::MAX);
        let program = file.add_object(Stream::new(dictionary! { "Length1" => length }, subset));
        let descriptor = file.add_object(descriptor(face, &name, program));
        let unicode = file.add_object(Stream::new(Dictionary::new(), self.to_unicode().into_bytes()));
        let descendant = file.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => Object::Name(name.clone().into_bytes()),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => Object::Reference(descriptor),
            "DW" => 0,
            "W" => self.widths(face),
            "CIDToGIDMap" => "Identity",
        });
        Ok(file.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => Object::Name(name.into_bytes()),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![Object::Reference(descendant)],
            "ToUnicode" => Object::Reference(unicode),
        }))
    }

    /// The advance of each code; exact, since an em has 1000 units.
    fn widths(&self, face: Face) -> Object {
        let glyphs = self.remapper.remapped_gids();
        let advances = glyphs.map(|glyph| Object::Integer(i64::from(face.advance(glyph)))).collect();
        Object::Array(vec![Object::Integer(0), Object::Array(advances)])
    }

    fn to_unicode(&self) -> String {
        let mut texts: Vec<_> = self.in_use().collect();
        texts.sort_unstable_by_key(|known| known.code);
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n<< /Registry (Adobe)\n\
             /Ordering (UCS)\n/Supplement 0\n>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        for chunk in texts.chunks(100) {
            let _ = writeln!(map, "{} beginbfchar", chunk.len());
            for Code { code, text, .. } in chunk {
                let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
                let _ = writeln!(map, "<{code:04X}> <{units}>");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// Six capital letters that depend on the subset's bytes.
fn prefix(subset: &[u8]) -> String {
    Sha256::digest(subset).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn descriptor(face: Face, name: &str, program: ObjectId) -> Dictionary {
    let metrics = face.metrics();
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => Object::Name(name.as_bytes().to_vec()),
        // Symbolic: codes are glyphs, not letters of a known alphabet.
        "Flags" => if face == Face::Italic { 4 | 64 } else { 4 },
        "FontBBox" => metrics.bounds.map(|side| Object::Integer(i64::from(side))).to_vec(),
        "ItalicAngle" => metrics.italic_angle,
        "Ascent" => i64::from(metrics.ascent),
        "Descent" => i64::from(metrics.descent),
        "CapHeight" => i64::from(metrics.cap_height),
        "StemV" => metrics.stem,
        "FontFile2" => Object::Reference(program),
    }
}
