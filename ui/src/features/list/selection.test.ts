import { expect, test } from 'vitest';
import { Selection } from './selection';

const rows = (selection: Selection) =>
  Array.from({ length: 12 }, (_, row) => row).filter((row) => selection.has(row));

test('one row, then Shift to another: all between, from either side', () => {
  const one = new Selection().only(5);
  expect(rows(one)).toEqual([5]);
  expect(rows(one.extend(8))).toEqual([5, 6, 7, 8]);
  expect(rows(one.extend(8).extend(3))).toEqual([3, 4, 5]);
});

test('Ctrl takes a row in and out of the midst', () => {
  const four = new Selection().only(2).extend(6).toggle(4);
  expect(rows(four)).toEqual([2, 3, 5, 6]);
  expect(four.count).toBe(4);
  expect(rows(four.toggle(4))).toEqual([2, 3, 4, 5, 6]);
  expect(four.toggle(4).stretches).toHaveLength(1);
});

test('all rows of a long list are one stretch', () => {
  const all = new Selection().only(3).all(50_000);
  expect(all.count).toBe(50_000);
  expect(all.stretches).toEqual([[0, 50_000]]);
  expect(rows(all.extend(4))).toEqual([3, 4]);
});

test('rows that are chosen stay in the order of the list, whatever order they were chosen in', () => {
  expect(new Selection().toggle(7).toggle(1).toggle(4).stretches).toEqual([
    [1, 2],
    [4, 5],
    [7, 8],
  ]);
});
