import { discardDraft, keepDraft } from '../../api/commands';

/** How often a draft is kept at most, in milliseconds. */
export const PACE = 2000;

/** The forms that are open. */
const open = new Set<DraftKeeper>();

/** Keeps what is typed into every open form now. */
export async function keepAll(): Promise<void> {
  await Promise.all([...open].map((keeper) => keeper.flush()));
}

/** Keeps what is typed into one form, so that nothing is lost in a crash: at most every two seconds, and on leaving. */
export class DraftKeeper {
  readonly key: string;
  #read: () => string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: string | null = null;

  /** `read` gives what is to be kept; null where nothing differs from what is saved. */
  constructor(key: string, read: () => string | null) {
    this.key = key;
    this.#read = read;
  }

  /** The form is on the page, until the function returned is called. */
  opened(): () => void {
    open.add(this);
    return () => void open.delete(this);
  }

  /** Something was typed. */
  touch(): void {
    this.#timer ??= setTimeout(() => void this.flush(), PACE);
  }

  /** Keeps it now. A draft that cannot be kept is no reason to stop somebody who types; saving says what is wrong. */
  async flush(): Promise<void> {
    this.#stop();
    const json = this.#read();
    if (json === this.#kept) return;
    this.#kept = json;
    await (json === null ? discardDraft(this.key) : keepDraft(this.key, json)).catch(() => {
      this.#kept = null;
    });
  }

  /** The record was saved, which discards its draft. */
  saved(): void {
    this.#stop();
    this.#kept = null;
  }

  async discard(): Promise<void> {
    this.#stop();
    this.#kept = null;
    await discardDraft(this.key);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
