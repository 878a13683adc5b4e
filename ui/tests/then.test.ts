import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { isOffered } from '../src/commands/offers.svelte';
import { Then } from '../src/features/history/then.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';
import { writing } from '../src/state/writing.svelte';

let host: FakeHost;
const user = userEvent.setup();
const focused = () => document.activeElement as HTMLElement;

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
  session.start = undefined;
  router.route = { page: 'home' };
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

async function openAt(hash: string): Promise<void> {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  location.hash = hash;
  await user.click(await screen.findByRole('button', { name: 'As known at…' }));
}

const canBeChosen = (line: string) =>
  host.menu.flatMap((part) => part.groups.flat()).some(({ id, enabled }) => id === line && enabled);

/** As after two changes of which one was taken back. */
function canBeWalked(): void {
  const { start } = session;
  if (!start?.register) throw new Error('no register is open');
  session.enter({ ...start, register: { ...start.register, undo: 'the clause', redo: 'a contact' } });
}

const slider = () => screen.getByRole('slider', { name: 'As known at' });

test.each([
  ['#/contract/c-s2/clause', ['undo', 'redo', 'edit']],
  ['#/supplier/s2/clause', ['undo', 'redo', 'edit']],
])('on %s one steps back through what was known, and one key leads back to today', async (hash, changes) => {
  await openAt(hash);
  canBeWalked();
  await waitFor(() => expect(focused()).toBe(slider()));
  expect(slider().getAttribute('aria-valuetext')).toBe('Today, with all that is known now');
  expect(writing.allowed).toBe(true);
  await waitFor(() => expect(['undo', 'redo', 'edit'].filter(canBeChosen)).toEqual(changes));
  await user.click(screen.getByRole('button', { name: 'One change earlier' }));
  await screen.findByText('As known on 3 October 2026 at 2:05pm. Nothing can be changed here.');
  expect(slider().getAttribute('aria-valuetext')).toContain(
    '3 October 2026 at 2:05pm – Changed: breach-notification',
  );
  const change = screen.getByRole('link', { name: 'Record this clause' });
  expect(change.getAttribute('aria-disabled')).toBe('true');
  expect(change.getAttribute('title')).toContain('An earlier state is shown');
  await waitFor(() => expect(['undo', 'redo', 'edit'].filter(canBeChosen)).toEqual([]));
  await user.click(screen.getByRole('button', { name: 'One change earlier' }));
  await screen.findByText(/As known on 9 June 2026/);
  expect(screen.getByText(/^No time named/)).toBeInstanceOf(HTMLElement);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
  await waitFor(() => expect(screen.queryByText(/As known on/)).toBeNull());
  expect(focused().textContent).toBe('As known at…');
  expect(writing.allowed).toBe(true);
  expect(location.hash).toBe(hash);
});

