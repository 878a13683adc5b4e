import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
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
  const code = sources.map((path) => read(path)).join('\n') + read('../src-tauri/src/dialogs.rs');
  const keys = messages('en')
    .map(({ key }) => key)
    .filter((key) => key.startsWith('window-'));
  const built = ['window-standing-', 'window-supplier-', 'window-reports-', 'window-language-short-'];
  const said = (key: string) =>
    code.includes(`'${key}'`) ||
    code.includes(key.toUpperCase().replaceAll('-', '_')) ||
    built.some((start) => key.startsWith(start) && code.includes(`\`${start}$`));
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !said(key))).toEqual([]);
});

/** Attributes that a person reads or hears. */
const SPOKEN = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint', 'caption', 'empty']);

/** What a node of the syntax tree may hold that leads to more of them. */
const INSIDE = ['fragment', 'nodes', 'attributes', 'consequent', 'alternate', 'body', 'fallback', 'pending'];

/** The literal words in a part of a component's syntax tree. */
function literals(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(literals);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Record<string, unknown>;
  if (node['type'] === 'Text')
    return /\p{L}/u.test(String(node['data'])) ? [String(node['data']).trim()] : [];
  if (node['type'] === 'Attribute') return SPOKEN.has(String(node['name'])) ? literals(node['value']) : [];
  return INSIDE.flatMap((key) => literals(node[key]));
}

test('the finder of literal words finds them', () => {
  const source = '<p title="Bad">{#if x}Hello{:else}<b>world</b>{/if} · {t(1)}</p>';
  expect(literals(parse(source, { modern: true }).fragment)).toEqual(['Hello', 'world', 'Bad']);
});

test.each(components)('%s says nothing that is not in the catalogue', (path) => {
  expect(literals(parse(read(path), { modern: true }).fragment)).toEqual([]);
});
