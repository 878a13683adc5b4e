import { ContractList } from './list.svelte';

/** The list of contracts and the one in hand; they outlive the page, so that Back finds them as they were left. */
class Contracts {
  list = $state.raw(new ContractList());
  chosen = $state<string | undefined>();

  forget(): void {
    this.list = new ContractList();
    this.chosen = undefined;
  }
}

export const contracts = new Contracts();
