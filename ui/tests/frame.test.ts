import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import App from '../src/App.svelte';
import unchosen from '../src/api/preferences.json';
import type { Preferences } from '../src/api/window';
import { screens } from '../src/commands/screens';
import { onMenu } from '../src/commands/run';
import { sheets } from '../src/frame/sheets.svelte';
import { FakeHost, failure } from '../src/host/fake/fake';
import { useHost } from '../src/host/host';
import { router } from '../src/router/router.svelte';
import { preferences } from '../src/state/preferences.svelte';
import { session } from '../src/state/session.svelte';

let host: FakeHost;
const user = userEvent.setup();
const focused = () => document.activeElement as HTMLElement;

beforeEach(async () => {
  host = new FakeHost();
  useHost(host);
  session.start = undefined;
  sheets.close();
  router.route = { page: 'suppliers' };
  await preferences.start();
});
afterEach(async () => {
  cleanup();
  location.hash = '';
  await preferences.choose(unchosen as Preferences);
});

/** The list of the sample, with the first row in hand. */
async function openSample(): Promise<HTMLElement> {
  render(App);
  await user.click(await screen.findByRole('button', { name: 'Open the sample' }));
  await screen.findByRole('heading', { name: 'Home' });
  location.hash = '#/suppliers';
  await screen.findByRole('heading', { name: 'Suppliers' });
  const row = await waitFor(() => {
    const found = document.querySelector<HTMLElement>('tr[data-index="0"]');
    if (!found?.dataset['supplier']) throw new Error('no row yet');
    return found;
  });
  await user.click(row);
  await waitFor(() => expect(focused().dataset['index']).toBe('0'));
  return row;
}

const palette = () => screen.findByRole('combobox', { name: 'Search or run a command' });

test('Ctrl+K searches, the keys stand on the right, Escape gives the focus back exactly', async () => {
  const row = await openSample();
  await user.keyboard('{Control>}k{/Control}');
  const box = await palette();
  expect(focused()).toBe(box);
  const settings = screen.getByRole('option', { name: /Go to settings/ });
  expect(settings.textContent).toContain('Ctrl');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(focused()).toBe(row));
  expect(screen.queryByRole('combobox', { name: 'Search or run a command' })).toBeNull();
});

test('the palette tells which line is chosen, and Enter goes there', async () => {
  await openSample();
  await user.keyboard('{Control>}k{/Control}');
  const box = await palette();
  await user.type(box, 'history');
  const option = await screen.findByRole('option', { name: /Go to history/, selected: true });
  expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeInstanceOf(HTMLElement);
  await waitFor(() => expect(focused().id).toBe('page'));
});

test('a supplier is gone to by its name', async () => {
  await openSample();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await palette(), 'Northgate Dos');
  await user.click(await screen.findByRole('option', { name: /Northgate Dosimetry/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /Northgate Dosimetry/ })).toBeInstanceOf(
    HTMLElement,
  );
});

test('an action of the palette begins with the focus where it was', async () => {
  const row = await openSample();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await palette(), 'dark colours');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  expect(focused()).toBe(row);
  expect(host.preferences.theme).toBe('dark');
});

test('? and F1 show the keys of the one table; ? is typed in a box, and can be turned off', async () => {
  const row = await openSample();
  await user.keyboard('?');
  const sheet = await screen.findByRole('dialog', { name: 'Keys' });
  expect(within(sheet).getByText('Go to suppliers')).toBeInstanceOf(HTMLElement);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(focused()).toBe(row));
  const search = screen.getByRole('searchbox');
  await user.type(search, '?');
  expect(search).toHaveProperty('value', '?');
  expect(screen.queryByRole('dialog')).toBeNull();
  row.focus();
  await preferences.choose({ question_key: false });
  await user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{F1}');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeInstanceOf(HTMLElement);
});

test('F6 leads through the parts of the window and comes back to where the focus was', async () => {
  const row = await openSample();
  const panes: (string | undefined)[] = [];
  for (let step = 0; step < 4; step++) {
    await user.keyboard('{F6}');
    panes.push(focused().closest<HTMLElement>('[data-pane]')?.dataset['pane']);
  }
  expect(panes).toEqual(['panel', 'header', 'navigation', 'page']);
  expect(focused()).toBe(row);
  await user.keyboard('{Shift>}{F6}{/Shift}');
  expect(focused().closest('nav')).not.toBeNull();
});

test('Ctrl with a number goes to a screen, Ctrl+F into its search, Escape back', async () => {
  await openSample();
  const place = screens.findIndex((each) => each.id === 'history') + 1;
  await user.keyboard(`{Control>}${place}{/Control}`);
  await screen.findByRole('heading', { level: 1, name: 'History' });
  await user.keyboard('{Escape}');
  await screen.findByRole('heading', { level: 1, name: 'Suppliers' });
  await user.keyboard('{Control>}f{/Control}');
  expect(focused().getAttribute('type')).toBe('search');
});

