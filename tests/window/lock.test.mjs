// A register with a passphrase: made, locked by key and after a rest, and opened again.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { journeyByKeyboard } from './support/journey.mjs';
import { until } from './support/webdriver.mjs';

const PASSPHRASE = 'seven lanterns under a wet bridge';
const UNLOCK = 'Unlock suppliers.assay';

/** The recovery key as it stands on the page, and the group that is asked for. */
async function writtenDown(person) {
  const groups = await person.run(() =>
    [...document.querySelectorAll('.recovery-key code')].map((each) => each.textContent),
  );
  const asked = await person.text("//label[@for='group']");
  const number = Number(asked.match(/\d/)[0]);
  return { groups, asked, group: groups[number - 1] };
}

/** Whether any file of a folder, and of those below it, holds a text. */
async function tells(folder, text) {
  const entries = await readdir(folder, {
    withFileTypes: true,
    recursive: true,
  });
  for (const entry of entries.filter((each) => each.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    if (bytes.includes(text)) return true;
  }
  return false;
}

async function unlocks(person, passphrase) {
  await person.fills('Passphrase', passphrase);
  await person.presses('Unlock');
}

journeyByKeyboard(
  'A register is encrypted, locked by key with what was typed kept, and opened again',
  async (person, home) => {
    await person.opens();
    await person.presses('Make an empty register');
    await person.isAt('Make suppliers.assay');
    await person.looks('make');
    await person.fills('New passphrase', PASSPHRASE);
    await person.fills('The same again', PASSPHRASE);
    await person.presses('Go on with this passphrase');
    await person.isAt('Write the recovery key down');
    await person.looks('recovery');
    const { groups, asked, group } = await writtenDown(person);
    assert.equal(groups.length, 7);
    assert.deepEqual(await readdir(home.saved()), [], 'nothing is made before it is written down');
    await person.fills(asked, group.toLowerCase());
    await person.presses('Make the register');
    await person.isAt('Home');
    await person.presses('Add a supplier');
    await person.fills('Service', 'Canarybird linen');
    await person.press('Ctrl+Shift+L');
    await person.isAt(UNLOCK);
    await person.looks('locked');
    assert.equal(await tells(home.folder, 'Canarybird'), false, 'it is kept where nobody can read it');
    await unlocks(person, 'another passphrase');
    await person.sees('This is not the passphrase');
    await person.sees('before you try again');
    await until('the wait is over', async () => !(await person.text('//main')).includes('before you try'));
    await unlocks(person, PASSPHRASE);
    await person.sees('Answers were typed here and not saved');
    await person.presses('Continue');
    const typed = () => [...document.querySelectorAll('main input')].map((each) => each.value);
    await until('it is there again', async () => (await person.run(typed)).includes('Canarybird linen'));
    await person.leaves();
    assert.equal(await tells(home.folder, 'Canarybird'), false);
    await person.opens(home.saved('suppliers.assay'));
    await person.isAt(UNLOCK);
    await unlocks(person, PASSPHRASE);
    await person.isAt('Home');
  },
);
