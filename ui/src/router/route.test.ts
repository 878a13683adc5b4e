import { expect, test } from 'vitest';
import { href, parse, type Route } from './route';

const routes: Route[] = [
  { page: 'start' },
  { page: 'home' },
  { page: 'contracts' },
  { page: 'contract', id: 'a/b', section: 'chain' },
  { page: 'incidents' },
  { page: 'incident', id: 'a/b', section: 'clocks' },
  { page: 'letter', supplier: null, incident: null },
  { page: 'letter', supplier: 'a/b', incident: null },
  { page: 'letter', supplier: null, incident: '7' },
  { page: 'risk' },
  { page: 'compare', noun: 'contract', ids: [], dates: [] },
  { page: 'compare', noun: 'supplier', ids: ['a', 'b'], dates: [] },
  { page: 'compare', noun: 'supplier', ids: ['a'], dates: ['2026-01-01', '2026-11-21'] },
  { page: 'quick-start' },
  { page: 'import' },
  { page: 'suppliers' },
  { page: 'duplicates' },
  { page: 'merge', one: 'a/b', other: 'c d' },
  { page: 'supplier', id: 'a/b c', section: 'score' },
  { page: 'reports', supplier: null },
  { page: 'reports', supplier: 'x' },
  { page: 'reports', supplier: null, contract: 'a/b' },
  { page: 'reports', supplier: null, contract: '7', kind: 'retendering' },
  { page: 'reports', supplier: null, incident: 'a/b' },
  { page: 'reports', supplier: null, incident: '7', kind: 'incident-pack' },
  { page: 'records', noun: null },
  { page: 'records', noun: 'evidence' },
  { page: 'record', noun: 'article-28', id: '0199-7' },
  { page: 'form', noun: 'contract', id: null, under: {}, field: null },
  { page: 'form', noun: 'contract', id: null, under: {}, field: 'end' },
  { page: 'form', noun: 'chain', id: null, under: { supplier: 'a/b&c=d', parent: 'é 7' }, field: null },
  { page: 'form', noun: 'contract', id: 'a/b', under: {}, field: 'served_bodies' },
  { page: 'history' },
  { page: 'settings' },
  { page: 'about' },
];

test.each(routes)('$page comes back from its address', (route) => {
  expect(parse(href(route))).toEqual(route);
});

test.each([
  '#/nowhere',
  '#/supplier',
  '#/merge',
  '#/merge/1',
  '#/supplier/1/elsewhere',
  '#/clause',
  '#/contract/1/elsewhere',
  '#/incident',
  '#/incident/1/elsewhere',
  '#/letter/supplier',
  '#/letter/contract/1',
  '#/reports/contract',
  '#/reports/contract/1/poetry',
  '#/reports/contract/1/chronology',
  '#/reports/incident',
  '#/reports/incident/1/retendering',
  '#/compare/evidence',
  '#/records/oddments',
  '#/record/evidence',
  '#/edit/evidence',
  '#/add/oddments',
])('%s is no page', (hash) => {
  expect(parse(hash)).toEqual({ page: 'unknown' });
});

test('no address is home', () => {
  expect(parse('')).toEqual({ page: 'home' });
});
