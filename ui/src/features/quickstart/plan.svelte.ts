import { applyNotices, planNotices } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ImportPlan } from '../../api/generated/ImportPlan';
import type { ImportSummary } from '../../api/generated/ImportSummary';
import { session } from '../../state/session.svelte';

/** Notices that are looked at before anything is written, and then taken in as one deed. */
export class Notices {
  plan = $state.raw<ImportPlan | undefined>();
  done = $state.raw<ImportSummary | undefined>();
  failure = $state.raw<Failure | undefined>();
  busy = $state(false);
  #turn = 0;

  /** Asks for a file and says what it would do; a dialog that was cancelled leaves everything as it was. */
  look = (): Promise<void> =>
    this.#work(async () => {
      const turn = this.#turn;
      const plan = await planNotices();
      if (!plan || turn !== this.#turn) return;
      this.plan = plan;
      this.done = undefined;
    });

  apply = (): Promise<void> =>
    this.#work(async () => {
      if (!this.plan) return;
      const { value, changes } = await applyNotices(this.plan.id);
      this.done = value;
      this.plan = undefined;
      await session.changed(changes);
    });

  /** Nobody waits for the plan any longer: nothing was written for it, and it is dropped when it comes. */
  stop = (): void => {
    this.#turn += 1;
    this.busy = false;
  };

  forget = (): void => {
    this.plan = undefined;
  };

  async #work(step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    const turn = ++this.#turn;
    this.busy = true;
    this.failure = undefined;
    try {
      await step();
    } catch (thrown) {
      if (turn === this.#turn) this.failure = asFailure(thrown);
    }
    if (turn === this.#turn) this.busy = false;
  }
}
