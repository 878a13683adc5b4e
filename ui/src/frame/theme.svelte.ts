import dark from '../styles/dark.scss?url';
import light from '../styles/light.scss?url';

/** Two compiled style sheets; the one not in use is disabled. Follows the system until the person chooses. */
class Theme {
  dark = $state(matchMedia('(prefers-color-scheme: dark)').matches);
  #sheets = new Map<boolean, HTMLLinkElement>();

  /** Puts both sheets in the page, the one in use first; resolves once that one is there. */
  start(): Promise<void> {
    return Promise.all([this.#add(false, light), this.#add(true, dark)]).then(() => this.#apply());
  }

  toggle(): void {
    this.dark = !this.dark;
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

export const theme = new Theme();
