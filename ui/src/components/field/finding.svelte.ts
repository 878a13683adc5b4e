import type { LinkedValue } from '../../api/generated/LinkedValue';

/** Finds values by what was typed, the best first. */
export type Finder = (text: string) => Promise<LinkedValue[]>;

/** The list under a combobox: what was typed, what fits it, which of it is pointed at. */
export class Finding {
  open = $state(false);
  active = $state(-1);
  options = $state.raw<LinkedValue[]>([]);
  /** Whether the search could not be made. */
  failed = $state(false);
  /** Whether the answer to what was typed last is there. */
  ready = $state(false);
  #turn = 0;

  /** Searches; an answer that later typing has overtaken is dropped. */
  async search(find: Finder, text: string): Promise<void> {
    const turn = ++this.#turn;
    this.open = true;
    this.ready = false;
    try {
      const options = await find(text);
      if (turn !== this.#turn) return;
      this.options = options;
      this.failed = false;
    } catch {
      if (turn !== this.#turn) return;
      this.options = [];
      this.failed = true;
    }
    this.ready = true;
    this.active = text.trim() && this.options.length ? 0 : -1;
  }

  /** Moves through the options; past the last comes the first. */
  move(step: 1 | -1): void {
    const count = this.options.length;
    if (count) this.active = this.active < 0 && step < 0 ? count - 1 : (this.active + step + count) % count;
  }

  get pointed(): LinkedValue | undefined {
    return this.open ? this.options[this.active] : undefined;
  }

  close(): void {
    this.#turn += 1;
    this.open = false;
    this.active = -1;
  }
}

/** Finds among values that are all there already: those that begin with the text before those that only hold it. */
export const among =
  (values: readonly LinkedValue[]): Finder =>
  (text) => {
    const wanted = text.trim().toLocaleLowerCase();
    const at = ({ text: own }: LinkedValue) => own.toLocaleLowerCase().indexOf(wanted);
    const fitting = values.filter((value) => at(value) >= 0);
    return Promise.resolve(
      wanted ? fitting.toSorted((a, b) => Math.min(at(a), 1) - Math.min(at(b), 1)) : fitting,
    );
  };
