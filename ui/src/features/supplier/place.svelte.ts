import { SupplierList } from './list.svelte';

/** The list and the row chosen in it outlive the page, so that Back finds them as they were left. */
class Place {
  list = $state.raw(new SupplierList());
  chosen = $state<string | undefined>();
  /** The row that the keys start from. */
  active = $state(0);

  /** Another register: nothing of the last one stays in sight. */
  forget(): void {
    this.list = new SupplierList();
    this.chosen = undefined;
    this.active = 0;
  }
}

export const place = new Place();
