import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import App from '../src/App.svelte';
import { run } from '../src/commands/run';
import { command } from '../src/commands/table';
import { PASSPHRASE, RECOVERY } from '../src/host/fake/gate';
import { FakeHost } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { session } from '../src/state/session.svelte';
import { toasts } from '../src/state/toasts.svelte';

let host: FakeHost;
const user = userEvent.setup();
const OTHER = 'seven lanterns under a wet bridge';

beforeEach(() => {
  host = new FakeHost();
  useHost(host);
  session.start = undefined;
  router.route = { page: 'suppliers' };
});
afterEach(() => {
  location.hash = '';
});

const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
const fill = async (label: string, text: string) => user.type(await screen.findByLabelText(label), text);

/** What one field was refused for: said once, beside the field, which has the focus with what was typed selected. */
async function refusal(box: HTMLElement, { loud = true } = {}): Promise<string> {
  await waitFor(() => expect(box.getAttribute('aria-invalid')).toBe('true'));
  await waitFor(() => expect(document.activeElement).toBe(box));
  const { value, selectionStart, selectionEnd } = box as HTMLInputElement;
  expect([selectionStart, selectionEnd]).toEqual([0, value.length]);
  expect(value).not.toBe('');
  const [message, ...more] = document.querySelectorAll('.nhsuk-error-message');
  expect(more).toEqual([]);
  expect(document.querySelector('.nhsuk-error-summary')).toBeNull();
  expect(box.getAttribute('aria-describedby')?.split(' ')).toContain(message?.id);
  expect(screen.queryAllByRole('alert')).toEqual(loud ? [message] : []);
  return message?.textContent ?? '';
}

async function locked() {
  render(App);
  await press('badges.assay in Registers');
  await screen.findByRole('heading', { name: 'Unlock badges.assay' });
}

async function unlocked() {
  await locked();
  await fill('Passphrase', PASSPHRASE);
  await press('Unlock');
  await screen.findByRole('heading', { name: 'Home' });
}

test('an encrypted register is opened with its passphrase, and another one is refused', async () => {
  await locked();
  const box = screen.getByLabelText('Passphrase');
  expect(box).toHaveProperty('type', 'password');
  await waitFor(() => expect(document.activeElement).toBe(box));
  await user.type(box, 'wrong');
  await user.keyboard('{Enter}');
  expect(await refusal(box)).toContain('not the passphrase');
  // It counts for the eye alone; what reads it out says it once.
  const counts = await screen.findByText(/^Wait 2 seconds before you try again/, { selector: '.quiet' });
  expect(counts.getAttribute('aria-hidden')).toBe('true');
  await user.keyboard(PASSPHRASE);
  expect(box).toHaveProperty('value', PASSPHRASE);
  await press('Show Passphrase');
  expect(box).toHaveProperty('type', 'text');
  await press('Unlock');
  await screen.findByRole('heading', { name: 'Home' });
  expect(screen.queryByText(/Not encrypted/)).toBeNull();
});

test('a refusal brings whoever pressed the button back into the field, whose description says why', async () => {
  await locked();
  const box = screen.getByLabelText('Passphrase');
  for (const wrong of ['wrong', 'wrong again']) {
    await user.clear(box);
    await user.type(box, wrong);
    await press('Unlock');
    // The field is read out as it is come to, and its message with it: it does not read itself out as well.
    expect(await refusal(box, { loud: false })).toContain('not the passphrase');
    expect(box).toHaveProperty('selectionEnd', wrong.length);
  }
});

test('a refusal that comes again is read out again, and the wait with it', async () => {
  await locked();
  const box = screen.getByLabelText('Passphrase');
  await user.type(box, 'wrong{Enter}');
  const first = await screen.findByRole('alert');
  host.hold('unlock_register');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(first.isConnected).toBe(false));
  host.letGo();
  await refusal(box);
  expect(await screen.findByText(/^Wait 2 seconds/, { selector: '[role=status]' })).toBeTruthy();
});

