//! Documents to test with, and the outside programs that look at them.

#![allow(dead_code, missing_docs, clippy::unwrap_used)]

pub mod expect;
pub mod golden;
pub mod outside;

use chrono::NaiveDate;
use report::block::*;

pub fn labels() -> Labels {
    let band = |letter: &str, word: &str| (letter.to_owned(), word.to_owned());
    Labels {
        page_of: "Page {page} of {pages}".into(),
        contents: "Contents".into(),
        contents_also: None,
        table: "Table".into(),
        figure: "Figure".into(),
        no_rows: "Nothing is recorded.".into(),
        bands: BandWords {
            low: band("L", "Low"),
            moderate: band("M", "Moderate"),
            high: band("H", "High"),
            extreme: band("E", "Extreme"),
            not_assessed: band("?", "Not assessed"),
        },
    }
}

/// A document of these blocks with everything around them.
pub fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Due-diligence report".into(),
        language: "en-GB".into(),
        subject: "A fictional supplier".into(),
        author: "Example Hospitals".into(),
        marking: "OFFICIAL".into(),
        footer: vec!["Trail head 6f1d0c2a9b7e4f35 · method v1".into()],
        as_at: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        cover: Cover::default(),
        numbered: true,
        labels: labels(),
        blocks,
    }
}

/// Every block once, with the words of a real report.
pub fn specimen() -> Document {
    let mut document = document(blocks());
    document.cover = Cover {
        organisation: "Example Hospitals NHS Foundation Trust".into(),
        subtitle: "Badge dosimetry service: contract C-14 with a fictional laboratory".into(),
        facts: vec![
            ("As at".into(), "21 November 2026".into()),
            ("As known at".into(), "21 November 2026, 17:05".into()),
            ("Contract".into(), "C-14, ends 31 March 2027, notice by 30 September 2026".into()),
            ("Prepared for".into(), "Information Governance Group".into()),
        ],
        own_page: false,
        title_also: Some(Inline::new("Adroddiad diwydrwydd dyladwy").in_language("cy")),
        watermark: "Specimen".into(),
    };
    document
}

fn blocks() -> Vec<Block> {
    let mut blocks = vec![
        Block::Contents { depth: 2 },
        Block::heading(1, "summary", "Summary"),
        Block::paragraph([
            Inline::new("The supplier holds dose records of 14 served bodies. The score is "),
            Inline::bold("High (62)"),
            Inline::new(
                ", mostly because the breach-notification clause names no hours. The arithmetic is in ",
            ),
            Inline::to_heading("the score", "score"),
            Inline::new(", the public record at "),
            Inline::to_web(
                "www.contractsfinder.service.gov.uk",
                "https://www.contractsfinder.service.gov.uk",
            ),
            Inline::new("."),
        ]),
        Block::paragraph(
            [Inline::new("Mae'r tŷ cyflenwi yn Nhŷ'r Dŵr, ger Llanŷstumdwy.").in_language("cy")],
        ),
        Block::callout(
            CalloutKind::Warning,
            "Notice must be given by 30 September 2026",
            "The date has passed; the contract extends by twelve months unless both sides agree otherwise.",
        ),
        Block::callout(
            CalloutKind::Caution,
            "",
            "No sub-processor is recorded; none has been confirmed absent.",
        ),
        Block::callout(CalloutKind::Note, "How to read this", "Unknown never means no."),
        Block::bullets([
            "Ask for the clause to be changed to 24 clock hours from suspicion, by telephone and in writing.",
            "Obtain evidence for the encryption of removable media; the last sighted statement is of 2023.",
            "Confirm with Świętokrzyskie Medical, Łódź, and Αθήνα Diagnostics who reads the data.",
        ]),
        Block::steps(["Stop sending NI numbers.", "Ask for deletion of aged rows.", "Ring the breach line."]),
        Block::heading(1, "facts", "The contract"),
        Block::facts([
            ("Supplier", "S-14 Fictional Dosimetry Ltd"),
            ("Lead body", "O-2 Example Hospitals NHS Foundation Trust"),
            ("Value", "£210,000 over three years"),
            (
                "Clause",
                "Notify “without undue delay”; no hours, no telephone number, no contact named, so that \
                nobody can say when the supplier is late.",
            ),
        ]),
        Block::heading(2, "data", "Data held"),
        Block::Table(data_table()),
        Block::heading(1, "score", "The score"),
        Block::text("Each line can be redone with a pocket calculator."),
        Block::Figure(Figure {
            caption: "Where the risk stands before and after controls".into(),
            alternative:
                "Matrix of likelihood and impact: inherent at 5 and 4, extreme; current at 4 and 3, high."
                    .into(),
            drawing: Drawing::Matrix(matrix()),
        }),
        Block::Table(score_table()),
        Block::Figure(bars()),
        Block::Figure(timeline()),
        Block::heading(1, "register", "Register"),
    ];
    blocks.push(Block::Table(long_table(40)));
    blocks.push(Block::Table(Table::new([Column::share("Sub-processor", 1)]).caption("Sub-processors")));
    blocks.extend(rarer());
    blocks.push(Block::heading(1, "sign", "Sign-off"));
    blocks.push(Block::SignOff {
        columns: ["Role", "Name", "Signature", "Date"].map(String::from).to_vec(),
        rows: ["Senior information risk owner", "Data protection officer"]
            .map(|role| vec![role.to_owned()])
            .to_vec(),
    });
    blocks
}

