import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOffered, runOffer } from '../src/commands/offers.svelte';
import Combobox from '../src/components/field/Combobox.svelte';
import { among } from '../src/components/field/finding.svelte';
import FormPage from '../src/features/form/FormPage.svelte';
import ContractPage from '../src/features/contract/ContractPage.svelte';
import RecordPage from '../src/features/record/RecordPage.svelte';
import RecordsPage from '../src/features/record/RecordsPage.svelte';
import { whoGate } from '../src/features/start/who.svelte';
import { FakeHost, failure } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';

let host: FakeHost;
const user = userEvent.setup();
const focused = () => document.activeElement as HTMLElement;
const of = (noun: string, id: string | null, under = {}) => ({ noun, id, under, field: null });

beforeEach(async () => {
  host = new FakeHost();
  useHost(host);
  await host.call('open_sample');
  await host.call('say_who', { who: { name: 'Sam Reed', role: 'IG lead' } });
  await session.refresh();
});
afterEach(() => {
  cleanup();
  router.release();
});

test('problems are summed up with the focus, lead to their questions and stand beside them', async () => {
  render(FormPage, of('action', null, { supplier: 's1' }));
  await user.type(await screen.findByLabelText('By when'), 'soon');
  await user.click(screen.getByRole('button', { name: 'Add' }));
  const summary = await waitFor(() => {
    const found = focused();
    expect(found.className).toContain('nhsuk-error-summary');
    return found;
  });
  const links = within(summary).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual([
    'What was found: This must be answered.',
    'By when: Write a day, such as 31 3 2027.',
  ]);
  await user.click(links[0] as HTMLElement);
  expect(focused()).toBe(screen.getByLabelText('What was found'));
  expect(focused().getAttribute('aria-describedby')).toBe('form-finding-error');
  expect(focused().getAttribute('aria-invalid')).toBe('true');
});

test('a record that is kept saves an answer as it is left, and Undo takes it back', async () => {
  render(FormPage, of('contract', 'c-s1'));
  const end = await screen.findByLabelText('Ends');
  await user.clear(end);
  await user.type(end, '31 3 27');
  expect(await screen.findByText('Understood as 31 March 2027')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('1 answer not saved yet')).toBeInstanceOf(HTMLElement);
  // Past "Not known", which is part of the same question.
  await user.tab();
  expect(host.calls).not.toContain('save_record');
  await user.tab();
  expect(await screen.findByText('All answers saved')).toBeInstanceOf(HTMLElement);
  expect(host.records.answers('contract', 'c-s1')['end']).toBe('2027-03-31');
  await session.undo();
  await waitFor(() => expect(screen.getByLabelText('Ends')).not.toHaveProperty('value', '31 March 2027'));
});

test('what was wrong is no longer told when the answer is typed back as it is saved', async () => {
  render(FormPage, of('contract', 'c-s1'));
  const end = await screen.findByLabelText<HTMLInputElement>('Ends');
  const saved = end.value;
  const answer = async (text: string) => {
    await user.clear(end);
    await user.type(end, text);
    // Past "Not known", which is part of the same question.
    await user.tab();
    await user.tab();
  };
  await answer('the day after');
  await waitFor(() => expect(end.getAttribute('aria-invalid')).toBe('true'));
  await answer(saved);
  await waitFor(() => expect(end.getAttribute('aria-invalid')).not.toBe('true'));
});

test('who makes the change is asked once, by leaving the field and by leaving the page', async () => {
  host = new FakeHost();
  useHost(host);
  await host.call('open_sample');
  await session.refresh();
  const first = whoGate.ask();
  const second = whoGate.ask();
  whoGate.pending?.(true);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  const third = whoGate.ask();
  whoGate.pending?.(false);
  expect(await third).toBe(false);
});

test('a decision waits for its button', async () => {
  render(FormPage, of('assessment', 'as-s1'));
  await user.type(await screen.findByLabelText('In words'), 'As before');
  await user.tab();
  expect(screen.getByText(/nothing is saved until you press Save/)).toBeInstanceOf(HTMLElement);
  expect(host.calls).not.toContain('save_record');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(toasts.current?.text).toMatch(/^Saved AS-0001/));
  expect(location.hash).toBe('#/record/assessment/as-s1');
});

