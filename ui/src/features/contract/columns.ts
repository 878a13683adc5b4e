import type { ContractSort } from '../../api/generated/ContractSort';
import { t } from '../../i18n/words';
import type { Column } from '../list/columns';

export type ContractColumn = Column<ContractSort> & {
  id:
    | 'title'
    | 'reference'
    | 'supplier'
    | 'status'
    | 'score'
    | 'data'
    | 'people'
    | 'value'
    | 'start'
    | 'end'
    | 'next'
    | 'clause'
    | 'completeness';
};

const date = { from: 0, least: 144, share: 0 };
const figures = { share: 0, number: true, falling: true } as const;

/** The columns of the list of contracts. */
export const columns: readonly ContractColumn[] = [
  {
    id: 'title',
    sort: 'title',
    name: () => t('window-column-contract'),
    from: 0,
    least: 200,
    share: 0,
    main: true,
  },
  {
    id: 'reference',
    sort: 'reference',
    name: () => t('window-column-reference'),
    from: 0,
    least: 92,
    share: 0,
    extra: true,
  },
  {
    id: 'supplier',
    sort: 'supplier',
    name: () => t('window-column-name'),
    from: 700,
    least: 150,
    share: 0.18,
  },
  { id: 'status', sort: 'status', name: () => t('window-column-status'), from: 980, least: 104, share: 0.12 },
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
    id: 'data',
    sort: null,
    name: () => t('window-column-data'),
    from: 0,
    least: 116,
    share: 0.12,
    extra: true,
  },
  {
    id: 'people',
    sort: 'people',
    name: () => t('window-column-people'),
    from: 0,
    least: 146,
    ...figures,
    extra: true,
  },
  {
    id: 'value',
    sort: 'value',
    name: () => t('window-column-value'),
    from: 0,
    least: 110,
    ...figures,
    extra: true,
  },
  { id: 'start', sort: 'start', name: () => t('window-column-start'), ...date, extra: true },
  { id: 'end', sort: 'end', name: () => t('window-column-end'), ...date, from: 820 },
  { id: 'next', sort: 'next-date', name: () => t('window-column-next'), ...date },
  {
    id: 'clause',
    sort: 'clause',
    name: () => t('window-column-clause'),
    from: 1300,
    least: 130,
    share: 0.12,
  },
  {
    id: 'completeness',
    sort: 'completeness',
    name: () => t('window-column-complete'),
    from: 560,
    least: 104,
    share: 0,
    number: true,
  },
];
