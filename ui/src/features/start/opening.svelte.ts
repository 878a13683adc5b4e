import { tick } from 'svelte';
import { asFailure, type Failure } from '../../api/failure';
import type { StartState } from '../../api/generated/StartState';
import { router } from '../../router/router.svelte';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';
import { place } from '../supplier/place.svelte';

/** Opening a register, from the start page, the menu or the palette. */
class Opening {
  busy = $state(false);
  failure = $state.raw<Failure | undefined>();

  /** Opens a register in one of the ways; null is a dialog that was cancelled. What goes wrong is said on the start page. */
  async open(way: () => Promise<StartState | null>): Promise<void> {
    if (this.busy || !(await router.mayLeave())) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const state = await way();
      if (state) await this.#enter(state);
    } catch (thrown) {
      this.failure = asFailure(thrown);
      router.go({ page: 'start' });
    }
    this.busy = false;
  }

  /**
   * Work was refused for which the register was closed: what is shown then is what is open. Where nothing is any more, what went
   * wrong is said on the page that comes.
   */
  async refused(failure: Failure): Promise<void> {
    const wasOpen = session.register;
    await session.refresh();
    if (!wasOpen || session.register) return;
    if (session.start?.gate) toasts.say(failure.message);
    else this.failure = failure;
  }

  /** The button that was pressed goes with its page: the focus goes to the one that comes. */
  async #enter(state: StartState): Promise<void> {
    router.release();
    place.forget();
    session.failure = undefined;
    session.enter(state);
    router.go({ page: 'home' });
    await tick();
    // Where a passphrase is asked for, its box has the focus already.
    if (!state.gate) document.getElementById('page')?.focus();
  }
}

export const opening = new Opening();
