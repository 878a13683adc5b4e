// A supplier: found by keys, read part by part, its clause changed, and what follows from the change.
import assert from 'node:assert/strict';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button, link } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const SUPPLIER = 'Ystrad Badge Services Ltd';
/** The row of breach readiness in the score's arithmetic. */
const readiness = (person) => person.text("(//th[starts-with(normalize-space(),'C4')]/parent::tr)[1]");
/** The latest change in the history. */
const latest = (person) => person.text("(//ol[contains(@class,'trail')]/li)[1]");

journeyByKeyboard(
  'Keys lead through the list of suppliers, into one of them and back',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.press('Ctrl+2');
    const all = await until('suppliers are listed', person.amount);
    await person.press('Ctrl+f', 'Down');
    await person.hasRow(0);
    await person.press('Down', 'Down');
    await person.hasRow(2);
    await person.press('End');
    await person.hasRow(all - 1);
    await person.press('Home');
    await person.hasRow(0);
    await person.press('PageDown');
    await until('it is a page further', async () => Number((await person.focus()).row) > 3);
    await person.press('PageUp');
    await person.hasRow(0);
    await person.press('Down', 'Enter');
    await person.finds("//nav[contains(@class,'tabs')]");
    await person.press('Escape');
    await person.hasRow(1);
    await person.press('Ctrl+f', 'z');
    await until('few match', async () => (await person.amount()) < all);
    await person.press('Escape');
    await until('all are back', async () => (await person.amount()) === all);
    await person.press('Down');
    await until('the list has the focus', async () => /^\d+$/.test((await person.focus()).row));
  },
);

journey(
  'No name, number or date is cut in the list, nor anything where the page is enlarged',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.goesTo('Suppliers');
    const all = await until('suppliers are listed', () => person.count('tr.row'));
    assert.match((await person.rows())[0].join(), /Not assessed/, 'not assessed comes before extreme');
    const cut = (cells) =>
      person.run(
        (cells) =>
          [...document.querySelectorAll(cells)].filter((cell) => cell.scrollWidth > cell.clientWidth).length,
        cells,
      );
    // What is cut is known once the letters are there that the page asks for.
    await until('few names are cut at 1280 pixels', async () => (await cut('.col-name .clip')) <= all / 4);
    const figures = '.grid td.number, .grid td.date';
    await until('no number and no date is cut', async () => (await cut(figures)) === 0);
    await person.window.resize(1440, 900);
    await person.clicks('(//tr)[5]/th');
    await person.finds("//aside//*[contains(@class,'parts')]");
    await person.picture('wide');
    await person.window.resize(640, 480);
    await until('the page is as narrow', async () => (await person.run(() => innerWidth)) <= 640);
    await person.looks('narrow');
    const over = () =>
      person.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await until('the page does not scroll sideways', async () => (await over()) === 0);
  },
);

journey(
  'A wrong answer is refused, a right one changes score and history, and outlives the program',
  async (person, home) => {
    const register = await sample(home);
    await person.opens(register);
    await person.goesTo('Suppliers');
    await person.window.type("//input[@type='search']", 'dosimetry');
    await until('one is left', async () => (await person.count('tr.row')) === 1);
    await person.clicks("//tr[contains(@class,'row')]/th");
    await person.clicks(`//aside${link('Open')}`);
    await person.isAt(SUPPLIER);
    await person.picture('facts');
    for (const tab of ['Personal data', 'Score']) {
      await person.turnsTo(tab);
      await person.finds('//table');
      await person.picture(tab.toLowerCase().replace(' ', '-'));
    }
    const before = await readiness(person);

    await person.turnsTo('Breach notice');
    await person.clicks(link('Change this clause'));
    await person.types('Time limit', 'two');
    await person.sees('Its quality is shown again once');
    await person.press('Escape');
    await person.says('Sam Reed', 'Information governance lead');
    await person.clicks(button('Keep editing'));
    await person.sees('This must be a whole number');
    await person.looks('refused');
    await person.types('Time limit', '36');
    await person.answersBy('Unit of the limit', 'Clock hours');
    await person.chooses('Starts the clock', 'When a breach is suspected');
    await person.sees('36 clock hours from suspicion');
    await person.picture('worth');
    await person.sees('All answers saved');
    await person.clicks(link('Done'));

    await person.turnsTo('Score');
    await until('the score counts the new clause', async () => (await readiness(person)) !== before);
    await person.turnsTo('History');
    const change = /Sam Reed, Information governance lead[^]*When a breach is suspected/;
    await until('the history says who changed it', async () => change.test(await latest(person)));
    await person.picture('history');
    await person.leaves();
    await person.opens(register);
    await person.searches('ystrad', /Ystrad Badge Services/);
    await person.turnsTo('Breach notice');
    const card = () => person.text("(//section[contains(@class,'card')])[1]");
    await until('the answer is still there', async () => /36/.test(await card()));
  },
  { known: false },
);
