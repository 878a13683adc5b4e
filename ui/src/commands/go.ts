import { movePane } from '../frame/panes';
import { t } from '../i18n/words';
import { router } from '../router/router.svelte';
import { canGoBack, goBack } from './back';
import type { Command } from './command';
import { registerOpen } from './conditions';
import { screens } from './screens';

/** Screens, the way back, the parts of the window. */
export const go: readonly Command[] = [
  ...screens.map((screen, index) => ({
    id: `go-${screen.id}`,
    menu: 'go' as const,
    group: 1,
    label: screen.go,
    keys: [`Ctrl+${index + 1}`],
    when: registerOpen,
    run: () => router.go(screen.route),
  })),
  {
    id: 'go-settings',
    menu: 'go',
    group: 2,
    label: () => t('window-go-settings'),
    keys: ['Ctrl+,'],
    run: () => router.go({ page: 'settings' }),
  },
  {
    id: 'go-start',
    menu: 'go',
    group: 2,
    label: () => t('window-go-start'),
    when: () => router.route.page !== 'start',
    run: () => router.go({ page: 'start' }),
  },
  {
    id: 'back',
    menu: 'go',
    group: 3,
    label: () => t('window-back'),
    keys: ['Esc'],
    when: canGoBack,
    unlisted: true,
    run: goBack,
  },
  {
    id: 'pane-next',
    menu: 'go',
    group: 3,
    label: () => t('window-pane-next'),
    keys: ['F6'],
    unlisted: true,
    run: () => movePane(1),
  },
  {
    id: 'pane-before',
    menu: 'go',
    group: 3,
    label: () => t('window-pane-before'),
    keys: ['Shift+F6'],
    unlisted: true,
    run: () => movePane(-1),
  },
];
