// A journey through the real window, in a home of its own that is thrown away.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Home, officer } from './home.mjs';
import { Pointing } from './mouse.mjs';
import { Person } from './person.mjs';
import { root } from './program.mjs';

/** The longest that a journey may take where the machine does much else, in milliseconds. */
const LONGEST = 300_000;
const pictures = join(root, 'out/window');
mkdirSync(pictures, { recursive: true });

/** The first words of a journey's name, as its pictures begin. */
const brief = (name) =>
  name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    .slice(0, 7)
    .join('-');

/** Walks once, and leaves nothing behind; where it fails the window is seen as it was then. */
async function walk(Kind, name, { known = true }, steps) {
  const home = await Home.make();
  const person = new Kind(home, join(pictures, brief(name)));
  try {
    if (known) await home.remembers({ who: officer });
    await steps(person, home);
  } catch (error) {
    if (person.window) await person.picture('failed').catch(() => undefined);
    throw error;
  } finally {
    await person.leaves().finally(home.remove);
  }
}

const journeys =
  (Kind) =>
  (name, steps, options = {}) =>
    test(name, { timeout: options.timeout ?? LONGEST }, () => walk(Kind, name, options, steps));

/** A journey with keys and a mouse. */
export const journey = journeys(Pointing);
/** A journey by keyboard alone: whoever makes it has no mouse, and no script moves the focus. */
export const journeyByKeyboard = journeys(Person);
