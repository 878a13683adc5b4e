import { forgetView, keepView, savedViews } from '../../api/commands';
import { asFailure } from '../../api/failure';
import type { SavedView } from '../../api/generated/SavedView';
import { toasts } from '../../state/toasts.svelte';

/** The views kept of a screen. They are chosen by name, never followed by themselves. */
export class Views {
  all = $state.raw<SavedView[]>([]);
  /** The name of the one chosen last; none where the list was changed since or none was. */
  current = $state('');
  #screen: string;

  constructor(screen: string) {
    this.#screen = screen;
  }

  load = (): Promise<boolean> => this.#take(() => savedViews(this.#screen));

  async keep(view: SavedView): Promise<boolean> {
    const done = await this.#take(() => keepView(this.#screen, view));
    if (done) this.current = view.name;
    return done;
  }

  async forget(name: string): Promise<void> {
    if (await this.#take(() => forgetView(this.#screen, name))) this.current = '';
  }

  async #take(ask: () => Promise<SavedView[]>): Promise<boolean> {
    try {
      this.all = await ask();
      return true;
    } catch (thrown) {
      toasts.say(asFailure(thrown).message);
      return false;
    }
  }
}

/** The question that a view asks; nothing where it is none of this screen's. */
export function questionOf(view: SavedView): Record<string, unknown> {
  try {
    const query: unknown = JSON.parse(view.query);
    return typeof query === 'object' && query !== null ? (query as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
