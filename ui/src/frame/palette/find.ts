import { listSuppliers } from '../../api/commands';
import type { Route } from '../../router/route';

/** A record that was found. */
export interface Found {
  /** Distinct among everything found. */
  id: string;
  name: string;
  /** What tells it from others of the name. */
  detail: string;
  route: Route;
}

/** Finds records by what was typed, best first. */
export type Finder = (typed: string, limit: number) => Promise<Found[]>;

/** Finds suppliers by their names and services, as their list does. */
export const findSuppliers: Finder = async (typed, limit) => {
  if (!typed.trim()) return [];
  const query = {
    text: typed.trim(),
    standings: [],
    sort: 'name',
    descending: false,
    offset: 0,
    limit,
  } as const;
  const { rows } = await listSuppliers({ ...query, standings: [] });
  return rows.map((row) => ({
    id: `supplier-${row.id}`,
    name: row.name,
    detail: row.services[0] ?? '',
    route: { page: 'supplier', id: row.id, section: 'facts' },
  }));
};

/** Who finds for the palette. A search that forgives misspelling takes this place; nothing else changes. */
export const find: Finder = findSuppliers;
