import type { SupplierSort } from '../../api/generated/SupplierSort';
import { t } from '../../i18n/words';

/** A column of the list; widths in pixels. */
export interface Column {
  id: 'name' | 'service' | 'data' | 'score' | 'people' | 'next' | 'clause';
  sort: SupplierSort | null;
  name: () => string;
  /** How narrow the list may be before the column goes. What goes stands in the side panel. */
  from: number;
  /** The least it needs. Scores, counts and dates are never cut, so theirs is what the longest of them takes. */
  least: number;
  /** Its part of a wide list. */
  share: number;
}

const all: Column[] = [
  { id: 'name', sort: 'name', name: () => t('window-column-name'), from: 0, least: 220, share: 0 },
  { id: 'service', sort: null, name: () => t('window-column-service'), from: 1180, least: 150, share: 0.16 },
  { id: 'data', sort: null, name: () => t('window-column-data'), from: 740, least: 116, share: 0.14 },
  { id: 'score', sort: 'score', name: () => t('window-column-score'), from: 0, least: 112, share: 0 },
  { id: 'people', sort: 'people', name: () => t('window-column-people'), from: 0, least: 146, share: 0 },
  { id: 'next', sort: 'next-date', name: () => t('window-column-next'), from: 0, least: 136, share: 0 },
  { id: 'clause', sort: 'clause', name: () => t('window-column-clause'), from: 900, least: 130, share: 0.15 },
];

/** The columns that a list of this width has room for. */
export const columnsAt = (width: number): Column[] => all.filter((column) => width >= column.from);

/** How wide a column is; the name takes what the others leave. */
export function widthOf(column: Column, width: number): string | undefined {
  return column.id === 'name' ? undefined : `${Math.max(column.least, Math.round(width * column.share))}px`;
}
