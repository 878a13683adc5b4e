// A backup comes back: looked at first, the present file put aside; and where the register is damaged it is offered at opening.
import assert from 'node:assert/strict';
import { open, readFile, readdir } from 'node:fs/promises';
import { journeyByKeyboard } from './support/journey.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const aside = async (home) =>
  (await readdir(home.folder)).filter((name) => /^register put aside .*\.assay$/.test(name));

/** Writes over the first page of a file, as a failing disk does. */
async function damages(path) {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(4096, 0x5a), 0, 4096, 0);
  await file.close();
}

journeyByKeyboard(
  'A backup comes back by keyboard, and again where the register is damaged',
  async (person, home) => {
    const register = await sample(home);
    await person.opens(register);
    await person.isAt('Home');
    await person.searches('back up now', /Back up now/);
    await person.isTold(/^Backed up and checked/);
    await person.press('Ctrl+z');
    await person.isTold(/^Undone/);
    await person.searches('restore a backup', /Restore a backup/);
    await person.isAt('Backups of register.assay');
    await person.presses(/^Choose the backup of/);
    await person.sees('1 change made after it');
    await person.looks('look');
    assert.deepEqual(await aside(home), [], 'looking changes nothing');
    await person.presses('Restore this backup');
    await person.isAt('Home');
    await person.isTold(/^The register is the one of .* What was there before lies in register put aside/);
    await person.picture('restored');
    assert.equal((await aside(home)).length, 1);
    await person.press('Ctrl+8');
    await person.isAt('History');
    const newest = await until('the history is read', () =>
      person.text("(//ol[contains(@class,'trail')]/li/h2)[1]"),
    );
    assert.doesNotMatch(newest, /^Undid/, 'what came after the backup lies aside');
    await person.leaves();

    await damages(register);
    const damaged = await readFile(register);
    await person.opens(register);
    await person.isAt('register.assay could not be opened');
    await person.sees('it holds in every part');
    await person.sees('as the register cannot be read');
    await person.looks('damaged');
    assert.ok(damaged.equals(await readFile(register)), 'nothing was changed');
    await person.presses('Restore this backup');
    await person.isAt('Home');
    const files = await aside(home);
    assert.equal(files.length, 2);
    const kept = await Promise.all(files.map((name) => readFile(home.path(name))));
    assert.ok(kept.some((bytes) => bytes.equals(damaged)), 'the damaged file lies aside as it was');
  },
);
