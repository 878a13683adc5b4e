/** A column of a list; widths in pixels. */
export interface Column<Sort extends string = string> {
  id: string;
  /** What the register sorts by; null where it cannot be sorted by this. */
  sort: Sort | null;
  name: () => string;
  /** How narrow the list may be before the column goes by itself. What goes stands in the side panel. */
  from: number;
  /** The least it needs. Scores, counts and dates are never cut, so theirs is what the longest of them takes. */
  least: number;
  /** Its part of a wide list. */
  share: number;
  /** The column that takes what the others leave; it is always shown. */
  main?: true;
  /** Not shown until somebody chooses it. */
  extra?: true;
  /** Figures stand to the right. */
  number?: true;
  /** Largest first when it is first sorted by. */
  falling?: true;
}

/** The columns to show in a list of this width: those chosen, or, where nobody chose, those that there is room for. */
export function columnsAt<C extends Column>(
  all: readonly C[],
  width: number,
  chosen: readonly string[],
): C[] {
  if (chosen.length) return all.filter((column) => column.main ?? chosen.includes(column.id));
  return all.filter((column) => !column.extra && width >= column.from);
}

/** What the register calls what a column shows, where that is something else, or several things. */
const COPIED: Record<string, readonly string[]> = {
  service: ['services'],
  data: ['categories'],
  score: ['standing', 'score'],
  next: ['next_date'],
};

/** The columns as the register knows them when it copies rows. */
export const copiedOf = (columns: readonly Column[]): string[] =>
  columns.flatMap(({ id }) => COPIED[id] ?? [id]);

/** How wide a column is; the main one takes what the others leave. */
export function widthOf(column: Column, width: number): string | undefined {
  return column.main ? undefined : `${Math.max(column.least, Math.round(width * column.share))}px`;
}

/** What the main column leaves to the next one where there is room for hardly more than these two. */
const NEXT = 124;
/** A name that is cut shorter than this says nothing any more. */
const LEAST_NAME = 140;

/**
 * The least that the columns need together; a narrower list scrolls sideways. In a very narrow list the name gives way, so that
 * the column after it is seen whole before anybody scrolls.
 */
export const leastOf = (columns: readonly Column[], width: number): number =>
  columns.reduce((sum, column) => {
    const { main, least } = column;
    return sum + (main ? Math.min(least, Math.max(LEAST_NAME, width - NEXT)) : least);
  }, 0);
