// Says how large the window's pages are as they are sent, compressed and without fonts, and fails where they are too large: an old
// computer reads and compiles all of it before it shows a word.
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** In bytes, compressed by gzip as strongly as it can. */
export const LIMIT = 400_000;
const FONTS = ['.woff2', '.woff', '.ttf'];

/** Every file of a folder of built pages but its fonts, the largest first. */
export function sizes(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !FONTS.includes(extname(entry.name)))
    .map(({ parentPath, name }) => {
      const bytes = gzipSync(readFileSync(join(parentPath, name)), { level: 9 }).length;
      return { name, bytes };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** What is said of them, and whether they are small enough. */
export function verdict(files) {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const largest = files.slice(0, 3).map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`);
  const said = `The pages are ${kilobytes(total)} compressed without fonts, of ${kilobytes(LIMIT)} (${largest.join(', ')})`;
  return { said, well: total <= LIMIT };
}

const own = fileURLToPath(import.meta.url);
if (process.argv[1] === own) {
  const { said, well } = verdict(sizes(join(own, '../../dist')));
  process.stdout.write(`${said}\n`);
  if (!well) process.exitCode = 1;
}
