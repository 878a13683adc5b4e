import clocks from '../../../../../assets/words/en/clocks.ftl?raw';
import type { ClockView } from '../../../api/generated/ClockView';
import type { WhenView } from '../../../api/generated/WhenView';
import { named } from '../data';
import { said } from '../dates';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A message without variables, in the words that the program itself takes. */
const word = (key: string): string => new RegExp(`^${key} = (.*)$`, 'm').exec(clocks)?.[1] ?? key;
export const event = (name: string) => named(name, word(`word-breach-event-${name}`));
export const result = (name: string) => named(name, word(`word-clock-result-${name}`));

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const clockTime = (instant: number): string => {
  const [hour = 0, minute = '00'] = [Number(iso(instant).slice(11, 13)), iso(instant).slice(14)];
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
};
const minuteSaid = (instant: number): string => `${said(iso(instant).slice(0, 10))}, ${clockTime(instant)}`;

/** An instant as one known minute. */
export function point(instant: number): WhenView {
  const text = `${iso(instant)}:00Z`;
  return { edtf: iso(instant), text: minuteSaid(instant), earliest: text, latest: text, point: true };
}

/** From one day to the end of another; of one alone, that day. */
export function days(first: string, last = first): WhenView {
  const end = new Date(Date.parse(last) + DAY).toISOString().slice(0, 10);
  return {
    edtf: first === last ? first : `${first}/${last}`,
    text: first === last ? said(first) : `between ${said(first)} and ${said(last)}`,
    earliest: `${first}T00:00:00Z`,
    latest: `${end}T00:00:00Z`,
    point: false,
  };
}

/** A whole month of which nobody knows the day. */
export function month(first: string, text: string): WhenView {
  const [year = 0, number = 1] = first.split('-').map(Number);
  const end = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  return { edtf: first, text, earliest: `${first}-01T00:00:00Z`, latest: `${end}T00:00:00Z`, point: false };
}

function span(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const several = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (hours < 1) return several(minutes, 'minute');
  return hours < 72 ? several(hours, 'hour') : several(Math.floor(hours / 24), 'day');
}

/** What a clock is about: its id, what starts and stops it, and the hours that it has. */
export interface FakeClock {
  id: string;
  from: string;
  to: string;
  started: WhenView | null;
  stopped: WhenView | null;
  hours: number | null;
}

/** A clock as it stands at an instant. It reckons much less than the real one does. */
export function clock(of: FakeClock, now: number): ClockView {
  const begun = of.started && Date.parse(of.started.earliest);
  const begunBy = of.started && Date.parse(of.started.latest);
  const due = of.hours === null || begun === null ? null : begun + of.hours * HOUR;
  const dueBy = of.hours === null || begunBy === null ? null : begunBy + of.hours * HOUR;
  const took =
    of.started && of.stopped
      ? {
          min: Math.max(0, (Date.parse(of.stopped.earliest) - Date.parse(of.started.latest)) / MINUTE),
          max: (Date.parse(of.stopped.latest) - Date.parse(of.started.earliest)) / MINUTE,
        }
      : null;
  const standing = (): string => {
    if (begun === null) return 'not-started';
    if (took) {
      if (of.hours === null) return 'no-limit';
      return took.max <= of.hours * 60 ? 'met' : took.min > of.hours * 60 ? 'breached' : 'indeterminate';
    }
    if (due === null || dueBy === null) return 'running';
    return now > dueBy ? 'overdue' : now > due ? 'may-be-overdue' : 'running';
  };
  const stands = standing();
  const name = word(`word-clock-${of.id}`);
  const lasted =
    took && (took.min === took.max ? span(took.min) : `between ${span(took.min)} and ${span(took.max)}`);
  const left = (): string | null => {
    if (took || due === null || dueBy === null) return null;
    if (stands === 'running') return `${span(Math.floor((due - now) / MINUTE))} left`;
    if (stands === 'overdue') return `overdue by ${span(Math.floor((now - dueBy) / MINUTE))}`;
    return `may be overdue, for up to ${span(Math.floor((now - due) / MINUTE))}`;
  };
  const [from, to] = [event(of.from).text, event(of.to).text];
  const limit = of.hours === null ? null : `${of.hours} hours`;
  return {
    id: of.id,
    name,
    from,
    to,
    limit,
    result: result(stands),
    words: lasted
      ? `${to} ${lasted} after ${from}; ${limit ? `the limit is ${limit}` : 'no time is set for this'}`
      : begun === null
        ? `not started: ${from} is not known`
        : `${to}: not yet; ${due === null ? 'no time is set for this' : `due by ${minuteSaid(due)}`}`,
    left: left(),
    took: lasted,
    late:
      stands === 'breached' && took && of.hours !== null ? `late by ${span(took.min - of.hours * 60)}` : null,
    due: due === null ? null : `by ${minuteSaid(due)}`,
    started: of.started,
    stopped: of.stopped,
    minutes: took,
    days: took && { min: Math.floor(took.min / 1440), max: Math.floor(took.max / 1440) },
    working_days: null,
    due_earliest: due === null ? null : new Date(due).toISOString(),
    due_latest: dueBy === null ? null : new Date(dueBy).toISOString(),
    left_minutes: due === null || took ? null : Math.floor((due - now) / MINUTE),
  };
}

/** How much of its time a clock has used, in per cent, where it runs. */
export function used(view: ClockView, now: number): number | null {
  if (!view.left || !view.started || !view.due_earliest) return null;
  const begun = Date.parse(view.started.earliest);
  return (100 * (now - begun)) / (Date.parse(view.due_earliest) - begun);
}