/// What few documents have: a heading in two languages, notes, pictures, soft hyphens, other scripts, wide pages.
fn rarer() -> Vec<Block> {
    let welsh = Inline::new("Ffynonellau").in_language("cy");
    vec![
        Block::Pages { orientation: Orientation::Landscape },
        Block::bilingual(1, "sources", "Sources", welsh),
        Block::paragraph([
            Inline::new("The letter went to 530 people or more")
                .noted("Ministerial statement, 17 March 2026."),
            Inline::new(", of whom 40 to 90 were told twice")
                .noted("Board paper B-12, annex C, read on 2 May 2026."),
            Inline::new("; an over\u{AD}long name such as Ꞌaꞌuꞌ or नमस्ते is set in the fallback."),
        ]),
        Block::Table(
            Table::new([Column::fit("Ref"), Column::share("Source", 1)]).caption("Where it stands").row([
                Cell::new("Q-1"),
                Cell::runs([Inline::new("530 people").noted("The same statement, column 3.")]),
            ]),
        ),
        Block::Pages { orientation: Orientation::Portrait },
        Block::Image(Image {
            caption: "The badge that was found".into(),
            alternative: "A square badge, blue at the left and fading to white at the right.".into(),
            file: png(60, 40),
            width: 180,
        }),
        Block::Image(Image {
            caption: "The drawer that it lay in, photographed with the camera held sideways".into(),
            alternative: "Four fields: blue above white at the left, red above green at the right.".into(),
            file: include_bytes!("../../../../tests/fixtures/pictures/held-sideways.jpg").to_vec(),
            width: 90,
        }),
    ]
}

/// A picture of so many pixels, from blue to nothing.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Rgba);
    let row = |_| (0..width).flat_map(|x| [0, 94, 184, (255 - x * 255 / width) as u8]);
    let pixels: Vec<u8> = (0..height).flat_map(row).collect();
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&pixels).unwrap();
    writer.finish().unwrap();
    out
}

fn data_table() -> Table {
    Table::new([
        Column::share("Item", 3),
        Column::share("Why it is needed", 5),
        Column::number("People"),
        Column::fit("Band"),
    ])
    .caption("Data items held by the supplier")
    .row([
        Cell::new("NI number"),
        Cell::new("To match a wearer across employers; for non-classified workers a pseudonym would do."),
        Cell::new("4,100-4,600"),
        Cell::band(Band::Extreme, "Extreme"),
    ])
    .row([
        Cell::new("Date of birth"),
        Cell::new("Unknown"),
        Cell::new("4,100"),
        Cell::band(Band::High, "High"),
    ])
    .row([
        Cell::new("Dose"),
        Cell::new("Statutory record"),
        Cell::new("4,100"),
        Cell::band(Band::Moderate, "Moderate"),
    ])
    .row([Cell::new("Name"), Cell::new("Badge"), Cell::new("4,100"), Cell::band(Band::Low, "Low")])
    .row([
        Cell::new("E-mail"),
        Cell::default(),
        Cell::new("unknown"),
        Cell::band(Band::NotAssessed, "Not assessed"),
    ])
    .note("Head-counts are ranges where sources differ; the sources are in the annex.")
}

