// A register that can only be read: it says so, and whatever would write says why not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { journey } from './support/journey.mjs';
import { sample } from './support/registers.mjs';

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** In the page: asks for what the page does not offer. */
const RESTORE = `const [fileName, done] = arguments;
  window.__TAURI_INTERNALS__.invoke('restore_backup', { fileName }).then(() => done('done'), ({ message }) => done(message));`;

journey(
  'A register that can only be read says so, and what would write says why not',
  async (person, home) => {
    const register = await sample(home);
    await home.protects(register);
    await person.opens(register);
    await person.sees('This register can only be read.');
    await person.looks('home');
    await person.goesTo('Contracts');
    await person.finds('//tr[contains(@class,"row")]');
    const why = 'its file or its folder is write-protected';
    const add = "//*[@aria-disabled='true' and normalize-space()='Add a contract']";
    await person.finds(`${add.slice(0, -1)} and contains(@title,'${why}')]`);
    await person.press('Ctrl+n');
    await person.isAt('Contracts');
    await person.searches('ystrad', /Ystrad Badge Services/);
    await person.turnsTo('Breach notice');
    await person.finds("//*[@aria-disabled='true' and normalize-space()='Change this clause']");
    await person.looks('clause');
    // Not the button alone refuses.
    const said = await person.window.script(RESTORE, 'any');
    assert.match(said, /can only be read: .* Copy it to a folder where you may write and open the copy/);
    const before = digest(await readFile(register));
    await person.leaves();
    assert.equal(digest(await readFile(register)), before, 'the file is as it was');
  },
);
