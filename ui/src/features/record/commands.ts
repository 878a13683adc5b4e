import type { Command } from '../../commands/command';
import { registerOpen } from '../../commands/conditions';
import { isOffered, runOffer } from '../../commands/offers.svelte';
import { t } from '../../i18n/words';
import { router } from '../../router/router.svelte';
import { addWords, allWords, nouns } from './nouns';
import { formOf } from './place';

/** Adding to a list and editing what is shown, by key; and in the palette a way to every list and every new record. */
export const records: readonly Command[] = [
  {
    id: 'add',
    menu: 'edit',
    writes: true,
    group: 3,
    label: () => t('window-add-here'),
    keys: ['Ctrl+N'],
    when: () => isOffered('add'),
    run: () => runOffer('add'),
  },
  {
    id: 'edit',
    menu: 'edit',
    writes: true,
    group: 3,
    label: () => t('window-edit-here'),
    keys: ['F2'],
    when: () => isOffered('edit'),
    run: () => runOffer('edit'),
  },
  ...nouns.map((noun) => ({
    id: `add-${noun}`,
    menu: 'edit' as const,
    writes: true,
    group: 4,
    label: () => addWords(noun),
    when: registerOpen,
    menuless: true,
    run: () => router.go(formOf(noun, null)),
  })),
  // Suppliers and incidents have lists of their own among the screens.
  ...nouns
    .filter((noun) => noun !== 'supplier' && noun !== 'incident')
    .map((noun) => ({
      id: `list-${noun}`,
      menu: 'go' as const,
      group: 4,
      label: () => allWords(noun),
      when: registerOpen,
      menuless: true,
      run: () => router.go({ page: 'records', noun }),
    })),
];
