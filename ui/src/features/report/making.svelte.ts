import {
  issueReport,
  openReportFolder,
  previewReport,
  saveReport,
  stopWork,
  understood,
} from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ReportChoices } from '../../api/generated/ReportChoices';
import type { ReportKind } from '../../api/generated/ReportKind';
import type { ReportOn } from '../../api/generated/ReportOn';
import type { ReportOptions } from '../../api/generated/ReportOptions';
import type { ReportPreview } from '../../api/generated/ReportPreview';
import type { SavedReport } from '../../api/generated/SavedReport';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { t, type PlainKey } from '../../i18n/words';
import { toasts } from '../../state/toasts.svelte';

/** What each input is called, by its id. */
const labels: Record<string, PlainKey> = {
  'report-supplier': 'window-reports-supplier',
  'report-contract': 'window-reports-contract',
  'report-incident': 'window-reports-incident',
  'report-marking': 'window-reports-marking',
  'report-reader': 'window-reports-reader',
  'report-as_at': 'window-reports-as-at',
  'report-since': 'window-reports-since',
};

/** A day that was typed: ISO 8601, none where nothing was, or what is wrong with it. */
interface Day {
  iso: string | null;
  problem?: Problem;
}

/** Whether its first page can be had alone. */
export const hasSummary = (kind: ReportKind): boolean => kind === 'due-diligence' || kind === 'chronology';

const label = (id: string): string | undefined => (labels[id] ? t(labels[id]) : undefined);

/** A report being asked for, looked at and saved. */
export class ReportMaking {
  kind = $state<ReportKind>('due-diligence');
  supplier = $state<string | null>(null);
  contract = $state<string | null>(null);
  incident = $state<string | null>(null);
  marking = $state<string | null>(null);
  reader = $state<string | null>(null);
  summaryAlone = $state(false);
  welshHeadings = $state(false);
  /** Days as people type them. */
  asAt = $state('');
  since = $state('');
  problems = $state.raw<Problem[]>([]);
  failure = $state.raw<Failure | undefined>();
  preview = $state.raw<ReportPreview | undefined>();
  saved = $state.raw<SavedReport | undefined>();
  busy = $state(false);

  /** Chooses a contract and with it its supplier; one that is no longer there chooses nothing. */
  choose(contract: string, { suppliers }: ReportChoices): void {
    const subject = suppliers.find(({ contracts }) => contracts.some(({ id }) => id === contract));
    if (!subject) return;
    this.supplier = subject.id;
    this.contract = contract;
  }

  /** Chooses an incident, if it is still there. */
  chooseIncident(incident: string, { incidents }: ReportChoices): void {
    this.incident = incidents.find(({ id }) => id === incident)?.id ?? null;
  }

  /** Makes the pages of a report that is on something; false where something must be put right first. */
  async make(on: ReportOn): Promise<boolean> {
    let read = false;
    const made = await this.#run(async () => {
      const asAt = await this.#day('report-as_at', this.asAt);
      const since = await this.#day('report-since', this.kind === 'board' ? this.since : '');
      this.problems = [...this.#shape(on), ...[since, asAt].flatMap(({ problem }) => problem ?? [])];
      read = this.problems.length === 0;
      if (!read) return;
      this.preview = await previewReport(this.#options(on, asAt.iso, since.iso));
      this.saved = undefined;
    });
    return made && read;
  }

  /** Issues the pages that are shown, which then say their number; what it changed, or nothing where it was not issued. */
  async issue(): Promise<string[] | undefined> {
    let changes: string[] | undefined;
    await this.#run(async () => {
      if (!this.preview) return;
      const outcome = await issueReport(this.preview.id);
      this.preview = outcome.value;
      this.saved = undefined;
      changes = outcome.changes;
    });
    return changes;
  }

  save(): Promise<boolean> {
    return this.#run(async () => {
      if (this.preview) this.saved = (await saveReport(this.preview.id)) ?? this.saved;
    });
  }

  /** Asks for the pages or the file to be stopped; its own answer says whether it was. */
  stop(): void {
    void stopWork().catch(() => undefined);
  }

  openFolder(): Promise<boolean> {
    return this.#run(async () => void (await openReportFolder()));
  }

  /** A day as it is understood; whether it makes sense there is said when the report is made. */
  async #day(id: string, typed: string): Promise<Day> {
    if (!typed.trim()) return { iso: null };
    const { value, problem } = await understood('date', typed);
    if (value) return { iso: value };
    return {
      iso: null,
      problem: { id, label: label(id), text: problem ?? t('window-compare-date-missing') },
    };
  }

  /** What is left out. */
  #shape(on: ReportOn): Problem[] {
    const problems: Problem[] = [];
    const asks = on === 'supplier' || on === 'contract';
    if (asks && !this.supplier)
      problems.push({
        id: 'report-supplier',
        label: label('report-supplier'),
        text: t('window-reports-shape-supplier'),
      });
    else if (on === 'contract' && !this.contract)
      problems.push({
        id: 'report-contract',
        label: label('report-contract'),
        text: t('window-reports-shape-contract'),
      });
    else if (on === 'incident' && !this.incident)
      problems.push({
        id: 'report-incident',
        label: label('report-incident'),
        text: t('window-reports-shape-incident'),
      });
    return problems;
  }

  #options(on: ReportOn, asAt: string | null, since: string | null): ReportOptions {
    return {
      kind: this.kind,
      supplier: on === 'register' || on === 'incident' ? '' : (this.supplier ?? ''),
      contract: on === 'supplier' || on === 'contract' ? this.contract : null,
      incident: on === 'incident' ? this.incident : null,
      since,
      as_at: asAt,
      marking: this.marking ?? '',
      reader: this.reader ?? '',
      summary_alone: hasSummary(this.kind) && this.summaryAlone,
      welsh_headings: this.welshHeadings,
    };
  }

  /** Does one thing at a time and keeps what went wrong. */
  async #run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.failure = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === 'cancelled') {
        toasts.say(failure.message);
        return false;
      }
      this.problems = failure.fields.map((f) => {
        const id = `report-${f.field}`;
        return { id, label: label(id), text: f.problem };
      });
      this.failure = failure.fields.length ? undefined : failure;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
