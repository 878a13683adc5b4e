import { expect, test } from 'vitest';
import { columns as contracts } from '../contract/columns';
import { columns as suppliers } from '../supplier/columns';
import { columnsAt, copiedOf, leastOf, type Column, widthOf } from './columns';

const lists: Record<string, readonly Column[]> = { suppliers, contracts };
const widths = [640, 740, 768, 900, 928, 1180, 1408, 2200];
const cases = Object.keys(lists).flatMap((name) => widths.map((width) => [name, width] as const));

test.each(cases)('%s at %d pixels: the name is the widest column', (name, width) => {
  const present = columnsAt(lists[name] ?? [], width, []);
  const wide = (column: (typeof present)[number]) => Number.parseInt(widthOf(column, width) ?? '0');
  const rest = width - present.reduce((sum, column) => sum + wide(column), 0);
  expect(rest).toBeGreaterThanOrEqual(200);
  for (const column of present) expect(wide(column)).toBeLessThanOrEqual(rest);
});

test('what is never cut is never left out', () => {
  expect(columnsAt(suppliers, 0, []).map((column) => column.id)).toEqual(['name', 'score', 'people', 'next']);
});

test('columns that somebody chose stay, however narrow the list, and the name with them', () => {
  expect(columnsAt(suppliers, 300, ['clause', 'reference']).map((column) => column.id)).toEqual([
    'name',
    'reference',
    'clause',
  ]);
  expect(leastOf(columnsAt(suppliers, 300, ['clause', 'reference']), 600)).toBe(442);
});

test.each(Object.entries(lists))('%s at 320 pixels: name and risk are seen whole', (_, all) => {
  const width = 286;
  const present = columnsAt(all, width, []).filter(({ id }) => id !== 'supplier');
  const rest = present.filter(({ main }) => !main).reduce((sum, { least }) => sum + least, 0);
  const name = leastOf(present, width) - rest;
  expect(present[1]?.id).toBe('score');
  expect(name + (present[1]?.least ?? width)).toBeLessThanOrEqual(width);
  expect(name).toBeGreaterThanOrEqual(140);
});

test('columns are copied by the names that the register has for them', () => {
  const chosen = columnsAt(suppliers, 300, ['reference', 'data', 'score', 'next']);
  expect(copiedOf(chosen)).toEqual(['name', 'reference', 'categories', 'standing', 'score', 'next_date']);
});
