import { t } from '../../i18n/words';
import type { NounWord } from '../../router/nouns';

export { isNoun, nouns, type NounWord } from '../../router/nouns';

/** What adds one: "Add a contract". */
export const addWords = (noun: NounWord): string => t(`window-noun-add-${noun}`);
/** What several are called: "Contracts". */
export const allWords = (noun: NounWord): string => t(`window-noun-all-${noun}`);
