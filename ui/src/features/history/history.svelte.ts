import { listHistory } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { HistoryEntry } from '../../api/generated/HistoryEntry';
import type { HistoryQuery } from '../../api/generated/HistoryQuery';

const PAGE = 50;

/** What the trail is narrowed to; nothing of it where it is left out. */
export type Narrowing = Pick<HistoryQuery, 'who' | 'noun' | 'from' | 'to'>;

/** Whose trail it is; the whole register's where it is nobody's. */
export type Scope = Pick<HistoryQuery, 'supplier' | 'contract' | 'incident'>;

/** The trail, newest first, a page more at a time. */
export class History {
  entries = $state.raw<HistoryEntry[]>([]);
  total = $state(0);
  failure = $state.raw<Failure | undefined>();
  loaded = $state(false);
  narrowing = $state.raw<Narrowing>({});
  #of: Scope;
  #at: string | null;
  #turn = 0;

  /** The trail of one supplier or contract, or of the whole register; `at` is the instant as at which it was known. */
  constructor(of: Scope, at: string | null = null) {
    this.#of = of;
    this.#at = at;
  }

  /** Reads the newest entries, as many as are in sight. */
  reload(): Promise<void> {
    return this.#read(0, Math.max(PAGE, this.entries.length));
  }

  /** Narrows the trail; an empty answer lifts that filter. */
  narrow(part: { [K in keyof Narrowing]: string | null }): Promise<void> {
    const all = { ...this.narrowing, ...part };
    this.narrowing = Object.fromEntries(Object.entries(all).filter(([, value]) => value));
    return this.#read(0, PAGE);
  }

  get narrowed(): boolean {
    return Object.keys(this.narrowing).length > 0;
  }

  more(): Promise<void> {
    return this.#read(this.entries.length, PAGE);
  }

  async #read(offset: number, limit: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const query = { ...this.narrowing, ...this.#of, offset, limit: Math.min(limit, 500) };
      const page = await listHistory(query, this.#at);
      if (turn !== this.#turn) return;
      this.entries = [...this.entries.slice(0, offset), ...page.entries];
      this.total = page.total;
      this.failure = undefined;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.loaded = true;
  }
}
