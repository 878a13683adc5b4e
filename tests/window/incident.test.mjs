// An incident is read part by part.
import { journey } from './support/journey.mjs';
import { link } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';

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
