import type { ClauseDraft } from '../../api/generated/ClauseDraft';
import { t, type PlainKey } from '../../i18n/words';

export type Field = keyof ClauseDraft;

/** What each field of the clause form is called: beside its input and in the error summary. */
const keys: Record<Field, PlainKey> = {
  trigger: 'window-clause-trigger',
  limit: 'window-clause-limit',
  unit: 'window-clause-unit',
  business_opens: 'window-clause-open',
  business_closes: 'window-clause-close',
  calendar: 'window-clause-calendar',
  channel: 'window-clause-channel',
  addressee: 'window-clause-addressee',
  named_contact: 'window-clause-named-contact',
  round_the_clock: 'window-clause-round-the-clock',
  contents_listed: 'window-clause-contents',
  acknowledge_within_hours: 'window-clause-acknowledge-within',
  initial_hours: 'window-clause-initial-hours',
  update_hours: 'window-clause-update-hours',
  full_report_days: 'window-clause-full-report-days',
  affected_list_days: 'window-clause-affected-list-days',
  flow_down_hours: 'window-clause-flow-down',
  costs: 'window-clause-costs',
  deemed_receipt_days: 'window-clause-deemed-receipt',
  exercised_on: 'window-clause-exercised-on',
  exercise_note: 'window-clause-exercise-note',
  clause_reference: 'window-clause-reference',
  wording: 'window-clause-wording',
  note: 'window-clause-note',
};

/** What a field asks, in the language chosen. */
export const label = (field: Field): string => t(keys[field]);

/** Whether the form has a field of that name. */
export const isField = (name: string): name is Field => name in keys;
