import { sheets } from '../frame/sheets.svelte';
import { t } from '../i18n/words';
import { session } from '../state/session.svelte';
import type { Command } from './command';
import { isOffered, runOffer } from './offers.svelte';

/** Changes taken back, and what pages offer: finding and saving. */
export const edit: readonly Command[] = [
  {
    id: 'undo',
    menu: 'edit',
    writes: true,
    group: 1,
    label: () => {
      const action = session.register?.undo;
      return action ? t('window-undo-named', { action }) : t('window-undo');
    },
    keys: ['Ctrl+Z'],
    when: () => Boolean(session.register?.undo),
    yields: true,
    run: session.undo,
  },
  {
    id: 'redo',
    menu: 'edit',
    writes: true,
    group: 1,
    label: () => {
      const action = session.register?.redo;
      return action ? t('window-redo-named', { action }) : t('window-redo');
    },
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    when: () => Boolean(session.register?.redo),
    yields: true,
    run: session.redo,
  },
  {
    id: 'save',
    menu: 'edit',
    group: 2,
    label: () => t('window-save'),
    keys: ['Ctrl+S'],
    when: () => isOffered('save'),
    run: () => runOffer('save'),
  },
  {
    id: 'find',
    menu: 'edit',
    group: 2,
    label: () => t('window-find-here'),
    keys: ['Ctrl+F'],
    when: () => isOffered('find'),
    unlisted: true,
    run: () => runOffer('find'),
  },
  {
    id: 'palette',
    menu: 'edit',
    group: 2,
    label: () => t('window-palette'),
    keys: ['Ctrl+K'],
    unlisted: true,
    run: () => (sheets.open = 'palette'),
  },
];
