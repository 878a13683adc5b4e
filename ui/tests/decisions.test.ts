import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import { failure, FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';

let host: FakeHost;
const user = userEvent.setup();
const focused = () => document.activeElement as HTMLElement;

beforeEach(async () => {
  host = new FakeHost();
  useHost(host);
  await host.call('open_sample');
  await host.call('say_who', { who: { name: 'Sam Reed', role: 'IG lead' } });
  session.start = undefined;
  router.route = { page: 'home' };
});
afterEach(() => {
  cleanup();
  router.release();
  location.hash = '';
});

async function openAt(hash: string, heading: string | RegExp): Promise<void> {
  render(App);
  await screen.findByRole('heading', { level: 1, name: 'Home' });
  location.hash = hash;
  await screen.findByRole('heading', { level: 1, name: heading });
}

/** Goes on to the next question, past "Not known". */
const leaves = async () => {
  await user.tab();
  await user.tab();
};
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));

test('an assessment is approved in two steps: the score is seen first, then somebody decides', async () => {
  await openAt('#/record/assessment/as-s1', /./);
  await press('Look at the approval');
  const part = await screen.findByRole('region', { name: 'Approve this assessment' });
  await waitFor(() => expect(focused().id).toBe('approval-title'));
  expect(host.calls).not.toContain('approve_assessment');
  expect(part.querySelector('.standing')?.textContent).toMatch(/ of 25/);
  const fact = (label: string) => within(part).getByText(label).nextElementSibling?.textContent;
  expect(fact('Score now')).toBe('Not assessed');
  expect(within(part).queryByText(/It does not change with this approval/)).toBeNull();
  const name = within(part).getByLabelText('Approved by');
  expect(name).toHaveProperty('value', 'Sam Reed');
  await user.clear(name);
  await press('Approve this score');
  await waitFor(() => expect(focused().className).toContain('nhsuk-error-summary'));
  await user.type(within(part).getByLabelText('Approved by'), 'Ann Other');
  await press('Approve this score');
  await screen.findByText('An approved assessment never changes. Make a new one.');
  expect(toasts.current?.text).toContain('is approved');
  expect(toasts.current?.action).toBeUndefined();
  expect(session.register?.undo).toBeNull();
  expect(focused().id).toBe('record-title');
  expect(host.records.answers('assessment', 'as-s1')).toMatchObject({ approved_by: 'Ann Other, IG lead' });
  expect(screen.queryByRole('button', { name: 'Approve this score' })).toBeNull();
});

test('what stands against an approval is said, though no field here can mend it', async () => {
  const method = { field: 'method', problem: 'Its method is not known to this program.' };
  const status = { field: 'status', problem: 'It is approved already.' };
  await openAt('#/record/assessment/as-s5', /./);
  host.fail.set('approval', failure('invalid-input', 'Something is missing.', [method]));
  await press('Look at the approval');
  expect((await screen.findByRole('alert')).textContent).toContain(method.problem);
  await press('Look at the approval');
  await screen.findByLabelText('Approved by');
  expect(screen.queryByRole('alert')).toBeNull();
  host.fail.set('approve_assessment', failure('invalid-input', 'Something is missing.', [status]));
  await press('Approve this score');
  expect((await screen.findByRole('alert')).textContent).toContain(status.problem);
  expect(document.querySelector('.nhsuk-error-summary')).toBeNull();
});

test('an assessment that somebody changed since is looked at again, and not approved unseen', async () => {
  await openAt('#/record/assessment/as-s4', /./);
  await press('Look at the approval');
  await screen.findByLabelText('Approved by');
  const part = screen.getByRole('region', { name: 'Approve this assessment' });
  const now = within(part).getByText('Score now').nextElementSibling?.textContent;
  expect(now).toMatch(/ of 25/);
  expect(within(part).getByText(/It does not change with this approval/)).toBeInstanceOf(HTMLElement);
  host.records.poke('assessment', 'as-s4', { author: 'Somebody else' });
  await press('Approve this score');
  await screen.findByText(
    'The assessment, or what its score follows from, was changed after you looked at it',
  );
  expect(screen.getByText(/Nothing was approved/)).toBeInstanceOf(HTMLElement);
  expect(host.records.answers('assessment', 'as-s4')['approved_by']).toBeUndefined();
  await press('Approve this score');
  await screen.findByText('An approved assessment never changes. Make a new one.');
});

test('a clause that somebody changed elsewhere takes theirs up and saves what was typed here', async () => {
  await openAt('#/edit/clause/b-s1', 'Badge dosimetry');
  const reference = await screen.findByLabelText('Clause reference');
  await user.type(reference, '12.4');
  host.records.poke('clause', 'b-s1', { addressee: 'The duty officer' });
  await leaves();
  await screen.findByText('All answers saved');
  expect(screen.getByLabelText('Addressee')).toHaveProperty('value', 'The duty officer');
  const recorded = { clause_reference: '12.4', addressee: 'The duty officer' };
  expect(host.records.answers('clause', 'b-s1')).toMatchObject(recorded);
  await user.click(screen.getByRole('link', { name: 'Done' }));
  await waitFor(() => expect(location.hash).toBe('#/contract/c-s1/clause'));
  expect(await screen.findByText('12.4')).toBeInstanceOf(HTMLElement);
});

