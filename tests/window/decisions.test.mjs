// What is decided and kept: an approval after its score was seen, and a kept file of today and of then.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { journey } from './support/journey.mjs';
import { button, link } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const digest = (text) => createHash('sha256').update(text).digest('hex');

/** The instant that is shown, in words. */
const MOMENT = "//*[contains(@class,'then-said')]";

journey(
  'An assessment is approved once its score was seen, and not where it was changed since',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.searches('add an assessment', /^Add an assessment/);
    await person.sees('Nothing is saved until you press Add.');
    await person.takes('Contract', 'Confidential waste');
    await person.types('As at', '20 November 2026');
    await person.answersBy('Status', 'Draft');
    await person.clicks(button('Add'));
    await person.isTold(/^Added AS-\d+/);
    await person.clicks(link('Edit'));
    await person.types('Author', 'Somebody else');
    await person.clicks(button('Save'));
    await person.isTold(/^Saved AS-\d+/);
    await person.clicks(button('Look at the approval'));
    await person.sees('Score now');
    await person.looks('seen');
    await person.press('Ctrl+z');
    await person.isTold(/^Undone/);
    await person.clicks(button('Approve this score'));
    await person.sees('was changed after you looked at it');
    await person.sees('Nothing was approved');
    await person.looks('changed');
    await person.clicks(button('Approve this score'));
    await person.isTold(/is approved/);
    await person.sees('An approved assessment never changes. Make a new one.');
    await person.sees('Sam Reed, Information governance lead');
    await person.picture('approved');
  },
);

journey(
  'A copy of a kept file is that of the day that is shown, and takes the place of another one',
  async (person, home) => {
    const [first, second] = ['%PDF-1.4\nThe first one.\n%%EOF\n', '%PDF-1.4\nAnother.\n%%EOF\n'];
    const file = home.path('certificate.pdf');
    await writeFile(file, first);
    await person.opens(await sample(home));
    await person.searches('confidential', /Confidential waste/);
    await person.turnsTo('Records');
    await person.clicks(link('Add a piece of evidence'));
    await person.chooses('Kind of evidence', 'Cyber Essentials Plus');
    await person.takes('Supplier', 'Grittlestone');
    await person.answersBy('Grade', 'Asserted');
    await person.clicks(button('Add'));
    await person.isTold(/^Added E-\d+/);
    for (const bytes of [first, second]) {
      await writeFile(file, bytes);
      await person.clicks(button('Attach a file'));
      await person.isTold(/^Kept certificate\.pdf/);
      if (bytes === first) await person.press('Ctrl+z');
      if (bytes === first) await person.isTold(/^Undone/);
    }
    await person.searches('confidential', /Confidential waste/);
    await person.turnsTo('Documents');
    const save =
      "//tr[contains(.,'Cyber Essentials Plus')]//button[starts-with(normalize-space(),'Save a copy')]";
    const saved = () => readFile(home.saved('certificate.pdf'), 'utf8').catch(() => '');
    await writeFile(home.saved('certificate.pdf'), 'What lay there before');
    await person.clicks(save);
    await person.isTold(/certificate\.pdf/);
    assert.equal(await saved(), second, 'it takes the place of what lay there');
    await person.looks('saved');
    await person.clicks("//*[@id='then-toggle']");
    for (const step of ['the second file', 'nothing again', 'the first file']) {
      const before = await person.text(MOMENT);
      await person.clicks("//button[@aria-label='One change earlier']");
      await until(`${step} is what was known`, async () => (await person.text(MOMENT)) !== before);
    }
    await person.sees(digest(first));
    await person.clicks(save);
    await until('the copy is the one of then', async () => (await saved()) === first);
    await person.picture('then');
  },
);
