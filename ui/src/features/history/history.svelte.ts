import { listHistory } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { HistoryEntry } from '../../api/generated/HistoryEntry';

const PAGE = 50;

/** The trail, newest first, a page more at a time. */
export class History {
  entries = $state.raw<HistoryEntry[]>([]);
  total = $state(0);
  failure = $state.raw<Failure | undefined>();
  loaded = $state(false);
  #supplier: string | null;
  #turn = 0;

  constructor(supplier: string | null) {
    this.#supplier = supplier;
  }

  /** Reads the newest entries, as many as are in sight. */
  reload(): Promise<void> {
    return this.#read(0, Math.max(PAGE, this.entries.length));
  }

  more(): Promise<void> {
    return this.#read(this.entries.length, PAGE);
  }

  async #read(offset: number, limit: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const page = await listHistory({ supplier: this.#supplier, offset, limit: Math.min(limit, 500) });
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
