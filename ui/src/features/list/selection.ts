/** Rows from the first to before the last. */
export type Stretch = readonly [from: number, to: number];

/** Stretches in order, those that touch made one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = stretches.filter(([from, to]) => to > from).sort((a, b) => a[0] - b[0]);
  const all: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

const between = (one: number, other: number): Stretch => [Math.min(one, other), Math.max(one, other) + 1];

/**
 * The rows of a list that are chosen, by their places: fifty thousand of them are one stretch. Where the order or the rows change, it
 * begins anew. Never changed in place.
 */
export class Selection {
  readonly stretches: readonly Stretch[];
  /** Where Shift counts from. */
  readonly anchor: number;

  constructor(stretches: readonly Stretch[] = [], anchor = 0) {
    this.stretches = joined(stretches);
    this.anchor = anchor;
  }

  get count(): number {
    return this.stretches.reduce((sum, [from, to]) => sum + to - from, 0);
  }

  has(row: number): boolean {
    return this.stretches.some(([from, to]) => row >= from && row < to);
  }

  /** This row alone. */
  only(row: number): Selection {
    return new Selection([[row, row + 1]], row);
  }

  /** This row in or out; the others stay. */
  toggle(row: number): Selection {
    if (!this.has(row)) return new Selection([...this.stretches, [row, row + 1]], row);
    const rest = this.stretches.flatMap(([from, to]): Stretch[] =>
      row >= from && row < to
        ? [
            [from, row],
            [row + 1, to],
          ]
        : [[from, to]],
    );
    return new Selection(rest, row);
  }

  /** From the anchor to this row, and nothing else. */
  extend(row: number): Selection {
    return new Selection([between(this.anchor, row)], this.anchor);
  }

  all(total: number): Selection {
    return new Selection([[0, total]], this.anchor);
  }
}
