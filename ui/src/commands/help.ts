import { sheets } from '../frame/sheets.svelte';
import { t } from '../i18n/words';
import { router } from '../router/router.svelte';
import type { Command } from './command';

/** The list of keys, and About. */
export const help: readonly Command[] = [
  {
    id: 'keys',
    menu: 'help',
    group: 1,
    label: () => t('window-keys'),
    keys: ['F1', '?'],
    run: () => (sheets.open = 'keys'),
  },
  {
    id: 'about',
    menu: 'help',
    group: 2,
    label: () => t('window-about'),
    run: () => router.go({ page: 'about' }),
  },
];
