import { find as ask } from '../../api/commands';
import type { FindHit } from '../../api/generated/FindHit';
import { isNoun } from '../../router/nouns';
import type { Route } from '../../router/route';

/** A record that was found. */
export interface Found {
  /** Distinct among everything found. */
  id: string;
  name: string;
  /** What kind of record it is, as a word. */
  kind: string;
  /** What tells it from others of the name. */
  detail: string;
  route: Route;
}

/** Finds records by what was typed, best first. */
export type Finder = (typed: string, limit: number) => Promise<Found[]>;

/** The page of a record; none for a kind that this window does not know. */
function routeOf({ noun, id }: FindHit): Route | undefined {
  switch (noun.word) {
    case 'supplier':
      return { page: 'supplier', id, section: 'facts' };
    case 'contract':
      return { page: 'contract', id, section: 'facts' };
    default:
      return isNoun(noun.word) ? { page: 'record', noun: noun.word, id } : undefined;
  }
}

/** Asks the register, which forgives a wrong, missing, extra or swapped letter, and ranks. */
export const find: Finder = async (typed, limit) => {
  const text = typed.trim();
  if (!text) return [];
  const hits = await ask(text, limit);
  return hits.flatMap((hit) => {
    const route = routeOf(hit);
    const detail = [hit.reference, hit.detail].filter(Boolean).join(' · ');
    return route
      ? [{ id: `${hit.noun.word}-${hit.id}`, name: hit.title, kind: hit.noun.text, detail, route }]
      : [];
  });
};
