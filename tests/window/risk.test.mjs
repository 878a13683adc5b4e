// The risk overview: from a cell to its contracts, what moved, and pictures saved.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const tool = (name, picture) =>
  `//section[contains(@class,'picture-${picture}')]//button[starts-with(normalize-space(),'${name}')]`;

journey(
  'The risk overview shows its pictures as tables, what moved, and saves both',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.goesTo('Risk');
    await person.isAt('Risk overview');
    await person.picture('overview');
    await person.chooses('Moved in', 'the last 90 days');
    await until('what moved is listed', () => person.count('.movers tbody tr, .mover-line'));
    await person.finds("//*[contains(@class,'movers')]");
    await person.looks('moved');
    await person.clicks(tool('Show as table', 'matrix'));
    await person.finds("//section[contains(@class,'picture-matrix')]//table");
    await person.clicks(tool('Save as CSV', 'matrix'));
    await person.isTold(/Saved as .*\.csv/);
    await person.clicks(tool('Save as SVG', 'tier'));
    await person.isTold(/Saved as .*\.svg/);
    const saved = await readdir(home.saved());
    const bytes = (ending) => readFile(home.saved(saved.find((name) => name.endsWith(ending))), 'utf8');
    assert.equal(saved.length, 2);
    assert.match(await bytes('.svg'), /^<svg/);
    assert.match(await bytes('.csv'), /Extreme/);
  },
);

journeyByKeyboard(
  'A cell of the matrix is opened by keyboard, and leads to its contracts',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.press('Ctrl+5');
    await person.isAt('Risk overview');
    await person.goesToPane('page');
    await person.tabTo(/^Impact \d, likelihood \d/);
    const worst = await person.focus();
    await person.press('Down', 'Up', 'Enter');
    await until('its contracts are listed', () => person.count('dialog tbody tr'));
    await person.looks('contracts');
    await person.press('Escape');
    await until('the cell has the focus again', async () => (await person.focus()).name === worst.name);
    await person.press('Enter');
    await until('its contracts are listed', () => person.count('dialog tbody a'));
    const title = await person.text('(//dialog//tbody//a)[1]');
    await person.presses(/^C-\d+ /);
    await until('the contract is there', async () => title.endsWith(await person.heading()));
  },
);
