import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { FakeHost, failure } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';

let host: FakeHost;
const user = userEvent.setup();
const go = async (hash: string) => {
  location.hash = hash;
  await waitFor(() => expect(location.hash).toBe(hash));
};

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
  session.start = undefined;
  router.route = { page: 'suppliers' };
});
afterEach(() => {
  location.hash = '';
});

async function openSample() {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { name: 'Home' });
  await go('#/suppliers');
  await screen.findByRole('heading', { name: 'Suppliers' });
}

async function openForm() {
  await openSample();
  await go('#/add/clause/contract%3Dc-s2');
  return screen.findByLabelText('Time limit');
}

/** Leaves a form with nothing open or unsaved, which the next test would be asked about. */
async function discards() {
  location.hash = '#/suppliers';
  await user.click(await screen.findByRole('button', { name: 'Leave, discard them' }));
  await screen.findByRole('heading', { name: 'Suppliers' });
}

async function sayWho() {
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Your name'), 'Sam Reed');
  await user.type(within(dialog).getByLabelText('Your role'), 'IG lead');
  await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
}

test('the first start offers three ways and says that a new register is encrypted', async () => {
  render(App);
  expect(await screen.findByRole('button', { name: 'Make an empty register' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/encrypted with a passphrase that you choose/)).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('badges.assay in Registers')).toBeInstanceOf(HTMLElement);
});

test('a register that cannot be opened says why, and the other ways stay', async () => {
  host.fail.set('open_sample', failure('damaged', 'The register does not hold together.'));
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  expect((await screen.findByRole('alert')).textContent).toContain('does not hold together');
  expect(screen.getByRole('button', { name: 'Open a register' })).toHaveProperty('disabled', false);
});

test('an empty register says what to do next', async () => {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Make an empty register' }));
  await user.click(await screen.findByRole('button', { name: 'Make it without a passphrase' }));
  expect(await screen.findByText('This register is empty.')).toBeInstanceOf(HTMLElement);
  await go('#/suppliers');
  expect(await screen.findByText('No supplier is in this register yet.')).toBeInstanceOf(HTMLElement);
});

test('who makes the change is asked before the first one, and its problems are named', async () => {
  const limit = await openForm();
  await user.clear(limit);
  await user.type(limit, '24');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
  expect(
    (await within(dialog).findByRole('link', { name: 'Your name: Enter your name' })).getAttribute('href'),
  ).toBe('#who-name');
  expect(host.calls).not.toContain('save_record');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await discards();
});

test('a problem is summed up with the focus, leads to its field and stands beside it', async () => {
  const limit = await openForm();
  await user.clear(limit);
  await user.type(limit, '2.5');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await sayWho();
  await waitFor(() => expect(document.activeElement?.className).toBe('nhsuk-error-summary'));
  const link = screen.getByRole('link', { name: 'Time limit: Write a whole number, such as 24.' });
  await user.click(link);
  expect(document.activeElement).toBe(limit);
  expect(limit.getAttribute('aria-invalid')).toBe('true');
  expect(limit.getAttribute('aria-describedby')).toContain('form-limit-error');
  await discards();
});

test('a saved clause changes the page and the history, and Undo takes it back', async () => {
  const limit = await openForm();
  await user.clear(limit);
  await user.type(limit, '24');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  await sayWho();
  await waitFor(() => expect(location.hash).toBe('#/contract/c-s2/clause'));
  await screen.findByText('Quality 3 of 4');
  const toast = await screen.findByText(/^Added CL-/);
  await user.click(within(toast.parentElement as HTMLElement).getByRole('button', { name: 'Undo' }));
  await screen.findByText('Quality 0 of 4');
  await go('#/history');
  expect(await screen.findByText('Undid: added breach-notification clause')).toBeInstanceOf(HTMLElement);
});

test('"Not known" empties an answer and gives it back', async () => {
  const limit = await openForm();
  const unknown = screen.getByLabelText('Not known: Time limit');
  await user.type(limit, '48');
  await user.click(unknown);
  expect(limit).toHaveProperty('value', '');
  await user.click(unknown);
  expect(limit).toHaveProperty('value', '48');
  await discards();
});

test('typed work is not left behind without asking', async () => {
  const limit = await openForm();
  await user.type(limit, '0');
  location.hash = '#/history';
  await user.click(await screen.findByRole('button', { name: 'Keep editing' }));
  expect(screen.getByRole('heading', { name: 'New breach-notification clause' })).toBeInstanceOf(HTMLElement);
  location.hash = '#/history';
  await user.click(await screen.findByRole('button', { name: 'Leave, discard them' }));
  expect(await screen.findByRole('heading', { name: 'History' })).toBeInstanceOf(HTMLElement);
});

test('a report needs a supplier, and a retendering its contract', async () => {
  await openSample();
  await go('#/reports');
  await user.click(await screen.findByRole('button', { name: 'Make the report' }));
  await screen.findByRole('link', { name: 'Supplier: Choose the supplier the report is on' });
  await user.click(screen.getByRole('radio', { name: 'Retendering' }));
  await user.selectOptions(screen.getByLabelText('Supplier'), 's1');
  await user.type(screen.getByLabelText('As at'), 'some day');
  await user.click(screen.getByRole('button', { name: 'Make the report' }));
  await screen.findByRole('link', { name: 'Contract: Choose the contract the report is on' });
  expect(screen.getByRole('link', { name: /^As at: Write a day/ })).toBeInstanceOf(HTMLElement);
  expect(host.calls).not.toContain('preview_report');
});

test('the board report is on the whole register and compares two days', async () => {
  await openSample();
  await go('#/reports');
  await user.click(await screen.findByRole('radio', { name: /^Board/ }));
  expect(screen.queryByLabelText('Supplier')).toBeNull();
  const since = screen.getByLabelText('Compared with');
  await user.type(since, 'some day');
  await user.click(screen.getByRole('button', { name: 'Make the report' }));
  await screen.findByRole('link', { name: /^Compared with: Write a day/ });
  await user.clear(since);
  await user.type(since, '31 3 26');
  await user.selectOptions(screen.getByLabelText('Who the copy is for'), 'foi');
  await user.click(screen.getByRole('button', { name: 'Make the report' }));
  expect(await screen.findByAltText('Page 1 of 3')).toBeInstanceOf(HTMLElement);
});

test('a report is looked at as pictures, saved, and found', async () => {
  await openSample();
  await go('#/reports/s1');
  await user.click(await screen.findByRole('button', { name: 'Make the report' }));
  const first = await screen.findByAltText('Page 1 of 3');
  expect(first.getAttribute('src')).toMatch(/^data:image\/svg\+xml;base64,/);
  await user.click(screen.getByRole('button', { name: /Save as PDF/ }));
  await user.click(await screen.findByRole('button', { name: 'Open folder' }));
  expect(host.calls).toContain('open_report_folder');
});

test('an address that is no page says so', async () => {
  await openSample();
  await go('#/nowhere');
  expect(await screen.findByText('This page does not exist.')).toBeInstanceOf(HTMLElement);
});
