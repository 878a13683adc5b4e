// Registers to open: the sample, made once for a file of journeys, and a large one.
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { Home } from './home.mjs';
import { button, Pointing } from './mouse.mjs';

let kept;

after(async () => {
  if (kept) await rm(dirname(await kept), { recursive: true, force: true });
});

/** Has the window make the sample, as it does at a first start, and keeps a copy for the journeys of this file. */
async function make() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-sample-'));
  const home = await Home.make();
  try {
    const person = new Pointing(home);
    await person.opens();
    await person.clicks(button('Open the sample'));
    await person.isAt('Home');
    await person.leaves();
    await copyFile(home.sample, join(folder, 'sample.assay'));
  } finally {
    await home.remove();
  }
  return join(folder, 'sample.assay');
}

/** A copy of the sample, in the home of a journey. */
export async function sample(home, name = 'register.assay') {
  kept ??= make();
  await copyFile(await kept, home.path(name));
  return home.path(name);
}
