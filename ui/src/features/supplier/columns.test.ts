import { expect, test } from 'vitest';
import { columnsAt, widthOf } from './columns';

const taken = (width: number) =>
  columnsAt(width).reduce((sum, column) => sum + Number.parseInt(widthOf(column, width) ?? '0'), 0);

test.each([640, 740, 768, 900, 928, 1180, 1408, 2200])(
  '%d pixels: the name is the widest column',
  (width) => {
    const rest = width - taken(width);
    expect(rest).toBeGreaterThanOrEqual(220);
    for (const column of columnsAt(width)) {
      expect(Number.parseInt(widthOf(column, width) ?? '0')).toBeLessThanOrEqual(rest);
    }
  },
);

test('what is never cut is never left out', () => {
  expect(columnsAt(0).map((column) => column.id)).toEqual(['name', 'score', 'people', 'next']);
});