test("the system's menu has the same commands, with their keys, and says which can be done", async () => {
  await openSample();
  const line = (id: string) => host.menu.flatMap((part) => part.groups.flat()).find((each) => each.id === id);
  await waitFor(() => expect(host.menu.map((part) => part.label)).toContain('&File'));
  expect(line('undo')).toMatchObject({ label: 'Undo', keys: 'Ctrl+Z', enabled: false });
  expect(line('find')).toMatchObject({ keys: 'Ctrl+F', enabled: true });
  expect(line('theme-system')).toMatchObject({ checked: true });
  onMenu('go-settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await waitFor(() => expect(line('find')).toMatchObject({ enabled: false }));
});

test('a line of the menu does nothing behind a dialog, and no command is made up', async () => {
  await openSample();
  await user.keyboard('{F1}');
  await screen.findByRole('dialog', { name: 'Keys' });
  onMenu('go-history');
  onMenu('no-such-command');
  expect(location.hash).not.toBe('#/history');
});

test('each choice in Settings holds at once and is kept', async () => {
  await openSample();
  await user.keyboard('{Control>},{/Control}');
  await user.click(await screen.findByRole('radio', { name: 'Dark colours' }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await user.click(screen.getByRole('radio', { name: 'Comfortable rows' }));
  expect(document.documentElement.dataset['density']).toBe('comfortable');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Size of text' }), '150');
  expect(host.preferences).toMatchObject({ theme: 'dark', density: 'comfortable', text_size: 150 });
});

test('Ctrl with plus, minus and nought change the size of text within its ends', async () => {
  await openSample();
  for (let step = 0; step < 12; step++) await user.keyboard('{Control>}={/Control}');
  expect(host.preferences.text_size).toBe(200);
  for (let step = 0; step < 12; step++) await user.keyboard('{Control>}-{/Control}');
  expect(host.preferences.text_size).toBe(80);
  await user.keyboard('{Control>}0{/Control}');
  expect(host.preferences.text_size).toBe(100);
});

test('what cannot be kept is said, and holds for now', async () => {
  await openSample();
  host.fail.set('keep_preferences', failure('disk-full', 'The disk is full.'));
  await preferences.choose({ theme: 'dark' });
  expect(await screen.findByText('The disk is full.')).toBeInstanceOf(HTMLElement);
  expect(document.documentElement.dataset['theme']).toBe('dark');
});

test('who you are is kept from Settings, and its problems are named', async () => {
  await openSample();
  await user.keyboard('{Control>},{/Control}');
  await user.type(await screen.findByLabelText('Your name'), 'Sam Reed');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('link', { name: 'Your role: Enter your role' })).toBeInstanceOf(HTMLElement);
  await user.type(screen.getByLabelText('Your role'), 'IG lead');
  await user.keyboard('{Control>}s{/Control}');
  await screen.findByText(/^Saved\. The name and role/);
  expect(session.start?.who).toEqual({ name: 'Sam Reed', role: 'IG lead' });
});

test('Settings and About are there before any register is', async () => {
  render(App);
  await screen.findByRole('button', { name: 'Open the sample' });
  await user.keyboard('{Control>},{/Control}');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await user.click(screen.getByRole('link', { name: 'About Assay' }));
  expect(await screen.findByText('scoring-v1')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/not a product of any public body/)).toBeInstanceOf(HTMLElement);
});

test('Welsh is spoken at once, nothing typed is lost, and what is not translated is marked as English', async () => {
  await openSample();
  location.hash = '#/edit/assessment/as-s1';
  const words = await screen.findByLabelText('In words');
  await user.type(words, '48');
  await user.click(screen.getByRole('button', { name: 'Cymraeg (Welsh)' }));
  expect(await screen.findByRole('link', { name: /^Cyflenwyr/ })).toBeInstanceOf(HTMLElement);
  expect(document.documentElement.lang).toBe('cy');
  expect(words).toHaveProperty('value', '48');
  expect(words.isConnected).toBe(true);
  // Its label has no Welsh yet: it is English, and so is what is around it.
  expect(screen.getByText('In words').closest('[lang]')?.getAttribute('lang')).toBe('en');
  // A word of the frame in the midst of it is Welsh, and says so.
  const save = screen.getByRole('button', { name: 'Cadw' });
  await waitFor(() => expect(save.getAttribute('lang')).toBe('cy'));
  await user.click(screen.getByRole('button', { name: 'English (Saesneg)' }));
  await screen.findByRole('button', { name: 'Save' });
  await waitFor(() => expect(save.hasAttribute('lang')).toBe(false));
});

test('a button that has lost its use keeps the focus', async () => {
  await openSample();
  const undo = screen.getByRole('button', { name: 'Undo' });
  undo.focus();
  await user.keyboard('{Enter}');
  expect(host.calls).not.toContain('undo_change');
  expect(focused()).toBe(undo);
  expect(undo.getAttribute('aria-disabled')).toBe('true');
});

test('what the web view would do by itself is left undone: loading anew, its own search, its own menu', async () => {
  const row = await openSample();
  const press = (key: string, held: KeyboardEventInit = {}, target: Element = row) =>
    !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
  expect(press('F5')).toBe(true);
  expect(press('r', { ctrlKey: true })).toBe(true);
  expect(press('p', { ctrlKey: true })).toBe(true);
  // Copying and typing stay.
  expect(press('c', { ctrlKey: true }, screen.getByRole('searchbox'))).toBe(false);
  expect(press('a')).toBe(false);
  const menu = (target: Element) =>
    !target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  expect(menu(row)).toBe(true);
  expect(menu(screen.getByRole('searchbox'))).toBe(false);
});
