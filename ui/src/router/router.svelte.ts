import { href, pageOf, parse, type Route } from './route';

/** Answers whether the present page may be left. */
type Guard = () => Promise<boolean>;

class Router {
  route = $state<Route>(parse(location.hash));
  #guard: Guard | undefined;
  #held = location.hash;
  #arrivals = new Set<() => void>();

  /** Follows the address for as long as the window lives. */
  start(): void {
    addEventListener('hashchange', () => void this.#follow());
  }

  go(route: Route): void {
    location.hash = href(route);
  }

  /** Calls back whenever another page was come to, until the function returned is called. */
  onArrival(arrived: () => void): () => void {
    this.#arrivals.add(arrived);
    return () => this.#arrivals.delete(arrived);
  }

  /** The present page has agreed to be left, so it is not asked again. */
  release(): void {
    this.#guard = undefined;
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
      this.release();
      history.replaceState(null, '', wanted);
    }
    this.#held = wanted;
    const left = pageOf(this.route);
    this.route = parse(wanted);
    if (pageOf(this.route) !== left) for (const arrived of this.#arrivals) arrived();
  }
}

export const router = new Router();
