// Measures the window: its start and memory beside a window that shows one word, and from a key to what it draws.
// Prints figures and ratios; a figure that misses its target is printed as it is, and nothing fails for it.
import { readFile, readdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { Home, officer } from '../support/home.mjs';
import { Window } from '../support/webdriver.mjs';

const { ASSAY_WINDOW: assay, ASSAY_ONE_WORD: oneWord, ASSAY_TEN: ten, ASSAY_FIFTY: fifty } = process.env;
const RUNS = 7;
const SETTLED = 3_000;

const median = (times) => times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)];
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const line = (what, ours, bare, target) =>
  console.log(
    what.padEnd(46),
    ours.padStart(10),
    (bare ?? '').padStart(10),
    (bare && Number.parseFloat(bare)
      ? (Number.parseFloat(ours) / Number.parseFloat(bare)).toFixed(2)
      : ''
    ).padStart(7),
    ` ${target}`,
  );
const ms = (time) => `${time.toFixed(0)} ms`;
const mb = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

/** Asks the page until it answers; the answers follow each other as fast as they come. */
async function answer(window, work, ...args) {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    const found = await window.run(work, ...args).catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`the page never answered: ${work}`);
}

const word = () => document.body?.innerText.includes('Assay');
/** Goes to the list as soon as there is a way, and answers once its rows are drawn. */
const listed = () => {
  if (document.querySelector('tr.row')?.innerText.trim()) return true;
  const link = [...document.querySelectorAll('nav a')].find((link) => link.innerText.startsWith('Suppliers'));
  if (link && location.hash !== link.hash) link.click();
  return false;
};

/** Opens a program, hands it over when its page answers, and closes it. */
async function opened(binary, args, ready, use, environment) {
  const home = await Home.make(environment);
  await home.remembers({ who: officer });
  const began = performance.now();
  const window = await Window.open(home.driver.base, binary, args);
  try {
    await answer(window, ready);
    return await use({ window, time: performance.now() - began, home });
  } finally {
    await window.close();
    await home.remove();
  }
}

/** The memory of everything that a home's programs hold, each shared page counted by its share. */
async function memory(home) {
  await pause(SETTLED);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const share = async (pid) => {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (!environment.includes(`HOME=${home.folder}\0`) || command.startsWith('WebKitWebDriver')) return 0;
    const held = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB/m.exec(held)?.[1] ?? 0) * 1024;
  };
  return (await Promise.all(pids.map(share))).reduce((sum, part) => sum + part, 0);
}

/** A window of one word as the toolkit makes it, one that is drawn in the way of ours, and ours on its list. */
const KINDS = {
  word: [oneWord, [], word],
  same: [oneWord, [], word, { WEBKIT_DISABLE_DMABUF_RENDERER: '1' }],
  list: [assay, [ten], listed],
};

async function starts() {
  const times = { word: [], same: [], list: [] };
  const held = { word: [], same: [], list: [] };
  for (let run = 0; run < RUNS; run++)
    for (const [kind, [binary, args, ready, environment]] of Object.entries(KINDS)) {
      const measure = async ({ time, home }) => {
        times[kind].push(time);
        if (run < 3) held[kind].push(await memory(home));
      };
      await opened(binary, args, ready, measure, environment);
    }
  const start = (beside) => [ms(median(times.list)), ms(median(times[beside]))];
  const rest = (beside) => [mb(median(held.list)), mb(median(held[beside]))];
  line('start to the list of 10,000 suppliers', ...start('word'), '1.5 x');
  line('the same, beside a word that is drawn so', ...start('same'), '');
  line('memory at rest, 10,000 suppliers', ...rest('word'), '1.2 x');
  line('the same, beside a word that is drawn so', ...rest('same'), '');
}

/** From a key to the frame in which the page shows what it was struck for. */
async function struck(window, key, seen) {
  await window.run(`() => {
    const before = (${seen})();
    window.struck = undefined;
    addEventListener('keydown', (event) => {
      const began = event.timeStamp;
      const look = () => (${seen})() === before
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => { window.struck = performance.now() - began; });
      requestAnimationFrame(look);
    }, { once: true, capture: true });
  }`);
  await window.press(key);
  return answer(window, () => window.struck);
}

const rows = () => [...document.querySelectorAll('tr.row')].map((row) => row.innerText).join('\n');
const title = () => document.querySelector('h1')?.innerText;
const focus = (selector, name) => {
  const all = [...document.querySelectorAll(selector)];
  all.find((node) => node.innerText.trim().startsWith(name))?.focus();
  return document.activeElement !== document.body;
};

async function keys() {
  const times = { sort: [], filter: [], open: [] };
  await opened(assay, [fifty], listed, async ({ window }) => {
    for (let run = 0; run < RUNS; run++) {
      await answer(window, focus, 'th button', 'Supplier');
      times.sort.push(await struck(window, 'Enter', rows));
      await answer(window, focus, 'button.chip', 'Extreme');
      times.filter.push(await struck(window, 'Enter', rows));
      await window.press('Enter');
      await answer(window, focus, 'tr.row', '');
      times.open.push(await struck(window, 'Enter', title));
      await answer(window, listed);
    }
  });
  for (const [what, found] of Object.entries(times))
    line(`${what} at 50,000 suppliers, key to paint`, ms(median(found)), undefined, '100 ms');
}

line('window', 'median', 'one word', 'target');
await starts();
await keys();
