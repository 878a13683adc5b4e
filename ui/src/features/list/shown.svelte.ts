/** Where the columns that somebody chose are kept: with the window on this computer, not in the register. */
const key = (screen: string): string => `columns-${screen}`;

function read(screen: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(screen)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    // What cannot be read counts as not chosen.
    return [];
  }
}

/** The columns of a list: those chosen, or none for as many as there is room for. */
export class ShownColumns {
  ids = $state.raw<readonly string[]>([]);
  #screen: string;

  constructor(screen: string) {
    this.#screen = screen;
    this.ids = read(screen);
  }

  choose(ids: readonly string[]): void {
    this.ids = ids;
    try {
      localStorage.setItem(key(this.#screen), JSON.stringify(ids));
    } catch {
      // They hold for as long as the window is open.
    }
  }
}
