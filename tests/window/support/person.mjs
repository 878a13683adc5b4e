// A person at the window: what is seen, and what is done by keys. Whoever has a mouse too is in mouse.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binary, ended, programs, root } from './program.mjs';
import { keepPicture } from './screen.mjs';
import { until, Window } from './webdriver.mjs';

const axe = readFileSync(join(root, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** Whether a text is the words wanted, or fits their pattern. */
const fits = (wanted, text) => (wanted instanceof RegExp ? wanted.test(text) : text === wanted);

/** A person who uses keys alone. */
export class Person {
  #window;
  #pictures;
  #number = 0;

  constructor(home, pictures) {
    this.home = home;
    this.#pictures = pictures;
  }

  get window() {
    return this.#window;
  }

  /** Starts the program, on a register or on none. */
  async opens(...registers) {
    this.#window = await Window.open(this.home.driver.base, binary, registers);
    await this.#window.resize(1280, 800);
    await until('a page is there', this.heading);
  }

  /** Closes the window and waits until the program has ended. */
  async leaves() {
    const open = this.#window;
    this.#window = undefined;
    await open?.close();
    await ended();
  }

  /** The driver has lost the window: the program is ended from outside. */
  async loses() {
    this.#window = undefined;
    for (const pid of await programs()) process.kill(pid);
    await ended();
    await this.home.drive();
  }

  // What is seen.

  run = (work, ...args) => this.#window.run(work, ...args);
  text = (xpath) => this.#window.text(xpath);
  finds = (xpath) => this.#window.find(xpath);
  heading = () => this.run(() => document.querySelector('h1')?.textContent.trim() ?? '');
  /** Waits for the page of a heading. */
  isAt = (heading) => until(`the page is ${heading}`, async () => (await this.heading()) === heading);
  /** How many there are of what a selector names. */
  count = (selector) => this.run((selector) => document.querySelectorAll(selector).length, selector);
  /** Waits until what the page asked of the register has come: until then it has no answers to fill in. */
  settled = () =>
    until('nothing on the page is being read', () =>
      this.run(() => document.querySelector('main .loading') === null),
    );
  /** Waits until a text is on the page; what is hidden does not count. */
  sees = (text) =>
    until(`"${text}" is seen`, () => this.run((text) => document.body.innerText.includes(text), text));
  /** Waits until a text is not on the page. */
  seesNo = (text) =>
    until(`"${text}" is gone`, () => this.run((text) => !document.body.innerText.includes(text), text));
  /** Waits until the message at the edge of the window fits. */
  isTold = (pattern) =>
    until(`it is said: ${pattern}`, async () =>
      pattern.test(
        await this.run(() => document.querySelector('[role=status] .toast-text')?.textContent ?? ''),
      ),
    );
  /** Whether a dialog lies over the page. */
  covered = () => this.run(() => document.querySelector('dialog[open]') !== null);
  /** The rows of a list that are drawn, each as its cells, once all of them are read. */
  rows = async () => {
    let drawn;
    await until('the rows that are drawn are read', async () => {
      drawn = await this.run(() =>
        [...document.querySelectorAll('tr.row')].map((row) =>
          [...row.children].map((cell) => cell.textContent.trim()),
        ),
      );
      return drawn.every((cells) => cells.some((cell) => cell !== ''));
    });
    return drawn;
  };

  /** What has the focus: its name, the question it answers, and where it is. */
  focus = () =>
    this.run(() => {
      const own = document.activeElement;
      const words = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      const by = own.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const named = by.map((id) => words(document.getElementById(id))).join(' ');
      return {
        name: (own.getAttribute('aria-label') ?? (named || words(own.labels?.[0]) || words(own))).slice(
          0,
          120,
        ),
        question: words(own.closest('fieldset')?.querySelector('legend')),
        pane: own.closest('[data-pane]')?.dataset.pane ?? '',
        row: own.dataset.index ?? '',
        value: own.value ?? '',
        id: own.id,
        // Its place in the page, which tells it from all others.
        place: [...document.querySelectorAll('*')].indexOf(own),
      };
    });

  /** Waits until a list shows rows, and none but those that fit. */
  seesOnly = (pattern) =>
    until(`all rows are ${pattern}`, async () => {
      const rows = await this.rows();
      return rows.length > 0 && rows.every((cells) => pattern.test(cells.join()));
    });

  /** How many a list says that it holds; 0 while it does not say. */
  amount = () =>
    this.run(() =>
      Number(document.querySelector('.page-head [role=status]')?.textContent.replaceAll(/\D/g, '')),
    );
  /** The first cells of a list's rows, by which they are known. */
  names = async () => (await this.rows()).map(([name]) => name);
  /** Waits until what is wrong is summed up, with the focus on it. */
  facesProblems = () =>
    until('the summary of what is wrong has the focus', () =>
      this.run(() => document.activeElement.classList.contains('nhsuk-error-summary')),
    );
  /** Waits until the pages of a report are drawn. */
  seesPages = () =>
    until('its pages are drawn', () =>
      this.run(() => [...document.querySelectorAll('.pages img')].some((page) => page.naturalWidth > 0)),
    );
  /** Waits until a row of a list has the focus, counted from 0. */
  hasRow = (place) =>
    until(`row ${place} has the focus`, async () => (await this.focus()).row === String(place));

  /** Keeps a picture of the window as it stands on the screen. */
  async picture(name) {
    await this.#window.drawn();
    const path = `${this.#pictures}-${String(++this.#number).padStart(2, '0')}-${name}.png`;
    await keepPicture(path, await this.#window.place());
  }

  /** No rule of axe is broken on the page as it stands; each that is, is named with where. */
  async accessible(page) {
    const broken = await this.#window.script(
      // The policy of the page lets no script be made of text, so axe comes as the script itself.
      `${axe}; const [done] = arguments;
       axe.run(document).then(({ violations }) => done(violations.map(({ id, nodes }) =>
         id + ': ' + nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + (node.any[0]?.message ?? '')).join(' | '))));`,
    );
    assert.deepEqual(broken, [], `${page}: rules of axe that are broken`);
  }

  /** Looks at a page: a picture of it, and axe. */
  async looks(name) {
    await this.picture(name);
    await this.accessible(name);
  }

  // What is done by keys.

  press = (...keys) => this.#window.press(...keys);
  write = (text) => this.#window.write(text);

  /** Goes by Tab to what is named so, or to the first answer of the question that is. */
  async tabTo(wanted, key = 'Tab') {
    await this.settled();
    const passed = [];
    for (;;) {
      const { name, question, place } = await this.focus();
      if (fits(wanted, name) || fits(wanted, question)) return;
      const round = passed.length > 1 && place === passed[1].place;
      assert.ok(
        !round,
        `${key} never comes to ${wanted}, only to ${passed.map((each) => each.name).join(' · ')}`,
      );
      passed.push({ name, place });
      await this.press(key);
    }
  }

  /** Goes by Tab to a button, link or tick and presses it. */
  async presses(name, key = 'Enter') {
    await this.tabTo(name);
    await this.press(key);
  }

  /** Fills a box in place of what it holds. */
  async fills(label, text) {
    await this.tabTo(label);
    await this.press('Ctrl+a');
    await this.write(text);
  }

  /** Types into a box that finds, and takes the first that fits. */
  async picks(label, text, option = text) {
    await this.fills(label, text);
    const first = () =>
      this.run(() =>
        document.querySelector('.combo-popup:not([hidden]) [aria-selected=true]')?.textContent.trim(),
      );
    await until(`${option} is offered`, async () => (await first())?.includes(option));
    await this.press('Enter');
  }

  /** Chooses a line of a list that drops down: by its first letter, then by the arrow key. */
  async selects(label, line) {
    await this.tabTo(label);
    await this.write(line[0]);
    const chosen = () => this.run(() => document.activeElement.selectedOptions?.[0].textContent.trim());
    for (let before; (await chosen()) !== line && before !== (await chosen()); await this.press('Down'))
      before = await chosen();
    assert.equal(await chosen(), line, label);
  }

  /** Answers a question that has a few answers, by the arrow keys. */
  async answers(question, answer) {
    await this.tabTo(question);
    const at = async () => (await this.focus()).name;
    for (const key of ['Up', 'Down'])
      for (let before; !fits(answer, await at()) && before !== (await at()); await this.press(key))
        before = await at();
    if (!(await this.run(() => document.activeElement.checked))) await this.press('Space');
    assert.ok(fits(answer, await at()), `${question}: ${answer}`);
  }

  /** Goes by F6 to a part of the window. */
  async goesToPane(pane) {
    const at = async () => (await this.focus()).pane;
    for (let step = 0, before; step < 8 && (before = await at()) !== pane; step++) {
      await this.press('F6');
      await until('F6 goes on', async () => (await at()) !== before);
    }
    assert.equal(await at(), pane);
  }

  /** Searches as a person does, and takes the first line, which has to fit. */
  async searches(words, line) {
    await this.press('Ctrl+k');
    await until('the search is open', this.covered);
    await this.write(words);
    const first = () =>
      this.run(() => document.querySelector('[role=option][aria-selected=true]')?.textContent ?? '');
    await until(`${line} is chosen`, async () => line.test(await first()));
    await this.press('Enter');
    await until('the search is gone', async () => !(await this.covered()));
  }
}
