import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { run } from '../src/commands/run';
import { command } from '../src/commands/table';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { CALM } from '../src/state/backups.svelte';
import { session } from '../src/state/session.svelte';

const user = userEvent.setup();

beforeEach(() => {
  useHost(new FakeHost());
  session.start = undefined;
  router.route = { page: 'suppliers' };
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function openSample() {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByText('No backup yet');
}

test('a backup is made on wish, and the status line tells of the last one', async () => {
  await openSample();
  run(command('back-up'));
  await screen.findByText('Backed up and checked: trust 2026-11-21T100200.000Z.assay in trust backups.');
  expect(screen.queryByText('No backup yet')).toBeNull();
  expect(screen.getByText(/^Last backup 21 November 2026/)).toBeInstanceOf(HTMLElement);
});

test('one that is due is made once a register has been open for a moment, and is no message', async () => {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  await openSample();
  const due = timers.mock.calls.filter(([, after]) => after === CALM * 1000);
  expect(due).toHaveLength(1);
  (due[0]?.[0] as () => void)();
  await waitFor(() => expect(screen.queryByText('No backup yet')).toBeNull());
  expect(screen.getByText(/^Last backup/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/^Backed up and checked/)).toBeNull();
});
