import type { Theme } from '../api/window';
import dark from '../styles/dark.scss?url';
import light from '../styles/light.scss?url';

const system = matchMedia('(prefers-color-scheme: dark)');

/** Two compiled style sheets; the one not in use is disabled. */
class Colours {
  /** Whether the dark ones are shown, by choice or because the system has it so. */
  dark = $state(system.matches);
  #choice: Theme = 'system';
  #sheets = new Map<boolean, HTMLLinkElement>();

  /** Puts both sheets in the page, the one in use first; resolves once that one is there. */
  start(): Promise<void> {
    system.addEventListener('change', () => this.choose(this.#choice));
    return Promise.all([this.#add(false, light), this.#add(true, dark)]).then(() => this.#apply());
  }

  /** Takes a choice; "system" follows what the system has, also when that changes. */
  choose(choice: Theme): void {
    this.#choice = choice;
    this.dark = choice === 'system' ? system.matches : choice === 'dark';
    this.#apply();
  }

  #add(forDark: boolean, href: string): Promise<void> {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    this.#sheets.set(forDark, link);
    return new Promise((resolve) => {
      link.onload = link.onerror = () => resolve();
      // Before the window's own sheet, which builds on them.
      document.head.prepend(link);
    });
  }

  #apply(): void {
    for (const [forDark, sheet] of this.#sheets) sheet.disabled = forDark !== this.dark;
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
  }
}

export const theme = new Colours();
