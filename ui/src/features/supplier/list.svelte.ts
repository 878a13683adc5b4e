import { listSuppliers } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { Standing } from '../../api/generated/Standing';
import type { StandingCount } from '../../api/generated/StandingCount';
import type { SupplierQuery } from '../../api/generated/SupplierQuery';
import type { SupplierRow } from '../../api/generated/SupplierRow';
import type { SupplierSort } from '../../api/generated/SupplierSort';

/** Rows asked for at once. */
export const WINDOW = 100;
/** Windows kept; the one used longest ago goes first. */
const KEPT = 5;

/** Rows from `at` times the size of a window on. */
interface Window {
  at: number;
  rows: SupplierRow[];
}

type Filter = Omit<SupplierQuery, 'offset' | 'limit'>;

/** The list of suppliers: rows stay in the register, and this holds the few windows in view. */
export class SupplierList {
  filter = $state.raw<Filter>({ text: '', standings: [], sort: 'score', descending: true });
  total = $state(0);
  standings = $state.raw<StandingCount[]>([]);
  failure = $state.raw<Failure | undefined>();
  loaded = $state(false);
  /** Oldest first. */
  #windows = $state.raw<Window[]>([]);
  #revision = -1;
  #asking: number[] = [];
  /** Grows with each new question, so that answers to older ones are dropped. */
  #turn = 0;

  /** The row at a place, or undefined while its window is on its way. */
  row(index: number): SupplierRow | undefined {
    return this.#window(Math.floor(index / WINDOW))?.rows[index % WINDOW];
  }

  /** Sees to it that these rows are there or on their way. */
  need(first: number, last: number): void {
    for (let at = Math.floor(first / WINDOW); at <= Math.floor(Math.max(first, last - 1) / WINDOW); at++) {
      if (!this.#window(at) && !this.#asking.includes(at)) void this.#ask(at);
    }
  }

  /** A new question: the old rows stay in sight until the first new ones are there. */
  async search(filter: Partial<Filter>): Promise<void> {
    this.filter = { ...this.filter, ...filter };
    await this.reload();
  }

  async reload(): Promise<void> {
    this.#turn++;
    this.#asking = [];
    this.#revision = -1;
    await this.#ask(0);
  }

  /** Sorts by a column; the same column again turns the order round. */
  sortBy(sort: SupplierSort): Promise<void> {
    const same = this.filter.sort === sort;
    return this.search({
      sort,
      descending: same ? !this.filter.descending : sort === 'score' || sort === 'people',
    });
  }

  toggle(standing: Standing): Promise<void> {
    const has = this.filter.standings.includes(standing);
    const rest = this.filter.standings.filter((other) => other !== standing);
    return this.search({ standings: has ? rest : [...rest, standing] });
  }

  #window(at: number): Window | undefined {
    return this.#windows.find((window) => window.at === at);
  }

  async #ask(at: number): Promise<void> {
    const turn = this.#turn;
    this.#asking.push(at);
    try {
      const page = await listSuppliers({ ...this.filter, offset: at * WINDOW, limit: WINDOW });
      if (turn !== this.#turn) return;
      // Rows of an older revision do not stand beside newer ones.
      const kept = page.revision === this.#revision ? this.#windows.slice(1 - KEPT) : [];
      this.#windows = [...kept, { at, rows: page.rows }];
      this.#revision = page.revision;
      this.total = page.total;
      this.standings = page.standings;
      this.failure = undefined;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.#asking = this.#asking.filter((other) => other !== at);
    this.loaded = true;
  }
}
