import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import IncidentPage from '../src/features/incident/IncidentPage.svelte';
import IncidentsPage from '../src/features/incident/IncidentsPage.svelte';
import LetterPage from '../src/features/incident/LetterPage.svelte';
import { failure, FakeHost } from '../src/host/fake/fake';
import { NOW } from '../src/host/fake/incidents/sample';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { reminders } from '../src/state/reminders.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';

let host: FakeHost;
const user = userEvent.setup();
const focused = () => document.activeElement as HTMLElement;
const HOUR = 3_600_000;

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
  vi.useRealTimers();
});

test('the incident whose clock runs out first stands first, with its time left in words', async () => {
  render(IncidentsPage);
  const rows = await waitFor(() => {
    const found = screen.getAllByRole('row').slice(1);
    expect(found).toHaveLength(4);
    return found;
  });
  const first = within(rows[0] as HTMLElement);
  expect(first.getByText(/overdue by/)).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('4 are open')).toBeInstanceOf(HTMLElement);
  await user.click(screen.getByLabelText('Closed ones too'));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(6));
});

test('clocks tick without taking the focus from where it is', async () => {
  render(IncidentsPage);
  const search = await screen.findByLabelText('Search incidents');
  const link = await screen.findByRole('link', { name: 'Payslips sent to the wrong hospital' });
  expect(screen.getByText('53 hours left')).toBeInstanceOf(HTMLElement);
  link.focus();
  host.incidents.now = NOW + HOUR;
  // What the answer itself asked for: to be looked at again.
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByText('52 hours left');
  expect(focused()).toBe(link);
  expect(link.isConnected).toBe(true);
  expect(search.isConnected).toBe(true);
});

test('a list is read again when its own answer says so', async () => {
  vi.useFakeTimers();
  render(IncidentsPage);
  await vi.advanceTimersByTimeAsync(10);
  const read = () => host.calls.filter((call) => call === 'list_incidents').length;
  expect(read()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read()).toBe(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read()).toBe(3);
});

test('conflicting statements all stand, and the one that counts says so', async () => {
  render(IncidentPage, { id: 'i-1', section: 'timeline' });
  const table = await screen.findByRole('table');
  const lines = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent.trim().replaceAll(/\s+/g, ' ')).join(' '));
  expect(lines.some((line) => /6 September 2026 Counts Letter of the supplier/.test(line))).toBe(true);
  expect(lines.some((line) => /September 2026 On record only A newspaper/.test(line))).toBe(true);
  expect(lines.filter((line) => line.includes('Statements differ')).length).toBe(2);
});

test('every event that is drawn says its date beside the drawing', async () => {
  render(IncidentPage, { id: 'i-1', section: 'timeline' });
  await screen.findByRole('figure');
  const rows = [...document.querySelectorAll('.timeline-row')];
  expect(rows.length).toBe(6);
  for (const row of rows) {
    expect(row.querySelector('.track')?.getAttribute('aria-hidden')).toBe('true');
    expect(row.querySelector('.timeline-when')?.textContent.trim()).not.toBe('');
    expect(row.querySelectorAll('.band').length).toBeGreaterThan(0);
  }
});

test('a letter of a supplier with an open incident asks which one it is about', async () => {
  render(LetterPage, { supplier: 's2', incident: null });
  await screen.findByRole('group', { name: 'Which incident is it about?' });
  await user.click(screen.getByRole('button', { name: 'Put it down and start the clocks' }));
  const summary = await waitFor(() => {
    expect(focused().className).toContain('nhsuk-error-summary');
    return focused();
  });
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Choose the incident that the letter is about.']);
  expect(host.calls).not.toContain('take_letter');
});

