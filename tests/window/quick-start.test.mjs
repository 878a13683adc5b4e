// From published notices to the first questions: a handful of real ones, looked at before they are taken in.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { journey } from './support/journey.mjs';
import { button, link } from './support/mouse.mjs';
import { root } from './support/program.mjs';
import { until } from './support/webdriver.mjs';

const FEW = 6;

/** The first notices of an award, as they were published. */
async function notices() {
  const lines = (await readFile(join(root, 'tests/fixtures/ocds/england.jsonl'), 'utf8')).split('\n');
  return lines
    .filter((line) => line.includes('"award"'))
    .slice(0, FEW)
    .join('\n');
}

journey('Real notices are looked at, taken in, and taken back at once', async (person, home) => {
  await writeFile(home.path('notices.jsonl'), await notices());
  await person.opens();
  await person.clicks(button('Make an empty register'));
  await person.clicks(button('Make it without a passphrase'));
  await person.sees('This register is empty.');
  await person.clicks(link('Quick start'));
  await person.isAt('Quick start');
  await person.clicks(button('Choose a file…'));
  const planned = await until('the plan is shown', () => person.count('.step-add'));
  assert.ok(planned >= FEW);
  await person.looks('plan');
  await person.sees('Parking Pilot - CEO');
  const suppliers = () =>
    person.text("//nav[contains(@class,'side')]//a[starts-with(normalize-space(),'Suppliers')]");
  await until('nothing is written yet', async () => (await suppliers()) === 'Suppliers0');
  await person.clicks(button('Take these in'));
  await person.sees('Undo takes all of it back at once.');
  await until('the suppliers are counted', async () => (await suppliers()) !== 'Suppliers0');
  await until('the next questions are asked', () => person.count('.quick .due-questions a'));
  await person.looks('taken-in');
  await person.goesTo('Contracts');
  await until('the contracts are listed', () => person.count('tr.row'));
  await person.press('Ctrl+z');
  await person.sees('No contract is in this register yet.');
  await until('no supplier is left', async () => (await suppliers()) === 'Suppliers0');
});
