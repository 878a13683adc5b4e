import { router } from '../router/router.svelte';
import { toasts } from './toasts.svelte';

/** Work during which the register is closed, such as encrypting it: the page that waits for it is not left, and nothing is locked. */
class Working {
  #why = $state.raw<(() => string) | undefined>();

  /** Whether something is under way. */
  get now(): boolean {
    return this.#why !== undefined;
  }

  /** Says why nothing else can be done now. */
  say(): void {
    if (this.#why) toasts.say(this.#why());
  }

  /** Does a piece of work. Whoever wants to leave the page or to close the window meanwhile is told why not. */
  async during<T>(why: () => string, work: () => Promise<T>): Promise<T> {
    this.#why = why;
    const end = router.guard(() => {
      this.say();
      return Promise.resolve(false);
    });
    try {
      return await work();
    } finally {
      end();
      this.#why = undefined;
      toasts.unsay(why());
    }
  }
}

export const working = new Working();
