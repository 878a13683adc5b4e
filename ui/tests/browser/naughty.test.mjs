// Strings that ever broke a program, in the whole window and a real browser, under the window's own policy: typed into every kind of
// box and every field of every form they stay as they were typed, and where they are shown they are shown exactly. No dialog opens,
// the policy has nothing to report, the console stays clean, and nothing of them becomes an element.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { open, start } from './browser.mjs';
import { chosen } from './naughty.mjs';

const file = join(import.meta.dirname, '../../../tests/fixtures/naughty-strings/blns.json');
const all = JSON.parse(readFileSync(file, 'utf8'));

let running;
before(async () => {
  running = await start();
});
after(() => running?.stop());

/** The sample register, opened by somebody who has a name; `opened` counts dialogs and reports of the policy. */
async function enter() {
  const window = await open(running, { query: {} }, { viewport: { width: 1280, height: 800 } });
  const { page, said } = window;
  page.on('dialog', (dialog) => {
    said.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.evaluate(async () => {
    globalThis.reports = [];
    addEventListener('securitypolicyviolation', (event) => globalThis.reports.push(event.violatedDirective));
    await globalThis.register.call('say_who', { who: { name: 'Sam Reed', role: 'Auditor' } });
  });
  await page.locator('.ways button').first().click();
  await page.locator('.due-title').first().waitFor();
  return window;
}

/** Nothing was said, nothing reported, nothing came alive. */
async function calm({ page, said, close }) {
  const alive =
    'script:not([src]), iframe, object, embed, marquee, blink, svg[onload], [onerror], [onclick], img[src="x"]';
  assert.deepEqual(await page.evaluate(() => globalThis.reports), [], 'reports of the policy');
  assert.equal(await page.locator(alive).count(), 0, 'elements that nobody made');
  assert.deepEqual(said, [], 'the console is clean');
  await close();
}

/** Goes to a page; what was typed on the last one is let go of, where it asks. */
const go = async (page, hash, sign) => {
  await page.evaluate((hash) => (location.hash = hash), hash);
  const discard = page.locator('dialog .button').last();
  await page.locator(sign).first().or(discard).first().waitFor();
  if (await discard.isVisible()) await discard.click();
  await page.locator(sign).first().waitFor();
};

/** Types each text into one box, as an input event tells the page; answers with those that did not stay as they were. */
const typeAll = (page, selector, texts) =>
  page.evaluate(
    async ({ selector, texts }) => {
      const later = () =>
        new Promise((go) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = go;
          port2.postMessage(0);
        });
      const wrong = [];
      for (const text of texts) {
        const box = document.querySelector(selector);
        if (!box) return [...wrong, `gone before ${text}`];
        // A box of one line holds no line breaks, whatever page it is on.
        const wanted =
          box.localName === 'textarea' ? text.replaceAll(/\r\n?/g, '\n') : text.replaceAll(/[\r\n]/g, '');
        box.focus();
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value').set.call(box, text);
        box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
        await later();
        if (document.querySelector(selector)?.value !== wanted) wrong.push(text);
      }
      return wrong;
    },
    { selector, texts },
  );

const click = async (page, selector, sign) => {
  await page.locator(selector).first().click();
  await page.locator(sign).first().waitFor();
};

/** One box of each component, and every box outside the forms; how a person comes there. */
const boxes = [
  ['text', '#form-name', (page) => go(page, '#/edit/contact/ct-s1', '#form-name')],
  ['long text', '#form-service', (page) => go(page, '#/edit/contract/c-s1', '#form-service')],
  ['money', '#form-value_ex_vat_pence'],
  ['date', '#form-end'],
  ['period', '#form-notice_period_buyer'],
  ['number', '#form-recovery_time_hours'],
  ['link', '#form-supplier'],
  ['lines', '#form-purposes', (page) => go(page, '#/edit/processing/p-s1', '#form-purposes')],
  ['time', '#form-batch_time'],
  ['links', '#form-recipients'],
  ['countries', '#form-transfer_countries'],
  ['country', '#form-country', (page) => go(page, '#/edit/organisation/o-s1', '#form-country')],
  ['search of suppliers', '.search', (page) => go(page, '#/suppliers', 'tr.row')],
  ['name of a view', '#view-name', (page) => click(page, '.list-tools button', '#view-name')],
  [
    'search of contracts',
    '.search',
    async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/contracts', 'tr.row');
    },
  ],
  ['search of records', '.search', (page) => go(page, '#/records/evidence', '.records-table')],
  [
    'reason of a retirement',
    '#retire-reason',
    async (page) => {
      await go(page, '#/record/contact/ct-s2', '#record-title');
      await click(page, '.page-head button', '#retire-reason');
    },
  ],
  [
    'search and commands',
    '.palette-input',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+K');
      await page.locator('.palette-input').waitFor();
    },
  ],
  [
    'who one is',
    '#who-name',
    async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/settings', '#who-name');
    },
  ],
  ['role', '#who-role'],
  [
    'clause',
    '.form-page input[type=text], #page form input[type=text]',
    (page) => go(page, '#/edit/clause/b-s1', '#form-limit'),
  ],
  ['day of history', '#history-from', (page) => go(page, '#/history', '#history-from')],
  ['day of a report', '#report-as_at', (page) => go(page, '#/reports/s1', '#report-as_at')],
  [
    'day of a comparison',
    'input[id^=compare]',
    (page) => go(page, '#/compare/supplier/s1/2026-01-01%2C2026-11-21', 'input[id^=compare]'),
  ],
];

