import { tick } from 'svelte';
import { asFailure, type Failure } from '../../api/failure';
import type { StartState } from '../../api/generated/StartState';
import type { Problem } from '../../components/ErrorSummary.svelte';
import { session } from '../../state/session.svelte';
import { place } from '../supplier/place.svelte';

/** A form before a register: what was refused, and what comes when it was not. */
export class Asking {
  busy = $state(false);
  failure = $state.raw<Failure | undefined>();
  #labels: () => Record<string, string>;

  /** `labels` names the fields as they stand on the page, each with the id of its input. */
  constructor(labels: () => Record<string, string>) {
    this.#labels = labels;
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
      ? this.failure.fields.map(({ field, problem }) => ({ id: field, label: labels[field], text: problem }))
      : [{ id: first, text: this.failure.message }];
  }

  /** Sends the form; true where it was taken. */
  async send(work: () => Promise<StartState>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      const state = await work();
      this.failure = undefined;
      session.failure = undefined;
      place.forget();
      session.enter(state);
      await tick();
      document.getElementById('page')?.focus();
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
