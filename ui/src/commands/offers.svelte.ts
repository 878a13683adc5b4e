import { SvelteMap } from 'svelte/reactivity';

/** Actions that only some pages have; their keys and menu lines are the same on all. */
export type Offer = 'add' | 'back' | 'edit' | 'find' | 'save';

const offered = new SvelteMap<Offer, () => unknown>();

/** A page says that it has an action; the function returned takes that back. Made for `onMount`. */
export function offer(what: Offer, run: () => unknown): () => void {
  offered.set(what, run);
  return () => {
    if (offered.get(what) === run) offered.delete(what);
  };
}

export const isOffered = (what: Offer): boolean => offered.has(what);
export const runOffer = (what: Offer): unknown => offered.get(what)?.();