test('a letter is put down by keyboard, and its clocks run', async () => {
  render(LetterPage, { supplier: 's6', incident: null });
  const received = await screen.findByLabelText('Received');
  await user.type(received, '20 November 2026');
  await user.click(screen.getByRole('button', { name: 'Now Read' }));
  expect(screen.getByLabelText('Read')).toHaveProperty('value', '21 November 2026, 5:26pm');
  await user.type(screen.getByLabelText('What it says, in its own words'), 'Malware was found on a server.');
  await user.keyboard('{Tab}');
  await user.click(screen.getByRole('button', { name: 'Put it down and start the clocks' }));
  await waitFor(() => expect(location.hash).toMatch(/^#\/incident\/.*\/clocks$/));
  expect(toasts.current?.text).toMatch(/clocks run/);
  expect(host.incidents.open).toBe(5);
  await session.undo();
  expect(host.incidents.open).toBe(4);
});

test('a letter that was begun is offered again after a crash, and gone on with', async () => {
  render(LetterPage, { supplier: 's2', incident: null });
  const wording = await screen.findByLabelText('What it says, in its own words');
  await user.type(wording, 'Half a sentence');
  await user.click(screen.getByRole('radio', { name: 'One that nobody knew of' }));
  // The page is gone before anything was put down.
  dispatchEvent(new Event('pagehide'));
  cleanup();
  router.release();

  render(LetterPage, { supplier: null, incident: null });
  await user.click(await screen.findByRole('button', { name: 'Continue' }));
  const again = await screen.findByLabelText('What it says, in its own words');
  expect(again).toHaveProperty('value', 'Half a sentence');
  expect(screen.getByRole('radio', { name: 'One that nobody knew of' })).toHaveProperty('checked', true);
  await user.type(screen.getByLabelText('Sent'), '20 November 2026');
  await user.click(screen.getByRole('button', { name: 'Put it down and start the clocks' }));
  await waitFor(() => expect(host.calls).toContain('take_letter'));
  await waitFor(() => expect(location.hash).toMatch(/^#\/incident\/.*\/clocks$/));
  expect(await host.call('kept_drafts')).toEqual([]);
});

test('a letter that is left can wait as a draft, or is discarded', async () => {
  render(LetterPage, { supplier: 's6', incident: null });
  await user.type(await screen.findByLabelText('Sent'), 'yesterday');
  for (const [answer, kept] of [
    ['Leave, keep the draft', 1],
    ['Leave, discard them', 0],
  ] as const) {
    const leaving = router.mayLeave();
    await user.click(await screen.findByRole('button', { name: answer }));
    expect(await leaving).toBe(true);
    expect(await host.call('kept_drafts')).toHaveLength(kept);
  }
});

test('a date that nobody understands is named beside its field, and nothing is put down', async () => {
  render(LetterPage, { supplier: 's6', incident: null });
  await user.type(await screen.findByLabelText('Sent'), 'some day');
  await user.click(screen.getByRole('button', { name: 'Put it down and start the clocks' }));
  await waitFor(() => expect(focused().className).toContain('nhsuk-error-summary'));
  await user.click(screen.getByRole('link', { name: /^Sent: / }));
  expect(focused()).toBe(screen.getByLabelText('Sent'));
  expect(host.incidents.open).toBe(4);
});

test('an incident is closed with its reason, and Undo opens it again', async () => {
  render(IncidentPage, { id: 'i-2', section: 'clocks' });
  await user.click(await screen.findByRole('button', { name: 'Close the incident…' }));
  const dialog = within(await screen.findByRole('dialog', { hidden: true }));
  await user.click(dialog.getByRole('button', { name: 'Close the incident', hidden: true }));
  expect(dialog.getByText('Say why it can be closed.')).toBeInstanceOf(HTMLElement);
  await user.type(dialog.getByLabelText('Why it can be closed'), 'Every page is back.');
  await user.click(dialog.getByRole('button', { name: 'Close the incident', hidden: true }));
  await waitFor(() => expect(host.incidents.open).toBe(3));
  await session.undo();
  expect(host.incidents.open).toBe(4);
});

test('what was reached before the window looked is listed, what is reached later is said', async () => {
  await reminders.follow();
  expect(reminders.rows.map(({ percent }) => percent)).toEqual([100, 80]);
  expect(toasts.current).toBeUndefined();
  // The payslips: 19 of 72 hours are used, and half of them 17 hours later.
  host.incidents.now = NOW + 17 * HOUR;
  await reminders.follow();
  expect(toasts.current?.text).toMatch(/used/);
  await toasts.current?.action?.run();
  expect(location.hash).toMatch(/#\/incident\/i-\d\/clocks/);
});

test('a register that could not be read for a moment still reminds', async () => {
  await reminders.follow();
  vi.useFakeTimers();
  host.fail.set('reminders', failure('locked', 'Another program holds the register.'));
  await reminders.follow();
  expect(reminders.rows).toHaveLength(2);
  host.incidents.now = NOW + 17 * HOUR;
  await vi.advanceTimersByTimeAsync(61_000);
  expect(toasts.current?.text).toMatch(/used/);
});
