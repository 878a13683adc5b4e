// Every screen and state in every look: no rule of axe is broken, nothing is said in the console, nothing is cut off or runs over
// sideways, everything that is pressed is large enough, and the focus is somewhere. `npm run axe` builds the pages and runs this;
// axe-core's rules cover WCAG 2.2 A and AA and best practice. What fails leaves its picture in out/pictures/.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { broken, open, picture, start } from './browser.mjs';
import { focus, landmarks, politeness, reflow, targets } from './checks.mjs';
import { looks } from './looks.mjs';

let running;
before(async () => {
  running = await start();
});
after(() => running?.stop());

async function hold(window, name) {
  const { page } = window;
  assert.deepEqual(await landmarks(page), [], 'one page in one piece');
  assert.deepEqual(await politeness(page), [], 'nothing interrupts');
  assert.deepEqual(await targets(page), [], 'what is pressed is large enough');
  assert.deepEqual(await reflow(page), [], 'nothing is lost');
  // A window that has just opened has its focus nowhere yet.
  if (name !== 'start') assert.deepEqual(await focus(page), [], 'the focus is kept');
  assert.deepEqual(await broken(window), [], 'rules of axe that are broken');
}

async function walk(t, look, screens) {
  const window = await open(running, look, { reducedMotion: 'reduce', ...look.options });
  for (const { name, reach } of screens) {
    await t.test(name, async () => {
      await reach(window.page);
      try {
        await hold(window, name);
      } catch (wrong) {
        await picture(window, name);
        throw wrong;
      }
    });
  }
  assert.deepEqual(window.said, [], 'the console is clean');
  await window.close();
}

// Two looks at a time: as many as there are cores where this runs.
describe('every screen', { concurrency: 2 }, () => {
  for (const look of looks)
    look.walks.forEach((screens, place) => {
      test(`${look.name} ${place + 1}`, { timeout: 300_000 }, (t) => walk(t, look, screens));
    });
});
