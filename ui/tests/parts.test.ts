// The list of parts for machines is what the lock files say, and the notices hold a text for each part. That it is CycloneDX
// to the letter is held by `npm run about -- --check`, for the validator runs in Node alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

interface Component {
  name: string;
  version: string;
  type: string;
  purl?: string;
  'bom-ref': string;
  hashes?: { alg: string; content: string }[];
  licenses: { expression: string }[];
  properties: { name: string; value: string }[];
}
/** A package as `package-lock.json` writes it. */
interface Locked {
  version: string;
  integrity: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const text = read('assets/parts/parts.cdx.json');
const bill = JSON.parse(text) as {
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};
const key = ({ name, version }: { name: string; version: string }) => `${name} ${version}`;

test('nothing in it changes from one day to the next', () => {
  expect(text).not.toMatch(/"(timestamp|serialNumber)"/);
});

test('each crate has the checksum of the lock file', () => {
  const lock = read('Cargo.lock');
  const one = /name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "([0-9a-f]{64})"/g;
  const sums = new Map([...lock.matchAll(one)].map(([, name, version, sum]) => [`${name} ${version}`, sum]));
  const crates = bill.components.filter(({ purl }) => purl?.startsWith('pkg:cargo/'));
  expect(crates.length).toBeGreaterThan(300);
  const wrong = crates.filter((part) => part.hashes?.[0]?.content !== sums.get(key(part)));
  expect(wrong.map(key)).toEqual([]);
});

test('every crate that a crate of ours is built from is in it', () => {
  const names = new Set(bill.components.map(({ name }) => name));
  const own = [
    '.',
    'crates/domain',
    'crates/words',
    'crates/exchange',
    'crates/report',
    'crates/register',
    'src-tauri',
  ];
  const sections = own.flatMap((folder) => read(folder, 'Cargo.toml').split(/^\[/m));
  const taken = sections
    .filter((section) => /^(target\..+\.)?dependencies\]/.test(section))
    .flatMap((section) => [...section.matchAll(/^([a-z0-9_-]+)(?:\.workspace)? = (.*)$/gm)])
    .filter(([, , rest]) => !rest?.includes('optional = true'))
    .map(([, name]) => name ?? '');
  const ours = ['domain', 'words', 'exchange', 'report', 'register'];
  expect(taken.length).toBeGreaterThan(30);
  expect(taken.filter((name) => !names.has(name) && !ours.includes(name))).toEqual([]);
});

test('every package of the pages is in it, with the digest of the lock file', () => {
  const lock = JSON.parse(read('ui/package-lock.json')) as { packages: Record<string, Locked> };
  const listed = new Map(bill.components.map((part) => [part.purl?.replace('%40', '@'), part]));
  const linked = Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional,
  );
  expect(linked.length).toBeGreaterThan(10);
  const missing = linked.filter(([path, { version, integrity }]) => {
    const part = listed.get(`pkg:npm/${path.split('node_modules/').at(-1)}@${version}`);
    const sum = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return part?.hashes?.[0]?.content !== sum;
  });
  expect(missing).toEqual([]);
});

test('each part has a licence, the systems it is for, and a place among what uses what', () => {
  const refs = new Set(bill.components.map((part) => part['bom-ref']));
  expect(refs.size).toBe(bill.components.length);
  for (const part of bill.components) {
    expect(part.licenses[0]?.expression, key(part)).toBeTruthy();
    expect(part.properties[0]?.value, key(part)).toMatch(/^(linux|windows|macos)( (windows|macos))*$/);
  }
  const told = bill.dependencies.filter(({ ref }) => ref !== bill.metadata.component['bom-ref']);
  expect(new Set(told.map(({ ref }) => ref))).toEqual(refs);
  expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
});

test('what is linked in from the sources of others is not forgotten', () => {
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'openssl-src',
      'sqlcipher-src',
      'libsqlite3-sys',
      'libmimalloc-sys',
      'Noto Sans',
    ]),
  );
});

test('the notices hold a text for each part', () => {
  const notices = read('assets/parts/third-party.txt');
  const headings = [...notices.matchAll(/^={80}\n(.+)\n={80}$/gm)].flatMap(
    ([, names]) => names?.split(', ') ?? [],
  );
  const without = bill.components.map(key).filter((each) => !headings.includes(each));
  expect(without).toEqual([]);
});