test('a lost passphrase is replaced with the recovery key', async () => {
  await locked();
  await press('Use the recovery key');
  await fill('Recovery key', RECOVERY.slice(1).join('-'));
  await fill('New passphrase', OTHER);
  await fill('The same again', OTHER);
  await press('Set the new passphrase and open');
  const box = screen.getByLabelText('Recovery key');
  expect(await refusal(box, { loud: false })).toContain('Group 1 is mistyped');
  await user.keyboard(RECOVERY.slice(1).join(' '));
  await user.keyboard('{Enter}');
  expect(await refusal(box)).toContain('Group 1 is mistyped');
  await user.keyboard(RECOVERY.join(' ').toLowerCase());
  await press('Set the new passphrase and open');
  await screen.findByRole('heading', { name: 'Home' });
});

test('a new register is made once its recovery key was written down', async () => {
  render(App);
  await press('Make an empty register');
  await fill('New passphrase', 'short');
  expect(await screen.findByText('Too short')).toBeInstanceOf(HTMLElement);
  await user.clear(screen.getByLabelText('New passphrase'));
  await fill('New passphrase', OTHER);
  await waitFor(() => expect(screen.getByText('Strong')).toBeInstanceOf(HTMLElement));
  await fill('The same again', 'something else');
  await press('Go on with this passphrase');
  expect(await refusal(screen.getByLabelText('The same again'), { loud: false })).toContain(
    'The two are not the same',
  );
  await user.clear(screen.getByLabelText('The same again'));
  await fill('The same again', OTHER);
  await press('Go on with this passphrase');
  await screen.findByRole('heading', { name: 'Write the recovery key down' });
  RECOVERY.forEach((group) => expect(screen.getByText(group)).toBeInstanceOf(HTMLElement));
  const asked = 'Type group 3 from what you wrote down';
  await fill(asked, 'AAAAA');
  await press('Make the register');
  expect(await refusal(screen.getByLabelText(asked), { loud: false })).toContain('not group 3');
  expect(host.calls).not.toContain('home');
  await user.clear(screen.getByLabelText(asked));
  await fill(asked, 'x70y0');
  await press('Make the register');
  expect(await screen.findByText('This register is empty.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/Not encrypted/)).toBeNull();
});

test('a register without a passphrase is a choice, and says so', async () => {
  render(App);
  await press('Make an empty register');
  await press('Make it without a passphrase');
  expect(await screen.findByText('Not encrypted: anyone who has this file can read it')).toBeInstanceOf(
    HTMLElement,
  );
  await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
  expect(host.calls).not.toContain('lock_register');
});

test('making is turned away from, and nothing is made', async () => {
  render(App);
  await press('Make an empty register');
  await press('Cancel');
  await screen.findByRole('button', { name: 'Open the sample' });
  expect(host.calls).not.toContain('make_open_register');
});

test('a register that is open is encrypted, and what is still not encrypted is named', async () => {
  render(App);
  await press('Open the sample');
  const open = await screen.findByRole('link', { name: /^Not encrypted/ });
  expect(open.getAttribute('href')).toBe('#/passphrase');
  await user.click(open);
  await screen.findByRole('heading', { name: 'Encrypt sample.assay' });
  await fill('New passphrase', OTHER);
  await fill('The same again', `${OTHER}!`);
  await press('Go on with this passphrase');
  expect(await refusal(screen.getByLabelText('The same again'), { loud: false })).toContain(
    'The two are not the same',
  );
  await user.clear(screen.getByLabelText('The same again'));
  await fill('The same again', OTHER);
  await press('Go on with this passphrase');
  const title = await screen.findByRole('heading', { name: 'Write the recovery key down' });
  expect(document.activeElement).toBe(title);
  await press('Save as PDF…');
  await screen.findByText(/^Saved: suppliers-recovery-key.pdf in Documents. Print it/);
  await fill('Type group 3 from what you wrote down', 'x70y0');
  await press('Encrypt the register');
  await screen.findByRole('heading', { name: 'sample.assay is encrypted now.' });
  expect(screen.getByText(/put aside 2026.* in Registers, the register as it was/)).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.getAllByText(/in sample backups, a backup/)).toHaveLength(2);
  expect(screen.queryByText(/^Not encrypted/)).toBeNull();
  // Its form gives way to those of a register that has a passphrase, and it can be locked by a button.
  await screen.findByRole('heading', { name: 'Change the passphrase' });
  await press('Lock the register');
  await screen.findByRole('heading', { name: 'Unlock sample.assay' });
});

test('the passphrase is changed by whoever knows it, and locks and opens from then on', async () => {
  await unlocked();
  run(command('register-passphrase'));
  const [present] = await screen.findAllByLabelText('Present passphrase');
  await user.type(present as HTMLElement, 'not that one at all');
  await fill('New passphrase', OTHER);
  await fill('The same again', OTHER);
  await press('Change the passphrase');
  expect(await refusal(present as HTMLElement, { loud: false })).toContain('not the passphrase');
  await user.clear(present as HTMLElement);
  await user.type(present as HTMLElement, PASSPHRASE);
  await press('Change the passphrase');
  await screen.findByText(/^The passphrase of badges.assay was changed/);
  expect(present).toHaveProperty('value', '');
  await press('Lock the register');
  await fill('Passphrase', OTHER);
  await press('Unlock');
  await screen.findByRole('heading', { name: /recovery key of badges.assay$/ });
});

test('a new recovery key counts once a group of it was typed off, and is forgotten where it is left', async () => {
  await unlocked();
  location.hash = '#/passphrase';
  const boxes = await screen.findAllByLabelText('Present passphrase');
  await user.type(boxes[1] as HTMLElement, PASSPHRASE);
  await press('Show a new recovery key');
  await screen.findByText('X70Y0');
  await press('Cancel');
  expect(host.calls).toContain('leave_key');
  expect(screen.queryByText('X70Y0')).toBeNull();
  await user.type(screen.getAllByLabelText('Present passphrase')[1] as HTMLElement, PASSPHRASE);
  await press('Show a new recovery key');
  await fill('Type group 3 from what you wrote down', 'X70Y0');
  await press('Use this recovery key');
  await screen.findByText(/^The new recovery key opens badges.assay/);
  expect(host.calls.filter((call) => call === 'confirm_renewal')).toHaveLength(1);
});

test('nothing of the key can be changed where nothing may be written', async () => {
  host.readOnly = true;
  await unlocked();
  location.hash = '#/passphrase';
  await screen.findByText(/^This register can only be read: its file/, { selector: 'main > p' });
  expect(screen.queryByLabelText('New passphrase')).toBeNull();
});

test('the key locks: nothing of the register is left on the screen, and the page is come back to', async () => {
  await unlocked();
  location.hash = '#/suppliers';
  await screen.findByRole('heading', { name: 'Suppliers' });
  await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
  await screen.findByRole('heading', { name: 'Unlock badges.assay' });
  expect(document.querySelector('nav, tr.row, .panel')).toBeNull();
  await fill('Passphrase', PASSPHRASE);
  await press('Unlock');
  await screen.findByRole('heading', { name: 'Suppliers' });
});

test('what is typed into a form is kept in the register before it is locked, and offered afterwards', async () => {
  await unlocked();
  location.hash = '#/add/clause/contract%3Dc-s2';
  await fill('Time limit', '24');
  await user.keyboard('{Control>}{Shift>}L{/Shift}{/Control}');
  await screen.findByRole('heading', { name: 'Unlock badges.assay' });
  const order = host.calls.filter((call) => ['keep_draft', 'lock_register'].includes(call));
  expect(order).toEqual(['keep_draft', 'lock_register']);
  expect(screen.queryByDisplayValue('24')).toBeNull();
});

test('after five minutes without anybody the register is locked, and a sign of life puts that off', async () => {
  // The window's own watch is begun under the false clock.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  try {
    await unlocked();
    await vi.advanceTimersByTimeAsync(299_000);
    window.dispatchEvent(new Event('pointermove'));
    await vi.advanceTimersByTimeAsync(299_000);
    expect(host.calls).not.toContain('lock_register');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(host.calls).toContain('lock_register');
  } finally {
    vi.useRealTimers();
  }
});

