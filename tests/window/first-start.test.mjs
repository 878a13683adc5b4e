// The three ways to begin, and a register that is named when the program is started.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button } from './support/mouse.mjs';
import { binary } from './support/program.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const FIRST = 'Keep a register of your suppliers';

journey(
  'The first start opens the sample, which is offered again at the second',
  async (person) => {
    await person.opens();
    await person.isAt(FIRST);
    await person.picture('start');
    await person.clicks(button('Open the sample'));
    await person.isAt('Home');
    await person.sees('Fictional sample');
    await person.picture('home');
    await person.leaves();
    await person.opens();
    await person.clicks("//ul[contains(@class,'recent')]//button[1]");
    await person.isAt('Home');
  },
  { known: false },
);

journeyByKeyboard(
  'An empty register is made by keyboard, and says what to begin with',
  async (person, home) => {
    await person.opens();
    await person.isAt(FIRST);
    await person.presses('Make an empty register');
    await person.isAt('Make suppliers.assay');
    await person.presses('Make it without a passphrase');
    await person.isAt('Home');
    await person.sees('This register is empty.');
    await person.looks('empty');
    await access(home.saved('suppliers.assay'));
    await person.presses('Add a supplier');
    await person.sees('Nothing is saved until you press Add.');
  },
  { known: false },
);

journey(
  'A register is opened from its file, and a second one that is named later takes its place',
  async (person, home) => {
    await sample(home, 'chosen.assay');
    const second = await sample(home, 'second.assay');
    await person.opens();
    await person.clicks(button('Open a register'));
    const named = (name) =>
      until(`${name} is open`, async () => (await person.text('//footer')).startsWith(name));
    await named('chosen.assay');
    const later = spawn(binary, [second], { env: home.env, stdio: 'inherit' });
    assert.deepEqual(await once(later, 'exit'), [0, null]);
    await named('second.assay');
    await person.isAt('Home');
    await person.picture('second');
  },
);
