import { tick } from 'svelte';
import { asFailure, type Failure } from '../../api/failure';
import type { RecoveryShown } from '../../api/generated/RecoveryShown';
import type { StartState } from '../../api/generated/StartState';
import type { Problem } from '../../components/ErrorSummary.svelte';
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

  /** What the summary says: a line a field, else the whole failure. */
  get problems(): Problem[] {
    if (!this.failure) return [];
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
    try {
      const answer = await work();
      this.failure = undefined;
      await taken(answer);
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
