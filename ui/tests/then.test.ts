import { cleanup, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { Then } from '../src/features/history/then.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
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

const slider = () => screen.getByRole('slider', { name: 'As known at' });

test.each(['#/contract/c-s2/clause', '#/supplier/s2/clause'])(
  'on %s one steps back through what was known, and one key leads back to today',
  async (hash) => {
    await openAt(hash);
    await waitFor(() => expect(focused()).toBe(slider()));
    expect(slider().getAttribute('aria-valuetext')).toBe('Today, with all that is known now');
    expect(writing.allowed).toBe(true);
    await user.click(screen.getByRole('button', { name: 'One change earlier' }));
    await screen.findByText('As known on 3 October 2026 at 14:05. Nothing can be changed here.');
    expect(slider().getAttribute('aria-valuetext')).toContain(
      '3 October 2026 at 14:05 – Changed: breach-notification',
    );
    const change = screen.getByRole('link', { name: 'Change this clause' });
    expect(change.getAttribute('aria-disabled')).toBe('true');
    expect(change.getAttribute('title')).toContain('An earlier state is shown');
    const undo = host.menu.flatMap((part) => part.groups.flat()).find(({ id }) => id === 'edit');
    expect(undo?.enabled).toBe(false);
    await user.click(screen.getByRole('button', { name: 'One change earlier' }));
    await screen.findByText(/As known on 9 June 2026/);
    expect(screen.getByText(/^No number/)).toBeInstanceOf(HTMLElement);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('slider')).toBeNull());
    await waitFor(() => expect(screen.queryByText(/As known on/)).toBeNull());
    expect(focused().textContent).toBe('As known at…');
    expect(writing.allowed).toBe(true);
    expect(location.hash).toBe(hash);
  },
);

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
