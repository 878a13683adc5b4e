import { tick } from 'svelte';
import { asFailure, type Failure } from '../../api/failure';
import type { RecoveryShown } from '../../api/generated/RecoveryShown';
import type { StartState } from '../../api/generated/StartState';
import type ErrorSummary from '../../components/ErrorSummary.svelte';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { has, pick } from '../../components/pick';
import { t } from '../../i18n/words';
import { session } from '../../state/session.svelte';
import { place } from '../supplier/place.svelte';

/** What a form of a new passphrase calls its fields. */
export const ofPassphrase = () => ({
  passphrase: t('window-make-passphrase'),
  again: t('window-make-again'),
});

/** What the form calls its field in which a group of a recovery key is typed off. */
export const ofGroup = ({ asked }: RecoveryShown) => ({
  group: t('window-make-recovery-confirm', { number: asked }),
});

/** A form about the key of a register: what was refused, and what comes when it was not. */
export class Asking {
  busy = $state(false);
  failure = $state.raw<Failure | undefined>();
  /** Whether the one message reads itself out, because its field has the focus already. */
  loud = $state(false);
  #labels: () => Record<string, string>;
  #prefix: string;

  /** `labels` names the fields as they stand on the page; the id of each input is its name after `prefix`. */
  constructor(labels: () => Record<string, string>, prefix = '') {
    this.#labels = labels;
    this.#prefix = prefix;
  }

  problem(field: string): string | undefined {
    return this.failure?.fields.find((each) => each.field === field)?.problem;
  }

  /** The id of the one field that was refused: its message stands beside it, and nowhere else. */
  #alone(failure: Failure | undefined): string | undefined {
    const [first, ...more] = failure?.fields ?? [];
    return first && more.length === 0 && first.field in this.#labels()
      ? this.#prefix + first.field
      : undefined;
  }

  /** What the summary says: a line a field, else the whole failure; nothing where one field alone was refused. */
  get problems(): Problem[] {
    if (!this.failure || this.#alone(this.failure)) return [];
    const labels = this.#labels();
    const first = Object.keys(labels)[0] ?? '';
    return this.failure.fields.length
      ? this.failure.fields.map(({ field, problem }) => ({
          id: this.#prefix + field,
          label: labels[field],
          text: problem,
        }))
      : [{ id: this.#prefix + first, text: this.failure.message }];
  }

  /** Leads whoever was refused to what is wrong: into the field, to type over what is in it, or to the summary. */
  async lead(summary: () => ErrorSummary | undefined): Promise<void> {
    await tick();
    const alone = this.#alone(this.failure);
    if (alone) pick(alone);
    else summary()?.focus();
  }

  /** Sends a form that leads to another register, or to none; true where it was taken. */
  send(work: () => Promise<StartState>): Promise<boolean> {
    return this.ask(work, async (state) => {
      session.failure = undefined;
      place.forget();
      session.enter(state);
      await tick();
      document.getElementById('page')?.focus();
    });
  }

  /** Sends a form; true where it was taken. */
  async ask<T>(work: () => Promise<T>, taken: (answer: T) => unknown): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    // A message that comes again is read out again only where it had gone.
    this.failure = undefined;
    try {
      const answer = await work();
      await taken(answer);
      return true;
    } catch (thrown) {
      const failure = asFailure(thrown);
      this.loud = has(this.#alone(failure));
      this.failure = failure;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
