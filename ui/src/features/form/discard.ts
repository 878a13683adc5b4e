import { discardDraft, keepDraft } from '../../api/commands';
import { asFailure } from '../../api/failure';
import type { KeptDraft } from '../../api/generated/KeptDraft';
import { t } from '../../i18n/words';
import { toasts } from '../../state/toasts.svelte';

/** Discards the draft that is offered before a form; it can be brought back. */
export async function discardOffered(opening: {
  readonly key: string;
  offered: KeptDraft | undefined;
}): Promise<void> {
  const draft = opening.offered;
  if (!draft) return;
  try {
    await discardDraft(opening.key);
    opening.offered = undefined;
    toasts.say(t('window-form-draft-discarded'), {
      label: t('window-undo'),
      run: async () => {
        await keepDraft(opening.key, draft.json);
        opening.offered = draft;
      },
    });
  } catch (thrown) {
    toasts.say(asFailure(thrown).message);
  }
}
