import { listSuppliers } from '../../api/commands';
import { t } from '../../i18n/words';
import type { Route } from '../../router/route';

/** A record that was found. */
export interface Found {
  /** Distinct among everything found. */
  id: string;
  name: string;
  /** What kind of record it is, as a word. */
  kind: string;
  /** What tells it from others of the name. */
  detail: string;
  route: Route;
}

/** Finds records by what was typed, best first. */
export type Finder = (typed: string, limit: number) => Promise<Found[]>;

/** Finds suppliers by their names and services, as their list does. */
export const findSuppliers: Finder = async (typed, limit) => {
  if (!typed.trim()) return [];
  const text = typed.trim();
  const { rows } = await listSuppliers({
    text,
    standings: [],
    sort: 'name',
    descending: false,
    offset: 0,
    limit,
  });
  return rows.map((row) => ({
    id: `supplier-${row.id}`,
    name: row.name,
    kind: t('window-palette-supplier'),
    detail: row.services[0] ?? '',
    route: { page: 'supplier', id: row.id, section: 'facts' },
  }));
};

/** Who finds for the palette. A search that forgives misspelling takes this place; nothing else changes. */
export const find: Finder = findSuppliers;
