//! A laid-out document as PDF. The only module that knows printpdf and lopdf.
//!
//! printpdf lays the skeleton (catalog, page tree, pages); content, fonts, tags, metadata, links, outline and the
//! saved bytes are ours, because printpdf has no structure tree and its ids are random.

mod colour_profile;
mod content;
mod fonts;
mod images;
mod metadata;
mod navigation;
mod save;
mod structure;

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

pub(crate) use content::Number;

use crate::doc::Doc;
use crate::failure::DrawFailure;
use crate::threads;
use save::Deflater;

/// The document as a PDF file. The same document always gives the same bytes.
pub fn pdf(doc: &Doc) -> Result<Vec<u8>, DrawFailure> {
    let fonts = fonts::Fonts::collect(doc)?;
    let (mut file, pages) = skeleton(doc)?;
    let font_resources = fonts.embed(&mut file)?;
    let mut resources = dictionary! { "Font" => font_resources };
    if !doc.bitmaps.is_empty() {
        resources.set("XObject", images::embed(&mut file, &doc.bitmaps));
    }
    let resources = file.add_object(resources);
    let annotations = navigation::links(&mut file, doc, &pages);
    let elements = structure::embed(&mut file, doc, &pages, &annotations);
    let content = |(deflater, drawn): &mut (Deflater, Vec<u8>), page: &_| {
        drawn.clear();
        content::page(page, &doc.tree, &fonts, &doc.bitmaps, drawn);
        deflater.deflate(drawn)
    };
    let contents = threads::each(&doc.pages, || (Deflater::new(), Vec::new()), content);
    // Links stand in the order of their pages.
    let mut links = doc.links.iter().zip(&annotations).peekable();
    for (index, ((page, id), content)) in doc.pages.iter().zip(&pages).zip(contents).enumerate() {
        let content = file.add_object(Stream::new(dictionary! { "Filter" => "FlateDecode" }, content?));
        let on_page = std::iter::from_fn(|| links.next_if(|(link, _)| link.page == index));
        let links: Vec<_> = on_page.map(|(_, id)| Object::Reference(*id)).collect();
        let size = (page.width, page.height);
        let parts = PageParts { index, size, content, resources, links };
        file.objects.insert(*id, Object::Dictionary(page_dictionary(&file, *id, parts)));
    }
    let outline = navigation::outline(&mut file, doc, &pages);
    metadata::embed(&mut file, doc, elements.root, outline)?;
    save::save(&file, &elements)
}

struct PageParts {
    index: usize,
    size: (f64, f64),
    content: ObjectId,
    resources: ObjectId,
    links: Vec<Object>,
}

fn page_dictionary(file: &lopdf::Document, id: ObjectId, parts: PageParts) -> Dictionary {
    let parent =
        file.get_dictionary(id).and_then(|page| page.get(b"Parent")).cloned().unwrap_or(Object::Null);
    let index = i64::try_from(parts.index).unwrap_or(i64::MAX);
    let mut page = dictionary! {
        "Type" => "Page",
        "Parent" => parent,
        "MediaBox" => vec![0.into(), 0.into(), real(parts.size.0), real(parts.size.1)],
        "Resources" => Object::Reference(parts.resources),
        "Contents" => Object::Reference(parts.content),
        "StructParents" => index,
        "Tabs" => "S",
    };
    if !parts.links.is_empty() {
        page.set("Annots", parts.links);
    }
    page
}

/// A number of the file; three decimals are a thousandth of a point.
fn real(value: f64) -> Object {
    Object::Real(value as f32)
}

/// Catalog, page tree and empty pages as printpdf makes them, without what we replace.
fn skeleton(doc: &Doc) -> Result<(lopdf::Document, Vec<ObjectId>), DrawFailure> {
    use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions};
    let mut skeleton = PdfDocument::new(&doc.about.title);
    skeleton.with_pages(doc.pages.iter().map(|_| PdfPage::new(Mm(210.0), Mm(297.0), Vec::new())).collect());
    let mut file = skeleton.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.page_iter().collect();
    if pages.len() != doc.pages.len() {
        return Err(DrawFailure::Skeleton("pages"));
    }
    let unused = pages.iter().flat_map(|id| replaced(&file, *id)).collect::<Vec<_>>();
    for id in unused {
        file.objects.remove(&id);
    }
    Ok((file, pages))
}

/// Objects of an empty page that nothing refers to once the page has its own.
fn replaced(file: &lopdf::Document, page: ObjectId) -> Vec<ObjectId> {
    let Ok(page) = file.get_dictionary(page) else { return Vec::new() };
    let reference = |key: &[u8]| page.get(key).and_then(Object::as_reference).ok();
    let mut unused: Vec<ObjectId> =
        [reference(b"Contents"), reference(b"Resources")].into_iter().flatten().collect();
    if let Some(resources) = reference(b"Resources").and_then(|id| file.get_dictionary(id).ok()) {
        unused.extend(resources.iter().filter_map(|(_, value)| value.as_reference().ok()));
    }
    unused
}

/// Text of a dictionary: UTF-16 with byte order mark where it is not plain ASCII.
fn text(text: &str) -> Object {
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Object::string_literal(text);
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), lopdf::StringFormat::Hexadecimal)
}
