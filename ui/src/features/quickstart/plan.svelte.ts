import { applyNotices, planNotices, stopWork } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { ImportPlan } from '../../api/generated/ImportPlan';
import type { ImportSummary } from '../../api/generated/ImportSummary';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';

/** Notices that are looked at before anything is written, and then taken in as one deed. */
export class Notices {
  plan = $state.raw<ImportPlan | undefined>();
  done = $state.raw<ImportSummary | undefined>();
  /** Whether the last import made suppliers. */
  suppliersMade = $state(false);
  failure = $state.raw<Failure | undefined>();
  busy = $state(false);

  /** Asks for a file and says what it would do; a dialog that was cancelled leaves everything as it was. */
  look = (): Promise<void> =>
    this.#work(async () => {
      const plan = await planNotices();
      if (!plan) return;
      this.plan = plan;
      this.done = undefined;
    });

  apply = (): Promise<void> =>
    this.#work(async () => {
      if (!this.plan) return;
      const before = session.register?.suppliers ?? 0;
      const { value, changes } = await applyNotices(this.plan.id);
      this.done = value;
      this.plan = undefined;
      await session.changed(changes);
      this.suppliersMade = (session.register?.suppliers ?? 0) > before;
    });

  /** Asks for the work to be stopped. Whether it was, or was done by then, is what its own answer says. */
  stop = (): void => {
    void stopWork().catch(() => undefined);
  };

  forget = (): void => {
    this.plan = undefined;
  };

  async #work(step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await step();
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === 'cancelled') toasts.say(failure.message);
      else this.failure = failure;
    }
    this.busy = false;
  }
}
