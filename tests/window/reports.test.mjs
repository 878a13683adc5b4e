// Reports: made, looked at page by page, saved to disk.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { journey } from './support/journey.mjs';
import { button } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

journey('Both reports are made, looked at and saved', async (person, home) => {
  await person.opens(await sample(home));
  await person.searches('ystrad', /Ystrad Badge Services/);
  await person.isAt('Ystrad Badge Services Ltd');
  await person.press('Ctrl+p');
  await person.isAt('Reports');
  for (const [kind, title] of [
    ['report-kind', 'Due-diligence report'],
    ['report-kind-2', 'Retendering report'],
  ]) {
    await person.clicks(`//label[@for='${kind}']`);
    await person.clicks("//select[@id='report-contract']/option[2]");
    await person.clicks(button('Make the report'));
    await person.finds(`//*[contains(@class,'preview')]//h2[starts-with(normalize-space(),'${title}')]`);
    await person.seesPages();
    await person.looks(kind);
    await person.clicks(button('Save as PDF…'));
    await person.finds("//*[contains(@class,'done')]");
    await person.picture('saved');
  }
  const saved = await until('both files are there', async () => {
    const names = await readdir(home.saved());
    return names.length === 2 && names;
  });
  for (const name of saved)
    assert.match(await readFile(home.saved(name), 'latin1'), /^%PDF-[^]*%%EOF\s*$/, name);
});
