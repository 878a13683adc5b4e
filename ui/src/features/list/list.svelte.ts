import { asFailure, type Failure } from '../../api/failure';
import type { Standing } from '../../api/generated/Standing';
import type { StandingCount } from '../../api/generated/StandingCount';
import { Selection } from './selection';

/** Rows asked for at once. */
export const WINDOW = 100;
/** Windows kept; the one used longest ago goes first. */
const KEPT = 5;
/** Rows asked for at once where only their ids are wanted. */
const MOST = 500;

/** What every question of a list holds beside its place. */
export interface Filter {
  text: string;
  standings: Standing[];
  sort: string;
  descending: boolean;
}

/** What every answer holds. */
export interface Page<Row> {
  total: number;
  revision: number;
  rows: Row[];
  standings: StandingCount[];
}

type Ask<F, P> = (query: F & { offset: number; limit: number }) => Promise<P>;

/** Rows from `at` times the size of a window on. */
interface Window<Row> {
  at: number;
  rows: Row[];
}

/** A list of the register: its rows stay there, and this holds the few windows in view, and which rows are chosen. */
export class RowList<Row extends { id: string }, F extends Filter, P extends Page<Row>> {
  filter: F = $state.raw() as F;
  total = $state(0);
  /** The answer that came last, for what surrounds the rows. */
  page = $state.raw<P | undefined>();
  failure = $state.raw<Failure | undefined>();
  loaded = $state(false);
  /** The row that the keys start from. */
  active = $state(0);
  selection = $state.raw(new Selection());
  /** Oldest first. */
  #windows = $state.raw<Window<Row>[]>([]);
  #revision = -1;
  #asking: number[] = [];
  /** Grows with each new question, so that answers to older ones are dropped. */
  #turn = 0;
  #read: Ask<F, P>;

  constructor(read: Ask<F, P>, filter: F) {
    this.#read = read;
    this.filter = filter;
  }

  get standings(): StandingCount[] {
    return this.page?.standings ?? [];
  }

  /** The row at a place, or undefined while its window is on its way. */
  row(index: number): Row | undefined {
    return this.#window(Math.floor(index / WINDOW))?.rows[index % WINDOW];
  }

  /** Sees to it that these rows are there or on their way. */
  need(first: number, last: number): void {
    for (let at = Math.floor(first / WINDOW); at <= Math.floor(Math.max(first, last - 1) / WINDOW); at++) {
      if (!this.#window(at) && !this.#asking.includes(at)) void this.#ask(at);
    }
  }

  /** A new question: the old rows stay in sight until the first new ones are there, and the list begins at its top. */
  async search(filter: Partial<F>): Promise<void> {
    this.filter = { ...this.filter, ...filter };
    this.active = 0;
    this.selection = new Selection();
    await this.reload();
  }

  async reload(): Promise<void> {
    this.#turn++;
    this.#asking = [];
    this.#revision = -1;
    await this.#ask(0);
  }

  /** Sorts by a column; the same column again turns the order round. */
  sortBy(sort: F['sort'], falling: boolean): Promise<void> {
    const same = this.filter.sort === sort;
    const descending = same ? !this.filter.descending : falling;
    return this.search({ sort, descending } as Partial<F>);
  }

  toggle(standing: Standing): Promise<void> {
    const has = this.filter.standings.includes(standing);
    const rest = this.filter.standings.filter((other) => other !== standing);
    return this.search({ standings: has ? rest : [...rest, standing] } as Partial<F>);
  }

  /** The ids of the rows chosen, in the order of the list; rows that are not in sight are asked for. */
  async chosenIds(): Promise<string[]> {
    const ids: string[] = [];
    for (const [from, to] of this.selection.stretches) {
      for (let offset = from; offset < to; offset += MOST) {
        const limit = Math.min(MOST, to - offset);
        const held = this.#held(offset, limit);
        ids.push(
          ...(held ?? (await this.#read({ ...this.filter, offset, limit })).rows.map((row) => row.id)),
        );
      }
    }
    return ids;
  }

  /** The ids of rows that are all here already. */
  #held(offset: number, limit: number): string[] | undefined {
    const rows = Array.from({ length: limit }, (_, index) => this.row(offset + index));
    return rows.every((row) => row !== undefined) ? rows.map((row) => row.id) : undefined;
  }

  #window(at: number): Window<Row> | undefined {
    return this.#windows.find((window) => window.at === at);
  }

  async #ask(at: number): Promise<void> {
    const turn = this.#turn;
    this.#asking.push(at);
    try {
      const page = await this.#read({ ...this.filter, offset: at * WINDOW, limit: WINDOW });
      if (turn !== this.#turn) return;
      this.#take(at, page);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(thrown);
    }
    this.#asking = this.#asking.filter((other) => other !== at);
    this.loaded = true;
  }

  #take(at: number, page: P): void {
    // Rows of an older revision do not stand beside newer ones.
    const same = page.revision === this.#revision;
    this.#windows = [...(same ? this.#windows.slice(1 - KEPT) : []), { at, rows: page.rows }];
    // Places are chosen, not records: among other rows they would mean others.
    if (this.page && this.page.revision !== page.revision && this.selection.count > 1)
      this.selection = this.selection.only(this.active);
    this.#revision = page.revision;
    this.page = page;
    this.total = page.total;
    this.failure = undefined;
  }
}
