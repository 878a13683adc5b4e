import { contracts } from '../contract/place.svelte';
import { SupplierList } from './list.svelte';

/** The list and the row chosen in it outlive the page, so that Back finds them as they were left. */
class Place {
  list = $state.raw(new SupplierList());
  chosen = $state<string | undefined>();

  /** Another register: nothing of the last one stays in sight. */
  forget(): void {
    this.list = new SupplierList();
    this.chosen = undefined;
    contracts.forget();
  }
}

export const place = new Place();
