import type { MatrixRow } from '../../api/generated/MatrixRow';
import type { Named } from '../../api/generated/Named';

/** The head-counts of one group of people: bodies down, categories across. */
export interface GroupTable {
  group: Named;
  bodies: string[];
  categories: Named[];
  /** The claims for a body and a category; more than one where sources differ. */
  at: (body: string, category: string) => MatrixRow[];
}

/** One table a group, in the order of the rows. */
export function byGroup(rows: readonly MatrixRow[]): GroupTable[] {
  const groups = new Map(rows.map((row) => [row.group.word, row.group]));
  return [...groups.values()].map((group) => {
    const own = rows.filter((row) => row.group.word === group.word);
    return {
      group,
      bodies: [...new Set(own.map((row) => row.body))],
      categories: [...new Map(own.map((row) => [row.category.word, row.category])).values()],
      at: (body, category) => own.filter((row) => row.body === body && row.category.word === category),
    };
  });
}

/** The sources the figures come from, each once. */
export function sources(rows: readonly MatrixRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.source ?? []))];
}
