// A contract's page: its parts, its chain, and levers that are tried out without ever being kept.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

journey(
  'Every part of a contract stands on its page, and the chain behind it as a tree and a table',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.searches('speech rec', /Speech recognition for clinic letters/);
    await person.isAt('Speech recognition for clinic letters');
    const signs = {
      Facts: 'Next questions',
      Terms: 'Data protection terms (UK GDPR art. 28)',
      'Personal data': 'How many people',
      Evidence: 'When the evidence runs out',
      History: 'entries',
      Documents: 'Reports of this contract',
      Records: 'What belongs to it',
    };
    for (const [tab, sign] of Object.entries(signs)) {
      await person.turnsTo(tab);
      await person.sees(sign);
      await person.picture(tab.toLowerCase().replace(' ', '-'));
    }
    await person.turnsTo('Chain');
    const nodes = await until('the chain is drawn', () =>
      person.count('.chain-tree li, .chain-tree .chain-node'),
    );
    assert.ok(nodes > 1);
    await person.picture('chain');
    await person.clicks("//button[starts-with(normalize-space(),'Show as table')]");
    await person.finds("//*[contains(@class,'chain')]//table");
    await person.looks('chain-table');
  },
);

journeyByKeyboard('Levers are tried out by keyboard, and nothing of them is saved', async (person, home) => {
  const register = await sample(home);
  await person.opens(register);
  await person.searches('speech rec', /Speech recognition for clinic letters/);
  await person.isAt('Speech recognition for clinic letters');
  await person.presses('Score');
  const then = () => person.text("//*[contains(@class,'what-if-tags')]/span[last()]");
  const before = await then();
  const file = await digest(register);
  const levers = await until('the levers are there', () => person.count('.lever input'));
  await person.tabTo(/: at 4, verified and in date$/);
  for (let lever = 0; lever < levers; lever++) await person.press('Space', 'Tab');
  await until('the score would be another', async () => (await then()) !== before);
  await person.looks('levers');
  await person.presses('Switch all off');
  await until('it is as it was', async () => (await then()) === before);
  await person.leaves();
  assert.equal(await digest(register), file, 'the file is as it was');
});

const digest = async (path) =>
  createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
