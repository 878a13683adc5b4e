import { host } from '../host/host';
import type { BackedUp } from './generated/BackedUp';
import type { BackupList } from './generated/BackupList';
import type { BackupLook } from './generated/BackupLook';
import type { BroughtBack } from './generated/BroughtBack';
import type { LastBackup } from './generated/LastBackup';
import type { ApprovalView } from './generated/ApprovalView';
import type { ChainView } from './generated/ChainView';
import type { CompareQuery } from './generated/CompareQuery';
import type { CompareView } from './generated/CompareView';
import type { ContractPage } from './generated/ContractPage';
import type { ContractPageView } from './generated/ContractPageView';
import type { ContractQuery } from './generated/ContractQuery';
import type { ContractThen } from './generated/ContractThen';
import type { CopiedRows } from './generated/CopiedRows';
import type { Counts } from './generated/Counts';
import type { DistinctPage } from './generated/DistinctPage';
import type { DuplicatePage } from './generated/DuplicatePage';
import type { FieldKind } from './generated/FieldKind';
import type { FindHit } from './generated/FindHit';
import type { FormWorth } from './generated/FormWorth';
import type { HistoryChoices } from './generated/HistoryChoices';
import type { HistoryPage } from './generated/HistoryPage';
import type { HistoryQuery } from './generated/HistoryQuery';
import type { HomeGroup } from './generated/HomeGroup';
import type { HomeKey } from './generated/HomeKey';
import type { HomeView } from './generated/HomeView';
import type { ImportPlan } from './generated/ImportPlan';
import type { ImportSummary } from './generated/ImportSummary';
import type { IncidentPage } from './generated/IncidentPage';
import type { IncidentQuery } from './generated/IncidentQuery';
import type { IncidentView } from './generated/IncidentView';
import type { KeptDraft } from './generated/KeptDraft';
import type { KeptFile } from './generated/KeptFile';
import type { LetterDraft } from './generated/LetterDraft';
import type { LetterStart } from './generated/LetterStart';
import type { LinkedValue } from './generated/LinkedValue';
import type { MergeAsk } from './generated/MergeAsk';
import type { MergeDone } from './generated/MergeDone';
import type { MergeLook } from './generated/MergeLook';
import type { NounForm } from './generated/NounForm';
import type { NowEncrypted } from './generated/NowEncrypted';
import type { Outcome } from './generated/Outcome';
import type { PairQuery } from './generated/PairQuery';
import type { PairTold } from './generated/PairTold';
import type { PictureFormat } from './generated/PictureFormat';
import type { RecordDraft } from './generated/RecordDraft';
import type { RecordPage } from './generated/RecordPage';
import type { RecordQuery } from './generated/RecordQuery';
import type { RecordView } from './generated/RecordView';
import type { RecoveryShown } from './generated/RecoveryShown';
import type { RegisterStatus } from './generated/RegisterStatus';
import type { Reminders } from './generated/Reminders';
import type { ReportChoices } from './generated/ReportChoices';
import type { ReportOptions } from './generated/ReportOptions';
import type { ReportPreview } from './generated/ReportPreview';
import type { RiskCopy } from './generated/RiskCopy';
import type { RiskPage } from './generated/RiskPage';
import type { RiskPicture } from './generated/RiskPicture';
import type { RiskQuery } from './generated/RiskQuery';
import type { RiskView } from './generated/RiskView';
import type { SavedFile } from './generated/SavedFile';
import type { SavedLetter } from './generated/SavedLetter';
import type { SavedPicture } from './generated/SavedPicture';
import type { SavedRecord } from './generated/SavedRecord';
import type { SavedReport } from './generated/SavedReport';
import type { SavedView } from './generated/SavedView';
import type { StartState } from './generated/StartState';
import type { Strength } from './generated/Strength';
import type { SupplierPage } from './generated/SupplierPage';
import type { SupplierQuery } from './generated/SupplierQuery';
import type { SupplierThen } from './generated/SupplierThen';
import type { SupplierView } from './generated/SupplierView';
import type { TableAsk } from './generated/TableAsk';
import type { TableLook } from './generated/TableLook';
import type { TableSubject } from './generated/TableSubject';
import type { TableSummary } from './generated/TableSummary';
import type { TrailInstants } from './generated/TrailInstants';
import type { Understood } from './generated/Understood';
import type { WhatIfView } from './generated/WhatIfView';
import type { Who } from './generated/Who';
import type { MenuPart, Preferences } from './window';

