import { expect, test } from 'vitest';
import type { ChainNode } from '../../api/generated/ChainNode';
import { branches, type Branch } from './tree';

const node = (id: string, parent: number | null): ChainNode => ({
  id,
  parent,
  depth: 0,
  kind: 'sub-processor',
  noun: null,
  reference: '',
  title: id,
  unknown: false,
  function: null,
  country: null,
  status: null,
  approval: null,
  notes: [],
  text: id,
});
const drawn = (all: Branch[]): string => all.map((b) => `${b.node.id}(${drawn(b.under)})`).join('');

test('nodes hang under the one whose place they name, in their order', () => {
  const nodes = [node('s', null), node('a', 0), node('b', 1), node('c', 0), node('d', 3)];
  expect(drawn(branches(nodes))).toBe('s(a(b())c(d()))');
});

test('a node whose parent is not there is not lost', () => {
  expect(drawn(branches([node('s', null), node('a', 7)]))).toBe('s()a()');
});
