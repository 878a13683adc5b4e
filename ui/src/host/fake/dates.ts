/** The day the invented register is read on. */
export const TODAY = '2026-11-21';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words, as the register says it. */
export function said(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}

const DAY = 86_400_000;
export const daysLeft = (iso: string): number => Math.round((Date.parse(iso) - Date.parse(TODAY)) / DAY);

export const daysOn = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);

/** So many months before a day that every month has. */
export function monthsBefore(iso: string, by: number): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 - by, date)).toISOString().slice(0, 10);
}

/** How far off, as the register says it of what is due. */
export function when(iso: string): string {
  const days = daysLeft(iso);
  const plural = (count: number) => (count === 1 ? '1 day' : `${count} days`);
  return days === 0 ? 'today' : days > 0 ? `in ${plural(days)}` : `${plural(-days)} overdue`;
}
