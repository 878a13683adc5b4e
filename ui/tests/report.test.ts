import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import IncidentPage from '../src/features/incident/IncidentPage.svelte';
import type { ReportChoices } from '../src/api/generated/ReportChoices';
import { ReportMaking } from '../src/features/report/making.svelte';
import ReportForm from '../src/features/report/ReportForm.svelte';
import ReportsPage from '../src/features/report/ReportsPage.svelte';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { parse } from '../src/router/route';
import { session } from '../src/state/session.svelte';

let host: FakeHost;
const user = userEvent.setup();

async function open(who = true): Promise<void> {
  await host.call('open_sample');
  if (who) await host.call('say_who', { who: { name: 'Sam Reed', role: 'IG lead' } });
  await session.refresh();
}

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
});
afterEach(cleanup);

const make = async () => user.click(await screen.findByRole('button', { name: 'Make the report' }));
const issueButton = () => screen.findByRole('button', { name: 'Issue…' });

test('an incident offers its chronology and its pack, and each opens with the incident chosen', async () => {
  await open();
  const { id } = host.incidents.subjects()[0] ?? { id: '' };
  render(IncidentPage, { id, section: 'documents' });
  const links = await screen.findAllByRole('link', { name: /^Make/ });
  const routes = links.map((link) => parse(link.getAttribute('href') ?? ''));
  expect(routes).toEqual([
    { page: 'reports', supplier: null, incident: id, kind: 'chronology' },
    { page: 'reports', supplier: null, incident: id, kind: 'incident-pack' },
  ]);
  cleanup();
  render(ReportsPage, { supplier: null, incident: id, kind: 'chronology' });
  const chosen = await screen.findByLabelText<HTMLSelectElement>('Incident');
  await waitFor(() => expect(chosen.value).toBe(id));
  expect(screen.getByRole('radio', { name: /^Chronology/ })).toHaveProperty('checked', true);
  expect(screen.queryByLabelText('Supplier')).toBeNull();
  await user.click(screen.getByLabelText('Only the one-page summary'));
  await make();
  expect(await screen.findByRole('heading', { name: /^Chronology: I-0001/ })).toBeInstanceOf(HTMLElement);
});

test('incidents of one title are told apart by their references, and others need none', async () => {
  await open();
  const choices = await host.call<ReportChoices>('report_choices');
  const [first] = choices.incidents;
  if (!first) throw new Error('the sample has an incident');
  const [twin, other] = [
    { ...first, id: 'twin', reference: 'I-0098' },
    { ...first, id: 'other', reference: 'I-0099', title: 'Another' },
  ];
  const making = new ReportMaking();
  making.kind = 'chronology';
  render(ReportForm, { making, choices: { ...choices, incidents: [first, twin, other] } });
  const named = within(await screen.findByLabelText('Incident')).getAllByRole('option');
  expect(named.slice(1).map((option) => option.textContent)).toEqual([
    `${first.reference} ${first.title}`,
    `I-0098 ${first.title}`,
    'Another',
  ]);
});

test('a report on an incident needs one', async () => {
  await open();
  render(ReportsPage, { supplier: null });
  await user.click(await screen.findByRole('radio', { name: /^Chronology/ }));
  await make();
  await screen.findByRole('link', { name: 'Incident: Choose the incident the report is on' });
  expect(host.calls).not.toContain('preview_report');
});

test('issuing is asked about first, gives the number, and then the file is saved', async () => {
  await open();
  render(ReportsPage, { supplier: 's1' });
  await make();
  await user.click(await issueButton());
  const question = within(await screen.findByRole('dialog', { name: 'Issue this report?' }));
  // The safe answer has the focus.
  expect(document.activeElement).toBe(question.getByRole('button', { name: 'Cancel' }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(host.calls).not.toContain('issue_report');

  await user.click(await issueButton());
  await user.click(await screen.findByRole('button', { name: 'Issue it' }));
  const told = await screen.findByText(/^Issued as R-0001\./);
  expect(told.closest('[role=status]')?.textContent).toContain('3f9a'.repeat(16));
  expect(screen.queryByRole('button', { name: 'Issue…' })).toBeNull();
  const save = screen.getByRole('button', { name: /Save as PDF/ });
  await waitFor(() => expect(document.activeElement).toBe(save));
  await user.click(save);
  expect(await screen.findByRole('button', { name: 'Open folder' })).toBeInstanceOf(HTMLElement);
});

test('pages that no longer hold are not issued, and it is said why', async () => {
  await open();
  render(ReportsPage, { supplier: 's1' });
  await make();
  host.failNext('issue_report');
  await user.click(await issueButton());
  await user.click(await screen.findByRole('button', { name: 'Issue it' }));
  await screen.findByText(/could not be read/);
  expect(screen.queryByText(/^Issued as/)).toBeNull();
  expect(await issueButton()).toBeInstanceOf(HTMLElement);
});

test('a register that can only be read issues nothing', async () => {
  host.readOnly = true;
  await open();
  render(ReportsPage, { supplier: 's1' });
  await make();
  const button = await issueButton();
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.click(button);
  expect(screen.queryByRole('dialog')).toBeNull();
});