// One function per command, in the order of src-tauri/src/commands. A null answer means the person cancelled.

export const startState = () => host().call<StartState>('start_state');
/** Asks again to change the open register, which somebody else had open to change it. */
export const claimRegister = () => host().call<StartState>('claim_register');
export const sayWho = (who: Who) => host().call<StartState>('say_who', { who });
export const openSample = () => host().call<StartState>('open_sample');
export const createRegister = () => host().call<StartState | null>('create_register');
export const openRegister = () => host().call<StartState | null>('open_register');
/** The register that a command line named; null where none did. */
export const openAsked = () => host().call<StartState | null>('open_asked');
/** Opens the register whose passphrase is asked for. Problems come under `passphrase`; a wrong one as `wrong-passphrase`. */
export const unlockRegister = (passphrase: string) =>
  host().call<StartState>('unlock_register', { passphrase });
/** Opens it with its recovery key and sets a new passphrase. */
export const recoverRegister = (recoveryKey: string, passphrase: string, again: string) =>
  host().call<StartState>('recover_register', { recoveryKey, passphrase, again });
/** Closes an encrypted register; its passphrase is asked for again. */
export const lockRegister = () => host().call<StartState>('lock_register');
/** Turns away from a register that is locked or to be made. */
export const leaveGate = () => host().call<StartState>('leave_gate');
export const passphraseStrength = (passphrase: string) =>
  host().call<Strength>('passphrase_strength', { passphrase });
/** Chooses the passphrase of the register that is to be made; its recovery key is then shown. */
export const choosePassphrase = (passphrase: string, again: string) =>
  host().call<StartState>('choose_passphrase', { passphrase, again });
/** Makes it, once the group of the recovery key that was asked for is typed. */
export const confirmRecovery = (group: string) => host().call<StartState>('confirm_recovery', { group });
/** Makes it without a passphrase. */
export const makeOpenRegister = () => host().call<StartState>('make_open_register');
/** Sets another passphrase of the open register. A wrong present one comes under `present`. */
export const changePassphrase = (present: string, passphrase: string, again: string) =>
  host().call<StartState>('change_passphrase', { present, passphrase, again });
/** Makes another recovery key, which counts once its group is typed off. */
export const renewRecovery = (present: string) => host().call<RecoveryShown>('renew_recovery', { present });
export const confirmRenewal = (group: string) => host().call<StartState>('confirm_renewal', { group });
/** Chooses the passphrase of an open register that has none; its recovery key is then shown. */
export const beginEncryption = (passphrase: string, again: string) =>
  host().call<RecoveryShown>('begin_encryption', { passphrase, again });
/** Encrypts it; the answer names what is still not encrypted. */
export const confirmEncryption = (group: string) =>
  host().call<NowEncrypted>('confirm_encryption', { group });
/** Saves the recovery key that is shown as a page to be printed. */
export const saveRecovery = () => host().call<SavedFile | null>('save_recovery');
/** Turns away from a recovery key that was shown. */
export const leaveKey = () => host().call<SavedFile[]>('leave_key');
export const openRecent = (place: number) => host().call<StartState>('open_recent', { place });

export const readPreferences = () => host().call<Preferences>('read_preferences');
export const keepPreferences = (preferences: Preferences) =>
  host().call<null>('keep_preferences', { preferences });