/** As far as the recovery key that is shown, of a register that is not encrypted yet. */
async function encrypting() {
  render(App);
  await press('Open the sample');
  await user.click(await screen.findByRole('link', { name: /^Not encrypted/ }));
  await fill('New passphrase', OTHER);
  await fill('The same again', OTHER);
  await press('Go on with this passphrase');
  await fill('Type group 3 from what you wrote down', 'x70y0');
}

test('while a register is encrypted its page is not left, and afterwards it is', async () => {
  await encrypting();
  host.hold('confirm_encryption');
  await press('Encrypt the register');
  location.hash = '#/suppliers';
  await screen.findByText(/^Wait until the register is encrypted/);
  expect(location.hash).toBe('#/passphrase');
  expect(await router.mayLeave()).toBe(false);
  host.letGo();
  await screen.findByRole('heading', { name: 'sample.assay is encrypted now.' });
  expect(screen.queryByText(/^Wait until the register is encrypted/)).toBeNull();
  location.hash = '#/suppliers';
  await screen.findByRole('heading', { name: 'Suppliers' });
});

test('encrypting that was refused and left nothing open says why on the page that comes', async () => {
  await encrypting();
  host.hold('confirm_encryption');
  host.failNext('confirm_encryption');
  await press('Encrypt the register');
  // It was closed for it, and does not open again.
  host.gate.encrypted = true;
  host.gate.commands.lock_register({});
  host.gate.gate = null;
  host.letGo();
  await screen.findByRole('button', { name: 'Open the sample' });
  expect(screen.getByText(/^The register could not be read/)).toBeTruthy();
});

