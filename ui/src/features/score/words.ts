import type { Standing } from '../../api/generated/Standing';
import { t } from '../../i18n/words';

/** A band with its score, where there is one: "High 12", or "High, 12 of 25" where there is room. */
export function scoreWords(standing: Standing, final: number | null, long = false): string {
  const band = t(`window-standing-${standing}`);
  if (final === null) return band;
  return t(long ? 'window-standing-of-25' : 'window-standing-scored', { band, final: String(final) });
}
