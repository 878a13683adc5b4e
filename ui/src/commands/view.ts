import { resetWindow } from '../api/commands';
import { t } from '../i18n/words';
import { preferences } from '../state/preferences.svelte';
import type { Command } from './command';
import { ask } from './conditions';

const themes = {
  system: () => t('window-theme-system'),
  light: () => t('window-theme-light'),
  dark: () => t('window-theme-dark'),
};
const tongues = { en: () => t('window-language-en'), cy: () => t('window-language-cy') };

/** Colours, language, size of text, rows, where the window stands. */
export const view: readonly Command[] = [
  ...(['system', 'light', 'dark'] as const).map((theme) => ({
    id: `theme-${theme}`,
    menu: 'view' as const,
    group: 1,
    label: themes[theme],
    checked: () => preferences.value.theme === theme,
    run: () => preferences.choose({ theme }),
  })),
  ...(['en', 'cy'] as const).map((tag) => ({
    id: `language-${tag}`,
    menu: 'view' as const,
    group: 2,
    label: tongues[tag],
    checked: () => preferences.value.language === tag,
    run: () => preferences.choose({ language: tag }),
  })),
  {
    id: 'text-larger',
    menu: 'view',
    group: 3,
    label: () => t('window-text-larger'),
    keys: ['Ctrl++', 'Ctrl+='],
    run: () => preferences.resize(1),
  },
  {
    id: 'text-smaller',
    menu: 'view',
    group: 3,
    label: () => t('window-text-smaller'),
    keys: ['Ctrl+-'],
    run: () => preferences.resize(-1),
  },
  {
    id: 'text-normal',
    menu: 'view',
    group: 3,
    label: () => t('window-text-normal'),
    keys: ['Ctrl+0'],
    run: () => preferences.choose({ text_size: 100 }),
  },
  {
    id: 'density',
    menu: 'view',
    group: 3,
    label: () => t('window-density-comfortable'),
    checked: () => preferences.value.density === 'comfortable',
    run: () =>
      preferences.choose({ density: preferences.value.density === 'compact' ? 'comfortable' : 'compact' }),
  },
  {
    id: 'window-reset',
    menu: 'view',
    group: 4,
    label: () => t('window-reset'),
    run: () => ask(resetWindow),
  },
];