test('each kind of box keeps every one of them', { timeout: 300_000 }, async (t) => {
  const window = await enter();
  for (const [name, selector, reach] of boxes) {
    await t.test(name, async () => {
      await reach?.(window.page);
      assert.deepEqual(await typeAll(window.page, selector, all), []);
    });
  }
  await calm(window);
});

test(
  'typed by keys, the named ones stay as they are in a box, and on the page',
  { timeout: 120_000 },
  async () => {
    const window = await enter();
    const { page } = window;
    for (const text of chosen) {
      await go(page, '#/edit/contact/ct-s1', '#form-name');
      const box = page.locator('#form-name');
      await box.focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
      assert.equal(await box.inputValue(), text);
      await page.locator('#form-email').focus();
      await page.locator('.form-state[data-saved]').waitFor();
      await go(page, '#/record/contact/ct-s1', '#record-title');
      const facts = await page.locator('dd').evaluateAll((all) => all.map((each) => each.textContent));
      assert.ok(facts.includes(text), `${text} stands on the page as it was typed`);
    }
    await calm(window);
  },
);

test('every one of them is shown exactly in a list', { timeout: 120_000 }, async () => {
  const window = await enter();
  const { page } = window;
  // A name says something, in one line of at most 200 characters.
  const names = all
    .map((text) => text.replaceAll(/[\r\n]/g, '').trim())
    .filter((text) => text !== '' && text.length <= 200);
  assert.ok(names.length > 470, `${names.length} of them can be names`);
  await page.evaluate(async (names) => {
    for (const name of names) {
      const draft = { fields: { legal_name: name, note: name }, parts: null };
      await globalThis.register.call('save_record', { noun: 'organisation', id: null, revision: 1e9, draft });
    }
  }, names);
  await go(page, '#/records/organisation', '.records-table');
  const shown = [];
  for (;;) {
    shown.push(
      ...(await page
        .locator('.records-table tbody th a')
        .evaluateAll((all) => all.map((a) => a.textContent))),
    );
    const next = page.locator('.pager button').last();
    if (await next.isDisabled()) break;
    const first = await page.locator('.records-reference').first().textContent();
    await next.click();
    await page.waitForFunction(
      (first) => document.querySelector('.records-reference').textContent !== first,
      first,
    );
  }
  assert.deepEqual(shown.slice(-names.length), names);
  await calm(window);
});

/** Answers every choice with its first word, so that what is asked only then is asked; opens an item of every list. */
async function unfold(page) {
  for (const button of await page.locator('.part > .button').all()) await button.click();
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('#page form fieldset'))
      group.querySelector('input')?.click();
    for (const select of document.querySelectorAll('#page form select')) {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}

test('the named ones stay as they are in every field of every form', { timeout: 240_000 }, async (t) => {
  const window = await enter();
  const { page } = window;
  const nouns = await page.evaluate(async () =>
    (await globalThis.register.call('counts')).nouns.map(({ noun }) => noun.word),
  );
  assert.ok(nouns.length >= 19, 'there are all kinds of records');
  let fields = 0;
  for (const [place, noun] of nouns.entries()) {
    await t.test(noun, async () => {
      await go(page, `#/add/${noun}`, '#form-heading');
      await unfold(page);
      const boxes = 'form.form-page :is(input[type=text], textarea)';
      const ids = await page.locator(boxes).evaluateAll((all) => all.map(({ id }) => id));
      for (const id of ids) assert.deepEqual(await typeAll(page, `[id="${id}"]`, chosen), [], id);
      fields += ids.length;
      // Left as it is, each box keeps its own, is asked about when the form is sent, and has it still.
      const last = ids.map((id, at) => [id, chosen[(place + at) % chosen.length]]);
      for (const [id, text] of last) await typeAll(page, `[id="${id}"]`, [text]);
      await page.locator('form.form-page [type=submit]').click();
      await page.locator('.nhsuk-error-summary, .toast, .failure').first().waitFor();
      const saved = await page.locator('.toast').isVisible();
      if (!saved) {
        const held = await page.evaluate((ids) => ids.map((id) => document.getElementById(id)?.value), ids);
        assert.deepEqual(
          held,
          last.map(([, text]) => text),
        );
      }
    });
  }
  assert.ok(fields > 60, `${fields} fields were tried`);
  await calm(window);
});
