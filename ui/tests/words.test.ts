import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { inCode, inComponent, inMarkup } from './literals';
import { keysFile, messages, target } from '../scripts/words.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$|keys\.ts$|fake/.test(path))
  .map((path) => join('src', path));
const components = sources.filter((path) => path.endsWith('.svelte'));

test('the keys of the catalogues are current', () => {
  expect(readFileSync(target, 'utf8')).toBe(keysFile());
});

test('every message of the window is said somewhere', () => {
  const rust = ['dialogs.rs', 'gate.rs', 'rekey.rs', 'restoring.rs'].map((name) =>
    read(`../src-tauri/src/${name}`),
  );
  const code = [...sources.map((path) => read(path)), ...rust].join('\n');
  const keys = messages('en')
    .map(({ key }) => key)
    .filter((key) => key.startsWith('window-'));
  const built = [
    'window-noun-add-',
    'window-noun-all-',
    'window-standing-',
    'window-supplier-',
    'window-contract-',
    'window-incident-tab-',
    'window-reports-',
    'window-language-short-',
    'window-make-strength-',
    'window-restore-needs-',
    'window-restore-after-',
    'window-restore-opens-',
    'window-merge-becomes-',
  ];
  const said = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(key.toUpperCase().replaceAll('-', '_')) ||
    built.some((start) => key.startsWith(start) && code.includes(`\`${start}$`));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !said(key))).toEqual([]);
});

test('the finder of words outside the catalogue finds them, and only them', () => {
  const markup = '<p title="Bad">{#if x}Hello{:else}<b>world</b>{/if} · {t(1)}</p>';
  expect(inMarkup(parse(markup, { modern: true }).fragment)).toEqual(['Hello', 'world', 'Bad']);
  const code =
    "say('Two words'); const label = 'Open'; const more = `Page ${n} of ${m}`; go(x ? 'Yes' : 'no');";
  expect(inCode(code)).toEqual(['Two words', 'Open', 'Page', 'Yes']);
  const quiet =
    "if (event.key === 'Escape') throw new Error('no command here'); q.closest('a b'); t('window-save');";
  expect(inCode(quiet)).toEqual([]);
  expect(inComponent('<script>const a = "Not this";</script><p>{b ? "Nor this" : ""}</p>')).toEqual([
    'Not this',
    'Nor this',
  ]);
});

test.each(components)('%s says nothing that is not in the catalogue', (path) => {
  expect(inComponent(read(path))).toEqual([]);
});

test.each(sources.filter((path) => path.endsWith('.ts')))(
  '%s says nothing that is not in the catalogue',
  (path) => {
    expect(inCode(read(path))).toEqual([]);
  },
);
