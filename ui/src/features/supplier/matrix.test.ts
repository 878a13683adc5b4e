import { expect, test } from 'vitest';
import type { MatrixRow } from '../../api/generated/MatrixRow';
import { byGroup, sources } from './matrix';

const word = (text: string) => ({ word: text, text });
const row = (group: string, body: string, category: string, source: string | null): MatrixRow => ({
  activity: 'P-0001',
  group: word(group),
  body,
  category: word(category),
  people: null,
  source,
  on: null,
});

test('two claims for one cell both stay', () => {
  const rows = [
    row('staff', 'A', 'dose', 'letter'),
    row('staff', 'A', 'dose', 'return'),
    row('patients', 'A', 'dose', null),
  ];
  const tables = byGroup(rows);
  expect(tables.map((table) => table.group.word)).toEqual(['staff', 'patients']);
  expect(tables[0]?.at('A', 'dose')).toHaveLength(2);
  expect(tables[1]?.at('A', 'other')).toEqual([]);
  expect(sources(rows)).toEqual(['letter', 'return']);
});
