import type { ReportKind } from '../../api/generated/ReportKind';
import { t } from '../../i18n/words';

/** A report that is offered on a record's own page. */
interface Offered {
  kind: ReportKind;
  title: string;
  hint: string;
}

/** The reports on a contract, in words; called where it is shown, so that another language holds at once. */
export const reportKinds = (): Offered[] => [
  {
    kind: 'due-diligence',
    title: t('window-reports-due-diligence'),
    hint: t('window-reports-due-diligence-hint'),
  },
  {
    kind: 'retendering',
    title: t('window-reports-retendering'),
    hint: t('window-reports-retendering-hint'),
  },
];

/** The reports on an incident, in words. */
export const incidentReportKinds = (): Offered[] => [
  {
    kind: 'chronology',
    title: t('window-reports-chronology'),
    hint: t('window-reports-chronology-hint'),
  },
  {
    kind: 'incident-pack',
    title: t('window-reports-incident-pack'),
    hint: t('window-reports-incident-pack-hint'),
  },
];
