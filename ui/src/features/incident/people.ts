import type { RangeView } from '../../api/generated/RangeView';
import { count } from '../../i18n/format';
import { t } from '../../i18n/words';

/** "530", "between 100 and 200", "at least 530"; a number that nobody knows is not known. */
export function people(range: RangeView | null): string {
  if (!range) return t('window-not-known');
  const { min, max } = range;
  if (max === null) return t('window-incident-at-least', { least: count(min) });
  return min === max ? count(min) : t('window-incident-between', { least: count(min), most: count(max) });
}

/** "412 of 530 told"; what is not known of either stays so. */
export function peopleTold(told: number | null, range: RangeView | null): string {
  if (told === null) return t('window-not-known');
  return t('window-incident-told-of', { told: count(told), people: people(range) });
}
