// Writes what About lists: the sets of rules with their sources, and the licences of every part that is built in.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(import.meta.url);
const root = join(own, '../../..');
const target = (name) => join(own, '../../src/features/about', name);
export const rulesTarget = target('rules.json');
export const licencesTarget = target('licences.json');

const value = (text, ...keys) =>
  keys.map((key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(text)?.[1]).find(Boolean) ?? null;

/** One file of rules: its version, its source and the day it was checked, or how many of its rows were. */
function ruleSet(name) {
  const text = readFileSync(join(root, 'assets/rules', name), 'utf8');
  const [head, ...rows] = text.split(/^\[\[[a-z_-]+\]\]$/m);
  const days = rows.map((row) => value(row, 'checked_on')).filter(Boolean);
  return {
    version: value(head, 'version'),
    source: value(head, 'source'),
    checked: value(head, 'checked_on', 'checked'),
    rows: value(head, 'source')
      ? null
      : { all: rows.length, checked: days.length, last: days.sort().at(-1) ?? null },
  };
}

const json = (all) => `[\n${all.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`;

/** The text of `rules.json` as the tables stand now. */
export const rulesFile = () =>
  json(
    readdirSync(join(root, 'assets/rules'))
      .filter((name) => name.endsWith('.toml'))
      .sort()
      .map(ruleSet),
  );

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
  const files = [
    [rulesTarget, rulesFile()],
    [licencesTarget, licencesFile()],
  ];
  for (const [path, text] of files) {
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      process.stderr.write(`${path} is not current: npm run about\n`);
      process.exitCode = 1;
    }
  }
}
