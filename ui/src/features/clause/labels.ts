import type { ClauseDraft } from '../../api/generated/ClauseDraft';
import { t } from '../../i18n/words';

export type Field = keyof ClauseDraft;

/** What each field of the clause form is called: beside its input and in the error summary. */
export const labels: Record<Field, string> = {
  trigger: t('window-clause-trigger'),
  limit: t('window-clause-limit'),
  unit: t('window-clause-unit'),
  business_opens: t('window-clause-open'),
  business_closes: t('window-clause-close'),
  calendar: t('window-clause-calendar'),
  channel: t('window-clause-channel'),
  addressee: t('window-clause-addressee'),
  named_contact: t('window-clause-named-contact'),
  round_the_clock: t('window-clause-round-the-clock'),
  contents_listed: t('window-clause-contents'),
  acknowledge_within_hours: t('window-clause-acknowledge-within'),
  initial_hours: t('window-clause-initial-hours'),
  update_hours: t('window-clause-update-hours'),
  full_report_days: t('window-clause-full-report-days'),
  affected_list_days: t('window-clause-affected-list-days'),
  flow_down_hours: t('window-clause-flow-down'),
  costs: t('window-clause-costs'),
  deemed_receipt_days: t('window-clause-deemed-receipt'),
  exercised_on: t('window-clause-exercised-on'),
  exercise_note: t('window-clause-exercise-note'),
  clause_reference: t('window-clause-reference'),
  wording: t('window-clause-wording'),
  note: t('window-clause-note'),
};
