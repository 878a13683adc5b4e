// What is built into the program, from the lock files: the crates of all systems it is made for, the packages of its pages,
// and the sources and fonts that come along with them. Tools that only build or test are left out. Needs cargo.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(fileURLToPath(import.meta.url), '../../..');
const lockFile = join(root, 'ui/package-lock.json');

/** The systems that Assay is made for, as in `deny.toml`, and what a list calls them. */
const SYSTEMS = {
  'x86_64-unknown-linux-gnu': 'linux',
  'x86_64-pc-windows-msvc': 'windows',
  'aarch64-apple-darwin': 'macos',
};

/** Crates that only building asks for, but whose sources are linked in. */
const LINKED = ['openssl-src', 'sqlcipher-src'];

/** Fonts that lie in the tree; the packages of the pages bring their own. */
const FONTS = [
  {
    kind: 'font',
    name: 'Source Sans 3',
    version: '3.052',
    licence: 'OFL-1.1',
    folder: 'assets/fonts',
    notice: 'OFL.md',
  },
  {
    kind: 'font',
    name: 'Noto Sans',
    version: '2.015',
    licence: 'OFL-1.1',
    folder: 'assets/fonts',
    notice: 'OFL-NotoSans.md',
  },
];

const cargo = (...args) =>
  execFileSync('cargo', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** A licence as SPDX writes it: some old crates separate their choices by a stroke. */
const expression = (licence) => licence?.replaceAll(/\s*\/\s*/g, ' OR ');

/** Name and version of every crate that one system's programs are linked from. */
function linked(system) {
  const only = ['-p', 'assay', '-p', 'assay-window', '--locked', '--target', system];
  const shape = ['--prefix', 'none', '-f', '{p}'];
  const normal = cargo('tree', ...only, '-e', 'normal', ...shape).split('\n');
  const built = cargo('tree', ...only, '-e', 'normal,build', ...shape).split('\n');
  const extra = built.filter((line) => LINKED.some((name) => line.startsWith(`${name} v`)));
  const outside = [...normal, ...extra].filter((line) => line && !/\((\/|[A-Z]:)/.test(line));
  return new Set(outside.map((line) => line.replace(/^(\S+) v(\S+).*$/, '$1 $2')));
}

/** The SHA-256 of each crate's archive, by its name and version. */
function checksums() {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const one = /name = "(.+)"\nversion = "(.+)"\nsource = ".+"\nchecksum = "([0-9a-f]{64})"/g;
  return new Map([...lock.matchAll(one)].map(([, name, version, sum]) => [`${name} ${version}`, sum]));
}

function crates() {
  const known = JSON.parse(cargo('metadata', '--locked', '--format-version', '1'));
  const byKey = new Map(known.packages.map((one) => [`${one.name} ${one.version}`, one]));
  const keyOf = new Map(known.packages.map((one) => [one.id, `${one.name} ${one.version}`]));
  const uses = new Map(
    known.resolve.nodes.map((one) => [keyOf.get(one.id), one.deps.map((to) => keyOf.get(to.pkg))]),
  );
  const sums = checksums();
  const systems = new Map();
  for (const [target, system] of Object.entries(SYSTEMS))
    for (const key of linked(target)) systems.set(key, [...(systems.get(key) ?? []), system]);
  return [...systems].map(([key, on]) => {
    const one = byKey.get(key);
    return {
      kind: 'cargo',
      name: one.name,
      version: one.version,
      licence: expression(one.license),
      authors: one.authors,
      description: one.description?.trim().replaceAll(/\s+/g, ' '),
      source: one.repository ?? undefined,
      hash: { alg: 'SHA-256', content: sums.get(key) },
      folder: dirname(one.manifest_path),
      systems: on,
      uses: uses.get(key).filter((other) => systems.has(other)),
    };
  });
}

/** The packages in the window's pages. */
function packages() {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
  const kept = Object.entries(lock.packages).filter(
    ([path, one]) => path && !one.dev && !one.devOptional && !one.optional,
  );
  const versions = new Map(kept.map(([path, one]) => [path.split('node_modules/').at(-1), one.version]));
  return kept.map(([path, one]) => {
    const name = path.split('node_modules/').at(-1);
    const own = JSON.parse(readFileSync(join(root, 'ui', path, 'package.json'), 'utf8'));
    const sha512 = Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex');
    return {
      kind: 'npm',
      name,
      version: one.version,
      licence: expression(one.license),
      authors: [own.author?.name ?? own.author].filter((each) => typeof each === 'string'),
      description: own.description,
      hash: { alg: 'SHA-512', content: sha512 },
      folder: join('ui', path),
      systems: Object.values(SYSTEMS),
      uses: Object.keys(one.dependencies ?? {})
        .filter((other) => versions.has(other))
        .map((other) => `${other} ${versions.get(other)}`),
    };
  });
}

const order = (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Every part, by name and version; the same list from the same lock files. */
export function parts() {
  const fonts = FONTS.map((font) => ({ ...font, systems: Object.values(SYSTEMS), uses: [] }));
  return [...crates(), ...packages(), ...fonts]
    .map((part) => ({ ...part, key: `${part.name} ${part.version}` }))
    .sort(order);
}
