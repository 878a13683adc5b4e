// Incidents by keyboard: a letter arrives, its clocks run, the people are told, and one of them stops.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { journey, journeyByKeyboard } from './support/journey.mjs';
import { link } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

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