test('a register that was encrypted and does not open still says which files are not', async () => {
  await encrypting();
  host.gate.unopened = 'The key beside it cannot be read.';
  await press('Encrypt the register');
  const title = await screen.findByRole('heading', {
    name: 'sample.assay is encrypted, and could not be opened',
  });
  expect(document.activeElement).toBe(title);
  expect(screen.getByText('The key beside it cannot be read.')).toBeTruthy();
  expect(screen.getByText(/put aside 2026.* in Registers, the register as it was/)).toBeTruthy();
  expect(screen.getAllByText(/in sample backups, a backup/)).toHaveLength(2);
  await press('Go on');
  await screen.findByRole('heading', { name: 'Unlock sample.assay' });
});

test('a saved page with a recovery key that is turned away from is named, for it opens nothing', async () => {
  const says = /^suppliers-recovery-key.pdf in Documents holds a recovery key that was not taken up/;
  await encrypting();
  await press('Save as PDF…');
  await press('Cancel');
  await screen.findByText(says);
  location.hash = '#/suppliers';
  await screen.findByRole('heading', { name: 'Suppliers' });
  expect(screen.queryByText(says)).toBeNull();
});

test('and so it is where a register is not made after all, but not where it is', async () => {
  const says = /holds a recovery key that was not taken up/;
  render(App);
  for (const ends of ['Cancel', 'Make the register']) {
    await press('Make an empty register');
    await fill('New passphrase', OTHER);
    await fill('The same again', OTHER);
    await press('Go on with this passphrase');
    await press('Save as PDF…');
    await fill('Type group 3 from what you wrote down', 'x70y0');
    await press(ends);
    if (ends !== 'Cancel') continue;
    await screen.findByText(says);
    toasts.close();
  }
  await screen.findByText('This register is empty.');
  expect(screen.queryByText(says)).toBeNull();
});

test('a damaged register whose key is in memory is locked by the key and after a time', async () => {
  host.broken = true;
  host.gate.holdsKey = true;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  try {
    render(App);
    await press('badges.assay in Registers');
    await screen.findByRole('heading', { name: 'badges.assay could not be opened' });
    await vi.advanceTimersByTimeAsync(301_000);
    await screen.findByRole('heading', { name: 'Unlock badges.assay' });
  } finally {
    vi.useRealTimers();
  }
  host.gate.stumble('badges.assay');
  await session.refresh();
  await press('Lock the register');
  await screen.findByRole('heading', { name: 'Unlock badges.assay' });
});
