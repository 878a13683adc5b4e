import { untrack } from 'svelte';
import { t } from '../i18n/words';
import { session } from './session.svelte';

/** Whether anything may be changed now. Whatever writes asks here: commands, buttons, links to forms, and the forms themselves. */
class Writing {
  #earlier = $state(0);

  /** Why nothing can be changed, in words; none where it can. */
  get reason(): string | undefined {
    if (session.register?.held_by) return t('window-held-why');
    if (session.register?.read_only) return t('window-read-only-why');
    return this.#earlier > 0 ? t('window-then-why') : undefined;
  }

  get allowed(): boolean {
    return this.reason === undefined;
  }

  /** A page shows an earlier state until the function returned is called: nothing is changed meanwhile. */
  hold(): () => void {
    // Called from effects, which must not follow what they count themselves.
    const add = (count: 1 | -1) => untrack(() => (this.#earlier += count));
    add(1);
    return () => void add(-1);
  }
}

export const writing = new Writing();
