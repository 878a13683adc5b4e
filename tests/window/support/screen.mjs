// Pictures of the screen, as the X server has it: what a person would see, menus and frames of the system as well. The driver's own
// pictures are of a page that is drawn for them, and where no compositor draws pages it never answers for some of them.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { until } from './webdriver.mjs';

const run = promisify(execFile);
/** More than a picture of the whole screen takes without any compression. */
const LARGEST = 64 * 2 ** 20;

/** What the screen shows within a rectangle, as a PNG that says nothing of when it was made. */
async function shown({ x, y, width, height }) {
  const part = ['-crop', `${width}x${height}+${x}+${y}`, '+repage'];
  const plain = ['-strip', '-define', 'png:exclude-chunks=date,time'];
  const wanted = ['-silent', '-window', 'root', ...part, ...plain, 'png:-'];
  const { stdout } = await run('import', wanted, { encoding: 'buffer', maxBuffer: LARGEST });
  return stdout;
}

/** Keeps a picture of a part of the screen, once two in a row are the same: what the page has drawn reaches the screen later. */
export async function keepPicture(path, part) {
  let before;
  const picture = await until('the screen stands still', async () => {
    const last = before;
    before = await shown(part);
    return last?.equals(before) && before;
  });
  await writeFile(path, picture);
}
