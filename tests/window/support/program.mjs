// The program under test as the system sees it: its file, its processes.
import { readFile, readdir, readlink, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { until } from './webdriver.mjs';

export const root = resolve(import.meta.dirname, '../../..');
export const binary = process.env.ASSAY_WINDOW ?? join(root, 'target/debug/assay-window');
/** What makes a large register: an example of the crate `register`. */
export const large = join(binary, '../examples/large');

/** Every process of the machine with its parent. One that ends while it is read is left out. */
async function processes() {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = async (pid) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/s.exec(stat) ?? [];
    return { pid: Number(pid), name, parent: Number(parent) };
  };
  return (await Promise.all(pids.map(read))).filter(({ name }) => name !== undefined);
}

/** Process ids of the program itself. One that is ending still answers for the only instance. */
export async function programs() {
  const own = await realpath(binary);
  const all = await processes();
  const files = await Promise.all(all.map(({ pid }) => readlink(`/proc/${pid}/exe`).catch(() => '')));
  return all.filter((_, place) => files[place] === own).map(({ pid }) => pid);
}

/** Process ids of the web processes that the program has begun: each draws a page. */
export async function webProcesses() {
  const own = await programs();
  const all = await processes();
  const below = (parent) =>
    all.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.pid)]);
  return own
    .flatMap(below)
    .filter(({ name }) => name.startsWith('WebKitWebProces'))
    .map(({ pid }) => pid);
}

/** Waits until no process of the program is left, as a person does who opens it again. */
export const ended = () =>
  until('the program has ended', async () => (await programs()).length === 0, 60_000);
