import { keepPreferences, readPreferences } from '../api/commands';
import { asFailure } from '../api/failure';
import unchosen from '../api/preferences.json';
import type { Preferences } from '../api/window';
import { theme } from '../frame/theme.svelte';
import { host } from '../host/host';
import { language } from '../i18n/language.svelte';
import { forgetSaid } from '../i18n/said';
import { toasts } from './toasts.svelte';

/** Sizes of text that are offered, in per cent. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** What a person has chosen in Settings: each choice holds at once, and is kept on this computer. */
class Chosen {
  value = $state.raw<Preferences>(unchosen as Preferences);

  /**
   * Reads what was chosen, before anything is shown; what cannot be read counts as not chosen. A window that was given
   * what was chosen shows it at once, and asks all the same: a page that is loaded again may have been given something old.
   */
  async start(): Promise<void> {
    const given = host().chosen;
    if (!given) return this.#read();
    this.value = given;
    this.#apply();
    void this.#read();
  }

  async #read(): Promise<void> {
    const before = this.value;
    try {
      const read = await readPreferences();
      // What was chosen while the answer was on its way is newer.
      if (this.value === before) this.value = read;
    } catch {
      // The window opens as nobody has chosen; choosing again says what is wrong.
    }
    this.#apply();
  }

  /** Chooses something; the rest stays. */
  async choose(part: Partial<Preferences>): Promise<void> {
    this.value = { ...this.value, ...part };
    this.#apply();
    try {
      await keepPreferences(this.value);
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
    }
  }

  /** A step larger or smaller. */
  resize(step: 1 | -1): Promise<void> {
    const sizes = step > 0 ? textSizes : textSizes.toReversed();
    const next = sizes.find((size) => (size - this.value.text_size) * step > 0);
    return this.choose({ text_size: next ?? this.value.text_size });
  }

  #apply(): void {
    const root = document.documentElement;
    if (language.tag !== this.value.language) forgetSaid();
    language.tag = this.value.language;
    root.lang = this.value.language;
    root.dataset['density'] = this.value.density;
    theme.choose(this.value.theme);
  }
}

export const preferences = new Chosen();
