import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { run } from '../src/commands/run';
import { command } from '../src/commands/table';
import { FakeHost } from '../src/host/fake/fake';
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
const said = (text: string | RegExp) => screen.findByText(text, { selector: '.toast-text' });
const calls = (name: string) => host.calls.filter((call) => call === name).length;

/** The pairs in a list, by their headings. */
const pairs = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

async function opened(known = true) {
  render(App);
  await press('Open the sample');
  await screen.findByRole('heading', { name: 'Home' });
  if (known) {
    await host.call('say_who', { who: { name: 'Sam Reed', role: 'Procurement officer' } });
    await session.refresh();
  }
}

async function listed(known = true) {
  await opened(known);
  run(command('duplicates'));
  await screen.findByRole('heading', { name: 'Likely duplicates' });
  await waitFor(() => expect(pairs()).toHaveLength(3));
}

async function looked() {
  await listed();
  const link = screen.getAllByRole('link', { name: /^Merge…/ })[0];
  if (link) await user.click(link);
  await screen.findByRole('heading', { name: 'Merge two suppliers' });
  await screen.findByRole('group', { name: 'Which one stays?' });
}

test('the list of suppliers leads quietly to pairs that are probably one, each with its reason', async () => {
  await opened();
  location.hash = '#/suppliers';
  await user.click(await screen.findByRole('link', { name: 'Likely duplicates' }));
  await screen.findByText('Their company number is the same.');
  const first = within(
    screen.getAllByRole('listitem').find((item) => item.classList.contains('card')) ?? document.body,
  );
  expect(first.getAllByRole('link').map(({ textContent }) => textContent?.split(' ')[0])).toEqual([
    'S-0002',
    'S-0008',
    'Merge…:',
  ]);
  expect(first.getAllByText('04218875')).toHaveLength(2);
  expect(calls('look_at_merge') + calls('merge_suppliers')).toBe(0);
});

test('two that are not the same leave the list, stand below, and are taken back by key and by button', async () => {
  await listed(false);
  const [name] = pairs();
  await press(new RegExp(`^Not the same.*${name ?? ''}`));
  // Whoever decides is named in the history, and is asked once.
  await user.type(await screen.findByLabelText('Your name'), 'Sam Reed');
  await user.type(screen.getByLabelText(/role/i), 'Procurement officer{Enter}');
  await said(/are not the same\. They are not proposed again\.$/);
  await screen.findByRole('heading', { name: 'Held not to be the same' });
  expect(document.activeElement?.id).toBe('pair-0');
  expect(pairs()[0]).not.toBe(name);
  await session.undo();
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Held not to be the same' })).toBeNull());
  await session.redo();
  await press(new RegExp(`^Take back.*${name ?? ''}`));
  await said(/was taken back\. They are proposed again/);
  await waitFor(() => expect(pairs()).toHaveLength(3));
  expect(screen.queryByRole('heading', { name: 'Held not to be the same' })).toBeNull();
  expect(document.activeElement?.id).toBe('duplicates-open');
});

test('a merge is looked at from either side before it is done, and undone as one change', async () => {
  await looked();
  const wide = await screen.findByRole('table', { name: 'The organisation' });
  expect(within(wide).getByText('Differs: each keeps its own')).toBeTruthy();
  screen.getByText(/^Processing activities: P-0011, P-0012 and 22 more$/);
  screen.getByRole('button', { name: 'Merge S-0008 into S-0002' });
  await user.click(screen.getByRole('radio', { name: /^S-0008/ }));
  await press('Merge S-0002 into S-0008');
  await said(/^S-0002 .* was merged into S-0008 .*\. The backup made before is sample 2026/);
  await screen.findByRole('heading', { name: 'Likely duplicates' });
  await waitFor(() => expect(pairs()).toHaveLength(2));
  expect(session.register?.suppliers).toBe(13);
  await press('Undo');
  await waitFor(() => expect(pairs()).toHaveLength(3));
  expect(session.register?.suppliers).toBe(14);
});

test('what was changed since it was looked at is not merged unseen', async () => {
  await looked();
  host.records.pokes += 1;
  await press('Merge S-0008 into S-0002');
  const alert = await screen.findByText(/^Nothing was merged: the register was changed/);
  await waitFor(() => expect(document.activeElement).toBe(alert.closest('#merge-changed')));
  expect(session.register?.suppliers).toBe(14);
  await press('Merge S-0008 into S-0002');
  await said(/was merged into/);
});

test('a reason that does not fit is said beside its box, and nothing is decided', async () => {
  await looked();
  await user.click(screen.getByLabelText('Why? (optional)'));
  await user.paste('x'.repeat(301));
  await press('Not the same');
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement?.contains(summary)).toBe(true));
  expect(summary.textContent).toContain('Enter at most 300 characters');
  expect(screen.getByLabelText('Why? (optional)').getAttribute('aria-invalid')).toBe('true');
  await user.clear(screen.getByLabelText('Why? (optional)'));
  await user.type(screen.getByLabelText('Why? (optional)'), 'Two companies of one group');
  await press('Not the same');
  await screen.findByText('Decided on 21 November 2026: Two companies of one group');
});

test('two that cannot be merged can still be said not to be the same', async () => {
  await opened();
  host.failNext('look_at_merge');
  location.hash = '#/merge/s2/s8';
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: /^Merge S-/ })).toBeNull();
  await press('Not the same');
  await said(/are not the same/);
});

test('where nothing may be written pairs are read, and why nothing is decided is said', async () => {
  host.readOnly = true;
  await listed(false);
  const button = screen.getAllByRole('button', { name: /^Not the same/ })[0];
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  if (button) await user.click(button);
  location.hash = '#/merge/s2/s8';
  await screen.findByRole('heading', { name: 'Merge two suppliers' });
  expect(calls('say_distinct') + calls('look_at_merge')).toBe(0);
});

test('a search that takes long is stopped, in the register too, and asked for again', async () => {
  await opened();
  host.hold('list_duplicates');
  run(command('duplicates'));
  await press('Stop');
  expect(calls('stop_work')).toBe(1);
  host.letGo();
  await press('Try again');
  await waitFor(() => expect(pairs()).toHaveLength(3));
});

test('a register in which no two look alike says so', async () => {
  await opened();
  for (const [one, other] of [
    ['s2', 's8'],
    ['s4', 's11'],
    ['s5', 's9'],
  ])
    await host.call('say_distinct', { one, other, reason: null });
  run(command('duplicates'));
  await screen.findByText('No two suppliers look like one.');
  expect(screen.getAllByRole('button', { name: /^Take back/ })).toHaveLength(3);
});