test('where two people answered one question of a clause otherwise, both stand there to choose from', async () => {
  await openAt('#/edit/clause/b-s1', 'Badge dosimetry');
  const limit = await screen.findByLabelText('Time limit');
  await user.clear(limit);
  await user.type(limit, '24');
  host.records.poke('clause', 'b-s1', { limit: '72' });
  await leaves();
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing that you typed is lost');
  expect(screen.getByText(/Meanwhile somebody recorded: 72\./)).toBeInstanceOf(HTMLElement);
  expect(limit).toHaveProperty('value', '24');
  expect(host.records.answers('clause', 'b-s1')['limit']).toBe('72');
  await press('Use that instead');
  expect(limit).toHaveProperty('value', '72');
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  // Nothing is left unsaved, which the next test would be asked about.
  await user.click(screen.getByRole('link', { name: 'Done' }));
  await waitFor(() => expect(location.hash).toBe('#/contract/c-s1/clause'));
});

test('what a clause is worth is said as it is typed, of a new one too', async () => {
  const worth = () => document.querySelector('.worth')?.textContent;
  await openAt('#/edit/clause/b-s1', 'Badge dosimetry');
  const limit = await screen.findByLabelText('Time limit');
  expect(worth()).toContain('Quality 2 of 4');
  await user.clear(limit);
  await user.type(limit, '24');
  await waitFor(() => expect(worth()).toContain('Quality 3 of 4'));
  expect(host.calls).not.toContain('save_record');
  await user.type(limit, '.5');
  await waitFor(() => expect(worth()).toContain('once every answer is understood'));
  expect(worth()).not.toContain('of 4');
  await user.clear(limit);
  await user.type(limit, '24');
  await leaves();
  await screen.findByText('All answers saved');
});

test('a new clause is worth nothing until it is typed, and a contract has no quality of its own', async () => {
  await openAt('#/add/clause/contract%3Dc-s2', 'New breach-notification clause');
  const worth = screen.getByRole('region', { name: 'What it is worth' });
  expect(worth.textContent).toContain('Quality 0 of 4');
  await user.type(await screen.findByLabelText('Time limit'), '12');
  await waitFor(() => expect(worth.textContent).toContain('Quality 3 of 4'));
  location.hash = '#/edit/contract/c-s2';
  await press('Leave, discard them');
  await screen.findByLabelText('Ends');
  expect(screen.queryByRole('region', { name: 'What it is worth' })).toBeNull();
});

test('a draft of a clause is kept, offered and gone on with', async () => {
  await openAt('#/add/clause/contract%3Dc-s2', 'New breach-notification clause');
  await user.type(await screen.findByLabelText('Time limit'), '36');
  location.hash = '#/history';
  await press('Leave, keep the draft');
  await screen.findByRole('heading', { level: 1, name: 'History' });
  location.hash = '#/add/clause/contract%3Dc-s2';
  await press('Continue');
  expect(await screen.findByLabelText('Time limit')).toHaveProperty('value', '36');
});

test('the documents of a contract are its reports and its files, each with its digest', async () => {
  await openAt('#/contract/c-s2/documents', /./);
  const table = await screen.findByRole('table', { name: 'Files kept for it' });
  expect(within(table).getByText('9f86d081884c7d65'.repeat(4))).toBeInstanceOf(HTMLElement);
  await press('Save a copy: ISO/IEC 27001 certificate');
  await waitFor(() => expect(toasts.current?.text).toContain('in the folder Documents'));
  await toasts.current?.action?.run();
  expect(host.calls).toContain('open_evidence_folder');
  await press('As known at…');
  await press('One change earlier');
  await screen.findByText(/^As known on 3 October 2026/);
  await press('Save a copy: ISO/IEC 27001 certificate');
  await waitFor(() => expect(toasts.current?.text).toContain('iso-27001-certificate-of-2026-10-03.pdf'));
  await user.click(screen.getByRole('button', { name: /^Back to today/ }));
  await user.click(screen.getByRole('link', { name: 'Make this report: Retendering' }));
  await screen.findByRole('heading', { level: 1, name: 'Reports' });
  expect(await screen.findByLabelText('Contract')).toHaveProperty('value', 'c-s2');
  expect(screen.getByLabelText('Supplier')).toHaveProperty('value', 's2');
  expect(screen.getByLabelText('Retendering')).toHaveProperty('checked', true);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(location.hash).toBe('#/contract/c-s2/documents'));
});

test('an entry that was taken back says so, and what was undone is named by its record', async () => {
  await openAt('#/edit/clause/b-s1', 'Badge dosimetry');
  const limit = await screen.findByLabelText('Time limit');
  await user.clear(limit);
  await user.type(limit, '24');
  await leaves();
  await waitFor(() => expect(session.register?.undo).toBe('changed breach-notification clause'));
  location.hash = '#/contract/c-s1/history';
  await screen.findByText('Changed breach-notification clause');
  expect(screen.getAllByText('Time limit').length).toBeGreaterThan(0);
  await session.undo();
  expect(toasts.current?.text).toBe('Undone: changed breach-notification clause.');
  expect(await screen.findByText(/^Taken back on 21 November 2026 by Sam Reed \(entry 2\)$/)).toBeInstanceOf(
    HTMLElement,
  );
  await session.redo();
  await waitFor(() => expect(screen.queryByText(/^Taken back on/)).toBeNull());
});
