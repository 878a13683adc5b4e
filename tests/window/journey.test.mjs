// The real window, from the first start to the second: sample, supplier, clause, score, history, both reports, reopen.
// Run it with a display and a session bus of its own: `xvfb-run -a dbus-run-session -- node --test tests/window/`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, readdir, readlink, realpath, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { KEY, startDriver, until, Window } from './webdriver.mjs';

const root = resolve(import.meta.dirname, '../..');
const binary = process.env.ASSAY_WINDOW ?? join(root, 'target/debug/assay-window');
const pictures = join(root, 'out/window');
const axe = readFileSync(join(root, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');

let home;
let env;
let driver;
let window;
let number = 0;

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'assay-window-'));
  await mkdir(join(home, 'saved'));
  await mkdir(pictures, { recursive: true });
  env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CACHE_HOME: join(home, 'cache'),
    ASSAY_TEST_FOLDER: join(home, 'saved'),
    TAURI_WEBVIEW_AUTOMATION: 'true',
    NO_AT_BRIDGE: '1',
    // The other renderer never answers a request for a picture under Xvfb.
    WEBKIT_DISABLE_DMABUF_RENDERER: '0',
  };
  driver = await startDriver(env);
});

after(async () => {
  driver?.stop();
  await rm(home, { recursive: true, force: true });
});

/** Whether a process of the program is still there. One that is ending still answers for the only instance. */
async function running() {
  const own = await realpath(binary);
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const programs = await Promise.all(processes.map((pid) => readlink(`/proc/${pid}/exe`).catch(() => '')));
  return programs.includes(own);
}

/** Closes the window and waits until the program has ended, as a person does who opens it again. */
async function leave() {
  await window.close();
  await until('the program has ended', async () => !(await running()), 60_000);
}

const button = (name) => `//button[normalize-space()='${name}' and not(@disabled)]`;
const link = (name) => `//a[normalize-space()='${name}']`;
const id = (name) => `//*[@id='${name}']`;
const picture = (name) => window.picture(join(pictures, `${String(++number).padStart(2, '0')}-${name}.png`));
const section = (name) => window.click(`//nav[contains(@class,'tabs')]${link(name)}`);
/** A register opens on what is due; the suppliers are a click away. */
const toSuppliers = async () => {
  await window.click("//nav//a[starts-with(normalize-space(),'Suppliers')]");
  await until('suppliers are listed', async () => (await rows()) >= 8);
};
const rows = () => window.run(() => document.querySelectorAll('tr[data-supplier]').length);

/** Chooses an option as a person does: the page hears of it. */
const choose = (name, value) =>
  window.run(
    (name, value) => {
      const select = document.getElementById(name);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return select.value === value;
    },
    name,
    value,
  );

async function findSupplier(text) {
  await window.type("//input[@type='search']", text);
  await until('the list is shorter', async () => (await rows()) > 0 && (await rows()) < 10);
  await window.click('//tr[@data-supplier][1]/th');
  await window.click(`//aside${link('Open')}`);
  await window.find("//nav[contains(@class,'tabs')]");
}

/** No rule of axe is broken on the page as it stands; each that is, is named with where. */
async function accessible(page) {
  const broken = await window.script(
    // The policy of the page lets no script be made of text, so axe comes as the script itself.
    `${axe}; const [done] = arguments;
     axe.run(document).then(({ violations }) => done(violations.map(({ id, nodes }) =>
       id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | '))));`,
  );
  assert.deepEqual(broken, [], `${page}: rules of axe that are broken`);
}

const focused = () => window.run(() => document.activeElement.dataset.index ?? document.activeElement.type);
const title = () => window.text('//h1');
const chosen = async (index) => until(`row ${index} has the focus`, async () => (await focused()) === String(index));

/** The row of breach readiness in the score's arithmetic. */
const readiness = () => window.text("(//th[starts-with(normalize-space(),'C4')]/parent::tr)[1]");

