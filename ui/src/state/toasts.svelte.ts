/** A short message about what just happened, with at most one thing to do about it. */
export interface Toast {
  text: string;
  action?: { label: string; run: () => Promise<void> };
}

/** One message at a time; it stays until it is closed or another takes its place (no time limit to read by). */
class Toasts {
  current = $state.raw<Toast | undefined>();

  say(text: string, action?: Toast['action']): void {
    this.current = action ? { text, action } : { text };
  }

  close = (): void => {
    this.current = undefined;
  };
}

export const toasts = new Toasts();
