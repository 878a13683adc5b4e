import { createRegister, openRegister, openRegisterFolder, openSample } from '../api/commands';
import { lock, lockable } from '../features/lock/lock';
import { opening } from '../features/start/opening.svelte';
import { place } from '../features/supplier/place.svelte';
import { host } from '../host/host';
import { t } from '../i18n/words';
import type { Route } from '../router/route';
import { router } from '../router/router.svelte';
import { backups } from '../state/backups.svelte';
import { session } from '../state/session.svelte';
import type { Command } from './command';
import { ask, registerOpen } from './conditions';

/** The reports, with the contract or supplier chosen that is shown or in hand. */
function reportsInHand(): Route {
  const { route } = router;
  if (route.page === 'contract') return { page: 'reports', supplier: null, contract: route.id };
  if (route.page === 'incident')
    return { page: 'reports', supplier: null, incident: route.id, kind: 'chronology' };
  const chosen = route.page === 'suppliers' ? (place.chosen ?? null) : null;
  return { page: 'reports', supplier: route.page === 'supplier' ? route.id : chosen };
}

/** Registers, reports, the window itself. */
export const file: readonly Command[] = [
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
    id: 'table-import',
    menu: 'file',
    group: 2,
    label: () => t('window-table-go'),
    when: registerOpen,
    run: () => router.go({ page: 'import' }),
  },
  {
    id: 'back-up',
    menu: 'file',
    group: 2,
    label: () => t('window-backup-now'),
    when: () => session.register?.read_only === false,
    run: () => ask(() => backups.make()),
  },
  {
    id: 'restore',
    menu: 'file',
    group: 2,
    label: () => t('window-restore-go'),
    when: registerOpen,
    run: () => router.go({ page: 'restore' }),
  },
  {
    id: 'report-make',
    menu: 'file',
    group: 2,
    label: () => t('window-panel-report'),
    keys: ['Ctrl+P'],
    when: registerOpen,
    run: () => router.go(reportsInHand()),
  },
  {
    id: 'register-passphrase',
    menu: 'file',
    group: 3,
    label: () => t(session.register?.encrypted === false ? 'window-key-encrypt-go' : 'window-key-go'),
    when: registerOpen,
    run: () => router.go({ page: 'passphrase' }),
  },
  {
    id: 'register-lock',
    menu: 'file',
    group: 3,
    label: () => t('window-lock-now'),
    keys: ['Ctrl+Shift+L'],
    when: lockable,
    run: () => ask(lock),
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
