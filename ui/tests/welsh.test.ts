import { afterEach, beforeEach, expect, test } from 'vitest';
import { FluentParser, NumberLiteral, Visitor, type SelectExpression } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogues, messages } from '../scripts/words.js';
import { menuParts } from '../src/frame/menu';
import { day, distance, instant } from '../src/i18n/format';
import { language } from '../src/i18n/language.svelte';
import { markLanguages } from '../src/i18n/mark';
import { noteSaid } from '../src/i18n/said';
import { t } from '../src/i18n/words';

beforeEach(() => {
  language.tag = 'cy';
});
afterEach(() => {
  language.tag = 'en';
});

test('the Welsh catalogue has no key and no variable that English lacks, and asks for all that English does', () => {
  const english = new Map(messages('en').map(({ key, variables }) => [key, variables]));
  for (const { key, variables } of messages('cy')) expect([key, variables]).toEqual([key, english.get(key)]);
});

test('a catalogue that Welsh has begun is whole, and doubts are marked for a translator', () => {
  const welsh = new Set(messages('cy').map(({ key }) => key));
  const begun = new Set(catalogues('cy'));
  const missing = messages('en').filter(({ key, file }) => begun.has(file) && !welsh.has(key));
  expect(missing.map(({ key }) => key)).toEqual([]);
  expect(messages('cy').filter(({ remark }) => remark.startsWith('review')).length).toBeGreaterThan(40);
});

/** The plural categories that each selection of a catalogue tells apart. */
class Categories extends Visitor {
  found: string[][] = [];
  override visitSelectExpression(node: SelectExpression): void {
    const names = node.variants.map(({ key }) => (key instanceof NumberLiteral ? key.value : key.name));
    this.found.push(names.map(String));
    this.genericVisit(node);
  }
}

/** Welsh as a whole, what the register will say too. */
const folder = join(import.meta.dirname, '../../assets/words/cy');
const counts = /^(zero|one|two|few|many|[0-2])$/;

test.each(readdirSync(folder))('%s: what is counted has a form of its own for one and for two', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const categories = new Categories();
  categories.visit(new FluentParser({}).parse(text));
  for (const names of categories.found.filter((each) => each.some((name) => counts.test(name)))) {
    expect(names).toEqual(expect.arrayContaining(['one', 'two', 'other']));
    const known = ['zero', 'one', 'two', 'few', 'many', 'other', '0'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  }
});

test('dates are Welsh, whatever the engine knows of Welsh', () => {
  expect(day('2026-11-21')).toBe('21 Tachwedd 2026');
  expect(day('2026-01-05')).toBe('5 Ionawr 2026');
  expect(instant('2026-11-21T17:26:00Z')).toBe('21 Tachwedd 2026, 5:26yp');
});

test('plurals follow the rules of Welsh: zero, one, two, few, many, other', () => {
  const said = [0, 1, 2, 3, 6, 9].map((count) =>
    t('window-suppliers-count', { count, shown: String(count) }),
  );
  expect(said).toEqual([
    '0 cyflenwr',
    '1 cyflenwr',
    '2 gyflenwr',
    '3 chyflenwr',
    '6 chyflenwr',
    '9 cyflenwr',
  ]);
  expect(new Intl.PluralRules('cy').select(3)).toBe('few');
  const next = (days_left: number) => ({
    kind: { word: 'x', text: 'x' },
    date: '2026-01-01',
    contract: 'C-1',
    days_left,
    decided: null,
  });
  expect([0, 1, 2, 11].map((days) => distance(next(days)))).toEqual([
    'heddiw',
    'mewn 1 diwrnod',
    'mewn 2 ddiwrnod',
    'mewn 11 diwrnod',
  ]);
});

test.each(['en', 'cy'] as const)('Alt with a letter opens each menu, in %s', (tag) => {
  language.tag = tag;
  const letters = menuParts().map(({ label }) => /&(\p{L})/u.exec(label)?.[1]?.toLowerCase());
  expect(letters).not.toContain(undefined);
  expect(new Set(letters).size).toBe(letters.length);
});

/** A page as the window has it: the frame Welsh, what the register says English. */
function page(...words: string[]): HTMLElement {
  const root = document.createElement('div');
  root.lang = 'cy';
  for (const text of words) root.appendChild(document.createElement('p')).textContent = text;
  document.body.replaceChildren(root);
  return root;
}
const settled = () => new Promise((resolve) => queueMicrotask(() => resolve(undefined)));

test('words that were said in English are marked so where the page is Welsh; names are left alone', async () => {
  // As `t` notes where Welsh lacks a message.
  const none = 'No contract is recorded, so there is no clause.';
  for (const words of [none, 'Question']) noteSaid(words, 'en');
  const root = page(none, t('window-save'), 'Cwmni Dŵr');
  const stop = markLanguages(document.body);
  const tags = () => [...root.children].map((element) => element.getAttribute('lang'));
  expect(tags()).toEqual(['en', null, null]);
  // Words change in place as the state does.
  const reword = (place: number, words: string) => {
    const text = root.children[place]?.firstChild;
    if (text) text.nodeValue = words;
  };
  reword(0, t('window-cancel'));
  reword(1, 'Question');
  await settled();
  expect(tags()).toEqual([null, 'en', null]);
  stop();
  expect(tags()).toEqual([null, null, null]);
});

test('what a component says of its own language stays', () => {
  noteSaid('Question', 'en');
  const root = page('Question');
  root.children[0]?.setAttribute('lang', 'fr');
  const stop = markLanguages(document.body);
  stop();
  expect(root.children[0]?.getAttribute('lang')).toBe('fr');
});
