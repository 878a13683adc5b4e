import { expect, test } from 'vitest';
import { count, day, distance, instant, money, people } from './format';

const qualifier = (word: string) => ({ word, text: word });

test('dates are days, month and year in words', () => {
  expect(day('2026-11-21')).toBe('21 November 2026');
  expect(day('2026-01-05')).toBe('5 January 2026');
  expect(day('2026-11')).toBe('2026-11');
});

test('instants are told in London time', () => {
  expect(instant('2026-11-21T17:26:00Z')).toBe('21 November 2026, 5:26pm');
  expect(instant('2026-07-01T23:05:00Z')).toBe('2 July 2026, 12:05am');
});

test('a head-count stays the range it is', () => {
  expect(people(null)).toBe('Not known');
  expect(people({ min: 1000, max: null, qualifier: qualifier('at-least') })).toBe('1,000 or more');
  expect(people({ min: 65, max: 90, qualifier: qualifier('unknown') })).toBe('65 to 90');
  expect(people({ min: 0, max: 90, qualifier: qualifier('up-to') })).toBe('up to 90');
  expect(people({ min: 90, max: 90, qualifier: qualifier('exactly') })).toBe('90');
  expect(people({ min: 90, max: 90, qualifier: qualifier('about') })).toBe('about 90');
});

test('money has pence only where there are some', () => {
  expect(money(123_456_700, 'GBP')).toBe('£1,234,567');
  expect(money(5, 'GBP')).toBe('£0.05');
  expect(money(-100, 'GBP')).toBe('-£1');
  expect(money(100, 'EUR')).toBe('EUR 1');
});

test('days left and days past', () => {
  const next = (days_left: number) => ({
    kind: qualifier('x'),
    date: '2026-01-01',
    contract: 'C-1',
    days_left,
  });
  expect(distance(next(0))).toBe('today');
  expect(distance(next(1))).toBe('in 1 day');
  expect(distance(next(-2))).toBe('2 days ago');
  expect(count(1_234_567)).toBe('1,234,567');
});
