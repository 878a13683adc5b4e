// The lists of suppliers and contracts: found in, narrowed, arranged, copied, compared.
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button, chip, head } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const row = (place) => `(//tr[contains(@class,'row')])[${place}]/th`;

journey('The list of suppliers is narrowed, arranged, kept as a view and copied', async (person, home) => {
  await person.opens(await sample(home));
  await person.goesTo('Suppliers');
  await person.isAt('Suppliers');
  const all = await until('suppliers are listed', () => person.count('tr.row'));
  await person.clicks(chip('Extreme'));
  await until('the list is shorter', async () => (await person.count('tr.row')) < all);
  await person.seesOnly(/Extreme/);
  await person.clicks(head('Supplier'));
  await until('they stand by name', async () => sorted(await person.names()));

  await person.clicks(button('Columns'));
  await person.clicks("//dialog//label[normalize-space()='Reference']");
  await person.looks('columns');
  await person.clicks(button('Show these columns'));
  await until('references are shown', async () => /^S-\d+$/.test((await person.rows())[0][1]));

  await person.clicks(button('Save this view'));
  await person.types('Name of the view', 'Worst first');
  await person.clicks(button('Save the view'));
  await person.isTold(/“Worst first” is saved/);
  await person.clicks(chip('Extreme'));
  await until('all are there again', async () => (await person.count('tr.row')) >= all);
  await person.window.choose("//select[@aria-label='Saved view']", 'Worst first');
  await until('the view narrows it again', async () => (await person.count('tr.row')) < all);

  await person.clicks(row(1));
  await person.finds("//aside//*[contains(@class,'parts')]");
  await person.press('Ctrl+a');
  await person.sees('rows chosen');
  await person.picture('view');
  await person.press('Ctrl+c');
  await person.isTold(/copied/i);
  const copied = await person.names();
  await person.press('Ctrl+f', 'Ctrl+v');
  const pasted = async () => (await person.focus()).value;
  const missing = (value) => copied.filter((name) => !value.includes(name));
  await until('each name was copied', async () => missing(await pasted()).length === 0);
});

const sorted = (names) =>
  names.every((name, place) => place === 0 || names[place - 1].localeCompare(name) <= 0);

journey('Contracts are narrowed by status, and two of them compared side by side', async (person, home) => {
  await person.opens(await sample(home));
  await person.goesTo('Contracts');
  await person.isAt('Contracts');
  const all = await until('contracts are listed', () => person.count('tr.row'));
  await person.clicks(chip('Live'));
  await until('the list is shorter', async () => (await person.count('tr.row')) < all);
  await person.clicks(head('Act by'));
  await person.clicks(row(1));
  await person.finds('//aside//h2');
  await person.press('Shift+Down');
  await person.sees('2 rows chosen');
  await person.looks('chosen');
  await person.clicks(button('Compare'));
  await person.isAt('Compare');
  const lines = await until('they stand side by side', () => person.count('.compare tbody tr'));
  await person.clicks(button('Only what differs'));
  await until('fewer lines are left', async () => (await person.count('.compare tbody tr')) < lines);
  const same = () => person.count('.compare tbody tr:not(.compare-differs):not(.compare-section)');
  await until('none of them is the same', async () => (await same()) === 0);
  await person.looks('compared');
});

journeyByKeyboard(
  'One supplier is compared on two days by keyboard, typed as people type them',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.searches('ystrad badge', /Ystrad Badge Services/);
    await person.isAt('Ystrad Badge Services Ltd');
    await person.presses('Compare two dates');
    await person.isAt('Compare');
    await person.fills('First day', 'the day of days');
    await person.press('Enter');
    await person.finds("//*[@id='compare-first-error']");
    const before = new Date(Date.now() - 60 * 86_400_000);
    const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
    await person.fills('First day', words.format(before));
    await person.press('Enter');
    await until('both days stand side by side', async () => (await person.count('.compare thead th')) === 4);
    await person.picture('two-days');
    await person.press('Escape');
    await person.isAt('Suppliers');
  },
);
