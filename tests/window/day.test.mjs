// A whole day at the register by keyboard alone: from an empty one to a printed report.
import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { officer } from './support/home.mjs';
import { journeyByKeyboard } from './support/journey.mjs';
import { until } from './support/webdriver.mjs';

const SUPPLIER = 'Brynhir Linen Services Ltd';
const BODIES = ['Cwm Arth Health Board', 'Dyffryn Mawr Health Board', 'Ysbyty Glan Trust'];
const CONTRACT = 'Linen and laundry';

/** Opens the form of a new record from the search. */
async function begins(person, command) {
  await person.searches(command, new RegExp(`^${command}`));
  await person.sees('Nothing is saved until you press Add.');
}

/** Adds the record whose form is filled; who does it is asked the first time. */
async function adds(person, title) {
  await person.press('Ctrl+s');
  await person.isAt(title);
}

async function addsOrganisation(person, name, first) {
  await begins(person, 'Add an organisation');
  await person.fills('Legal name', name);
  if (first) {
    await person.press('Ctrl+s');
    await person.sees('Who is making changes?');
    await person.fills('Your name', officer.name);
    await person.fills('Your role', officer.role);
    await person.press('Enter');
    await person.isAt(name);
  } else await adds(person, name);
}

async function addsContract(person) {
  await begins(person, 'Add a contract');
  await person.fills('Title', CONTRACT);
  await person.picks('Supplier', 'brynhir', SUPPLIER);
  await person.picks('Lead body', 'cwm arth', BODIES[0]);
  await person.answers('Handles personal data', 'Yes');
  await person.fills('First day', '1 April 2025');
  await person.fills('Last day as first signed', '31 3 28');
  await person.fills('Notice by the buyer', '6 months');
  await person.fills('Criticality (0 to 4)', '3');
  await person.fills('Difficulty of replacing (0 to 4)', '2');
  await adds(person, CONTRACT);
}

async function addsProcessing(person) {
  await person.presses('Personal data');
  await person.presses('Add processing');
  await person.fills('Name', 'Staff uniforms');
  await person.picks('Supplier', 'brynhir', SUPPLIER);
  await person.answers('Processing goes on now', 'Yes');
  for (const [category, field] of [
    ['Contact details', 'ward telephone'],
    ['Health', 'allergy to detergents'],
  ]) {
    await person.presses('Add a data item');
    await person.selects('Category', category);
    await person.fills('Field', field);
  }
  for (const [place, body] of BODIES.entries()) {
    await person.presses('Add a number of people');
    await person.picks('Body', body);
    await person.selects('Subject group', 'Employees');
    await person.fills('At least', String(1_000 * (place + 1)));
    await person.fills('At most', String(1_200 * (place + 1)));
    await person.answers('Counts as the one in force', 'Yes');
  }
  await person.picture('processing');
  await adds(person, 'Staff uniforms');
}

async function addsCertificate(person) {
  await begins(person, 'Add a piece of evidence');
  await person.selects('Kind of evidence', 'Cyber Essentials Plus');
  await person.picks('Supplier', 'brynhir', SUPPLIER);
  await person.fills('Issued on', '31 8 26');
  await person.fills('Holds until', '30 8 27');
  await person.answers('Grade', 'Asserted');
  await adds(person, 'Cyber Essentials Plus');
  await person.presses('Attach a file');
  await person.isTold(/^Kept certificate\.pdf/);
}

async function addsClause(person) {
  await person.searches('linen and', new RegExp(CONTRACT));
  await person.isAt(CONTRACT);
  await person.presses('Records');
  await person.presses('Add a breach-notification clause');
  await person.selects('Starts the clock', 'When a breach is suspected');
  await person.fills('Time limit', '24');
  await person.answers('Unit of the limit', 'Clock hours');
  await person.answers('Contact named', 'Yes');
  await person.answers('That contact answers round the clock', 'Yes');
  await person.answers('Contents of a notice listed', 'Yes');
  await person.press('Ctrl+s');
  await person.isTold(/^Added /);
}

/** What the contract's score says of breach readiness, and what it comes to. */
async function readsScore(person) {
  const row = (start) => person.text(`(//th[starts-with(normalize-space(),'${start}')]/parent::tr)[1]`);
  return [await row('C4'), await row('Likelihood, exact'), await row('Index for ranking')].join('\n');
}

async function opensScore(person) {
  await person.searches('linen and', new RegExp(CONTRACT));
  await person.isAt(CONTRACT);
  await person.presses('Score');
  return readsScore(person);
}

async function prints(person, home) {
  await person.searches('brynhri', new RegExp(SUPPLIER));
  await person.isAt(SUPPLIER);
  await person.press('Ctrl+p');
  await person.isAt('Reports');
  await person.presses('Make the report');
  await person.seesPages();
  await person.picture('printed');
  await person.presses('Save as PDF…');
  await person.finds("//*[contains(@class,'done')]");
  const [name] = await readdir(home.saved()).then((names) => names.filter((each) => each.endsWith('.pdf')));
  assert.match(await readFile(home.saved(name), 'latin1'), /^%PDF-[^]*%%EOF\s*$/);
}

journeyByKeyboard(
  'A supplier is made, scored, undone, found and printed by keyboard alone',
  async (person, home) => {
    await writeFile(home.path('certificate.pdf'), '%PDF-1.4\nA certificate made up for a test.\n%%EOF\n');
    await person.opens();
    await person.presses('Make an empty register');
    await person.presses('Make it without a passphrase');
    await person.isAt('Home');
    for (const [place, name] of [SUPPLIER, ...BODIES].entries())
      await addsOrganisation(person, name, place === 0);
    await begins(person, 'Add a supplier');
    await person.picks('Organisation', 'brynhir', SUPPLIER);
    await person.fills('Service', 'Linen and laundry for three bodies');
    await adds(person, SUPPLIER);
    await addsContract(person);
    await addsProcessing(person);
    await addsCertificate(person);

    const before = await opensScore(person);
    await person.picture('before');
    await addsClause(person);
    const after = await opensScore(person);
    for (const [place, line] of after.split('\n').entries())
      assert.notEqual(line, before.split('\n')[place], 'the clause counts');
    await person.picture('after');
    await person.press('Ctrl+z');
    await until('it is undone', async () => (await readsScore(person)) === before);
    await person.press('Ctrl+y');
    await until('it is done again', async () => (await readsScore(person)) === after);
    await prints(person, home);
  },
  { known: false, timeout: 600_000 },
);
