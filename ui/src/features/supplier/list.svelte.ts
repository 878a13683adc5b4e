import { listSuppliers } from '../../api/commands';
import type { SupplierPage } from '../../api/generated/SupplierPage';
import type { SupplierQuery } from '../../api/generated/SupplierQuery';
import type { SupplierRow } from '../../api/generated/SupplierRow';
import { RowList } from '../list/list.svelte';

export { WINDOW } from '../list/list.svelte';

type Filter = Omit<SupplierQuery, 'offset' | 'limit'>;

/** How a list of suppliers begins: the worst first. */
export const standard = (): Filter => ({ text: '', standings: [], sort: 'score', descending: true });

/** The list of suppliers. */
export class SupplierList extends RowList<SupplierRow, Filter, SupplierPage> {
  constructor() {
    super((query) => listSuppliers(query), standard());
  }
}
