// A register that is open is given a passphrase, then another one and another recovery key.
import assert from 'node:assert/strict';
import { readFile, readdir, rm } from 'node:fs/promises';
import { journeyByKeyboard } from './support/journey.mjs';
import { until } from './support/webdriver.mjs';

const FIRST = 'seven lanterns under a wet bridge';
const SECOND = 'marmalade otter viaduct clarinet';
const UNLOCK = 'Unlock suppliers.assay';

/** The recovery key as it stands on the page, and types off the group that is asked for. */
async function typesOff(person) {
  const shown = () =>
    person.run(() => [...document.querySelectorAll('.recovery-key code')].map((each) => each.textContent));
  const groups = await until('a recovery key is shown', async () => {
    const found = await shown();
    return found.length === 7 && found;
  });
  const asked = await person.text("//label[@for='group']");
  await person.fills(asked, groups[Number(asked.match(/\d/)[0]) - 1].toLowerCase());
  return groups.join('-');
}

async function fillsNew(person, passphrase) {
  await person.fills('New passphrase', passphrase);
  await person.fills('The same again', passphrase);
}

journeyByKeyboard(
  'A register that is open is encrypted, and its passphrase and recovery key are changed',
  async (person, home) => {
    await person.opens();
    await person.presses('Make an empty register');
    await person.presses('Make it without a passphrase');
    await person.sees('This register is empty.');
    await person.presses('Add a supplier');
    await person.fills('Service', 'Canarybird linen');
    await person.goesToPane('header');
    await person.presses(/^Not encrypted/);
    await person.presses('Leave, keep the draft');
    await person.isAt('Encrypt suppliers.assay');
    await person.looks('encrypt');
    await fillsNew(person, FIRST);
    await person.presses('Go on with this passphrase');
    await person.presses('Save as PDF…');
    await person.sees('Saved: suppliers-recovery-key.pdf in saved.');
    const page = await readFile(home.saved('suppliers-recovery-key.pdf'));
    assert.equal(page.subarray(0, 5).toString(), '%PDF-');
    await typesOff(person);
    await person.looks('recovery');
    await person.presses('Encrypt the register');
    await person.sees('suppliers.assay is encrypted now.');
    await person.seesNo('Not encrypted');
    await person.looks('encrypted');
    const tells = async (name) => (await readFile(home.saved(name))).includes('Canarybird');
    const files = await readdir(home.saved());
    const aside = files.filter((name) => name.includes('put aside'));
    assert.equal(aside.length, 1);
    await person.sees(aside[0]);
    assert.deepEqual([await tells(aside[0]), await tells('suppliers.assay')], [true, false]);

    await person.fills('Present passphrase', FIRST);
    await fillsNew(person, SECOND);
    await person.presses('Change the passphrase');
    await person.isTold(/^The passphrase of suppliers.assay was changed/);
    await person.goesToPane('header');
    await person.presses(/^Lock/);
    await person.isAt(UNLOCK);
    await person.fills('Passphrase', SECOND);
    await person.presses('Unlock');
    await person.isAt('Passphrase and recovery key of suppliers.assay');
    await person.tabTo('Change the passphrase');
    await person.fills('Present passphrase', SECOND);
    await person.presses('Show a new recovery key');
    await rm(home.saved('suppliers-recovery-key.pdf'));
    await person.presses('Save as PDF…');
    await person.sees('Saved: suppliers-recovery-key');
    await person.presses('Cancel');
    await person.isTold(/holds a recovery key that was not taken up: it opens nothing/);
    await person.looks('not-taken-up');
    await person.tabTo('Change the passphrase');
    await person.fills('Present passphrase', SECOND);
    await person.presses('Show a new recovery key');
    const recovery = await typesOff(person);
    await person.presses('Use this recovery key');
    await person.isTold(/^The new recovery key opens suppliers.assay/);
    await person.looks('passphrase');
    await person.press('Ctrl+Shift+L');
    await person.isAt(UNLOCK);
    await person.presses('Use the recovery key');
    await person.fills('Recovery key', recovery);
    await fillsNew(person, FIRST);
    await person.presses('Set the new passphrase and open');
    await person.isAt('Passphrase and recovery key of suppliers.assay');
    // What was typed before any of this is still there.
    await person.searches('Add a supplier', /Add a supplier/);
    await person.sees('Answers were typed here and not saved');
  },
);
