import { day } from '../../i18n/format';
import type { Words } from '../../i18n/keys';
import { t } from '../../i18n/words';

/** What a mark of the axis says: `2016-10` as "October 2016", a day in full. */
export function markWords(on: string): string {
  const [year = '', month = '', date] = on.split('-');
  if (date !== undefined) return day(on);
  return t('window-incident-month', { month: t(`month-${Number(month)}` as keyof Words & 'month-1'), year });
}
