import { host } from '../host/host';
import type { ClauseDraft } from './generated/ClauseDraft';
import type { ClauseForm } from './generated/ClauseForm';
import type { ClauseView } from './generated/ClauseView';
import type { HistoryPage } from './generated/HistoryPage';
import type { HistoryQuery } from './generated/HistoryQuery';
import type { Outcome } from './generated/Outcome';
import type { RegisterStatus } from './generated/RegisterStatus';
import type { ReportChoices } from './generated/ReportChoices';
import type { ReportOptions } from './generated/ReportOptions';
import type { ReportPreview } from './generated/ReportPreview';
import type { SavedReport } from './generated/SavedReport';
import type { StartState } from './generated/StartState';
import type { SupplierPage } from './generated/SupplierPage';
import type { SupplierQuery } from './generated/SupplierQuery';
import type { SupplierView } from './generated/SupplierView';
import type { Who } from './generated/Who';
import type { MenuPart, Preferences } from './window';

// One function per command, in the order of src-tauri/src/commands. A null answer means the person cancelled.

export const startState = () => host().call<StartState>('start_state');
export const sayWho = (who: Who) => host().call<StartState>('say_who', { who });
export const openSample = () => host().call<StartState>('open_sample');
export const createRegister = () => host().call<StartState | null>('create_register');
export const openRegister = () => host().call<StartState | null>('open_register');
/** The register that a command line named; null where none did. */
export const openAsked = () => host().call<StartState | null>('open_asked');
export const openRecent = (place: number) => host().call<StartState>('open_recent', { place });

export const readPreferences = () => host().call<Preferences>('read_preferences');
export const keepPreferences = (preferences: Preferences) =>
  host().call<null>('keep_preferences', { preferences });
export const showMenu = (parts: MenuPart[]) => host().call<null>('show_menu', { parts });
export const openRegisterFolder = () => host().call<null>('open_register_folder');
export const resetWindow = () => host().call<null>('reset_window');

export const listSuppliers = (query: SupplierQuery) => host().call<SupplierPage>('list_suppliers', { query });
export const showSupplier = (id: string) => host().call<SupplierView>('show_supplier', { id });

export const clauseForm = (contract: string) => host().call<ClauseForm>('clause_form', { contract });
export const editClause = (contract: string, draft: ClauseDraft) =>
  host().call<Outcome<ClauseView>>('edit_clause', { contract, draft });

export const listHistory = (query: HistoryQuery) => host().call<HistoryPage>('list_history', { query });
export const undoChange = () => host().call<Outcome<RegisterStatus>>('undo_change');
export const redoChange = () => host().call<Outcome<RegisterStatus>>('redo_change');

export const reportChoices = () => host().call<ReportChoices>('report_choices');
export const previewReport = (options: ReportOptions) =>
  host().call<ReportPreview>('preview_report', { options });
export const saveReport = (id: string) => host().call<SavedReport | null>('save_report', { id });
export const openReportFolder = () => host().call<null>('open_report_folder');
