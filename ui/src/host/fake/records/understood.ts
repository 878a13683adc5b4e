import type { FieldKind } from '../../../api/generated/FieldKind';
import type { Understood } from '../../../api/generated/Understood';
import { said } from '../dates';

const none: Understood = { value: null, shown: null, problem: null };
const not = (problem: string): Understood => ({ ...none, problem });
const as = (value: string, shown: string): Understood => ({ value, shown, problem: null });

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function date(text: string): Understood {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const parts = iso ? [iso[3], iso[2], iso[1]] : text.toLowerCase().split(/[\s./-]+/);
  const [day = '', month = '', year = ''] = parts as string[];
  const number = /^\d+$/.test(month) ? Number(month) : names.indexOf(month.slice(0, 3)) + 1;
  const full = year.length === 2 ? `20${year}` : year;
  const value = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== value)
    return not('Write a day, such as 31 3 2027.');
  return as(value, said(value));
}

function period(text: string): Understood {
  const stored = /^P(\d+)([YMWD])$/.exec(text);
  const typed = /^(\d+)\s*(year|month|week|day)s?$/i.exec(text);
  const count = stored?.[1] ?? typed?.[1];
  const letter = stored?.[2] ?? typed?.[2]?.[0]?.toUpperCase();
  if (!count || !letter) return not('Write a length of time, such as 6 months.');
  const word = { Y: 'year', M: 'month', W: 'week', D: 'day' }[letter] ?? '';
  return as(`P${count}${letter}`, `${count} ${word}${count === '1' ? '' : 's'}`);
}

function money(text: string): Understood {
  const plain = text.replace(/[£,\s]/g, '');
  if (!/^\d+(\.\d{2})?$/.test(plain)) return not('Write a sum, such as £1,234.50.');
  const [pounds = '', pence] = plain.split('.');
  const whole = pounds.replace(/\B(?=(\d{3})+$)/g, ',');
  return as(plain, `£${whole}${pence && pence !== '00' ? `.${pence}` : ''}`);
}

function number(text: string): Understood {
  const plain = text.replace(/,/g, '');
  return /^\d+$/.test(plain)
    ? as(plain, plain.replace(/\B(?=(\d{3})+$)/g, ','))
    : not('Write a whole number, such as 24.');
}

function time(text: string): Understood {
  const [, hour, minute = '00'] = /^(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59)
    return not('Write a time, such as 17:30.');
  const value = `${hour.padStart(2, '0')}:${minute}`;
  return as(value, value);
}

/** How the invented register understands what is typed: much less than the real one does. */
export function understood(kind: FieldKind, typed: string): Understood {
  const text = typed.trim();
  if (!text) return none;
  const readers: Partial<Record<FieldKind, (text: string) => Understood>> = {
    date,
    period,
    money,
    number,
    time,
  };
  return readers[kind]?.(text) ?? as(text, text);
}
