// The frame around every page, by keyboard alone: search, keys, parts of the window, settings that outlive the program.
import assert from 'node:assert/strict';
import { journeyByKeyboard } from './support/journey.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const theme = (person) => person.run(() => document.documentElement.dataset.theme);
const width = (person) => person.run(() => innerWidth);

journeyByKeyboard(
  'The search, the list of keys and the parts of the window need no mouse',
  async (person) => {
    await person.opens();
    await person.isAt('Keep a register of your suppliers');
    await person.searches('sample', /Open the sample/);
    await person.isAt('Home');
    await person.press('Ctrl+2');
    await person.isAt('Suppliers');
    await until('suppliers are listed', () => person.count('tr.row'));
    await person.press('Ctrl+f', 'Down', 'Down');
    await person.hasRow(1);

    await person.press('Ctrl+k');
    await until('the search is open', person.covered);
    await person.looks('search');
    await person.press('Escape');
    await person.hasRow(1);
    await person.press('F1');
    await person.sees('From the search box into the list');
    await person.looks('keys');
    await person.press('Escape');
    await person.hasRow(1);

    for (const pane of ['panel', 'header', 'navigation', 'page']) {
      await person.press('F6');
      await until(`F6 goes on to ${pane}`, async () => (await person.focus()).pane === pane);
    }
    await person.hasRow(1);

    await person.searches('ystrsd', /Ystrad Badge Services/);
    await person.isAt('Ystrad Badge Services Ltd');
    await person.press('Escape');
    await person.isAt('Suppliers');
  },
  { known: false },
);

journeyByKeyboard(
  'Settings hold at once, are said in Welsh, and outlive the program',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.press('Ctrl+,');
    await person.isAt('Settings');
    await person.picture('settings');
    await person.answers('Colours', 'Dark colours');
    await until('the colours are dark', async () => (await theme(person)) === 'dark');
    await person.answers('Rows', 'Comfortable rows');
    await person.picture('dark');
    const usual = await width(person);
    await person.press('Ctrl+=', 'Ctrl+=');
    await until('the page is enlarged', async () => (await width(person)) < usual);
    const enlarged = await width(person);
    await person.answers('Language', /^Cymraeg/);
    await person.isAt('Gosodiadau');
    await person.looks('welsh');
    await person.leaves();
    const { preferences } = await home.settings();
    assert.deepEqual(preferences, {
      theme: 'dark',
      density: 'comfortable',
      text_size: 125,
      language: 'cy',
      question_key: true,
    });

    await person.opens();
    await person.isAt('Cadw cofrestr o’ch cyflenwyr');
    await until('the colours are dark', async () => (await theme(person)) === 'dark');
    await until('it is enlarged as before', async () => (await width(person)) === enlarged);
    await person.searches('ynghylch', /Ynghylch Assay/);
    await person.isAt('Ynghylch Assay');
    await person.searches('english', /English/);
    await person.isAt('About Assay');
    await person.picture('about');
  },
);
