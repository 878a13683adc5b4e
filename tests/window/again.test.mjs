// Assay is closed and opened in the same moment: the start that meets the end of the last window is the first one again.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { journey } from './support/journey.mjs';
import { binary } from './support/program.mjs';
import { sample } from './support/registers.mjs';
import { until } from './support/webdriver.mjs';

/** The name by which the only instance is known. */
const NAME = 'uk.assay.register.SingleInstance';
/** Who is told that there is a second start, as the session's bus sees it. */
const TOLD = "interface='org.SingleInstance.DBus'";

/** Listens on the bus of the session for what one start tells another. */
async function listening() {
  const monitor = spawn('dbus-monitor', ['--session', TOLD], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  monitor.stdout.on('data', (part) => (heard += part));
  await until('the bus is listened to', () => heard !== '');
  return {
    hears: (word) => until(`${word} is heard`, () => heard.includes(word)),
    stop: () => monitor.kill(),
  };
}

const run = promisify(execFile);
const ask = (name) => [
  '--session',
  '--print-reply',
  '--dest=org.freedesktop.DBus',
  '/org/freedesktop/DBus',
  'org.freedesktop.DBus.NameHasOwner',
  `string:${name}`,
];

/** A window that no driver leads, once it answers for the only instance. */
async function anotherWindow(home) {
  const program = spawn(binary, [], { env: home.env, stdio: 'ignore' });
  await until('it is the only instance', async () =>
    (await run('dbus-send', ask(NAME))).stdout.includes('true'),
  );
  return program;
}

journey('Assay opens where the window before it ends while it is told of the start', async (person, home) => {
  const register = await sample(home);
  const last = await anotherWindow(home);
  // A window that is ending answers nothing any more.
  last.kill('SIGSTOP');
  const bus = await listening();
  const opening = person.opens(register);
  await bus.hears('ExecuteCallback');
  last.kill('SIGKILL');
  await opening;
  bus.stop();
  await person.goesTo('Suppliers');
  await until('suppliers are listed', () => person.count('tr.row'));
});
