// Every screen in every look: no rule of axe is broken, nothing is said in the console, nothing runs over sideways. The pictures
// land in out/pictures/. `npm run axe` builds the pages and runs this; axe-core's rules cover WCAG 2.2 A and AA and best practice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { broken, open, overflow, picture, start } from './browser.mjs';
import { screens } from './screens.mjs';

const wide = { width: 1280, height: 800 };
const looks = [
  { name: 'light', options: { viewport: wide, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: wide, colorScheme: 'dark' } },
  { name: 'forced', forced: true, options: { viewport: wide, forcedColors: 'active' } },
  { name: 'welsh', query: { language: 'cy' }, options: { viewport: wide } },
  { name: 'comfortable', query: { density: 'comfortable' }, options: { viewport: wide } },
  // 1280 by 800 at 200 %, and the 320 pixels that WCAG asks for.
  { name: 'zoom', options: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } },
  { name: 'narrow', options: { viewport: { width: 320, height: 640 } } },
];

let running;
before(async () => {
  running = await start();
});
after(() => running?.stop());

for (const look of looks) {
  test(`every screen, ${look.name}`, { timeout: 240_000 }, async (t) => {
    const window = await open(running, look, { reducedMotion: 'reduce', ...look.options });
    for (const { name, reach } of screens) {
      await t.test(name, async () => {
        await reach(window.page);
        await picture(window, name);
        assert.deepEqual(await broken(window), [], 'rules of axe that are broken');
        assert.equal(await overflow(window), 0, 'nothing runs over sideways');
      });
    }
    assert.deepEqual(window.said, [], 'the console is clean');
    await window.close();
  });
}
