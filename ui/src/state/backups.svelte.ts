import { backUp, lastBackup } from '../api/commands';
import { asFailure } from '../api/failure';
import { t } from '../i18n/words';
import { session } from './session.svelte';
import { toasts } from './toasts.svelte';

/** Seconds after which a register that was opened is backed up, where that is due: its pages come first. */
export const CALM = 20;

/** When the open register was last backed up; one that is due is made once a register has been open for a moment. */
class Backups {
  /** Instant of the last one; null where there is none, undefined where nobody knows. */
  at = $state.raw<string | null | undefined>();
  #of: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Another register was opened, none is open, or the register changed: an import is backed up first. */
  async follow(): Promise<void> {
    const { register } = session;
    const of = register ? `${register.folder}/${register.file_name}` : undefined;
    if (of !== this.#of) {
      clearTimeout(this.#timer);
      this.#of = of;
      this.at = undefined;
      if (register && !register.read_only)
        this.#timer = setTimeout(() => void this.#makeIfDue(of), CALM * 1000);
    }
    if (!of) return;
    try {
      const { at } = await lastBackup();
      if (of === this.#of) this.at = at;
    } catch {
      // The folder cannot be looked into: making a backup says why.
      if (of === this.#of) this.at = undefined;
    }
  }

  /** On a person's wish. */
  async make(): Promise<void> {
    const of = this.#of;
    const made = await backUp(false);
    if (!made) return;
    if (of === this.#of) this.at = made.at;
    toasts.say(t('window-backup-made', { file: made.file_name, folder: made.folder }));
  }

  async #makeIfDue(of: string | undefined): Promise<void> {
    try {
      const made = await backUp(true);
      if (made && of === this.#of) this.at = made.at;
    } catch (thrown) {
      if (of === this.#of) toasts.say(asFailure(thrown).message);
    }
  }
}

export const backups = new Backups();
