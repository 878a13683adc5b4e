// Suppliers that are probably one, decided without a mouse: a merge looked at from either side, done and taken back; two that are not
// the same, said and taken back.
import { writeFile } from 'node:fs/promises';
import { journeyByKeyboard } from './support/journey.mjs';
import { until } from './support/webdriver.mjs';

const TABLE =
  'Supplier,Company number,Turnover\nWIFISPARK LTD,04218875,5\nWifi Spark Limited,,\nFujifilm Sonosite Ltd,,\nSonosite Fujifilm Ltd,,\nAcme Ltd,01234567,\n';

journeyByKeyboard(
  'Likely duplicates are merged, held apart and taken back by keyboard',
  async (person, home) => {
    const pairs = () => person.count('.pairs li.card [id^=pair-]');
    const shows = (count) => until(`${count} pairs are to be decided`, async () => (await pairs()) === count);
    await writeFile(home.path('table.csv'), TABLE);
    await person.opens();
    await person.presses('Make an empty register');
    await person.presses('Make it without a passphrase');
    await person.sees('This register is empty.');
    await person.searches('import a spreadsheet', /^Import a spreadsheet/);
    await person.isAt('Import a spreadsheet');
    await person.presses('Choose a file…');
    await person.sees('What would happen to each row.');
    await person.presses('Take these in');
    await person.sees('2 pairs of suppliers are probably one.');
    await person.presses('Decide on likely duplicates');
    await person.isAt('Likely duplicates');
    await shows(2);
    await person.looks('pairs');

    await person.presses(/^Merge…: WIFISPARK/);
    await person.isAt('Merge two suppliers');
    await person.sees('Merge S-0002 into S-0001');
    await person.answers('Which one stays?', /^S-0002/);
    await person.sees('Merge S-0001 into S-0002');
    await person.sees('Taken over');
    await person.fills('Why? (optional)', 'One company');
    await person.looks('looked-at');
    await person.presses('Merge S-0001 into S-0002');
    await person.isTold(/^S-0001 WIFISPARK LTD was merged into S-0002 .* The backup made before is /);
    await person.isAt('Likely duplicates');
    await shows(1);
    await person.press('Ctrl+z');
    await person.isTold(/^Undone/);
    await shows(2);

    await person.presses(/^Not the same: Fujifilm/);
    await person.isTold(/^S-0003 .* and S-0004 .* are not the same/);
    await person.sees('Held not to be the same');
    await shows(1);
    await until('the focus is on the pair that is left', async () =>
      /^WIFISPARK/.test((await person.focus()).name),
    );
    await person.looks('held-apart');
    await person.press('Ctrl+z');
    await person.seesNo('Held not to be the same');
    await person.press('Ctrl+y');
    await person.sees('Held not to be the same');
    await person.presses(/^Take back: Fujifilm/);
    await person.isTold(/was taken back/);
    await shows(2);
    await person.seesNo('Held not to be the same');
    await person.press('Escape');
    await person.isAt('Suppliers');
    await person.presses('Likely duplicates');
    await person.isAt('Likely duplicates');
  },
);
