// A spreadsheet of another office: one question is asked, each row is looked at, it is taken in and taken back at once. A file that
// is no spreadsheet is refused by a program of its own, and the window lives on.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { journey } from './support/journey.mjs';
import { button, link } from './support/mouse.mjs';
import { until } from './support/webdriver.mjs';

const TABLE =
  'Firms that we pay,,\n,,\nFirm A,Firm B,Turnover\nAcme Ltd,Beta Ltd,5\nGamma Ltd,Delta Ltd,six\nEpsilon Ltd,Zeta Ltd,"1,200.50"\n';

journey(
  'A spreadsheet is asked about once, looked at, taken in, and taken back at once',
  async (person, home) => {
    await person.opens();
    await person.clicks(button('Make an empty register'));
    await person.clicks(button('Make it without a passphrase'));
    await person.sees('This register is empty.');
    await person.clicks(link('Quick start'));
    await person.clicks(link('Import a spreadsheet'));
    await person.isAt('Import a spreadsheet');
    await writeFile(home.path('table.csv'), randomBytes(5000));
    await person.clicks(button('Choose a file…'));
    await person.sees('Nothing was changed. The register is as it was.');
    await writeFile(home.path('table.csv'), TABLE);
    await person.clicks(button('Choose a file…'));
    await person.sees('Which column holds “Legal name”?');
    await person.looks('question');
    assert.equal(await person.count('.step'), 0);
    await person.selects('Column B Firm B holds', 'Legal name');
    assert.equal(await until('the rows are shown', () => person.count('.step-add')), 2);
    await person.sees('C5: Turnover: no amount can be read in it; write a number of pounds, such as £1,234.50');
    await person.looks('plan');
    const suppliers = () =>
      person.text("//nav[contains(@class,'side')]//a[starts-with(normalize-space(),'Suppliers')]");
    await until('nothing is written yet', async () => (await suppliers()) === 'Suppliers0');
    await person.clicks(button('Take these in'));
    await person.sees('Undo takes all of it back at once.');
    await until('the suppliers are counted', async () => (await suppliers()) === 'Suppliers2');
    await person.looks('taken-in');
    await person.press('Ctrl+z');
    await until('no supplier is left', async () => (await suppliers()) === 'Suppliers0');
    await person.clicks(button('Choose a file…'));
    await person.sees('Columns were read as you said for a table of this shape before.');
  },
);
