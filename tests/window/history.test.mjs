// The history of the whole register: narrowed, and its last entry taken back and made again.
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const entries = (person) => person.count('.trail > li');
const total = async (person) => (await person.text("//p[@role='status']")).match(/of ([\d,]+)/)?.[1];

journey('The history is narrowed to a person, a kind of record and days', async (person, home) => {
  await person.opens(await sample(home));
  await person.goesTo('History');
  await until('entries are shown', () => entries(person));
  const all = await total(person);
  await person.window.choose("//select[@id='history-noun']", 'Contracts');
  await until('fewer are left', async () => (await total(person)) !== all);
  await person.looks('narrowed');
  await person.types('From', 'the day of days');
  await person.press('Tab');
  await person.finds("//*[@id='history-from-error']");
  await person.types('From', '1 January 2031');
  await person.press('Tab');
  await person.sees('No entry matches.');
  await person.clicks(button('Show all'));
  await until('all are back', async () => (await total(person)) === all);
});

journeyByKeyboard(
  'The last change is taken back and made again by keyboard, each an entry of its own',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.press('Ctrl+8');
    await person.isAt('History');
    const newest = () => person.text("(//ol[contains(@class,'trail')]/li/h2)[1]");
    const last = await newest();
    await person.press('Ctrl+z');
    await person.isTold(/^Undone/);
    await until('that is an entry', async () => (await newest()) !== last);
    const undone = await newest();
    await person.picture('undone');
    await person.press('Ctrl+y');
    await person.isTold(/^Done again/);
    await until('that is one too', async () => (await newest()) !== undone);
    await person.press('Ctrl+1');
    await person.isAt('Home');
    await until('what was said stays on its page', async () => (await person.count('.toast')) === 0);
  },
);
