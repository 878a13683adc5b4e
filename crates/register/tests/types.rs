//! The TypeScript types of the window are those of Rust. `make types` writes them (`ASSAY_WRITE_TYPES=1`); the
//! test compares, so that a struct changed without its types fails.
#![cfg(feature = "ts")]

use std::{collections::BTreeMap, fs, path::Path};

use register::{
    Failure,
    view::{
        ApprovalView, BackedUp, BackupList, BackupLook, BroughtBack, ChainView, CompareQuery, CompareView,
        ContractPage, ContractPageView, ContractQuery, ContractThen, CopiedRows, Counts, DistinctPage,
        DuplicatePage, FieldKind, FindHit, HistoryChoices, HistoryPage, HistoryQuery, HomeGroup, HomeKey,
        HomeView, ImportPlan, ImportSummary, IncidentPage, IncidentQuery, IncidentView, KeptDraft, KeptFile,
        LastBackup, LetterDraft, LetterStart, LinkedValue, MergeAsk, MergeDone, MergeLook, NounForm,
        NowEncrypted, Outcome, PairQuery, PairTold, PictureFormat, RecordDraft, RecordPage, RecordQuery,
        RecordView, Reminders, ReportChoices, ReportOptions, ReportPreview, RiskCopy, RiskPage, RiskPicture,
        RiskQuery, RiskView, SavedFile, SavedLetter, SavedPicture, SavedRecord, SavedReport, SavedView,
        StartState, SupplierPage, SupplierQuery, SupplierThen, SupplierView, TableAsk, TableLook,
        TableSubject, TableSummary, TrailInstants, Understood, WhatIfView,
    },
};
use ts_rs::{Config, TS};

const GENERATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/api/generated");

#[test]
fn the_types_of_the_window_are_current() {
    let fresh = tempfile::tempdir().expect("a temporary folder");
    write_types(fresh.path());
    let fresh = read_folder(fresh.path());
    if std::env::var_os("ASSAY_WRITE_TYPES").is_some() {
        replace_folder(Path::new(GENERATED), &fresh);
    }
    let stored = read_folder(Path::new(GENERATED));
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&stored), names(&fresh), "a type came or went: run `make types`");
    for (name, text) in &fresh {
        assert_eq!(&stored[name], text, "{name} is not current: run `make types`");
    }
}

/// Writes every root type and, through it, whatever it is made of.
fn write_types(folder: &Path) {
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    let export = |result: Result<(), ts_rs::ExportError>| result.expect("a type that can be written");
    export(Failure::export_all(&config));
    export(StartState::export_all(&config));
    export(register::key::Strength::export_all(&config));
    export(NowEncrypted::export_all(&config));
    export(BackedUp::export_all(&config));
    export(BackupList::export_all(&config));
    export(BackupLook::export_all(&config));
    export(BroughtBack::export_all(&config));
    export(LastBackup::export_all(&config));
    export(SupplierQuery::export_all(&config));
    export(SupplierPage::export_all(&config));
    export(SupplierView::export_all(&config));
    export(PairQuery::export_all(&config));
    export(DuplicatePage::export_all(&config));
    export(DistinctPage::export_all(&config));
    export(MergeLook::export_all(&config));
    export(MergeAsk::export_all(&config));
    export(MergeDone::export_all(&config));
    export(PairTold::export_all(&config));
    export(Outcome::<SavedRecord>::export_all(&config));
    export(NounForm::export_all(&config));
    export(RecordDraft::export_all(&config));
    export(SavedRecord::export_all(&config));
    export(FieldKind::export_all(&config));
    export(Understood::export_all(&config));
    export(LinkedValue::export_all(&config));
    export(IncidentPage::export_all(&config));
    export(IncidentQuery::export_all(&config));
    export(IncidentView::export_all(&config));
    export(KeptDraft::export_all(&config));
    export(LetterDraft::export_all(&config));
    export(LetterStart::export_all(&config));
    export(Outcome::<SavedLetter>::export_all(&config));
    export(SavedLetter::export_all(&config));
    export(Reminders::export_all(&config));
    export(KeptFile::export_all(&config));
    export(RecordQuery::export_all(&config));
    export(RecordPage::export_all(&config));
    export(RecordView::export_all(&config));
    export(ContractPage::export_all(&config));
    export(ContractPageView::export_all(&config));
    export(ContractQuery::export_all(&config));
    export(ContractThen::export_all(&config));
    export(ApprovalView::export_all(&config));
    export(SavedFile::export_all(&config));
    export(TrailInstants::export_all(&config));
    export(CopiedRows::export_all(&config));
    export(Counts::export_all(&config));
    export(FindHit::export_all(&config));
    export(HistoryChoices::export_all(&config));
    export(HomeGroup::export_all(&config));
    export(HomeKey::export_all(&config));
    export(HomeView::export_all(&config));
    export(SavedView::export_all(&config));
    export(ChainView::export_all(&config));
    export(CompareQuery::export_all(&config));
    export(CompareView::export_all(&config));
    export(ImportPlan::export_all(&config));
    export(ImportSummary::export_all(&config));
    export(TableAsk::export_all(&config));
    export(TableLook::export_all(&config));
    export(TableSubject::export_all(&config));
    export(TableSummary::export_all(&config));
    export(PictureFormat::export_all(&config));
    export(RiskCopy::export_all(&config));
    export(RiskPage::export_all(&config));
    export(RiskPicture::export_all(&config));
    export(RiskQuery::export_all(&config));
    export(RiskView::export_all(&config));
    export(SavedPicture::export_all(&config));
    export(SupplierThen::export_all(&config));
    export(WhatIfView::export_all(&config));
    export(HistoryQuery::export_all(&config));
    export(HistoryPage::export_all(&config));
    export(ReportChoices::export_all(&config));
    export(ReportOptions::export_all(&config));
    export(ReportPreview::export_all(&config));
    export(SavedReport::export_all(&config));
}

/// Name and text of every file in a flat folder.
fn read_folder(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else { return BTreeMap::new() };
    entries
        .map(|entry| {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).expect("a text file"))
        })
        .collect()
}

/// Makes the folder hold exactly these files.
fn replace_folder(folder: &Path, files: &BTreeMap<String, String>) {
    fs::create_dir_all(folder).expect("the folder of the window's types");
    for name in read_folder(folder).keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(folder.join(name)).expect("a stale type is removed");
    }
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("a type is written");
    }
}
