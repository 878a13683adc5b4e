import type { Route } from '../../router/route';

/** Kinds of record that are read on the page of their contract. */
const onContract: readonly string[] = ['clause', 'article-28'];

/**
 * Where a record is read: suppliers, contracts and incidents have pages of their own, a clause and a check stand on their contract's,
 * where that is known; every other kind has the general one.
 */
export function placeOf(noun: string, id: string, contract: string | null = null): Route {
  if (contract && onContract.includes(noun)) return { page: 'contract', id: contract, section: 'clause' };
  if (noun === 'supplier' || noun === 'contract') return { page: noun, id, section: 'facts' };
  if (noun === 'incident') return { page: noun, id, section: 'timeline' };
  return { page: 'record', noun, id };
}

/** The form of a record, or of a new one that hangs under others. */
export const formOf = (
  noun: string,
  id: string | null,
  under: Record<string, string> = {},
  field: string | null = null,
): Route => ({ page: 'form', noun, id, under, field });
