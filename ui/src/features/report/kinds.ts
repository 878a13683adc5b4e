import type { ReportKind } from '../../api/generated/ReportKind';
import { t } from '../../i18n/words';

/** The reports that can be made, in words; called where it is shown, so that another language holds at once. */
export const reportKinds = (): { kind: ReportKind; title: string; hint: string }[] => [
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
