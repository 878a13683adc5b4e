import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '').sort();

// Four lists of the same commands: what the window calls, what is compiled in, what may be called, what is handled.
const called = all(read('ui/src/api/commands.ts'), /host\(\)\.call<[^(]*>\(\s*'([a-z_]+)'/g);

test('the window calls just the commands that the build knows', () => {
  const known = read('src-tauri/build.rs');
  expect(all(known.slice(known.indexOf('COMMANDS'), known.indexOf('];')), /"([a-z_]+)"/g)).toEqual(called);
});

test('the program handles just these commands', () => {
  expect(all(read('src-tauri/src/main.rs'), /commands::[a-z]+::([a-z_]+)/g)).toEqual(called);
});

test('the capability allows just these commands and the five permissions of closing and the title', () => {
  const { permissions } = JSON.parse(read('src-tauri/capabilities/main.json')) as { permissions: string[] };
  const own = permissions.filter((name) => name.startsWith('allow-'));
  expect(own.map((name) => name.slice(6).replaceAll('-', '_')).sort()).toEqual(called);
  expect(permissions.filter((name) => !own.includes(name))).toEqual([
    'core:event:allow-listen',
    'core:event:allow-unlisten',
    'core:window:allow-close',
    'core:window:allow-destroy',
    'core:window:allow-set-title',
  ]);
});

test('the web view may load nothing from elsewhere', () => {
  const { app } = JSON.parse(read('src-tauri/tauri.conf.json')) as {
    app: { withGlobalTauri: boolean; security: { freezePrototype: boolean; csp: Record<string, string> } };
  };
  expect(app.withGlobalTauri).toBe(false);
  expect(app.security.freezePrototype).toBe(true);
  expect(app.security.csp['default-src']).toBe("'none'");
  expect(JSON.stringify(app.security.csp)).not.toMatch(/unsafe|https:|\*/);
});
