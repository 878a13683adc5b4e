import type { Route } from '../../router/route';

/** Where a record is read: suppliers and contracts have pages of their own, every other kind has the general one. */
export function placeOf(noun: string, id: string): Route {
  if (noun === 'supplier' || noun === 'contract') return { page: noun, id, section: 'facts' };
  return { page: 'record', noun, id };
}

/** The form of a record, or of a new one that hangs under others. */
export const formOf = (
  noun: string,
  id: string | null,
  under: Record<string, string> = {},
  field: string | null = null,
): Route => ({ page: 'form', noun, id, under, field });
