import { openReportFolder, previewReport, saveReport, stopWork } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ReportChoices } from '../../api/generated/ReportChoices';
import type { ReportKind } from '../../api/generated/ReportKind';
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
  'report-marking': 'window-reports-marking',
  'report-day': 'window-reports-as-at',
};

const label = (id: string): string | undefined => (labels[id] ? t(labels[id]) : undefined);

/** A report being asked for, looked at and saved. */
export class ReportMaking {
  kind = $state<ReportKind>('due-diligence');
  supplier = $state<string | null>(null);
  contract = $state<string | null>(null);
  marking = $state<string | null>(null);
  day = $state('');
  month = $state('');
  year = $state('');
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

  /** Makes the pages; false where something must be put right first. */
  async make(): Promise<boolean> {
    this.problems = this.#shape();
    if (this.problems.length) return false;
    return this.#run(async () => {
      this.preview = await previewReport(this.#options());
      this.saved = undefined;
    });
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

  /** What is left out or is no date at all; whether it makes sense is the core's to say. */
  #shape(): Problem[] {
    const problems: Problem[] = [];
    if (!this.supplier)
      problems.push({
        id: 'report-supplier',
        label: label('report-supplier'),
        text: t('window-reports-shape-supplier'),
      });
    else if (this.kind === 'retendering' && !this.contract)
      problems.push({
        id: 'report-contract',
        label: label('report-contract'),
        text: t('window-reports-shape-contract'),
      });
    const parts = [this.day, this.month, this.year].map((part) => part.trim());
    const digits = parts.every((part) => /^\d+$/.test(part)) && parts[2]?.length === 4;
    if (parts.some(Boolean) && !digits)
      problems.push({ id: 'report-day', label: label('report-day'), text: t('window-reports-shape-date') });
    return problems;
  }

  #options(): ReportOptions {
    const pad = (part: string) => part.trim().padStart(2, '0');
    return {
      kind: this.kind,
      supplier: this.supplier ?? '',
      contract: this.contract,
      as_at: this.year.trim() ? `${this.year.trim()}-${pad(this.month)}-${pad(this.day)}` : null,
      marking: this.marking ?? '',
      redaction: 'full',
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
      const ids: Record<string, string> = {
        as_at: 'report-day',
        contract: 'report-contract',
        marking: 'report-marking',
      };
      this.problems = failure.fields.map((f) => {
        const id = ids[f.field] ?? `report-${f.field}`;
        return { id, label: label(id), text: f.problem };
      });
      this.failure = failure.fields.length ? undefined : failure;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
