import { expect, test } from 'vitest';
import { count, day, distance, instant, money } from './format';

test('dates are days, month and year in words', () => {
  expect(day('2026-11-21')).toBe('21 November 2026');
  expect(day('2026-01-05')).toBe('5 January 2026');
  expect(day('2026-11')).toBe('2026-11');
});

test('instants are told in London time', () => {
  expect(instant('2026-11-21T17:26:00Z')).toBe('21 November 2026, 5:26pm');
  expect(instant('2026-07-01T23:05:00Z')).toBe('2 July 2026, 12:05am');
});

test('money has pence only where there are some', () => {
  expect(money(123_456_700, 'GBP')).toBe('£1,234,567');
  expect(money(5, 'GBP')).toBe('£0.05');
  expect(money(-100, 'GBP')).toBe('-£1');
  expect(money(100, 'EUR')).toBe('EUR 1');
});

test('days left and days past', () => {
  const next = (days_left: number, decided: string | null = null) => ({
    kind: { word: 'x', text: 'x' },
    date: '2026-01-01',
    contract: 'C-1',
    days_left,
    decided,
  });
  expect(distance(next(0))).toBe('today');
  expect(distance(next(1))).toBe('in 1 day');
  expect(distance(next(-2))).toBe('2 days ago');
  expect(distance(next(-2, 'decided on 28 October 2026'))).toBe('decided on 28 October 2026');
  expect(count(1_234_567)).toBe('1,234,567');
});
