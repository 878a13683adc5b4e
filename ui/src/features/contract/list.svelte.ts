import { listContracts } from '../../api/commands';
import type { ContractPage } from '../../api/generated/ContractPage';
import type { ContractQuery } from '../../api/generated/ContractQuery';
import type { ContractRow } from '../../api/generated/ContractRow';
import { RowList } from '../list/list.svelte';

type Filter = Omit<ContractQuery, 'offset' | 'limit'>;

/** How a list of contracts begins: the worst first. */
export const standard = (): Filter => ({
  text: '',
  standings: [],
  statuses: [],
  sort: 'score',
  descending: true,
});

/** The list of contracts. */
export class ContractList extends RowList<ContractRow, Filter, ContractPage> {
  constructor() {
    super((query) => listContracts(query), standard());
  }

  toggleStatus(word: string): Promise<void> {
    const has = this.filter.statuses.includes(word);
    const rest = this.filter.statuses.filter((other) => other !== word);
    return this.search({ statuses: has ? rest : [...rest, word] });
  }
}
