// The frame of the real window, by keyboard alone: search, keys, panes, settings that outlive the program, Welsh.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { KEY, startDriver, until, Window } from './webdriver.mjs';

const root = resolve(import.meta.dirname, '../..');
const binary = process.env.ASSAY_WINDOW ?? join(root, 'target/debug/assay-window');
const pictures = join(root, 'out/window');
const axe = readFileSync(join(root, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');
const F1 = '\uE031';
const F6 = '\uE036';

let home;
let driver;
let window;

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'assay-frame-'));
  await mkdir(pictures, { recursive: true });
  driver = await startDriver({
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    TAURI_WEBVIEW_AUTOMATION: 'true',
    NO_AT_BRIDGE: '1',
    // The other renderer never answers a request for a picture under Xvfb.
    WEBKIT_DISABLE_DMABUF_RENDERER: '0',
  });
});

after(async () => {
  driver?.stop();
  await rm(home, { recursive: true, force: true });
});

/** Whether a process of the program is still there: one that is ending still answers for the only instance. */
async function running() {
  const own = await realpath(binary);
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const programs = await Promise.all(processes.map((pid) => readlink(`/proc/${pid}/exe`).catch(() => '')));
  return programs.includes(own);
}

async function open() {
  window = await Window.open(driver.base, binary);
  await window.resize(1280, 800);
}

async function leave() {
  await window.close();
  await until('the program has ended', async () => !(await running()), 60_000);
}

const picture = (name) => window.picture(join(pictures, `frame-${name}.png`));
const title = () => window.text('//h1');
const titled = (words) => until(`the page is ${words}`, async () => (await title()) === words);
const rows = () => window.run(() => document.querySelectorAll('tr[data-supplier]').length);
const pane = () => window.run(() => document.activeElement.closest('[data-pane]')?.dataset.pane ?? '');
const row = () => window.run(() => document.activeElement.dataset.index ?? '');
const covered = () => window.run(() => document.querySelector('dialog[open]') !== null);
const option = () => window.run(() => document.querySelector('[role=option][aria-selected=true]')?.textContent ?? '');

/** Searches as a person does, and takes the first line that fits. */
async function search(words, line) {
  await window.press('k', KEY.control);
  await until('the search is open', covered);
  for (const letter of words) await window.press(letter);
  await until(`${line} is chosen`, async () => line.test(await option()));
  await window.press(KEY.enter);
  await until('the search is gone', async () => !(await covered()));
}

async function accessible(page) {
  const broken = await window.script(
    // The policy of the page lets no script be made of text, so axe comes as the script itself.
    `${axe}; const [done] = arguments;
     axe.run(document).then(({ violations }) => done(violations.map(({ id, nodes }) =>
       id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | '))));`,
  );
  assert.deepEqual(broken, [], `${page}: rules of axe that are broken`);
}

test('the frame, without a mouse', { timeout: 240_000 }, async (t) => {
  await t.test('a sample is opened from the search at the first start', async () => {
    await open();
    await titled('Keep a register of your suppliers');
    await search('sample', /Open the sample/);
    await titled('Home');
    await accessible('home');
    await picture('home');
    await window.press('2', KEY.control);
    await titled('Suppliers');
    await until('suppliers are listed', async () => (await rows()) >= 8);
  });

  await t.test('Escape gives the focus back to the very row', async () => {
    await window.press('f', KEY.control);
    await window.press(KEY.down);
    await window.press(KEY.down);
    await until('the second row has the focus', async () => (await row()) === '1');
    await window.press('k', KEY.control);
    await until('the search is open', covered);
    await picture('search');
    await accessible('search');
    await window.press(KEY.escape);
    await until('the row has it again', async () => (await row()) === '1');
    await window.press(F1);
    await until('the keys are shown', covered);
    await picture('keys');
    await accessible('keys');
    await window.press(KEY.escape);
    await until('the row has it again', async () => (await row()) === '1');
  });

  await t.test('F6 leads round through the parts of the window', async () => {
    const seen = [];
    for (let step = 0; step < 4; step++) {
      await window.press(F6);
      seen.push(await pane());
    }
    assert.deepEqual(seen, ['panel', 'header', 'navigation', 'page']);
    assert.equal(await row(), '1');
  });

  await t.test('a supplier is found by its name with a letter wrong, and Escape leads back', async () => {
    await search('ystrsd', /Ystrad Badge Services/);
    await window.find("//nav[contains(@class,'tabs')]");
    await window.press(KEY.escape);
    await titled('Suppliers');
  });

  await t.test('settings hold at once and outlive the program', async () => {
    const wide = await window.run(() => innerWidth);
    await window.press(',', KEY.control);
    await titled('Settings');
    await accessible('settings');
    await search('dark col', /Dark colours/);
    assert.equal(await window.run(() => document.documentElement.dataset.theme), 'dark');
    await accessible('settings, dark');
    await picture('settings-dark');
    for (let step = 0; step < 2; step++) await window.press('=', KEY.control);
    await until('the page is enlarged', async () => (await window.run(() => innerWidth)) < wide);
    const enlarged = await window.run(() => innerWidth);
    await search('cymraeg', /Cymraeg/);
    await titled('Gosodiadau');
    await picture('settings-welsh');
    await leave();
    const kept = JSON.parse(await readFile(join(home, 'config/uk.assay.register/settings.json'), 'utf8'));
    assert.deepEqual(kept.preferences, {
      theme: 'dark',
      density: 'compact',
      text_size: 125,
      language: 'cy',
      question_key: true,
    });
    await open();
    await titled('Cadw cofrestr o’ch cyflenwyr');
    assert.equal(await window.run(() => document.documentElement.dataset.theme), 'dark');
    await until('it is enlarged as before', async () => (await window.run(() => innerWidth)) === enlarged);
    await accessible('start, Welsh');
  });

  await t.test('About is there without a register, and English comes back without a restart', async () => {
    await search('ynghylch', /Ynghylch Assay/);
    await titled('Ynghylch Assay');
    await accessible('about');
    await search('english', /English/);
    await titled('About Assay');
    await picture('about');
    await leave();
  });
});
