const DAY = 86_400_000;

/** So many days before a day, ISO 8601. */
export const before = (iso: string, days: number): string =>
  new Date(Date.parse(iso) - days * DAY).toISOString().slice(0, 10);
