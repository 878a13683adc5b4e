import type { NextDate } from '../api/generated/NextDate';
import type { Words } from './keys';
import { t } from './words';

// Months come from the catalogue: `Intl` answers Welsh in American English in one of the engines.

/** `1234567` as `1,234,567`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `2026-11-21` as `21 November 2026`; anything else as it stands. */
export function day(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) return iso;
  const [, year, month, date] = parts.map(Number) as [number, number, number, number];
  return t('date-day', {
    day: String(date),
    month: t(`month-${month}` as keyof Words & `month-1`),
    year: String(year),
  });
}

const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant as `21 November 2026, 5:26pm`, London time. */
export function instant(rfc3339: string): string {
  const part = Object.fromEntries(london.formatToParts(new Date(rfc3339)).map((p) => [p.type, p.value]));
  const hour = Number(part['hour']);
  const key = hour < 12 ? 'window-time-am' : 'window-time-pm';
  const time = t(key, { hour: String(hour % 12 || 12), minute: part['minute'] ?? '' });
  return t('window-instant', { date: day(`${part['year']}-${part['month']}-${part['day']}`), time });
}

/** How far off a date is, or that what was to be decided by it is decided. */
export function distance(next: NextDate): string {
  if (next.decided !== null) return next.decided;
  return next.days_left < 0
    ? t('window-days-past', { days: -next.days_left })
    : t('window-days-left', { days: next.days_left });
}

/** Pence as `£1,234,567`, with pence only where there are some. */
export function money(pence: number, currency: string): string {
  const whole = count(Math.floor(Math.abs(pence) / 100));
  const rest = Math.abs(pence) % 100;
  const plain =
    rest === 0
      ? t('money-pounds', { pounds: whole })
      : t('money-pounds-and-pence', { pounds: whole, pence: String(rest).padStart(2, '0') });
  const amount = currency === 'GBP' ? plain : plain.replace('£', `${currency} `);
  return pence < 0 ? t('money-owed', { amount }) : amount;
}

/** Text, or the words for not knowing it. */
export function known(text: string | null | undefined): string {
  return text ? text : t('window-not-known');
}
