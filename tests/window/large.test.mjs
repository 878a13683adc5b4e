// 50,000 suppliers: scrolled to the end, sorted, narrowed, searched.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { journey } from './support/journey.mjs';
import { chip, head } from './support/mouse.mjs';
import { large } from './support/program.mjs';
import { until } from './support/webdriver.mjs';

const MANY = 50_000;
const drawn = (person, name) => until(`${name} is drawn`, async () => (await person.names()).includes(name));

journey(
  '50,000 suppliers are scrolled to the end, sorted, narrowed and searched',
  async (person, home) => {
    const register = home.path('large.assay');
    await promisify(execFile)(large, [register, String(MANY)]);
    await person.opens(register);
    await person.goesTo('Suppliers');
    await until('all are counted', async () => (await person.amount()) === MANY);
    const seen = await until('rows are drawn', () => person.count('tr.row'));
    assert.ok(seen < 100, 'no more rows are drawn than are seen');
    await person.press('Ctrl+f', 'Down', 'End');
    await person.hasRow(MANY - 1);
    await until('the last rows are read', async () => (await person.names()).at(-1) !== '');
    const last = (await person.names()).at(-1);
    await until(
      'the last supplier stands beside the list',
      async () => (await person.text('//aside//h2')) === last,
    );
    await person.picture('end');
    await person.clicks(head('Supplier'));
    await drawn(person, 'Aber Badge Services 108 Ltd');
    await person.clicks(chip('Extreme'));
    await until('fewer are left', async () => (await person.amount()) < MANY);
    await person.seesOnly(/Extreme/);
    await person.picture('narrowed');
    await person.clicks(chip('Extreme'));
    await person.press('Ctrl+f');
    await person.write('Hafod Courier Services 49999');
    await until('one is left', async () => (await person.amount()) === 1);
    await person.picture('searched');
    await person.searches('Services 31415', /Services 31415 Ltd/);
    await until('it is opened', async () => (await person.heading()).includes('31415'));
  },
  { timeout: 600_000 },
);
