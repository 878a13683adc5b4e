import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';

// A page that is asked for again, after it could not be read or was not waited for.
let host: FakeHost;
const user = userEvent.setup();

beforeEach(async () => {
  host = new FakeHost();
  useHost(host);
  await host.call('say_who', { who: { name: 'Sam Reed', role: 'IG lead' } });
  session.start = undefined;
  router.route = { page: 'home' };
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

/** Goes to a page that is slow, and waits no longer. */
async function stop(hash: string, command: string): Promise<HTMLElement> {
  host.hold(command);
  location.hash = hash;
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(document.activeElement).toBe(again);
  return again;
}

test('after Stop, "Try again" leaves the focus on the page', async () => {
  const again = await stop('#/supplier/s2/facts', 'show_supplier');
  await user.click(again);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(document.activeElement?.id).toBe('page');
  host.letGo();
  await screen.findByRole('navigation', { name: 'Parts of this supplier' });
  expect(document.activeElement?.id).toBe('page');
});

test('a report and an import that take long can be stopped, and say that nothing was changed', async () => {
  for (const [hash, button, command] of [
    ['#/reports/s1', 'Make the report', 'preview_report'],
    ['#/quick-start', 'Choose a file…', 'plan_notices'],
    ['#/quick-start', 'Take these in', 'apply_notices'],
    ['#/import', 'Choose a file…', 'choose_table'],
  ] as const) {
    if (command === 'apply_notices')
      await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
    location.hash = hash;
    const start = await screen.findByRole('button', { name: button });
    host.hold(command);
    await user.click(start);
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(toasts.current?.text).toBe('Cancelled. Nothing was changed.'));
    toasts.current = undefined;
    expect(host.calls.at(-1)).toBe('stop_work');
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    expect(screen.getByRole('button', { name: button }).getAttribute('aria-disabled')).not.toBe('true');
    expect(document.activeElement).not.toBe(document.body);
  }
});

const chosen = () => [
  screen.getByLabelText<HTMLSelectElement>('Supplier').value,
  screen.getByLabelText<HTMLSelectElement>(/^Contract/).value,
];

test('the contract that a report was asked for is chosen after Stop too', async () => {
  const again = await stop('#/reports/contract/c-s2', 'report_choices');
  // The answer that nobody waits for comes first.
  host.letGo();
  await user.click(again);
  await waitFor(() => expect(chosen()).toEqual(['s2', 'c-s2']));
});

test('the contract that a report was asked for is chosen after a failure too, and only once', async () => {
  host.failNext('report_choices');
  location.hash = '#/reports/contract/c-s2';
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(chosen()).toEqual(['s2', 'c-s2']));
  await user.selectOptions(screen.getByLabelText('Supplier'), 's3');
  await session.changed(['contract']);
  await waitFor(() => expect(host.calls.filter((call) => call === 'report_choices')).toHaveLength(3));
  expect(chosen()[0]).toBe('s3');
});
