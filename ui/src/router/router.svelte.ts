import { href, parse, type Route } from './route';

/** Answers whether the present page may be left. */
type Guard = () => Promise<boolean>;

class Router {
  route = $state<Route>(parse(location.hash));
  #guard: Guard | undefined;
  #held = location.hash;

  /** Follows the address for as long as the window lives. */
  start(): void {
    addEventListener('hashchange', () => void this.#follow());
  }

  go(route: Route): void {
    location.hash = href(route);
  }

  /** A page with unsaved work asks here before it is left; the function returned lifts the guard. */
  guard(guard: Guard): () => void {
    this.#guard = guard;
    return () => {
      if (this.#guard === guard) this.#guard = undefined;
    };
  }

  /** Whether the present page may be left, or the window closed. */
  mayLeave(): Promise<boolean> {
    return this.#guard ? this.#guard() : Promise.resolve(true);
  }

  async #follow(): Promise<void> {
    const wanted = location.hash;
    if (wanted === this.#held) return;
    if (this.#guard) {
      // The address goes back at once and forward again only when the person agrees.
      history.replaceState(null, '', this.#held || '#/');
      if (!(await this.mayLeave())) return;
      this.#guard = undefined;
      history.replaceState(null, '', wanted);
    }
    this.#held = wanted;
    this.route = parse(wanted);
  }
}

export const router = new Router();
