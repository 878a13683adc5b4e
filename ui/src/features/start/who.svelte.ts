import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';
import { writing } from '../../state/writing.svelte';

/** Asks who works here before the first change, once. */
class WhoGate {
  /** Answers the question that is open, if one is. */
  pending = $state.raw<((known: boolean) => void) | undefined>();
  #asked: Promise<boolean> | undefined;

  /** True once it is known who makes the change; false where the person cancelled, or where nothing can be changed. */
  ask(): Promise<boolean> {
    const { reason } = writing;
    if (reason) {
      toasts.say(reason);
      return Promise.resolve(false);
    }
    if (session.start?.who) return Promise.resolve(true);
    // Whoever asks while the question is open waits for the same answer: leaving a field asks, and so does leaving its page.
    this.#asked ??= new Promise((resolve) => {
      this.pending = (known) => {
        this.pending = undefined;
        this.#asked = undefined;
        resolve(known);
      };
    });
    return this.#asked;
  }
}

export const whoGate = new WhoGate();
