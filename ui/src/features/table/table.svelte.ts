import { applyTable, chooseTable, readTable, stopWork } from '../../api/commands';
import { asFailure, type Failure } from '../../api/failure';
import type { TableAsk } from '../../api/generated/TableAsk';
import type { TableLook } from '../../api/generated/TableLook';
import type { TableSubject } from '../../api/generated/TableSubject';
import type { TableSummary } from '../../api/generated/TableSummary';
import { session } from '../../state/session.svelte';
import { toasts } from '../../state/toasts.svelte';

const nothing: TableAsk = {
  encoding: null,
  separator: null,
  sheet: null,
  heading_row: null,
  month_first: null,
  columns: [],
};

/** A spreadsheet that is looked at, read as a person says, and then taken in as one deed. */
export class Table {
  subject = $state<TableSubject>('suppliers');
  look = $state.raw<TableLook | undefined>();
  done = $state.raw<TableSummary | undefined>();
  /** Whether the last import made suppliers. */
  suppliersMade = $state(false);
  failure = $state.raw<Failure | undefined>();
  busy = $state(false);
  /** What a person has said of it so far. */
  asked = $state.raw<TableAsk>(nothing);
  #again = false;

  /** Asks for a file; a dialog that was cancelled leaves everything as it was. */
  choose = (): Promise<void> =>
    this.#work(async () => {
      const look = await chooseTable(this.subject);
      if (!look) return;
      this.look = look;
      this.asked = nothing;
      this.done = undefined;
    });

  /** Says how it is to be read. What is said while it is being read counts for the next reading, which follows. */
  async say(part: Partial<TableAsk>): Promise<void> {
    this.asked = { ...this.asked, ...part };
    this.#again = true;
    if (this.busy) return;
    while (this.#again) {
      this.#again = false;
      await this.#work(async () => {
        this.look = await readTable(this.asked);
      });
    }
  }

  /** Says what a column holds; what was said of others stays. */
  hold(column: string, field: string | null): Promise<void> {
    const said = this.look?.columns.filter((each) => each.said) ?? [];
    const known = [
      ...said.map(({ column: name, field: of }) => ({ column: name, field: of })),
      ...this.asked.columns,
    ];
    const others = known.filter(
      (each, place) =>
        each.column !== column && known.findLastIndex((one) => one.column === each.column) === place,
    );
    return this.say({ columns: [...others, { column, field }] });
  }

  apply = (): Promise<void> =>
    this.#work(async () => {
      if (!this.look) return;
      const before = session.register?.suppliers ?? 0;
      const { value, changes } = await applyTable(this.look.id);
      this.done = value;
      this.look = undefined;
      await session.changed(changes);
      this.suppliersMade = (session.register?.suppliers ?? 0) > before;
    });

  /** Asks for the work to be stopped. Whether it was, or was done by then, is what its own answer says. */
  stop = (): void => {
    void stopWork().catch(() => undefined);
  };

  forget = (): void => {
    this.look = undefined;
    this.failure = undefined;
  };

  async #work(step: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      await step();
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (failure.code === 'cancelled') toasts.say(failure.message);
      else this.failure = failure;
    }
    this.busy = false;
  }
}
