// Forms of each kind, filled in as a person does: what is refused, what is saved, what is retired and comes back.
import { writeFile } from 'node:fs/promises';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { button, link, problem, within } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

/** The item of a list that is open. */
const item = "//li[.//button[@aria-expanded='true']]";

journey(
  'A supplier that is not whole is refused by its fields, and added once it is',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.goesTo('Suppliers');
    await person.clicks(link('Add a supplier'));
    await person.sees('Nothing is saved until you press Add.');
    await person.types('Service', 'Linen and laundry');
    await person.types('Yearly turnover', 'a lot');
    await person.clicks(button('Add'));
    await person.facesProblems();
    await person.looks('refused');
    await person.clicks(problem('Organisation'));
    await until('its field has the focus', async () => (await person.focus()).id === 'form-organisation');
    await person.takes('Organisation', 'Mossbank');
    await person.types('Yearly turnover', '1,250,000');
    await person.sees('Understood as £1,250,000');
    await person.clicks(button('Add'));
    await person.isAt('Mossbank Agency Cleaning Ltd');
    await person.isTold(/^Added S-\d+ Mossbank Agency Cleaning Ltd/);
    await person.picture('added');
  },
);

journeyByKeyboard(
  'A contract is added by keyboard, its days typed as people type them',
  async (person, home) => {
    await person.opens(await sample(home));
    await person.searches('add a contract', /^Add a contract/);
    await person.sees('Nothing is saved until you press Add.');
    await person.fills('Title', 'Linen and laundry 2027');
    await person.picks('Supplier', 'grittle', 'Grittlestone Secure Shredding Ltd');
    await person.answers('Handles personal data', 'Yes');
    await person.fills('Value without VAT', '£84,000');
    await person.fills('First day', '1 apr 27');
    await person.fills('Last day as first signed', '31 mar 2030');
    await person.sees('Understood as 31 March 2030');
    await person.fills('Notice by the buyer', '6 months');
    await person.looks('filled');
    await person.press('Ctrl+s');
    await person.isAt('Linen and laundry 2027');
    await person.sees('Grittlestone Secure Shredding Ltd');
    await person.sees('31 March 2030');
    await person.picture('added');
  },
);

journey('An activity holds two fields of data, and the people of three bodies', async (person, home) => {
  await person.opens(await sample(home));
  await person.searches('confidential', /Confidential waste/);
  await person.turnsTo('Personal data');
  await person.clicks(link('Add processing'));
  await person.types('Name', 'Lists of collection points');
  await person.takes('Supplier', 'Grittlestone');
  for (const [category, field] of [
    ['Contact details', 'desk telephone'],
    ['Staff rotas', 'who is on duty'],
  ]) {
    await person.clicks(button('Add a data item'));
    await person.chooses('Category', category, item);
    await person.types('Field', field, item);
    await person.clicks(within(item, "//button[starts-with(normalize-space(),'Done')]"));
  }
  for (const [body, least, most] of [
    ['Cwm Taren', '1,200', '1,300'],
    ['Dyffryn Aur', '800', '900'],
    ['Llwyn Gronfa', '40', '45'],
  ]) {
    await person.clicks(button('Add a number of people'));
    await person.takes('Body', body, item);
    await person.chooses('Subject group', 'Employees', item);
    await person.types('At least', least, item);
    await person.types('At most', most, item);
    await person.clicks(within(item, "//button[starts-with(normalize-space(),'Done')]"));
  }
  await person.looks('filled');
  await person.clicks(button('Add'));
  await person.isAt('Lists of collection points');
  await person.picture('added');
  await person.searches('confidential', /Confidential waste/);
  await person.turnsTo('Personal data');
  await person.sees('1,200 to 1,300');
  await person.sees('40 to 45');
});

journey('A clause is added to a contract that has none, and its quality is shown', async (person, home) => {
  await person.opens(await sample(home));
  await person.searches('disclosure checks', /Disclosure checks for starters/);
  await person.turnsTo('Records');
  await person.clicks(link('Add a breach-notification clause'));
  await person.chooses('Starts the clock', 'When a breach is suspected');
  await person.types('Time limit', '24');
  await person.clicks(button('Add'));
  await person.facesProblems();
  await person.clicks(problem('Unit of the limit'));
  await person.answersBy('Unit of the limit', 'Clock hours');
  await person.sees('24 clock hours from suspicion. Quality 2 of 4.');
  await person.answersBy('Contact named', 'Yes');
  await person.looks('filled');
  await person.clicks(button('Add'));
  await person.isTold(/^Added /);
  await person.sees('24 clock hours from suspicion');
  await person.picture('added');
});

journey('A certificate is added with its file, and the file is kept', async (person, home) => {
  await writeFile(home.path('certificate.pdf'), '%PDF-1.4\nA certificate made up for a test.\n%%EOF\n');
  await person.opens(await sample(home));
  await person.searches('confidential', /Confidential waste/);
  await person.turnsTo('Records');
  await person.clicks(link('Add a piece of evidence'));
  await person.chooses('Kind of evidence', 'Cyber Essentials Plus');
  await person.takes('Supplier', 'Grittlestone');
  await person.types('Issued on', '1 3 26');
  await person.sees('This could be 1 March 2026 or 3 January 2026.');
  await person.types('Issued on', '1 March 26');
  await person.types('Holds until', '28 2 27');
  await person.sees('Understood as 28 February 2027');
  await person.answersBy('Grade', 'Asserted');
  await person.clicks(button('Add'));
  await person.isTold(/^Added E-\d+/);
  await person.clicks(button('Attach a file'));
  await person.isTold(/^Kept certificate\.pdf/);
  await person.sees('certificate.pdf');
  await person.picture('attached');
});

journey('A contact is retired with a reason, and reinstated', async (person, home) => {
  await person.opens(await sample(home));
  await person.searches('contacts', /^Contacts/);
  await person.isAt('Contacts');
  await person.clicks('(//table//tbody//a)[1]');
  await person.finds(button('Retire'));
  const title = await person.heading();
  await person.clicks(button('Retire'));
  await person.clicks("//dialog//button[normalize-space()='Retire']");
  await person.sees('Say why, so that whoever reads the history knows.');
  await person.looks('why');
  await person.types('Why is it retired?', 'The desk was closed');
  await person.clicks("//dialog//button[normalize-space()='Retire']");
  await person.sees('The desk was closed');
  await person.looks('retired');
  await person.clicks(button('Reinstate'));
  await person.isTold(/is in use again/);
  await person.seesNo('The desk was closed');
  await person.isAt(title);
});
