import { approval, approveAssessment } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ApprovalView } from '../../api/generated/ApprovalView';
import type { Outcome } from '../../api/generated/Outcome';
import type { SavedRecord } from '../../api/generated/SavedRecord';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { t } from '../../i18n/words';

/** What the person who approves is asked for. */
const asked = ['name', 'role'] as const;

/** An approval on its way: what it would mean, in whose name it is made, and what stands against it. */
export class Deciding {
  view = $state.raw<ApprovalView | undefined>();
  name = $state<string | null>('');
  role = $state<string | null>('');
  failure = $state.raw<Failure | undefined>();
  /** Whether the assessment or its score was changed after it was looked at, so that it is looked at anew. */
  changed = $state(false);
  busy = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  problem(field: (typeof asked)[number]): string | undefined {
    return this.failure?.fields.find((each) => each.field === field)?.problem;
  }

  /** What stands against what was typed here. */
  get problems(): Problem[] {
    const labels = { name: t('window-approval-name'), role: t('window-approval-role') };
    return asked.flatMap((field) => {
      const text = this.problem(field);
      return text === undefined ? [] : [{ id: `approval-${field}`, label: labels[field], text }];
    });
  }

  /** What nothing that is typed here can mend: the register cannot do it, or the assessment itself stands against it. */
  get refusal(): Failure | undefined {
    if (!this.failure?.fields.length) return this.failure;
    const others = this.failure.fields.filter(({ field }) => !asked.some((own) => own === field));
    if (!others.length) return undefined;
    return { ...this.failure, message: others.map(({ problem }) => problem).join(' ') };
  }

  /** Looks at what the approval would mean. */
  async look(): Promise<void> {
    this.changed = false;
    await this.#work(async () => (this.view = await approval(this.id)));
  }

  forget(): void {
    this.view = undefined;
    this.failure = undefined;
    this.changed = false;
  }

  /** Approves what was looked at. Where it would be another score by now, nothing is approved and it is looked at again. */
  async approve(): Promise<Outcome<SavedRecord> | undefined> {
    const { view } = this;
    if (!view || this.busy) return undefined;
    const by = { name: this.name ?? '', role: this.role ?? '' };
    const done = await this.#work(() => approveAssessment(view, by));
    if (this.failure?.code === 'conflict') {
      await this.look();
      this.changed = this.failure === undefined;
    }
    return done;
  }

  async #work<T>(work: () => Promise<T>): Promise<T | undefined> {
    this.busy = true;
    this.failure = undefined;
    try {
      return await work();
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
