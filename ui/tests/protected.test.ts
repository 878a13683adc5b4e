import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { writing } from '../src/state/writing.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';
import { whoGate } from '../src/features/start/who.svelte';

const WHY = 'This register can only be read: its file or its folder is write-protected.';
let host: FakeHost;
const user = userEvent.setup();

beforeEach(() => {
  host = new FakeHost();
  host.readOnly = true;
  useHost(host);
  session.start = undefined;
  router.route = { page: 'home' };
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

async function openAt(hash: string, heading: string | RegExp): Promise<void> {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  location.hash = hash;
  await screen.findByRole('heading', { level: 1, name: heading });
}

/** What is said of an element beside its name. */
const reason = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

function refuses(element: HTMLElement): void {
  expect(element.getAttribute('aria-disabled')).toBe('true');
  expect(reason(element)).toBe(WHY);
  expect(element.getAttribute('href')).toBeNull();
}

test('a register that can only be read says so above every page, and what to do next', async () => {
  await openAt('#/contract/c-s2/facts', /./);
  const notice = screen.getByRole('region', { name: 'This register can only be read.' });
  expect(notice.textContent).toContain('copy the file to a folder of your own');
  expect(within(notice).getByRole('button', { name: /folder/i })).toBeInstanceOf(HTMLElement);
  host.readOnly = false;
  await session.refresh();
  await waitFor(() => expect(screen.queryByRole('region', { name: /only be read/ })).toBeNull());
});

test('a register that somebody else has open says who, and can be asked for again', async () => {
  host.readOnly = false;
  host.heldBy = 'Nia Prys has this register open to change it.';
  await openAt('#/contract/c-s2/facts', /./);
  const notice = screen.getByRole('region', { name: 'Somebody else has this register open.' });
  expect(notice.textContent).toContain('Nia Prys');
  const again = within(notice).getByRole('button', { name: 'Try again' });
  await user.click(again);
  expect(toasts.current?.text).toBe('It is still open there.');
  expect(writing.allowed).toBe(false);
  host.heldBy = null;
  await user.click(again);
  await waitFor(() => expect(screen.queryByRole('region', { name: /Somebody else/ })).toBeNull());
  expect(writing.allowed).toBe(true);
  expect(document.activeElement?.id).toBe('page');
});

test('whatever writes stays in its place, does nothing and says why', async () => {
  await openAt('#/contract/c-s2/facts', /./);
  for (const [hash, role, name] of [
    ['#/contract/c-s2/facts', 'link', 'Edit'],
    ['#/contract/c-s1/clause', 'link', 'Change this clause'],
    ['#/contract/c-s2/clause', 'link', 'Record this clause'],
    ['#/contract/c-s2/data', 'link', 'Add processing'],
    ['#/contract/c-s2/chain', 'link', 'Add a sub-processor'],
    ['#/contract/c-s2/evidence', 'link', 'Add evidence'],
    ['#/contract/c-s2/records', 'link', 'Add an action'],
    ['#/suppliers', 'link', 'Add a supplier'],
    ['#/suppliers', 'button', 'Save this view'],
    ['#/contracts', 'link', 'Add a contract'],
    ['#/records', 'link', 'Add a lesson'],
    ['#/records/evidence', 'link', 'Add a piece of evidence'],
    ['#/record/evidence/e-s4', 'button', 'Attach a file'],
    ['#/record/evidence/e-s4', 'button', 'Retire'],
    ['#/record/lesson/l-1', 'button', 'Reinstate'],
    ['#/record/assessment/as-s1', 'button', 'Look at the approval'],
  ] as const) {
    location.hash = hash;
    const [found] = await screen.findAllByRole(role, { name });
    refuses(found as HTMLElement);
    const before = [...host.calls];
    (found as HTMLElement).click();
    await tick();
    expect(host.calls, name).toEqual(before);
    expect(location.hash).toBe(hash);
    expect(screen.queryByRole('dialog')).toBeNull();
  }
}, 60_000);

test('commands that write are disabled in the menu and in the header, the others are not', async () => {
  await openAt('#/contract/c-s2/facts', /./);
  const line = (id: string) => host.menu.flatMap((part) => part.groups.flat()).find((each) => each.id === id);
  await waitFor(() => expect(line('back')?.enabled).toBe(true));
  for (const id of ['undo', 'redo', 'add', 'edit']) expect(line(id)?.enabled, id).toBe(false);
  expect(line('report-make')?.enabled).toBe(true);
  refuses(screen.getByRole('button', { name: 'Undo' }));
  await user.keyboard('{F2}');
  expect(location.hash).toBe('#/contract/c-s2/facts');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('combobox', { name: 'Search or run a command' }), 'Add a contract');
  expect(screen.queryByRole('option', { name: 'Add a contract' })).toBeNull();
});

test('a form is shown as facts with the reason, and a new record as none', async () => {
  await openAt('#/edit/contract/c-s2', /./);
  await waitFor(() => expect(document.querySelector('#page .banner')?.textContent ?? '').toContain(WHY));
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByText('Ends').tagName).toBe('DT');
  location.hash = '#/add/action/';
  await screen.findByText('Nothing can be added now.');
  expect(screen.queryByRole('textbox')).toBeNull();
  location.hash = '#/edit/clause/b-s1';
  await waitFor(() => expect(screen.getByText('Time limit').nextElementSibling?.textContent).toBe('48'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('whatever would write all the same is refused before anybody is asked who they are', async () => {
  await openAt('#/contract/c-s2/facts', /./);
  expect(await whoGate.ask()).toBe(false);
  expect(toasts.current?.text).toBe(WHY);
  expect(whoGate.pending).toBeUndefined();
  host.readOnly = false;
  await session.refresh();
  expect(writing.allowed).toBe(true);
});
