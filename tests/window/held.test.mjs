// A register that somebody else has open: it is read, it says who has it, and it can be changed once they have closed it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { journey } from './support/journey.mjs';
import { button } from './support/mouse.mjs';
import { sample } from './support/registers.mjs';

/** Has the register as a window on another computer would; answers with what lets it go. */
async function holds(register) {
  const holder = spawn('flock', ['--exclusive', `${register}.writer`, 'sh', '-c', 'echo held; cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  await writeFile(`${register}.writer-name`, 'Nia Prys\nBWRDD-7\n2026-11-23T10:05:00.000Z\n');
  return async () => {
    holder.stdin.end();
    await once(holder, 'exit');
  };
}

journey(
  'A register that somebody else has open says who, and is changed once they have closed it',
  async (person, home) => {
    const register = await sample(home);
    const letGo = await holds(register);
    try {
      await person.opens(register);
      await person.sees('Nia Prys has this register open to change it, on the computer BWRDD-7, since 10:05am');
      await person.looks('held');
      await person.goesTo('Contracts');
      await person.finds("//*[@aria-disabled='true' and normalize-space()='Add a contract']");
      await person.clicks(button('Try again'));
      await person.isTold(/^It is still open there/);
    } finally {
      await letGo();
    }
    await person.clicks(button('Try again'));
    await person.isTold(/^It can be changed here now/);
    await person.finds("//*[normalize-space()='Add a contract' and not(@aria-disabled='true')]");
  },
);