test('a register is opened, changed, printed, closed and found again', { timeout: 300_000 }, async (t) => {
  let before;

  await t.test('the first start opens the sample', async () => {
    window = await Window.open(driver.base, binary);
    await window.resize(1280, 800);
    await window.find(button('Make an empty register'));
    await picture('start');
    await accessible('start');
    await window.click(button('Open the sample'));
    await toSuppliers();
    const first = await window.run(() => document.querySelector('tr[data-supplier]').textContent);
    assert.match(first, /Not assessed/, 'not assessed comes before extreme');
    await window.resize(1440, 900);
    await window.click('//tr[@data-supplier][5]/th');
    await window.find("//aside//*[contains(@class,'parts')]");
    await picture('wide');
    await window.resize(1280, 720);
    await window.click('//tr[@data-supplier][2]/th');
    await window.find('//aside//h3');
    await picture('suppliers');
    await accessible('suppliers');
    const cut = await window.run(
      () =>
        [...document.querySelectorAll('.col-name .clip')].filter((name) => name.scrollWidth > name.clientWidth).length,
    );
    assert.ok(cut <= (await rows()) / 4, `${cut} names are cut at 1280 pixels`);
    const over = await window.run(
      () =>
        [...document.querySelectorAll('.grid td.number, .grid td.date')].filter(
          (cell) => cell.scrollWidth > cell.clientWidth,
        ).length,
    );
    assert.equal(over, 0, 'no number and no date is cut');
  });

  await t.test('keys lead through the list, into a supplier and back', async () => {
    const last = (await rows()) - 1;
    await chosen(1);
    await window.press(KEY.down);
    await chosen(2);
    await window.press(KEY.end);
    await chosen(last);
    await window.press(KEY.home);
    await chosen(0);
    await window.press(KEY.pageDown);
    await until('a page further', async () => Number(await focused()) > 3);
    await window.press(KEY.pageUp);
    await chosen(0);
    await window.press(KEY.down);
    await window.press(KEY.enter);
    await window.find("//nav[contains(@class,'tabs')]");
    await window.press(KEY.escape);
    await chosen(1);
    await window.press('f', KEY.control);
    assert.equal(await focused(), 'search');
    await window.press('z');
    await until('nothing matches', async () => (await rows()) < last);
    await window.press(KEY.escape);
    await until('all are back', async () => (await rows()) === last + 1);
    await window.press(KEY.down);
    await until('the list has the focus', async () => /^\d+$/.test(await focused()));
  });

  await t.test('a supplier is found and its parts are there', async () => {
    await findSupplier('dosimetry');
    await picture('facts');
    await accessible('facts');
    await section('Personal data');
    await window.find("//table//caption[contains(.,'people by body')]");
    await picture('data');
    await accessible('data');
    await section('Score');
    before = await readiness();
    await picture('score');
    await accessible('score');
    await section('Breach notice');
    await window.find("//*[starts-with(normalize-space(),'Quality')]");
    await picture('clause');
    await accessible('clause');
  });

  await t.test('a wrong answer is refused by its field, a right one changes score and history', async () => {
    const good = /Quality [34] of 4/.test(await window.text("(//p[contains(@class,'quality')])[1]"));
    await window.click(link('Change this clause'));
    await window.find(id('clause-limit'));
    await accessible('clause form');
    await window.type(id('clause-limit'), 'two');
    await window.press(KEY.escape);
    await window.click(button('Keep editing'));
    assert.ok(await choose('clause-trigger', good ? 'confirmed' : 'suspected'));
    assert.ok(await choose('clause-unit', 'clock-hours'));
    for (const field of ['named_contact', 'round_the_clock', 'contents_listed'])
      await window.click(`${id(`clause-${field}`)}/following-sibling::label`);
    await window.click(button('Save'));
    await window.find('//dialog');
    await window.type(id('who-name'), 'Sam Reed');
    await window.type(id('who-role'), 'Information governance lead');
    await picture('who');
    await window.click(button('Continue'));
    await window.find("//*[contains(@class,'nhsuk-error-summary')]//a");
    await until('the summary is in sight', () =>
      window.run(() => document.querySelector('.nhsuk-error-summary').getBoundingClientRect().top > 40),
    );
    await picture('errors');
    await accessible('errors');
    const line = await window.text("//*[contains(@class,'nhsuk-error-summary')]//a");
    assert.match(line, /^How long may the supplier take\? /);
    assert.equal(await window.run(() => document.activeElement.className), 'nhsuk-error-summary');
    await window.click("//*[contains(@class,'nhsuk-error-summary')]//a");
    assert.equal(await window.run(() => document.activeElement.id), 'clause-limit');
    await window.type(id('clause-limit'), '36');
    await window.click(button('Save'));
    await window.find("//*[contains(@class,'toast')]//button[normalize-space()='Undo']");
    await picture('saved');
    await accessible('saved');
    await section('Score');
    assert.notEqual(await readiness(), before, 'the score counts the new clause');
    await section('History');
    const entry = await window.text("(//ol[contains(@class,'trail')]/li)[1]");
    assert.match(entry, /Sam Reed, Information governance lead/);
    assert.match(entry, /36/);
    await picture('history');
    await accessible('history');
  });

  await t.test('the keyboard takes the change back and makes it again; the message goes with its page', async () => {
    const first = () => window.text("(//ol[contains(@class,'trail')]/li)[1]");
    const saved = await first();
    await window.press('z', KEY.control);
    await until('it is undone', async () => (await first()) !== saved);
    const undone = await first();
    await window.press('y', KEY.control);
    await until('it is done again', async () => (await first()) !== undone);
    const toast = () => window.run(() => document.querySelector('[role=status] .toast-text')?.textContent ?? '');
    await until('that is said', async () => /Done again/.test(await toast()));
    await window.press('7', KEY.control);
    await until('the history of all is there', async () => (await title()) === 'History');
    assert.equal(await window.run(() => document.querySelectorAll('.toast').length), 0);
    await window.press(KEY.escape);
    await until('Escape leads to the list', async () => (await title()) === 'Suppliers');
    await findSupplier('dosimetry');
  });

  await t.test('both reports are made, looked at and saved', async () => {
    await window.click(link('Make a report'));
    for (const kind of ['report-kind', 'report-kind-2']) {
      await window.click(`${id(kind)}/following-sibling::label`);
      await window.run(() => {
        const select = document.getElementById('report-contract');
        select.selectedIndex = 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      });
      await window.click(button('Make the report'));
      await until('its pages are drawn', () =>
        window.run(() => [...document.querySelectorAll('.pages img')].some((page) => page.naturalWidth > 0)),
      );
      await picture(kind === 'report-kind' ? 'due-diligence' : 'retendering');
      await accessible(kind);
      await window.click(button('Save as PDF…'));
      await window.find("//*[contains(@class,'done')]");
      // The next report says "saved" anew only once it is made anew.
      await picture('report-saved');
    }
    const saved = await until('both files are there', async () => {
      const names = await readdir(join(home, 'saved'));
      return names.length === 2 && names;
    });
    for (const name of saved) {
      assert.match(name, /\.pdf$/);
      const bytes = await readFile(join(home, 'saved', name));
      assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
      assert.match(bytes.subarray(-8).toString(), /%%EOF/);
    }
  });

  await t.test('enlarged to 200 % nothing is cut off', async () => {
    await window.resize(640, 480);
    await window.click("//nav//a[starts-with(normalize-space(),'Suppliers')]");
    await until('the list is back', async () => (await rows()) > 0);
    await picture('narrow');
    const wide = await window.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, 'the page does not scroll sideways');
  });

  await t.test('closed and opened again, the change is still there', async () => {
    await leave();
    window = await Window.open(driver.base, binary);
    await window.resize(1280, 800);
    await window.click("//ul[contains(@class,'recent')]//button[1]");
    await toSuppliers();
    await findSupplier('dosimetry');
    await section('Breach notice');
    const clause = await window.text("(//section[contains(@class,'card')])[1]");
    assert.match(clause, /36/);
    await picture('reopened');
    await leave();
  });

  await t.test('a register named at the start is opened, and one named later in the same window', async () => {
    const sample = join(home, 'data/uk.assay.register/sample.assay');
    const copies = ['first.assay', 'second.assay'].map((name) => join(home, name));
    for (const copy of copies) await copyFile(sample, copy);
    window = await Window.open(driver.base, binary, [copies[0]]);
    await window.resize(1440, 900);
    const shown = (name) => async () => (await window.text('//footer')).startsWith(name);
    await toSuppliers();
    await until('the first is named', shown('first.assay'));
    await window.click('//tr[@data-supplier][4]/th');
    await window.find('//aside//h3');
    const second = spawn(binary, [copies[1]], { env, stdio: 'inherit' });
    assert.deepEqual(await once(second, 'exit'), [0, null]);
    await until('the second is named', shown('second.assay'));
    await toSuppliers();
    await window.click("//header//button[normalize-space()='Dark']");
    await accessible('dark');
    await window.click('//tr[@data-supplier][4]/th');
    await window.find('//aside//h3');
    await picture('dark');
    await window.click(`//aside${link('Open')}`);
    await section('Score');
    await accessible('dark score');
    await picture('dark-score');
    await leave();
  });
});
