// What was typed survives: the page loaded anew, and the process that draws it killed.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey } from './support/journey.mjs';
import { button, link } from './support/mouse.mjs';
import { webProcesses } from './support/program.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const UNFINISHED = 'Waste paper of the north site, begun and not';

/** Whether a text is in the register's file, or in the changes that wait beside it. */
async function isKept(register, text) {
  const files = await Promise.all(
    [register, `${register}-wal`].map((path) => readFile(path).catch(() => Buffer.of())),
  );
  return files.some((bytes) => bytes.includes(text));
}

/** Opens the form of a contract and types into it without saving. */
async function begins(person, register) {
  await person.opens(register);
  await person.goesTo('Contracts');
  await person.clicks(link('Add a contract'));
  await person.types('Title', UNFINISHED);
  await until('the draft is kept', () => isKept(register, UNFINISHED));
}

/** The draft is offered and gone on with. */
async function goesOn(person) {
  await person.sees('Answers were typed here and not saved.');
  await person.looks('offered');
  await person.clicks(button('Continue'));
  await until('what was typed is there again', () =>
    person.run(
      (text) => [...document.querySelectorAll('input')].some(({ value }) => value === text),
      UNFINISHED,
    ),
  );
  await person.sees('1 answer not saved yet');
}

journey('A draft comes back where the page is loaded anew', async (person, home) => {
  await begins(person, await sample(home));
  await person.window.reload();
  await goesOn(person);
  await person.picture('continued');
});

journey('A draft comes back where the process that draws the page is killed', async (person, home) => {
  const register = await sample(home);
  await begins(person, register);
  const [killed, ...others] = await webProcesses();
  assert.deepEqual(others, [], 'one process draws the page');
  process.kill(killed, 'SIGKILL');
  await until('another process draws the page', async () => {
    const now = await webProcesses();
    return now.length === 1 && now[0] !== killed;
  });
  // The driver has lost the window with its process, as no person has: the program is closed and opened again.
  await person.loses();
  await person.opens(register);
  await person.goesTo('Contracts');
  await person.clicks(link('Add a contract'));
  await goesOn(person);
  await person.clicks(button('Add'));
  await person.isAt(UNFINISHED);
});
