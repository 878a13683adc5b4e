// Incidents by keyboard: a letter arrives, its clocks run, the people are told, and one of them stops.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { link } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

const run = promisify(execFile);
const TITLE = 'Badge readings copied from a server';

/** How a clock stands, by its name, in the table of promised and actual. */
const stands = (person, clock) =>
  person.text(`//tr[th[normalize-space()='${clock}']]//*[contains(@class,'clock-tag')]`);

/** Puts a letter down that came and was read just now. */
async function takes(person) {
  await person.press('Ctrl+l');
  await person.isAt('A letter arrived');
  await person.picks('Supplier', 'ystrad', 'Ystrad Badge Services');
  await person.fills('What to call the incident', TITLE);
  await person.selects('How it came', 'E-mail');
  await person.fills('Sent', 'yesterday');
  await person.presses(/^Now Received$/);
  await person.presses(/^Now Read$/);
  await person.fills(
    'What it says, in its own words',
    'Malware was found on a server, and a copy of its files was made.',
  );
  await person.picture('letter');
  await person.press('Ctrl+s');
  await person.isAt(TITLE);
}

/** Prints the chronology of the incident that is shown, and issues it: the text of the saved file. */
async function prints(person, home, reference) {
  await person.presses('Make this report: Chronology');
  await person.isAt('Reports');
  await person.presses('Make the report');
  await person.finds(
    "//*[contains(@class,'preview')]//h2[starts-with(normalize-space(),'Chronology of an incident')]",
  );
  await person.seesPages();
  await person.picture('chronology');
  await person.presses('Issue…');
  await person.presses('Issue it');
  await person.sees('Issued as R-0001.');
  await person.picture('issued');
  await person.press('Enter');
  const file = await until('the file is there', async () =>
    (await readdir(home.saved())).find((name) => name.startsWith(`chronology-${reference.toLowerCase()}-`)),
  );
  await person.sees('Saved as chronology-');
  const { stdout, stderr } = await run('pdftotext', ['-layout', home.saved(file), '-']);
  assert.equal(stderr, '');
  const text = stdout.replaceAll(/\s+/g, ' ');
  for (const said of [
    TITLE,
    reference,
    'Issued as R-0001',
    'Letters to the people affected',
    'Malware was found on a server',
  ])
    assert.ok(text.includes(said), `${said} is not in\n${text}`);
}

journeyByKeyboard('A letter arrives, its clocks run, and the people are told', async (person, home) => {
  await person.opens(await sample(home));
  await takes(person);
  await person.isTold(/clocks run/);
  await person.sees(' left');
  assert.equal(await stands(person, 'Telling the regulator'), 'Running');
  assert.equal(await stands(person, 'Telling people'), 'Running');
  await person.picture('clocks');

  await person.presses('Add or edit dates');
  await person.presses('Add a statement about an event');
  await person.selects('What happened', 'People told');
  await person.fills('When', 'today');
  await person.fills('Source', 'Letters to the people affected');
  await person.presses('Done: People told, today');
  await person.sees('All answers saved');
  await person.presses('Done');
  await person.sees('Who knew what when');
  await person.picture('timeline');
  await person.presses('Clocks');
  await until('the people are told', async () => (await stands(person, 'Telling people')) !== 'Running');

  await person.presses('Save its deadlines…');
  await person.isTold(/^Saved i-\d+\.ics/);
  const [, reference] = /(I-\d+)/.exec(await person.text("//*[contains(@class,'page-head')]")) ?? [];
  const calendar = await readFile(home.saved(`${reference.toLowerCase()}.ics`), 'utf8');
  assert.match(calendar, /^BEGIN:VCALENDAR[^]*BEGIN:VEVENT[^]*END:VCALENDAR\s*$/);

  await person.presses('Documents');
  await person.sees('Deadlines for another calendar');
  await person.picture('documents');
  await prints(person, home, reference);

  await person.press('Ctrl+4');
  await person.isAt('Incidents');
  await person.sees(TITLE);
  await person.picture('list');
});

journey('Every part of an incident stands on its page', async (person, home) => {
  await person.opens(await sample(home));
  await person.goesTo('Incidents');
  await person.clicks("//label[@for='incidents-closed']");
  await person.clicks(link('Phishing message to rota managers'));
  await person.isAt('Phishing message to rota managers');
  const signs = {
    Clocks: 'Promised and actual',
    'Bodies and people': 'How serious it is',
    Notices: 'to send back',
    Response: 'Whom to tell',
    Facts: 'What happened',
    History: 'entries',
    Documents: 'Deadlines for another calendar',
    Timeline: 'What was stated',
  };
  for (const [tab, sign] of Object.entries(signs)) {
    await person.turnsTo(tab);
    await person.sees(sign);
    await person.picture(tab.toLowerCase().replaceAll(' ', '-'));
  }
});
