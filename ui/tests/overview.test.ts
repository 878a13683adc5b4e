import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';

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

async function openAt(hash: string, heading: string): Promise<void> {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  location.hash = hash;
  await screen.findByRole('heading', { level: 1, name: heading });
}

const row = (index: number) =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
    if (!found?.querySelector('th')) throw new Error('no row yet');
    return found;
  });
const chosen = () =>
  [...document.querySelectorAll<HTMLElement>('tr[aria-selected="true"]')].map((each) =>
    Number(each.dataset['index']),
  );

test('home begins with what is overdue, and each line leads to the field that settles it', async () => {
  await openAt('#/home', 'Home');
  const headings = (await screen.findAllByRole('heading', { level: 2 })).map((each) => each.textContent);
  expect(headings[0]).toMatch(/^Incident deadlines\s*\d+$/);
  expect(headings[1]).toMatch(/^Overdue\s*\d+$/);
  expect(headings[2]).toMatch(/^Within 90 days/);
  const line = screen.getByRole('link', { name: /Ends:\s+Badge dosimetry/ });
  expect(line.getAttribute('href')).toBe('#/edit/contract/c-s1/end');
  const question = screen.getAllByRole('link', { name: 'Which categories of personal data are held?' })[0];
  expect(question?.getAttribute('href')).toMatch(/^#\/edit\/processing\//);
});

test('an empty register says so on home and leads on', async () => {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Make an empty register' }));
  await user.click(await screen.findByRole('button', { name: 'Make it without a passphrase' }));
  await screen.findByText('This register is empty.');
  expect(screen.getByRole('link', { name: 'Quick start' }).getAttribute('href')).toBe('#/quick-start');
});

test('rows are chosen by keys alone: Shift, Ctrl, Space, all, and Escape gives one back', async () => {
  await openAt('#/contracts', 'Contracts');
  await user.click(await row(2));
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual([2, 3, 4]);
  await user.keyboard('{Control>}{ArrowDown}{/Control}');
  expect(chosen()).toEqual([2, 3, 4]);
  await user.keyboard(' ');
  expect(chosen()).toEqual([2, 3, 4, 5]);
  expect(screen.getByText('4 rows chosen')).toBeInstanceOf(HTMLElement);
  await user.keyboard('{Control>}a{/Control}');
  expect(screen.getByText('13 rows chosen')).toBeInstanceOf(HTMLElement);
  await user.keyboard('{Escape}');
  expect(chosen()).toEqual([5]);
  expect(location.hash).toBe('#/contracts');
});

test('rows are copied in the order of the list, and what is said of them comes from the register', async () => {
  await openAt('#/contracts', 'Contracts');
  await user.click(await row(0));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}c{/Control}');
  await screen.findByText('Copied 2 rows');
  expect(host.calls).toContain('rows_for_copy');
  const text = await navigator.clipboard.read().then((items) => items[0]?.getType('text/plain'));
  const lines = (await text?.text())?.split('\r\n') ?? [];
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain('\t');
});

test('a view is kept by name, found again, followed and forgotten', async () => {
  await openAt('#/contracts', 'Contracts');
  await row(0);
  await user.click(screen.getByRole('button', { name: /^Extreme/ }));
  await user.click(screen.getByRole('button', { name: 'Save this view' }));
  await user.click(screen.getByRole('button', { name: 'Save the view' }));
  await screen.findByText(/Enter a name/);
  await user.type(screen.getByLabelText('Name of the view'), 'Worst');
  await user.click(screen.getByRole('button', { name: 'Save the view' }));
  await screen.findByText('The view “Worst” is saved.');
  await user.click(screen.getByRole('button', { name: /^Extreme/ }));
  await screen.findByText('13 contracts');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Saved view' }), 'Worst');
  await screen.findByText('2 contracts');
  await user.click(screen.getByRole('button', { name: 'Forget this view' }));
  await waitFor(() => expect(screen.queryByRole('option', { name: 'Worst' })).toBeNull());
});

test('rows that are chosen are set side by side', async () => {
  await openAt('#/suppliers', 'Suppliers');
  await user.click(await row(1));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  await screen.findByRole('heading', { level: 1, name: 'Compare' });
  const table = await screen.findByRole('table');
  const before = within(table).getAllByRole('row').length;
  expect(within(table).getAllByText('Differs').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Only what differs' }));
  expect(within(table).queryAllByText('Same')).toEqual([]);
  expect(within(table).getAllByRole('row').length).toBeLessThanOrEqual(before);
});

test('levers are tried out, change the sentence, and save nothing', async () => {
  await openAt('#/contract/c-s10/score', 'Pathology courier');
  const lever = await screen.findByRole('switch', { name: /^C2 / });
  await user.click(lever);
  await screen.findByText(/^With this change the score/);
  await user.click(screen.getByRole('button', { name: 'Switch all off' }));
  await screen.findByText(/^Nothing is switched on/);
  expect(host.calls.filter((call) => /edit|save|keep_/.test(call))).toEqual([]);
  expect(session.register?.undo).toBeNull();
});

test('the matrix is walked by arrows, and Enter opens the contracts of a cell and gives the focus back', async () => {
  await openAt('#/risk', 'Risk overview');
  const cell = await screen.findByRole('button', { name: /^Impact 4, likelihood 4/ });
  expect(cell.getAttribute('tabindex')).toBe('0');
  cell.focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(focused().getAttribute('aria-label')).toMatch(/^Impact 4, likelihood 3/));
  const held = focused();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Impact 4, likelihood 3' });
  expect((await within(dialog).findAllByRole('link')).length).toBeGreaterThan(0);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(focused()).toBe(held));
});

