import { leaveKey } from '../../api/commands';
import { t } from '../../i18n/words';
import { toasts } from '../../state/toasts.svelte';

/** Turns away from a recovery key that was shown. A page with it that was saved is named: it looks as if it opened the register. */
export async function leaveRecovery(): Promise<void> {
  const unused = await leaveKey();
  const said = unused.map(({ file_name, folder }) => t('window-recovery-void', { file: file_name, folder }));
  if (said.length) toasts.say(said.join(' '));
}
