import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { run } from '../src/commands/run';
import { command } from '../src/commands/table';
import { FakeHost } from '../src/host/fake/fake';
import { PASSPHRASE } from '../src/host/fake/gate';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';

let host: FakeHost;
const user = userEvent.setup();

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
  session.start = undefined;
  router.route = { page: 'suppliers' };
});
afterEach(() => {
  location.hash = '';
});

const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }));
const choose = (day: string) => press(new RegExp(`^Choose the backup of ${day}`));

async function listed() {
  render(App);
  await press('Open the sample');
  await screen.findByRole('heading', { name: 'Home' });
  run(command('restore'));
  await screen.findByRole('heading', { name: 'Backups of sample.assay' });
  await screen.findByRole('table', { name: 'Backups in trust backups' });
}

test('a backup is looked at before it comes back, and says what would be put aside', async () => {
  await listed();
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent.trim())).toEqual([
    'Your present passphrase 1,412 kB',
    'The passphrase of its day 1,398 kB',
    'No passphrase: it is not encrypted 1,204 kB',
  ]);
  expect(host.calls).not.toContain('newest_backup');
  await choose('21 November');
  const title = await screen.findByRole('heading', { name: 'Backup of 21 November 2026, 9:00am' });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(screen.getByText(/^7 changes made after it, the last 21 November 2026, 5:26pm/)).toBeTruthy();
  expect(screen.getByText('Changed: contract, by Sam Reed, 21 November 2026, 9:00am')).toBeTruthy();
  expect(host.calls).not.toContain('restore_backup');
  await press('Restore this backup');
  await screen.findByRole('heading', { name: 'Home' });
  await screen.findByText(
    'The register is the one of 21 November 2026, 9:00am now. What was there before lies in trust put aside 2026-11-21T172600.000Z.assay.',
  );
});

test('a backup of another key asks for the passphrase of its day', async () => {
  await listed();
  await choose('14 November');
  expect(host.calls).not.toContain('look_at_backup');
  const box = await screen.findByLabelText('Passphrase of 14 November 2026, 9:00am');
  await user.type(box, 'not that one{Enter}');
  expect(await screen.findByText('This is not the passphrase of the backup.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Restore this backup' })).toBeNull();
  await user.keyboard(`${PASSPHRASE}{Enter}`);
  await screen.findByText('It opens with the passphrase and the recovery key of its day.');
});

test('a backup that does not hold is not offered, and nothing is changed', async () => {
  await listed();
  host.backups.holds = false;
  await choose('21 November');
  expect((await screen.findByRole('alert')).textContent).toContain('does not hold together');
  expect(screen.queryByRole('button', { name: 'Restore this backup' })).toBeNull();
});

test('a register that is damaged is met by its newest backup that holds', async () => {
  host.broken = true;
  render(App);
  await press('badges.assay in Registers');
  await screen.findByRole('heading', { name: 'badges.assay could not be opened' });
  expect(screen.getByText('badges.assay is damaged: its first page cannot be read.')).toBeTruthy();
  await screen.findByRole('heading', { name: 'Backup of 21 November 2026, 9:00am' });
  expect(screen.getByText(/^What was entered after it cannot be told/)).toBeTruthy();
  await press('Restore this backup');
  await screen.findByRole('heading', { name: 'Home' });
});

test('where none of the backups holds that can be opened, that is said, and another register can be opened', async () => {
  host.broken = true;
  host.backups.holds = false;
  render(App);
  await press('badges.assay in Registers');
  await screen.findByText(/^None of the backups that can be opened/);
  await press('Open another register');
  await screen.findByRole('button', { name: 'Open the sample' });
});

test('where nothing may be written a backup can be looked at and not brought back', async () => {
  host.readOnly = true;
  await listed();
  await choose('31 October');
  await press('Restore this backup');
  expect(host.calls).not.toContain('restore_backup');
});

test('while a backup comes back the page is not left, and a refusal shows what is open now', async () => {
  await listed();
  await choose('21 November');
  host.hold('restore_backup');
  host.failNext('restore_backup');
  await press('Restore this backup');
  location.hash = '#/suppliers';
  await screen.findByText('Wait until the backup is back. Nothing is lost.');
  expect(location.hash).toBe('#/restore');
  const asked = host.calls.filter((call) => call === 'start_state').length;
  host.letGo();
  expect((await screen.findByRole('alert')).textContent).toContain('could not be read');
  await waitFor(() =>
    expect(host.calls.filter((call) => call === 'start_state').length).toBeGreaterThan(asked),
  );
});

test('what came back and does not open is not said to be the register', async () => {
  await listed();
  await choose('21 November');
  host.backups.trouble = 'Its first page is damaged.';
  await press('Restore this backup');
  await screen.findByRole('heading', { name: 'sample.assay could not be opened' });
  await screen.findByText(
    /^The backup of 21 November 2026, 9:00am lies in the register’s place, and the register could not be/,
  );
  expect(screen.queryByText(/^The register is the one of/)).toBeNull();
});
