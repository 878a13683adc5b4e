import { expect, test } from 'vitest';
import { incidentReportKinds, reportKinds } from './kinds';

const sources = import.meta.glob<string>('../../**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test('each report has a name and a hint of its own', () => {
  const words = [...reportKinds(), ...incidentReportKinds()].flatMap(({ title, hint }) => [title, hint]);
  expect(words.every((each) => each.trim())).toBe(true);
  expect(new Set(words).size).toBe(words.length);
});

test('what a report is called is said in one place', () => {
  const kinds = [...reportKinds(), ...incidentReportKinds()].map(({ kind }) => `window-reports-${kind}`);
  const repeats = Object.entries(sources).filter(([, text]) => kinds.some((key) => text.includes(`'${key}`)));
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  expect(repeats.map(([path]) => path)).toEqual([]);
});