export const showMenu = (parts: MenuPart[]) => host().call<null>('show_menu', { parts });
export const openRegisterFolder = () => host().call<null>('open_register_folder');
export const resetWindow = () => host().call<null>('reset_window');

export const home = () => host().call<HomeView>('home');
/** More of one group of the home page. */
export const homeGroup = (key: HomeKey, offset: number, limit: number) =>
  host().call<HomeGroup>('home_group', { key, offset, limit });
/** What the navigation counts. */
export const counts = () => host().call<Counts>('counts');

export const find = (text: string, limit: number) => host().call<FindHit[]>('find', { text, limit });

/** Views kept of a screen: `suppliers` or `contracts`. Keeping and forgetting answer with the views that are kept then. */
export const savedViews = (screen: string) => host().call<SavedView[]>('saved_views', { screen });
export const keepView = (screen: string, view: SavedView) =>
  host().call<SavedView[]>('keep_view', { screen, view });
export const forgetView = (screen: string, name: string) =>
  host().call<SavedView[]>('forget_view', { screen, name });
/** Rows of a list in the order of `ids`, with these columns; no columns means all. */
export const rowsForCopy = (screen: string, ids: string[], columns: string[]) =>
  host().call<CopiedRows>('rows_for_copy', { screen, ids, columns });

/** The incidents, their clocks judged now. */
export const listIncidents = (query: IncidentQuery) => host().call<IncidentPage>('list_incidents', { query });
export const showIncident = (id: string) => host().call<IncidentView>('show_incident', { id });
/** What is known before a letter of a supplier is put down: this minute, its open incidents, its contracts. */
export const letterStart = (supplier: string | null) =>
  host().call<LetterStart>('letter_start', { supplier });
/** Puts a letter down. Problems come under `about.supplier` or `notice.sent_on`. */
export const takeLetter = (letter: LetterDraft) =>
  host().call<Outcome<SavedLetter>>('take_letter', { letter });
/** Closes an incident with what was typed: `closed_on` and `closure`. */
export const closeIncident = (id: string, revision: number, draft: RecordDraft) =>
  host().call<Outcome<SavedRecord>>('close_incident', { id, revision, draft });
/** Saves the deadlines that run as a calendar file, of one incident by its reference or of all. */
export const saveDeadlines = (reference: string | null) =>
  host().call<SavedFile | null>('save_deadlines', { reference });
/** Saves what Assay is built from: the list for machines (CycloneDX), or the texts of all licences. */
export const saveParts = (parts: 'list' | 'licences') =>
  host().call<SavedFile | null>('save_parts', { parts });
/** Clocks that have used up much of their time. The system gives notice of those that are new. */
export const reminders = () => host().call<Reminders>('reminders');

/** When the open register was last backed up. */
export const lastBackup = () => host().call<LastBackup>('last_backup');
/** Backs the open register up, or only where that is due; null where it was not. */
export const backUp = (ifDue: boolean) => host().call<BackedUp | null>('back_up', { ifDue });
/** The backups of the register that is open, or that could not be opened. */
export const listBackups = () => host().call<BackupList>('list_backups');
/** Checks one whole. A wrong passphrase comes under `backup`; one that is needed as `passphrase-needed`. */
export const lookAtBackup = (fileName: string, passphrase: string | null) =>
  host().call<BackupLook>('look_at_backup', { fileName, passphrase });
/** The newest that holds in every part; null where none does that can be opened without asking. */
export const newestBackup = () => host().call<BackupLook | null>('newest_backup');
export const restoreBackup = (fileName: string) => host().call<BroughtBack>('restore_backup', { fileName });

export const listContracts = (query: ContractQuery) => host().call<ContractPage>('list_contracts', { query });
export const showContract = (id: string) => host().call<ContractPageView>('show_contract', { id });
/** A contract as the register was known at an instant of its history; to be read only. */
export const contractThen = (id: string, at: string) =>
  host().call<ContractThen>('contract_then', { id, at });

