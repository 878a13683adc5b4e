import { t } from '../../i18n/words';

/** The first of several words, and how many more there are. */
export const few = (words: readonly string[]): string | null =>
  words.length > 1
    ? t('window-more', { first: words[0] ?? '', count: words.length - 1 })
    : (words[0] ?? null);
