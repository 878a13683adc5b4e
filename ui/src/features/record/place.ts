import type { Route } from '../../router/route';

/** Where a record is read: suppliers have a page of their own, every other kind has the general one. */
export function placeOf(noun: string, id: string): Route {
  return noun === 'supplier' ? { page: 'supplier', id, section: 'facts' } : { page: 'record', noun, id };
}

/** The form of a record, or of a new one that hangs under others. */
export const formOf = (
  noun: string,
  id: string | null,
  under: Record<string, string> = {},
  field: string | null = null,
): Route => ({ page: 'form', noun, id, under, field });
