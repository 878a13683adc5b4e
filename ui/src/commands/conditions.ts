import { asFailure } from '../api/failure';
import { session } from '../state/session.svelte';
import { toasts } from '../state/toasts.svelte';

/** Whether a register is open. */
export const registerOpen = (): boolean => session.register !== null;

/** Does something of the system's that leaves no trace on the page; what goes wrong is said. */
export async function ask(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    toasts.say(asFailure(thrown).message);
  }
}
