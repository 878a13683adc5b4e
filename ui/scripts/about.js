// Writes the licences of every part that is built in, as About lists them.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(import.meta.url);
const root = join(own, '../../..');
export const licencesTarget = join(own, '../../src/features/about/licences.json');

const json = (all) => `[\n${all.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`;

/** The crates in the program, by the lock file; not those that only build or test it. */
function crates() {
  const args = [
    'tree',
    '--locked',
    '-p',
    'assay-window',
    '-e',
    'normal',
    '--prefix',
    'none',
    '-f',
    '{p}|{l}',
  ];
  const lines = execFileSync('cargo', args, { cwd: root, encoding: 'utf8' }).split('\n');
  const outside = lines.filter((line) => line && !/\(\//.test(line) && !line.includes('(*)'));
  return outside.map((line) => {
    const [, name, version, licence] = /^(\S+) v(\S+)[^|]*\|(.*)$/.exec(line) ?? [];
    return { name, version, licence };
  });
}

/** The packages in the window's pages. */
function packages() {
  const lock = JSON.parse(readFileSync(join(own, '../../package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, one]) => path && !one.dev && !one.devOptional && !one.optional)
    .map(([path, one]) => ({
      name: path.split('node_modules/').at(-1),
      version: one.version,
      licence: one.license,
    }));
}

/** The text of `licences.json`; needs cargo. */
export function licencesFile() {
  const all = [...crates(), ...packages()].map((each) => [`${each.name} ${each.version}`, each]);
  const distinct = [...new Map(all).values()];
  return json(
    distinct.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1)),
  );
}

if (process.argv[1] === own) {
  const text = licencesFile();
  if (!process.argv.includes('--check')) writeFileSync(licencesTarget, text);
  else if (readFileSync(licencesTarget, 'utf8') !== text) {
    process.stderr.write('The licences that About lists are not current: npm run about\n');
    process.exitCode = 1;
  }
}
