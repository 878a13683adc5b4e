import type { SupplierSort } from '../../api/generated/SupplierSort';
import { t } from '../../i18n/words';
import type { Column } from '../list/columns';

export type SupplierColumn = Column<SupplierSort> & {
  id:
    | 'name'
    | 'reference'
    | 'service'
    | 'data'
    | 'score'
    | 'index'
    | 'people'
    | 'contracts'
    | 'next'
    | 'clause';
};

/** The columns of the list of suppliers. */
export const columns: readonly SupplierColumn[] = [
  {
    id: 'name',
    sort: 'name',
    name: () => t('window-column-name'),
    from: 0,
    least: 220,
    share: 0,
    main: true,
  },
  {
    id: 'reference',
    sort: null,
    name: () => t('window-column-reference'),
    from: 0,
    least: 92,
    share: 0,
    extra: true,
  },
  { id: 'service', sort: null, name: () => t('window-column-service'), from: 1180, least: 150, share: 0.16 },
  { id: 'data', sort: null, name: () => t('window-column-data'), from: 740, least: 116, share: 0.14 },
  {
    id: 'score',
    sort: 'score',
    name: () => t('window-column-score'),
    from: 0,
    least: 112,
    share: 0,
    falling: true,
  },
  {
    id: 'index',
    sort: null,
    name: () => t('window-column-index'),
    from: 0,
    least: 80,
    share: 0,
    extra: true,
    number: true,
  },
  {
    id: 'people',
    sort: 'people',
    name: () => t('window-column-people'),
    from: 0,
    least: 146,
    share: 0,
    number: true,
    falling: true,
  },
  {
    id: 'contracts',
    sort: null,
    name: () => t('window-column-contracts'),
    from: 0,
    least: 100,
    share: 0,
    extra: true,
    number: true,
  },
  { id: 'next', sort: 'next-date', name: () => t('window-column-next'), from: 0, least: 144, share: 0 },
  { id: 'clause', sort: 'clause', name: () => t('window-column-clause'), from: 900, least: 130, share: 0.15 },
];
