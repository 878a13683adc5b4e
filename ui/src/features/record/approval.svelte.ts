import { approval, approveAssessment } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ApprovalView } from '../../api/generated/ApprovalView';
import type { Outcome } from '../../api/generated/Outcome';
import type { SavedRecord } from '../../api/generated/SavedRecord';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { t } from '../../i18n/words';

/** An approval on its way: what it would mean, in whose name it is made, and what stands against it. */
export class Deciding {
  view = $state.raw<ApprovalView | undefined>();
  name = $state<string | null>('');
  role = $state<string | null>('');
  failure = $state.raw<Failure | undefined>();
  /** Whether the assessment was changed after it was looked at, so that it is looked at anew. */
  changed = $state(false);
  busy = $state(false);
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }

  problem(field: 'name' | 'role'): string | undefined {
    return this.failure?.fields.find((each) => each.field === field)?.problem;
  }

  get problems(): Problem[] {
    const labels: Record<string, string> = {
      name: t('window-approval-name'),
      role: t('window-approval-role'),
    };
    return (this.failure?.fields ?? []).map(({ field, problem }) => ({
      id: `approval-${field}`,
      label: labels[field],
      text: problem,
    }));
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

  /** Approves what was looked at. Where somebody changed it since, nothing is approved and it is looked at again. */
  async approve(): Promise<Outcome<SavedRecord> | undefined> {
    const { view } = this;
    if (!view || this.busy) return undefined;
    const by = { name: this.name ?? '', role: this.role ?? '' };
    const done = await this.#work(() => approveAssessment(this.id, view.revision, by));
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
