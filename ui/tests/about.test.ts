import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesTarget, rulesFile, rulesTarget } from '../scripts/about.js';

const root = join(import.meta.dirname, '../..');
const parts = JSON.parse(readFileSync(licencesTarget, 'utf8')) as {
  name: string;
  version: string;
  licence: string;
}[];

test('the sets of rules are listed as their tables stand now', () => {
  expect(readFileSync(rulesTarget, 'utf8')).toBe(rulesFile());
});

test('each set of rules has a version, and a source of its own or one in each row', () => {
  const sets = JSON.parse(rulesFile()) as {
    version: string;
    source: string | null;
    rows: { all: number } | null;
  }[];
  expect(sets.length).toBeGreaterThan(4);
  for (const { version, source, rows } of sets) {
    expect(version).toMatch(/-v?\d+$/);
    expect(source !== null || (rows?.all ?? 0) > 0).toBe(true);
  }
});

test('each part listed is locked in just that version, and has a licence', () => {
  const crates = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const packages = JSON.parse(readFileSync(join(root, 'ui/package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const locked = ({ name, version }: { name: string; version: string }) =>
    crates.includes(`name = "${name}"\nversion = "${version}"\n`) ||
    packages.packages[`node_modules/${name}`]?.version === version;
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter((part) => !locked(part))).toEqual([]);
  expect(parts.filter((part) => !part.licence)).toEqual([]);
});

test('nothing that obliges to publish under its own terms is built in', () => {
  // Where there is a choice, the other licence is taken.
  const strict = parts.filter(({ licence }) => /GPL/.test(licence) && !/ OR /.test(licence));
  expect(strict).toEqual([]);
});
