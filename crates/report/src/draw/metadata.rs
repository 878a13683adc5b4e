//! What the file says of itself: catalog entries, document information, XMP, output intent.

use lopdf::{Dictionary, Object, ObjectId, Stream, dictionary};

use super::{colour_profile, text};
use crate::doc::{About, Doc};
use crate::failure::DrawFailure;

const PRODUCER: &str = "Assay";

/// Sets catalog and information.
pub(super) fn embed(
    file: &mut lopdf::Document,
    doc: &Doc,
    tree: ObjectId,
    outline: Option<ObjectId>,
) -> Result<(), DrawFailure> {
    let about = &doc.about;
    let stream = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let xmp = file.add_object(Stream::new(stream, xmp(about).into_bytes()));
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, colour_profile::srgb()));
    let catalog = file.catalog_mut().map_err(|_| DrawFailure::Skeleton("catalog"))?;
    catalog.remove(b"PageMode");
    catalog.set("Metadata", Object::Reference(xmp));
    catalog.set("OutputIntents", vec![Object::Dictionary(output_intent(profile))]);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", text(&about.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", Object::Reference(tree));
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", "UseOutlines");
    }
    let old = file.trailer.get(b"Info").and_then(Object::as_reference);
    if let Ok(id) = old {
        file.objects.insert(id, Object::Dictionary(information(about)));
    }
    Ok(())
}

fn output_intent(profile: ObjectId) -> Dictionary {
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => Object::Reference(profile),
    }
}

fn information(about: &About) -> Dictionary {
    let date = about.as_at.format("D:%Y%m%d000000Z").to_string();
    let mut information = Dictionary::new();
    for (key, value) in [("Title", &about.title), ("Author", &about.author), ("Subject", &about.subject)] {
        if !value.is_empty() {
            information.set(key, text(&readable(value)));
        }
    }
    information.set("Producer", Object::string_literal(PRODUCER));
    information.set("CreationDate", Object::string_literal(date.as_str()));
    information.set("ModDate", Object::string_literal(date));
    information
}

fn xmp(about: &About) -> String {
    let date = about.as_at.format("%Y-%m-%dT00:00:00Z");
    let alternative = |name: &str, value: &str| match value {
        "" => String::new(),
        _ => format!(
            "<dc:{name}><rdf:Alt><rdf:li xml:lang=\"x-default\">{}</rdf:li></rdf:Alt></dc:{name}>",
            xml(value)
        ),
    };
    let author = match about.author.as_str() {
        "" => String::new(),
        author => format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", xml(author)),
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>{title}{author}{subject}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{EXTENSION}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
        title = alternative("title", &about.title),
        subject = alternative("description", &about.subject),
        language = xml(&about.language),
    )
}

/// PDF/A wants each schema it does not know described; it does not know that of PDF/UA.
const EXTENSION: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;

/// What XML 1.0 can hold: control characters are left out, here and in the document information alike, since
/// both must say the same.
fn readable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !matches!(*c, '\u{FFFE}' | '\u{FFFF}')).collect()
}

fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in readable(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_is_well_formed_whatever_the_title_says() {
        assert_eq!(xml("<a & \"b\">\u{0}\u{1B}"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