export const listSuppliers = (query: SupplierQuery) => host().call<SupplierPage>('list_suppliers', { query });
export const showSupplier = (id: string) => host().call<SupplierView>('show_supplier', { id });

/** A window of the pairs of suppliers that are probably one; `stopWork` stops it. */
export const listDuplicates = (query: PairQuery) => host().call<DuplicatePage>('list_duplicates', { query });
/** A window of the pairs that somebody said are not the same. */
export const listDistinct = (query: PairQuery) => host().call<DistinctPage>('list_distinct', { query });
/** What merging one supplier into another would do; nothing is written. */
export const lookAtMerge = (kept: string, merged: string) =>
  host().call<MergeLook>('look_at_merge', { kept, merged });
/** Does a merge that was looked at; a `conflict` where the register was changed since. */
export const mergeSuppliers = (ask: MergeAsk) => host().call<Outcome<MergeDone>>('merge_suppliers', { ask });
export const sayDistinct = (one: string, other: string, reason: string | null) =>
  host().call<Outcome<PairTold>>('say_distinct', { one, other, reason });
/** Takes back that two suppliers are not the same. */
export const takeBackDistinct = (one: string, other: string) =>
  host().call<Outcome<PairTold>>('take_back_distinct', { one, other });

/** The form of a record, or of a new one with some links set already: `under` has ids by the names of their fields. */
export const recordForm = (noun: string, id: string | null, under: Record<string, string> = {}) =>
  host().call<NounForm>('record_form', { noun, id, under });
/** Problems come as a failure `invalid-input`, its fields named `name` or `part[2].name`; a change of somebody else's meanwhile as `conflict`. */
export const saveRecord = (noun: string, id: string | null, revision: number, draft: RecordDraft) =>
  host().call<Outcome<SavedRecord>>('save_record', { noun, id, revision, draft });
/** What a record would be worth with what is typed into its form; null where it has no quality of its own. */
export const formWorth = (noun: string, id: string | null, draft: RecordDraft) =>
  host().call<FormWorth | null>('form_worth', { noun, id, draft });
/** How a text is understood as it is typed: dates, periods, money, numbers, times. */
export const understood = (kind: FieldKind, text: string) =>
  host().call<Understood>('understood', { kind, text });
/** Records that a link can point to, the best first. */
export const linkable = (noun: string, text: string, limit: number) =>
  host().call<LinkedValue[]>('linkable', { noun, text, limit });
export const retireRecord = (noun: string, id: string, reason: string) =>
  host().call<Outcome<SavedRecord>>('retire_record', { noun, id, reason });
export const reinstateRecord = (noun: string, id: string) =>
  host().call<Outcome<SavedRecord>>('reinstate_record', { noun, id });

/** Keeps what was typed through a crash; the key is `noun/id` or `noun/new`. A save of that record discards it. */
export const keepDraft = (key: string, json: string) => host().call<null>('keep_draft', { key, json });
export const keptDrafts = () => host().call<KeptDraft[]>('kept_drafts');
export const discardDraft = (key: string) => host().call<null>('discard_draft', { key });

export const listRecords = (noun: string, query: RecordQuery) =>
  host().call<RecordPage>('list_records', { noun, query });
export const showRecord = (noun: string, id: string) => host().call<RecordView>('show_record', { noun, id });

/** Asks for a file and keeps it with a piece of evidence. */
export const attachEvidence = (id: string) =>
  host().call<Outcome<KeptFile> | null>('attach_evidence', { id });
/** Keeps the file that was dropped on the window last; null where none was. The event `file-dropped` says that one was. */
export const attachDropped = (id: string) => host().call<Outcome<KeptFile> | null>('attach_dropped', { id });

/** Saves a copy of the file that is kept with a piece of evidence; with an instant, of the one that was kept then. */
export const saveEvidence = (id: string, at: string | null) =>
  host().call<SavedFile | null>('save_evidence', { id, at });
