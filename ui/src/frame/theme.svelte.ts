import type { Theme } from '../api/window';
import dark from '../styles/dark.scss?url';
import light from '../styles/light.scss?url';

const system = matchMedia('(prefers-color-scheme: dark)');

/** Resolves once a sheet is there, or cannot be had. */
const loaded = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });

/** Two compiled style sheets; the one not in use is for a medium that there is not. */
class Colours {
  /** Whether the dark ones are shown, by choice or because the system has it so. */
  dark = $state(system.matches);
  #choice: Theme = 'system';
  #sheets = new Map<boolean, HTMLLinkElement>();

  /**
   * Has both sheets in the page; resolves once the one in use is there. A built page names them itself
   * (`scripts/sheets.js`), so that they are fetched beside the program; elsewhere they are added here.
   */
  async start(): Promise<void> {
    system.addEventListener('change', () => this.choose(this.#choice));
    await Promise.all([this.#find(false, light), this.#find(true, dark)]);
    this.#apply();
  }

  /** Takes a choice; "system" follows what the system has, also when that changes. */
  choose(choice: Theme): void {
    this.#choice = choice;
    this.dark = choice === 'system' ? system.matches : choice === 'dark';
    this.#apply();
  }

  #find(forDark: boolean, href: string): Promise<void> | undefined {
    const named = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${href}"]`);
    const link = named ?? document.createElement('link');
    this.#sheets.set(forDark, link);
    link.media = this.#needed(forDark) ? 'all' : 'none';
    if (named) return this.#needed(forDark) && !named.sheet ? loaded(named) : undefined;
    link.rel = 'stylesheet';
    link.href = href;
    // Before the window's own sheet, which builds on them.
    document.head.prepend(link);
    return loaded(link);
  }

  #needed = (forDark: boolean): boolean => forDark === this.dark;

  #apply(): void {
    for (const [forDark, sheet] of this.#sheets) sheet.media = this.#needed(forDark) ? 'all' : 'none';
    document.documentElement.dataset['theme'] = this.dark ? 'dark' : 'light';
  }
}

export const theme = new Colours();