fn matrix() -> Matrix {
    use Band::*;
    let mark = |impact, likelihood, kind, text: &str| Mark { impact, likelihood, kind, text: text.into() };
    Matrix {
        impact_title: "Impact".into(),
        likelihood_title: "Likelihood".into(),
        impact_words: ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"].map(String::from),
        likelihood_words: ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"].map(String::from),
        bands: [
            [Low, Low, Low, Moderate, Moderate],
            [Low, Moderate, Moderate, High, High],
            [Low, Moderate, High, High, Extreme],
            [Moderate, High, High, Extreme, Extreme],
            [Moderate, High, Extreme, Extreme, Extreme],
        ],
        marks: vec![
            mark(5, 4, MarkKind::Inherent, "C-14"),
            mark(4, 3, MarkKind::Current, "C-14"),
            mark(3, 2, MarkKind::Aim, "C-14"),
            mark(2, 2, MarkKind::Reference, "C-02"),
            mark(2, 2, MarkKind::Reference, "C-07"),
            mark(2, 2, MarkKind::Reference, "C-09"),
            mark(2, 2, MarkKind::Reference, "C-11"),
        ],
        mark_words: vec![
            (MarkKind::Inherent, "before controls".into()),
            (MarkKind::Current, "now".into()),
            (MarkKind::Aim, "aim".into()),
        ],
        tolerated: Some((8, "the board tolerates scores up to 8".into())),
    }
}

fn score_table() -> Table {
    Table::new([
        Column::share("Factor", 4),
        Column::number("Points"),
        Column::number("Weight"),
        Column::number("Product"),
    ])
    .caption("The arithmetic")
    .row(["C1 Sensitivity of the data", "5", "3", "15"])
    .row(["C2 Assurance", "4", "2", "8"])
    .row(["C4 Breach notification", "5", "2", "10"])
    .total(["Sum", "", "7", "33"])
}

fn bars() -> Figure {
    let part = |amount, shade, text: &str| BarPart { amount, shade, text: text.into() };
    let bar = |label: &str, parts, value: &str, range| Bar {
        label: label.into(),
        parts,
        value: value.into(),
        range,
    };
    Figure {
        caption: "Who took how long in the worked example".into(),
        alternative: "Of 103 days the supplier took 69, the lead body 20; 14 are not known.".into(),
        drawing: Drawing::Bars {
            bars: vec![
                bar(
                    "From breach to letter",
                    vec![
                        part(69, Shade::Main, "69"),
                        part(20, Shade::Second, "20"),
                        part(14, Shade::Unknown, "14"),
                    ],
                    "103 days",
                    Some((96, 118)),
                ),
                bar("Extreme contracts", vec![part(30, Shade::Band(Band::Extreme), "E")], "30", None),
                bar("Other", vec![part(55, Shade::Third, "")], "55 days", None),
            ],
            legend: vec![
                (Shade::Main, "supplier".into()),
                (Shade::Second, "lead body".into()),
                (Shade::Unknown, "not known".into()),
            ],
        },
    }
}

fn timeline() -> Figure {
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let moment =
        |label: &str, when: &str, from, to| Moment { label: label.into(), when: when.into(), from, to };
    Figure {
        caption: "What happened when".into(),
        alternative: "Copied in early October; noticed on 11 October; told on 17 November.".into(),
        drawing: Drawing::Timeline {
            moments: vec![
                moment("The copy was made", "between 1 and 9 October 2026", day(10, 1), Some(day(10, 9))),
                moment("The supplier noticed it", "11 October 2026", day(10, 11), None),
                moment("The trust was told by letter", "17 November 2026", day(11, 17), None),
            ],
        },
    }
}

/// A table of so many rows with words of different lengths.
pub fn long_table(rows: usize) -> Table {
    let columns = [
        Column::fit("Ref"),
        Column::share("Supplier", 3),
        Column::share("What it does", 4),
        Column::fit("Ends"),
        Column::number("Value"),
        Column::fit("Band"),
    ];
    let mut table = Table::new(columns).caption("All contracts");
    let works = ["Payroll and pensions", "Occupational health records and surveillance of staff", "Couriers"];
    let bands =
        [(Band::Low, "Low"), (Band::Moderate, "Moderate"), (Band::High, "High"), (Band::Extreme, "Extreme")];
    for row in 0..rows {
        let (band, word) = bands[row * 7 % 4];
        table.push([
            Cell::new(format!("C-{:04}", row + 1)),
            Cell::new(format!("Fictional Supplier {} of Aberystwyth", row * 37 % 911)),
            Cell::new(works[row % 3]),
            Cell::new(format!("{} March {}", row % 28 + 1, 2027 + row % 5)),
            Cell::new(format!("£{},{:03}", row % 90 + 10, row * 331 % 1000)),
            Cell::band(band, word),
        ]);
    }
    table
}
