import { beforeEach, expect, test } from 'vitest';
import { FakeHost } from '../../host/fake/fake';
import { useHost } from '../../host/host';
import { session } from '../../state/session.svelte';
import type { Found } from './find';
import { find } from './find';
import { nameOf, PaletteState } from './palette.svelte';
import { fit, ranked } from './rank';

beforeEach(async () => {
  const host = new FakeHost();
  useHost(host);
  session.enter(await host.call('open_sample'));
});

test('a name that begins so fits best, then one with such a word, then words in any order, then anywhere', () => {
  expect(fit('Reports', 'rep')).toBe(4);
  expect(fit('Go to reports', 'rep')).toBe(3);
  expect(fit('Go to reports', 'to rep')).toBe(3);
  expect(fit('Go to reports', 'rep go')).toBe(2);
  expect(fit('Go to reports', 'port')).toBe(1);
  expect(fit('Go to reports', 'zz')).toBe(0);
  expect(fit('Anything', '')).toBe(1);
});

test('accents and capitals make no difference', () => {
  expect(fit('Dŵr Cymru', 'DWR')).toBe(4);
  expect(fit('Ŷ', 'y')).toBe(4);
});

test('what fits alike stays in its order', () => {
  expect(ranked(['b a', 'c a', 'a'], (name) => name, 'a')).toEqual(['a', 'b a', 'c a']);
});

test('only what can be done now is offered', () => {
  session.start = undefined;
  const labels = new PaletteState().lines.map(nameOf);
  expect(labels).toContain('Open a register');
  expect(labels).not.toContain('Go to suppliers');
  expect(labels).not.toContain('Undo');
});

test('suppliers are found by name, and lead to their page', async () => {
  const palette = new PaletteState();
  await palette.type('dosimetry');
  const found = palette.groups.find((group) => group.kind === 'records')?.lines ?? [];
  expect(found.length).toBeGreaterThan(0);
  const first = found[0];
  expect(first && 'found' in first && first.found.route.page).toBe('supplier');
});

test('a letter that is wrong finds the supplier all the same', async () => {
  const found = await find('northgste', 5);
  expect(found.map(({ name }) => name).join()).toContain('Northgate');
});

test('nothing typed finds nothing', async () => {
  expect(await find('  ', 5)).toEqual([]);
});

test('the group with the best line comes first', async () => {
  const palette = new PaletteState();
  await palette.type('Go to h');
  expect(palette.groups[0]?.kind).toBe('go');
  await palette.type('Northgate');
  expect(palette.groups[0]?.kind).toBe('records');
});

test('an answer that later typing has overtaken is dropped', async () => {
  const answers: ((found: Found[]) => void)[] = [];
  const palette = new PaletteState(() => new Promise((resolve) => answers.push(resolve)));
  const late = palette.type('a');
  const now = palette.type('ab');
  const one = (id: string): Found => ({ id, name: id, kind: '', detail: '', route: { page: 'suppliers' } });
  answers[1]?.([one('second')]);
  answers[0]?.([one('first')]);
  await Promise.all([late, now]);
  expect(palette.lines.map((line) => line.id)).toContain('second');
  expect(palette.lines.map((line) => line.id)).not.toContain('first');
});

test('a register that does not answer leaves the commands', async () => {
  const palette = new PaletteState(() => Promise.reject(new Error('locked')));
  await palette.type('go');
  expect(palette.groups.map((group) => group.kind)).toContain('go');
});

test('the lines are walked round', () => {
  const palette = new PaletteState();
  palette.move(-1);
  expect(palette.active).toBe(palette.lines.length - 1);
  palette.move(1);
  expect(palette.active).toBe(0);
});
