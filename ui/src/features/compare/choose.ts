import { router } from '../../router/router.svelte';

/** Sets the rows chosen in a list side by side. */
export async function toCompare(
  noun: 'supplier' | 'contract',
  list: { chosenIds: () => Promise<string[]> },
): Promise<void> {
  router.go({ page: 'compare', noun, ids: await list.chosenIds(), dates: [] });
}