test('unsaved answers are not left behind without asking; the safe answer has the focus', async () => {
  render(FormPage, of('action', null, { supplier: 's1' }));
  await user.type(await screen.findByLabelText('Who does it'), 'Contract manager');
  const asking = router.mayLeave();
  const dialog = await screen.findByRole('dialog');
  expect(focused()).toBe(within(dialog).getByRole('button', { name: 'Keep editing' }));
  await user.keyboard('{Escape}');
  expect(await asking).toBe(false);
  const again = router.mayLeave();
  await user.click(await screen.findByRole('button', { name: 'Leave, keep the draft' }));
  expect(await again).toBe(true);
  expect(await host.call('kept_drafts')).toMatchObject([{ key: 'action/new' }]);
  const last = router.mayLeave();
  await user.click(await screen.findByRole('button', { name: 'Leave, discard them' }));
  expect(await last).toBe(true);
  expect(await host.call('kept_drafts')).toEqual([]);
});

test('nothing typed, nothing asked', async () => {
  render(FormPage, of('action', null, { supplier: 's1' }));
  await screen.findByLabelText('Who does it');
  expect(await router.mayLeave()).toBe(true);
});

test('a draft is offered with its day, and gone on with', async () => {
  const answers = { owner: { text: 'Contract manager', list: [], shown: null } };
  await host.call('keep_draft', {
    key: 'action/new',
    json: JSON.stringify({ revision: 0, answers, parts: {} }),
  });
  render(FormPage, of('action', null));
  await screen.findByRole('heading', { name: 'Draft from 21 November 2026, 5:26pm' });
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByLabelText('Who does it')).toHaveProperty('value', 'Contract manager');
  expect(focused().id).toBe('form-heading');
});

test('a draft that was discarded can be brought back', async () => {
  const answers = { owner: { text: 'Contract manager', list: [], shown: null } };
  const json = JSON.stringify({ revision: 0, answers, parts: {} });
  await host.call('keep_draft', { key: 'action/new', json });
  render(FormPage, of('action', null));
  await user.click(await screen.findByRole('button', { name: 'Discard' }));
  expect(await screen.findByLabelText('Who does it')).toHaveProperty('value', '');
  expect(await host.call('kept_drafts')).toEqual([]);
  await toasts.current?.action?.run();
  expect(await screen.findByRole('button', { name: 'Continue' })).toBeInstanceOf(HTMLElement);
  expect(await host.call('kept_drafts')).toMatchObject([{ json }]);
});

test('what two people answered differently is shown with the focus, and chosen', async () => {
  render(FormPage, of('contract', 'c-s1'));
  const source = await screen.findByLabelText('Source');
  await user.type(source, 'The signed copy');
  host.records.poke('contract', 'c-s1', { source: 'The notice' });
  await user.tab();
  await user.tab();
  expect(await screen.findByText('This record was changed meanwhile')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Meanwhile somebody recorded: The notice/)).toBeInstanceOf(HTMLElement);
  expect(host.records.answers('contract', 'c-s1')['source']).toBe('The notice');
  await user.click(screen.getByRole('button', { name: 'Keep mine' }));
  await waitFor(() => expect(host.records.answers('contract', 'c-s1')['source']).toBe('The signed copy'));
  expect(screen.queryByText('This record was changed meanwhile')).toBeNull();
});

test('a record that cannot be changed says why, and has nothing to type into', async () => {
  render(FormPage, of('assessment', 'as-s2'));
  expect(await screen.findByText(/was approved on 10 November 2026/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('a form that cannot be read says so and can be asked for again', async () => {
  host.fail.set('record_form', failure('damaged', 'The register does not hold together.'));
  render(FormPage, of('contract', 'c-s1'));
  await screen.findByText('The register does not hold together.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Ends')).toBeInstanceOf(HTMLElement);
});

test('an item is added and taken away by keyboard, and comes back', async () => {
  render(FormPage, of('contract', 'c-s1'));
  const add = await screen.findByRole('button', { name: 'Add an event' });
  add.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(focused().id).toMatch(/^form-events-\d+-kind$/));
  const remove = screen.getByRole('button', { name: /^Remove ?: What happened to it 2/ });
  remove.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(focused().textContent).toBe('Undo'));
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: /^Remove ?: What happened to it 2/ })).toBeInstanceOf(
    HTMLElement,
  );
});

