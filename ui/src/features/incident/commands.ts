import { saveDeadlines } from '../../api/commands';
import type { Command } from '../../commands/command';
import { ask, registerOpen } from '../../commands/conditions';
import { t } from '../../i18n/words';
import type { Route } from '../../router/route';
import { router } from '../../router/router.svelte';
import { toasts } from '../../state/toasts.svelte';

/** The letter, of the supplier or the incident that is shown. */
function letterInHand(): Route {
  const { route } = router;
  const supplier = route.page === 'supplier' ? route.id : null;
  return { page: 'letter', supplier, incident: route.page === 'incident' ? route.id : null };
}

/** Saves deadlines as a calendar file and says where. */
export async function keepDeadlines(reference: string | null): Promise<void> {
  const saved = await saveDeadlines(reference);
  if (saved)
    toasts.say(t('window-incident-deadlines-saved', { file: saved.file_name, folder: saved.folder }));
}

/** A letter that arrived, and the deadlines of all incidents for another calendar. */
export const incidents: readonly Command[] = [
  {
    id: 'letter',
    menu: 'edit',
    writes: true,
    group: 3,
    label: () => t('window-letter-title'),
    keys: ['Ctrl+L'],
    when: registerOpen,
    run: () => router.go(letterInHand()),
  },
  {
    id: 'deadlines',
    menu: 'file',
    group: 2,
    label: () => t('window-incident-deadlines'),
    when: registerOpen,
    run: () => ask(() => keepDeadlines(null)),
  },
];
