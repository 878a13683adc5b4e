// What is due, and the way from a line of it to the answer that settles it.
import assert from 'node:assert/strict';
import { journeyByKeyboard } from './support/journey.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

journeyByKeyboard('A line of home leads by keyboard to the field that settles it', async (person, home) => {
  await person.opens(await sample(home));
  await person.isAt('Home');
  const overdue = () =>
    person.run(() => Number(document.querySelector('.due-overdue .due-count').textContent));
  const before = await until('what is overdue is counted', overdue);
  await person.goesToPane('page');
  await person.presses(/^Evidence expired: ISO\/IEC 27001 certificate/);
  await until(
    'the field that settles it has the focus',
    async () => (await person.focus()).id === 'form-expires_on',
  );
  await person.picture('field');
  await person.fills('Holds until', '31 3 28');
  await person.sees('Understood as 31 March 2028');
  await person.press('Tab', 'Tab');
  await person.sees('All answers saved');
  await person.picture('saved');
  await person.press('Ctrl+1');
  await person.isAt('Home');
  await until('one thing less is overdue', async () => (await overdue()) === before - 1);
  assert.ok(
    !(await person.run(() => document.querySelector('.due-overdue').textContent)).includes('ISO/IEC 27001'),
  );
});
