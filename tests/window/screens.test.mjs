// Every screen in the real window, in light and in dark colours: no rule of axe is broken on any of them.
import { journey } from './support/journey.mjs';
import { root } from './support/program.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const standard = JSON.parse(readFileSync(join(root, 'ui/src/api/preferences.json'), 'utf8'));
const SUPPLIER = 'Ystrad Badge Services Ltd';

/** Screens that need no record, with a sign that they are filled. */
const places = {
  '#/start': '.ways',
  '#/home': '.due-title',
  '#/suppliers': 'tr.row',
  '#/duplicates': '#duplicates-open',
  '#/contracts': 'tr.row',
  '#/risk': '.matrix',
  '#/compare/supplier': '.blank',
  '#/quick-start': '.quick .due',
  '#/records': '.records-table',
  '#/records/evidence': '.records-table tbody a',
  '#/records/claim': '.records .blank, .records-table',
  '#/add/supplier': '#form-heading',
  '#/add/processing': '#form-heading',
  '#/reports': '.preview',
  '#/history': '.trail > li',
  '#/settings': '#setting-theme',
  '#/about': 'table',
  '#/nowhere': 'h1',
};

/** Screens of one record of each kind. */
const ofRecords = (supplier, contract, evidence) => ({
  ...Object.fromEntries(
    ['facts', 'data', 'clause', 'score', 'history'].map((part) => [
      `#/supplier/${supplier}/${part}`,
      '.sheet > *',
    ]),
  ),
  ...Object.fromEntries(
    ['facts', 'clause', 'data', 'chain', 'evidence', 'score', 'history', 'documents', 'records'].map(
      (part) => [`#/contract/${contract}/${part}`, '.sheet > *'],
    ),
  ),
  [`#/compare/supplier/${supplier}/2026-01-01%2C2026-11-21`]: '.compare',
  [`#/add/clause/contract%3D${contract}`]: '#form-worth',
  [`#/edit/contract/${contract}`]: '#form-heading',
  [`#/edit/evidence/${evidence}`]: '#form-heading',
  [`#/record/evidence/${evidence}`]: '.drop',
  [`#/reports/${supplier}`]: '.preview',
});

/** Goes to an address, and waits for a sign. */
async function goes(person, address, sign) {
  // The page hears of another address before this does.
  await person.window.script(
    `const [address, done] = arguments;
     addEventListener('hashchange', () => done(), { once: true });
     location.hash = address;`,
    address,
  );
  await until(`${address} is filled`, () => person.count(`main :is(${sign})`));
  await until(`${address} waits for nothing`, async () => (await person.count('main .loading')) === 0);
}

/** The id in the first address on the page that begins so. */
const first = (person, start) =>
  person.run(
    (start) => decodeURIComponent(document.querySelector(`main a[href^='${start}']`).hash.split('/')[3]),
    start,
  );

for (const theme of ['light', 'dark'])
  journey(
    `No rule of axe is broken in ${theme} colours`,
    async (person, home) => {
      await home.remembers({ preferences: { ...standard, theme } });
      await person.opens(await sample(home));
      await person.isAt('Home');
      await person.searches('ystrad', /Ystrad Badge Services/);
      await person.isAt(SUPPLIER);
      const [, , supplier] = (await person.run(() => location.hash)).split('/');
      await goes(person, '#/records/contract', 'tbody a');
      const contract = await person.run(() => document.querySelector('tbody a').hash.split('/')[2]);
      await goes(person, '#/records/evidence', 'a[href^="#/record/evidence"]');
      const evidence = await first(person, '#/record/evidence');
      for (const [address, sign] of Object.entries({
        ...places,
        ...ofRecords(supplier, contract, evidence),
      })) {
        await goes(person, address, sign);
        await person.accessible(`${address}, ${theme}`);
      }
    },
    { timeout: 600_000 },
  );
