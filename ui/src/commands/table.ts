import { createRegister, openRegister, openRegisterFolder, openSample, resetWindow } from '../api/commands';
import { asFailure } from '../api/failure';
import { opening } from '../features/start/opening.svelte';
import { place } from '../features/supplier/place.svelte';
import { movePane } from '../frame/panes';
import { sheets } from '../frame/sheets.svelte';
import { host } from '../host/host';
import { t } from '../i18n/words';
import { router } from '../router/router.svelte';
import { preferences } from '../state/preferences.svelte';
import { session } from '../state/session.svelte';
import { toasts } from '../state/toasts.svelte';
import { canGoBack, goBack } from './back';
import type { Command } from './command';
import { isOffered, runOffer } from './offers.svelte';
import { screens } from './screens';

const registerOpen = (): boolean => session.register !== null;

/** Does something of the system's that leaves no trace on the page; what goes wrong is said. */
async function ask(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    toasts.say(asFailure(thrown).message);
  }
}

/** The supplier that is shown or chosen, on which a report would be. */
function supplierInHand(): string | null {
  const { route } = router;
  if (route.page === 'supplier') return route.id;
  return route.page === 'suppliers' ? (place.chosen ?? null) : null;
}

const file: Command[] = [
  {
    id: 'register-open',
    menu: 'file',
    group: 1,
    label: () => t('window-start-open'),
    keys: ['Ctrl+O'],
    run: () => opening.open(openRegister),
  },
  {
    id: 'register-new',
    menu: 'file',
    group: 1,
    label: () => t('window-start-new'),
    run: () => opening.open(createRegister),
  },
  {
    id: 'register-sample',
    menu: 'file',
    group: 1,
    label: () => t('window-start-sample'),
    run: () => opening.open(openSample),
  },
  {
    id: 'register-folder',
    menu: 'file',
    group: 2,
    label: () => t('window-show-folder'),
    when: registerOpen,
    run: () => ask(openRegisterFolder),
  },
  {
    id: 'report-make',
    menu: 'file',
    group: 2,
    label: () => t('window-panel-report'),
    keys: ['Ctrl+P'],
    when: registerOpen,
    run: () => router.go({ page: 'reports', supplier: supplierInHand() }),
  },
  {
    id: 'window-close',
    menu: 'file',
    group: 3,
    label: () => t('window-close'),
    unlisted: true,
    run: () => host().close(),
  },
];

const edit: Command[] = [
  {
    id: 'undo',
    menu: 'edit',
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

const themes = {
  system: () => t('window-theme-system'),
  light: () => t('window-theme-light'),
  dark: () => t('window-theme-dark'),
};
const tongues = { en: () => t('window-language-en'), cy: () => t('window-language-cy') };

const view: Command[] = [
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

const go: Command[] = [
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

const help: Command[] = [
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

/** Everything the window can do, in the order of its menus. */
export const commands: readonly Command[] = [...file, ...edit, ...view, ...go, ...help];

/** A command by its name; a name that is none is a mistake of the caller. */
export function command(id: string): Command {
  const found = commands.find((each) => each.id === id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