test('whoever ends while an answer is on its way is in today at once, and the late answer is dropped', async () => {
  await openAt('#/supplier/s1/clause');
  await user.click(await screen.findByRole('button', { name: 'One change earlier' }));
  await user.click(screen.getByRole('button', { name: 'One change earlier' }));
  await screen.findByText(/As known on 9 June 2026/);
  expect(screen.getByText(/^No time named/)).toBeInstanceOf(HTMLElement);
  host.hold('supplier_then');
  await user.click(screen.getByRole('button', { name: 'One change earlier' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByText(/^No time named/)).toBeNull();
  expect(screen.getByText('Quality 2 of 4')).toBeInstanceOf(HTMLElement);
  expect(writing.allowed).toBe(true);
  host.letGo();
  // The next answer comes after the one that was held.
  await user.click(screen.getByRole('button', { name: 'As known at…' }));
  expect((await screen.findByRole('slider')).getAttribute('aria-valuetext')).toMatch(/^Today/);
  expect(screen.queryByText(/As known on/)).toBeNull();
  expect(writing.allowed).toBe(true);
});

test('an end drops the answer that is on its way, and what comes after it is shown', async () => {
  const answers: (() => void)[] = [];
  const then = new Then(
    'contract',
    'c-s2',
    (at) =>
      new Promise<{ at: string; banner: string }>((resolve) =>
        answers.push(() => resolve({ at, banner: at })),
      ),
  );
  await then.begin();
  const shown = then.choose(2);
  answers[0]?.();
  await shown;
  expect(then.at?.slice(0, 7)).toBe('2026-10');
  const late = then.choose(0);
  then.end();
  expect([then.at, then.place, then.busy]).toEqual([null, 3, false]);
  await then.begin();
  const next = then.choose(1);
  answers[1]?.();
  await late;
  expect([then.at, then.busy]).toEqual([null, true]);
  answers[2]?.();
  await next;
  expect(then.at?.slice(0, 7)).toBe('2026-06');
});

test('what a message offers to take back is not taken back while an earlier state is shown', async () => {
  await openAt('#/supplier/s2/clause');
  await screen.findByRole('slider');
  toasts.say('The clause was saved.', session.undoing);
  await user.click(screen.getByRole('button', { name: 'One change earlier' }));
  await screen.findByText(/As known on/);
  const toast = screen.getByText('The clause was saved.').parentElement as HTMLElement;
  const undo = within(toast).getByRole('button', { name: 'Undo' });
  expect(undo.getAttribute('aria-disabled')).toBe('true');
  expect(undo.getAttribute('title')).toContain('An earlier state is shown');
  await user.click(undo);
  expect(host.calls).not.toContain('undo_change');
  await user.click(screen.getByRole('button', { name: /^Back to today/ }));
  await user.click(undo);
  await waitFor(() => expect(host.calls).toContain('undo_change'));
});

test('instants that cannot be read are a failure, not a record that was never changed', async () => {
  const asking = openAt('#/contract/c-s2/facts');
  host.hold('trail_instants');
  await asking;
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByText('Nothing was changed yet.')).toBeNull();
  host.failNext('trail_instants');
  host.letGo();
  const retry = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByText('Nothing was changed yet.')).toBeNull();
  await user.click(retry);
  await waitFor(() => expect(focused()).toBe(slider()));
  expect(slider().getAttribute('aria-valuetext')).toMatch(/^Today/);
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('Escape leads to the list of suppliers, and with the steps in sight only to today', async () => {
  await openAt('#/supplier/s2/facts');
  await screen.findByRole('slider');
  expect(isOffered('back')).toBe(true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
  expect(location.hash).toBe('#/supplier/s2/facts');
  expect(isOffered('back')).toBe(false);
  await user.keyboard('{Escape}');
  await screen.findByRole('heading', { level: 1, name: 'Suppliers' });
});

test('leaving the page leaves the earlier state', async () => {
  await openAt('#/contract/c-s2/facts');
  await user.click(await screen.findByRole('button', { name: 'One change earlier' }));
  await waitFor(() => expect(writing.allowed).toBe(false));
  location.hash = '#/contracts';
  await screen.findByRole('heading', { level: 1, name: 'Contracts' });
  await waitFor(() => expect(writing.allowed).toBe(true));
});

test('of many steps in a row only the last is shown, and each answer is waited for', async () => {
  const answers: ((at: string) => void)[] = [];
  const asked: string[] = [];
  const then = new Then('contract', 'c-s2', (at) => {
    asked.push(at.slice(0, 7));
    return new Promise<{ at: string; banner: string }>((resolve) =>
      answers.push(() => resolve({ at, banner: at })),
    );
  });
  await then.begin();
  expect(then.place).toBe(3);
  const walking = then.choose(2);
  void then.choose(1);
  void then.choose(0);
  answers[0]?.('');
  await vi.waitFor(() => expect(asked).toEqual(['2026-10', '2026-03']));
  answers[1]?.('');
  await walking;
  expect(then.at?.slice(0, 7)).toBe('2026-03');
  await then.choose(9);
  expect([then.place, then.at]).toEqual([3, null]);
});
