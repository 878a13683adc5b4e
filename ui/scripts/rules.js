// The sets of rules that the program works with, as About lists them. Read when the window is built: nothing to keep current.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(fileURLToPath(import.meta.url), '../../../assets/rules');
const MODULE = 'virtual:rules';

const value = (text, ...keys) =>
  keys.map((key) => new RegExp(`^${key} = "(.*)"$`, 'm').exec(text)?.[1]).find(Boolean) ?? null;

/** The day on which a source was read; a form may have a field of the same name, whose value is no day. */
const dayChecked = (text) => {
  const found = value(text, 'checked_on', 'checked');
  return /^\d{4}-\d{2}-\d{2}$/.test(found ?? '') ? found : null;
};

/** One file of rules: its version, its source and the day it was checked, or how many of its rows were. */
function ruleSet(name) {
  const text = readFileSync(join(folder, name), 'utf8');
  const [head, ...rows] = text.split(/^\[\[[a-z_-]+\]\]$/m);
  const days = rows.map((row) => value(row, 'checked_on')).filter(Boolean);
  const own = value(head, 'source');
  return {
    version: value(head, 'version'),
    source: own,
    checked: dayChecked(head),
    rows: own ? null : { all: rows.length, checked: days.length, last: days.sort().at(-1) ?? null },
  };
}

/** A table in JSON, which names one source for the whole of it. */
function jsonSet(name) {
  const {
    version,
    source,
    checked_on: checked = null,
  } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { version, source, checked, rows: null };
}

/** Every set of rules, by the name of its file. */
export const ruleSets = () =>
  readdirSync(folder)
    .filter((name) => /\.(toml|json)$/.test(name))
    .sort()
    .map((name) => (name.endsWith('.json') ? jsonSet(name) : ruleSet(name)));

/** Makes them a module, `virtual:rules`, so that the window carries what it shows and not the tables. */
export const rulesModule = () => ({
  name: 'rules',
  resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
  load: (id) => (id === `\0${MODULE}` ? `export default ${JSON.stringify(ruleSets())};` : undefined),
});