/** Shows the copy that was saved last. */
export const openEvidenceFolder = () => host().call<null>('open_evidence_folder');

/** What the approval of a draft assessment would mean; nothing is written. */
export const approval = (id: string) => host().call<ApprovalView>('approval', { id });
/** Approves in the name and role of somebody what was looked at, as it was looked at. */
export const approveAssessment = (seen: ApprovalView, by: Who) =>
  host().call<Outcome<SavedRecord>>('approve_assessment', { seen, by });

/** The trail; with an instant, as it was known then. */
export const listHistory = (query: HistoryQuery, at: string | null = null) =>
  host().call<HistoryPage>('list_history', { query, at });
/** The instants at which a `supplier` or a `contract` was changed, the first of them first. */
export const trailInstants = (noun: string, id: string) =>
  host().call<TrailInstants>('trail_instants', { noun, id });
/** What the history may be narrowed to. */
export const historyChoices = () => host().call<HistoryChoices>('history_choices');
export const undoChange = () => host().call<Outcome<RegisterStatus>>('undo_change');
export const redoChange = () => host().call<Outcome<RegisterStatus>>('redo_change');

export const reportChoices = () => host().call<ReportChoices>('report_choices');
export const previewReport = (options: ReportOptions) =>
  host().call<ReportPreview>('preview_report', { options });
/** Issues what was looked at, with a number of its own; its pages are then the issued ones. */
export const issueReport = (id: string) => host().call<Outcome<ReportPreview>>('issue_report', { id });
export const saveReport = (id: string) => host().call<SavedReport | null>('save_report', { id });
export const openReportFolder = () => host().call<null>('open_report_folder');

/** The risk overview; with a day (ISO 8601) also what moved since then. */
export const riskOverview = (since: string | null) => host().call<RiskView>('risk_overview', { since });
/** The contracts behind a cell or a line. */
export const riskRows = (query: RiskQuery) => host().call<RiskPage>('risk_rows', { query });
/** A picture as a drawing and as a table, for the clipboard. */
export const copyRisk = (picture: RiskPicture, since: string | null) =>
  host().call<RiskCopy>('copy_risk', { picture, since });
export const saveRisk = (picture: RiskPicture, format: PictureFormat, since: string | null) =>
  host().call<SavedPicture | null>('save_risk', { picture, format, since });
/** Levers of a contract's score tried out together; nothing is kept. */
export const whatIf = (contract: string, levers: string[]) =>
  host().call<WhatIfView>('what_if', { contract, levers });

export const compare = (query: CompareQuery) => host().call<CompareView>('compare', { query });

/** A supplier as the register was known at an instant of its history; to be read only. */
export const supplierThen = (id: string, at: string) =>
  host().call<SupplierThen>('supplier_then', { id, at });

/** The chain behind a `contract` or a `supplier`; with an instant, as it was known then. */
export const chainOf = (noun: string, id: string, at: string | null = null) =>
  host().call<ChainView>('chain_of', { noun, id, at });

/** Stops the report or the import that is being worked on; it then fails as `cancelled`, and nothing was changed. */
export const stopWork = () => host().call<null>('stop_work');

/** Asks for a file of notices and says what it would do; nothing is written. */
export const planNotices = () => host().call<ImportPlan | null>('plan_notices');
/** Does what the plan says, as one deed. */
export const applyNotices = (plan: string) => host().call<Outcome<ImportSummary>>('apply_notices', { plan });

/** Asks for a spreadsheet and says what taking it in would do; nothing is written. */
export const chooseTable = (subject: TableSubject) =>
  host().call<TableLook | null>('choose_table', { subject });
/** Takes the chosen spreadsheet as a person says, and says again what that would do. */
export const readTable = (ask: TableAsk) => host().call<TableLook>('read_table', { ask });
/** Takes in what was looked at, as one deed. */
export const applyTable = (plan: string) => host().call<Outcome<TableSummary>>('apply_table', { plan });
