import { expect, test } from 'vitest';
import { href, parse, type Route } from './route';

const routes: Route[] = [
  { page: 'start' },
  { page: 'suppliers' },
  { page: 'supplier', id: 'a/b c', section: 'score' },
  { page: 'clause', contract: '0199-7' },
  { page: 'reports', supplier: null },
  { page: 'reports', supplier: 'x' },
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

test.each(['#/nowhere', '#/supplier', '#/supplier/1/elsewhere', '#/clause'])('%s is no page', (hash) => {
  expect(parse(hash)).toEqual({ page: 'unknown' });
});

test('no address is the list of suppliers', () => {
  expect(parse('')).toEqual({ page: 'suppliers' });
});
