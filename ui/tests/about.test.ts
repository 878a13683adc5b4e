import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { ruleSets } from '../scripts/rules.js';
import App from '../src/App.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';

const user = userEvent.setup();

afterEach(() => {
  location.hash = '';
});

const root = join(import.meta.dirname, '../..');
const parts = JSON.parse(readFileSync(join(root, 'ui/src/features/about/licences.json'), 'utf8')) as {
  name: string;
  version: string;
  licence: string;
}[];

test('each set of rules has a version, and a source of its own or one in each row', () => {
  const sets = ruleSets();
  expect(sets.length).toBeGreaterThan(4);
  for (const { version, source, checked, rows } of sets) {
    expect(version).toMatch(/-v?\d+$/);
    expect(checked ?? '2026-11-21').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source !== null || (rows?.all ?? 0) > 0).toBe(true);
  }
});

test('the table of bank holidays names whom to credit', () => {
  const holidays = ruleSets().find(({ version }) => version === 'bank-holidays-v1');
  expect(holidays?.source).toContain('Open Government Licence v3.0');
});

test('a set of rules is as well checked as its table says', () => {
  const scoring = ruleSets().find(({ version }) => version === 'scoring-v1');
  expect(scoring?.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const calendar = ruleSets().find(({ version }) => version?.startsWith('retender-calendar'));
  expect(calendar?.rows?.checked).toBeLessThanOrEqual(calendar?.rows?.all ?? 0);
});

test('each part listed is locked in just that version, and has a licence', () => {
  const crates = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const packages = JSON.parse(readFileSync(join(root, 'ui/package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const locked = ({ name, version }: { name: string; version: string }) =>
    crates.includes(`name = "${name}"\nversion = "${version}"\n`) ||
    packages.packages[`node_modules/${name}`]?.version === version;
  expect(parts.length).toBeGreaterThan(100);
  // Fonts lie in the tree.
  const others = parts.filter(({ licence }) => licence !== 'OFL-1.1');
  expect(others.filter((part) => !locked(part))).toEqual([]);
  expect(parts.filter((part) => !part.licence)).toEqual([]);
});

test('nothing that obliges to publish under its own terms is built in', () => {
  // Where there is a choice, the other licence is taken.
  const strict = parts.filter(({ licence }) => /GPL/.test(licence) && !/ OR /.test(licence));
  expect(strict).toEqual([]);
});

test('the texts of the licences and the list of parts are saved from About, and it says where', async () => {
  useHost(new FakeHost());
  session.start = undefined;
  router.route = { page: 'home' };
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  location.hash = '#/about';
  await user.click(await screen.findByRole('button', { name: 'Save the texts of the licences…' }));
  await screen.findByText('assay-licences.txt is saved in Documents.');
  await user.click(screen.getByRole('button', { name: /^Save the list of parts for machines/ }));
  await screen.findByText('assay-parts.cdx.json is saved in Documents.');
});