test('every picture of the overview is also a table, and is saved as a drawing and for a spreadsheet', async () => {
  await openAt('#/risk', 'Risk overview');
  await user.click(await screen.findByRole('button', { name: /^Show as table\s*: Impact and/ }));
  expect(screen.getByRole('columnheader', { name: 'Held higher by a floor' })).toBeInstanceOf(HTMLElement);
  await user.click(screen.getByRole('button', { name: /^Save as CSV…\s*: Bands by tier/ }));
  await screen.findByText('Saved as risk-tier.csv in the folder Documents.');
  expect(screen.getAllByRole('button', { name: /^Show as table/ })).toHaveLength(6);
});

test('what is not known of a chain is drawn and counted', async () => {
  await openAt('#/contract/c-s1/chain', 'Badge dosimetry');
  await screen.findByText(/Who else works for them is not known/);
  expect(document.querySelectorAll('.chain-open')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByText('Not known').length).toBeGreaterThan(1);
});

test('notices are looked at first, then taken in as one deed', async () => {
  await openAt('#/quick-start', 'Quick start');
  await user.click(screen.getByRole('button', { name: 'Choose a file…' }));
  await screen.findByText(/^4 notices:/);
  expect(host.calls).not.toContain('apply_notices');
  await user.click(screen.getByRole('button', { name: 'Take these in' }));
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Your name'), 'Sam Reed');
  await user.type(within(dialog).getByLabelText('Your role'), 'IG lead');
  await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
  await screen.findByText('1 contract was added and 1 changed.');
});

test('a spreadsheet is looked at, read as a person says, and taken in as one deed', async () => {
  const call = vi.spyOn(host, 'call');
  await openAt('#/import', 'Import a spreadsheet');
  await user.click(screen.getByLabelText('Suppliers'));
  await user.click(screen.getByRole('button', { name: 'Choose a file…' }));
  await screen.findByText(/^1 to add, 1 to change/);
  expect(document.activeElement?.textContent).toBe('suppliers-2026.csv');
  expect(screen.getByText('D7: Accounts to: there is no such day')).toBeInstanceOf(HTMLElement);
  expect(screen.getByLabelText<HTMLSelectElement>('Encoding').value).toBe('windows-1252');
  const name = screen.getByLabelText<HTMLSelectElement>('Column A Supplier name holds');
  await user.selectOptions(name, 'Nothing that is taken in');
  await screen.findByText(/^Which column holds “Legal name”/);
  expect(screen.queryByRole('button', { name: 'Take these in' })).toBeNull();
  const manager = screen.getByLabelText<HTMLSelectElement>('Column E Account manager holds');
  await user.selectOptions(manager, 'Legal name');
  await screen.findByText('You said so');
  const columns = [
    { column: 'A', field: null },
    { column: 'E', field: 'organisation.legal_name' },
  ];
  expect(call).toHaveBeenLastCalledWith('read_table', { ask: expect.objectContaining({ columns }) });
  await user.selectOptions(screen.getByLabelText('Encoding'), 'UTF-8');
  await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Encoding').value).toBe('UTF-8'));
  expect(manager.value).toBe('organisation.legal_name');
  expect(host.calls).not.toContain('apply_table');
  await user.click(screen.getByRole('button', { name: 'Take these in' }));
  const dialog = screen.queryByRole('dialog');
  if (dialog) {
    await user.type(within(dialog).getByLabelText('Your name'), 'Sam Reed');
    await user.type(within(dialog).getByLabelText('Your role'), 'IG lead');
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
  }
  await screen.findByText(/^1 added, 1 changed/);
  expect(host.calls).toContain('apply_table');
});

test('the navigation counts what is due and every kind of record', async () => {
  await openAt('#/home', 'Home');
  const nav = screen.getByRole('navigation', { name: 'Sections' });
  await waitFor(() =>
    expect(within(nav).getByRole('link', { name: /^Contracts/ }).textContent).toMatch(/13/),
  );
  expect(within(nav).getByRole('link', { name: /^Home/ }).textContent).toMatch(/\d/);
});