test('a record is retired with a reason, and Undo takes that back', async () => {
  render(RecordPage, { noun: 'evidence', id: 'e-s4' });
  await user.click(await screen.findByRole('button', { name: 'Retire' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Retire' }));
  expect(focused().id).toBe('retire-reason');
  expect(host.calls).not.toContain('retire_record');
  await user.type(focused(), 'Replaced by a new one');
  await user.click(within(dialog).getByRole('button', { name: 'Retire' }));
  expect(await screen.findByText('Retired on 21 November 2026: Replaced by a new one')).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.queryByRole('link', { name: 'Edit' })).toBeNull();
  await toasts.current?.action?.run();
  expect(await screen.findByRole('link', { name: 'Edit' })).toBeInstanceOf(HTMLElement);
});

test('a retired record is reinstated', async () => {
  render(RecordPage, { noun: 'lesson', id: 'l-1' });
  await user.click(await screen.findByRole('button', { name: 'Reinstate' }));
  expect(await screen.findByRole('link', { name: 'Edit' })).toBeInstanceOf(HTMLElement);
  expect(toasts.current?.text).toContain('in use again');
});

test('a file is kept with evidence by button and by drop, and a failure is said', async () => {
  render(RecordPage, { noun: 'evidence', id: 'e-s4' });
  await user.click(await screen.findByRole('button', { name: 'Attach a file' }));
  await waitFor(() => expect(toasts.current?.text).toBe('Kept certificate.pdf, 1.2 MB.'));
  host.fail.set('attach_dropped', failure('file', 'The file is empty.'));
  host.dropFile();
  expect(await screen.findByText('The file is empty.')).toBeInstanceOf(HTMLElement);
  host.dropFile();
  await waitFor(() => expect(screen.queryByText('The file is empty.')).toBeNull());
});

test('what hangs under a record can be added there', async () => {
  render(RecordPage, { noun: 'contract', id: 'c-s1' });
  const add = await screen.findByRole('link', { name: 'Add a processing activity' });
  expect(add.getAttribute('href')).toBe('#/add/processing/contract%3Dc-s1');
});

test('evidence and processing added from a contract begin with it and its supplier', async () => {
  const { unmount } = render(ContractPage, { id: 'c-s1', section: 'evidence' });
  const add = await screen.findByRole('link', { name: 'Add evidence' });
  expect(add.getAttribute('href')).toBe('#/add/evidence/contracts%3Dc-s1%26supplier%3Ds1');
  unmount();
  render(ContractPage, { id: 'c-s1', section: 'data' });
  const processing = await screen.findByRole('link', { name: 'Add processing' });
  expect(processing.getAttribute('href')).toBe('#/add/processing/contract%3Dc-s1%26supplier%3Ds1');
});

test('a list is searched, shows retired records on wish, and adds by key', async () => {
  render(RecordsPage, { noun: 'evidence' });
  await screen.findByText('9 records');
  await user.type(screen.getByRole('searchbox'), 'brackley');
  await screen.findByText('2 records');
  await user.keyboard('{ArrowDown}');
  expect(focused().getAttribute('href')).toMatch(/^#\/record\/evidence\//);
  expect(isOffered('add')).toBe(true);
  runOffer('add');
  expect(location.hash).toBe('#/add/evidence');
});

test('a box that finds is worked by keyboard alone', async () => {
  const chosen: string[] = [];
  const values = ['Ashdown', 'Brackley', 'Calder'].map((text) => ({ value: text.toLowerCase(), text }));
  render(Combobox, {
    id: 'f',
    shown: 'Ashdown',
    find: among(values),
    onchoose: ({ value }: { value: string }) => chosen.push(value),
  });
  const box = screen.getByRole('combobox');
  box.focus();
  await user.keyboard('{ArrowDown}');
  expect(await screen.findAllByRole('option')).toHaveLength(3);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(box.getAttribute('aria-activedescendant')).toBe('f-option-1');
  await user.keyboard('{Escape}');
  expect(box.getAttribute('aria-expanded')).toBe('false');
  expect(box).toHaveProperty('value', 'Ashdown');
  await user.clear(box);
  await user.type(box, 'cal');
  await waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe('f-option-0'));
  await user.keyboard('{Enter}');
  expect(chosen).toEqual(['calder']);
});

test('text that is none of the list stays in the box, and is said to be none', async () => {
  render(Combobox, { id: 'f', shown: '', find: among([]), onchoose: () => undefined });
  await user.type(screen.getByRole('combobox'), 'Nobody');
  await user.tab();
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'Nobody');
  expect(screen.getByText(/This is not in the list/)).toBeInstanceOf(HTMLElement);
});
