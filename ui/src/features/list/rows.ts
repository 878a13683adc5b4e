/** A stretch of a virtual list: rows to draw, or the height of rows that are not drawn. */
export type Stretch = { rows: number[] } | { gap: number };

/** Rows drawn above and below those in sight. */
const SPARE = 8;

/** The rows in sight, with a few to spare. */
export function visible(top: number, height: number, rowHeight: number, total: number): [number, number] {
  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const last = Math.min(total, Math.ceil((top + height) / rowHeight) + SPARE);
  return [Math.min(first, last), last];
}

/**
 * What to draw from top to bottom. The active row is always among it, wherever it is: a focused row that is
 * taken away would drop the focus to the page.
 */
export function stretches(
  first: number,
  last: number,
  active: number,
  total: number,
  rowHeight: number,
): Stretch[] {
  const runs: [number, number][] = [[first, last]];
  if (active >= 0 && active < first) runs.unshift([active, active + 1]);
  if (active >= last && active < total) runs.push([active, active + 1]);
  const drawn: Stretch[] = [];
  let at = 0;
  for (const [from, to] of runs) {
    if (from > at) drawn.push({ gap: (from - at) * rowHeight });
    drawn.push({ rows: Array.from({ length: to - from }, (_, index) => from + index) });
    at = to;
  }
  if (at < total) drawn.push({ gap: (total - at) * rowHeight });
  return drawn;
}

/** A line of the table with the key it keeps; a gap is in pixels. */
export type Line = { key: string | number; row: number } | { key: string | number; gap: number };

/**
 * The stretches line by line. A row has the same key in whichever stretch it is drawn, and a gap of other bounds is
 * another gap: so no row ever moves among the others, and the focused one keeps the focus.
 */
export function lines(...where: Parameters<typeof stretches>): Line[] {
  let at = 0;
  return stretches(...where).flatMap((stretch): Line[] => {
    if ('rows' in stretch) {
      at = (stretch.rows.at(-1) ?? at) + 1;
      return stretch.rows.map((row) => ({ key: row, row }));
    }
    return [{ key: `${at}+${stretch.gap}`, gap: stretch.gap }];
  });
}

/** Where a key leads in a list, or undefined for a key that is not one of them. */
export function step(key: string, active: number, total: number, pageful: number): number | undefined {
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageful,
    PageUp: active - pageful,
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(total - 1, to));
}
