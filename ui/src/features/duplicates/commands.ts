import type { Command } from '../../commands/command';
import { registerOpen } from '../../commands/conditions';
import { t } from '../../i18n/words';
import { router } from '../../router/router.svelte';

/** Suppliers that are probably one: the way there stays when there are none, for what was decided stands there too. */
export const duplicates: readonly Command[] = [
  {
    id: 'duplicates',
    menu: 'go',
    group: 2,
    label: () => t('window-duplicates-go'),
    when: registerOpen,
    run: () => router.go({ page: 'duplicates' }),
  },
];
