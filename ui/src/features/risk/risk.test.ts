import { expect, test } from 'vitest';
import { stepCell } from './cells';
import { before } from './days';

test.each([
  ['ArrowUp', 7, 2],
  ['ArrowUp', 2, 2],
  ['ArrowDown', 20, 20],
  ['ArrowDown', 12, 17],
  ['ArrowLeft', 10, 10],
  ['ArrowLeft', 11, 10],
  ['ArrowRight', 14, 14],
  ['Home', 13, 10],
  ['End', 13, 14],
])('%s in cell %d leads to cell %d, and never round a corner', (key, at, to) => {
  expect(stepCell(key, at)).toBe(to);
});

test('other keys are not those of the matrix', () => {
  expect(stepCell('a', 3)).toBeUndefined();
});

test('days before a day cross months and leap years', () => {
  expect(before('2026-03-01', 1)).toBe('2026-02-28');
  expect(before('2028-03-01', 1)).toBe('2028-02-29');
  expect(before('2026-11-21', 365)).toBe('2025-11-21');
});
