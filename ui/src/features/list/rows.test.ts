import { expect, test } from 'vitest';
import { lines, step, stretches, visible, type Stretch } from './rows';

const height = (drawn: Stretch[]) =>
  drawn.reduce((sum, part) => sum + ('gap' in part ? part.gap : part.rows.length * 34), 0);
const rows = (drawn: Stretch[]) => drawn.flatMap((part) => ('rows' in part ? part.rows : []));

test('only the rows in sight and a few to spare are drawn', () => {
  expect(visible(34 * 1000, 340, 34, 50_000)).toEqual([992, 1018]);
  expect(visible(0, 340, 34, 5)).toEqual([0, 5]);
  expect(visible(99_999, 340, 34, 0)).toEqual([0, 0]);
});

test.each([0, 3, 500, 49_999])('with row %d active the list keeps its full height', (active) => {
  expect(height(stretches(100, 120, active, 50_000, 34))).toBe(50_000 * 34);
});

test('the active row is drawn wherever it is, once', () => {
  for (const active of [0, 100, 119, 120, 49_999]) {
    const drawn = rows(stretches(100, 120, active, 50_000, 34));
    expect(drawn.filter((row) => row === active)).toHaveLength(1);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  }
});

test('a row keeps its key and its place among the others while the list scrolls past it', () => {
  const keys = (first: number) => lines(first, first + 20, 5, 1000, 34).map((line) => line.key);
  expect(new Set(keys(400)).size).toBe(keys(400).length);
  expect(keys(400)).toContain(5);
  const kept = keys(2).filter((key) => keys(8).includes(key));
  expect(kept).toEqual(keys(8).filter((key) => kept.includes(key)));
});

test('keys lead to rows that exist', () => {
  expect(step('ArrowUp', 0, 10, 5)).toBe(0);
  expect(step('PageDown', 7, 10, 5)).toBe(9);
  expect(step('Home', 7, 10, 5)).toBe(0);
  expect(step('End', 0, 10, 5)).toBe(9);
  expect(step('a', 0, 10, 5)).toBeUndefined();
});
