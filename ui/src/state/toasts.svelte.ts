import { pageOf } from '../router/route';
import { router } from '../router/router.svelte';

/** What can be done about a message. */
export interface ToastAction {
  label: string;
  /** Whether it changes the register: then it can be done only where that can be changed. */
  writes?: boolean;
  run: () => Promise<void>;
}

/** A short message about what just happened, with at most one thing to do about it. */
export interface Toast {
  text: string;
  /** The page it is about: it goes when that one is left. */
  page: string;
  action?: ToastAction;
}

/** One message at a time; it goes with its page, never by itself (no time limit to read by). */
class Toasts {
  current = $state.raw<Toast | undefined>();

  /** Says something on the present page, or on the one that is just being gone to. */
  say(text: string, action?: ToastAction, page = pageOf(router.route)): void {
    this.current = action ? { text, page, action } : { text, page };
  }

  /** Another page was come to: what was said on the one before goes. */
  arrived(page: string): void {
    if (this.current?.page !== page) this.close();
  }

  /** What was said is over: it goes, unless something else has been said since. */
  unsay(text: string): void {
    if (this.current?.text === text) this.close();
  }

  close = (): void => {
    this.current = undefined;
  };
}

export const toasts = new Toasts();
