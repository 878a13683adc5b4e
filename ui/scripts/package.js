// What every package is made from: the configuration against Tauri's own schema, as it is merged for each system, and the
// files it names against what is there.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { root } from './parts.js';

const window = join(root, 'src-tauri');
const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));

/** Configurations that Tauri merges: one by itself for each system, the others named by what makes the package. */
const SYSTEMS = {
  linux: ['tauri.linux.conf.json', 'package/command-line.json'],
  windows: ['tauri.windows.conf.json', 'package/command-line.json', 'package/notices.json'],
  macos: ['tauri.macos.conf.json', 'package/command-line.json', 'package/notices.json'],
};

/** Merges as Tauri does (RFC 7396). */
export function merged(base, patch) {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const before = base && typeof base === 'object' && !Array.isArray(base) ? base : {};
  const changed = Object.entries(patch).map(([key, value]) => [key, merged(before[key], value)]);
  return Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(changed) }).filter(([, value]) => value !== null),
  );
}

/** The configuration of a system, whole. */
export const configured = (system) =>
  SYSTEMS[system]
    .map((file) => json(join(window, file)))
    .reduce(merged, json(join(window, 'tauri.conf.json')));

/** Asks Tauri's schema, which comes with its command line, what is wrong with a configuration. */
function schemaFaults() {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  for (const format of ['uint8', 'uint16', 'uint32', 'uint64', 'uint'])
    ajv.addFormat(format, { type: 'number', validate: (value) => Number.isInteger(value) && value >= 0 });
  const tools = execFileSync(join(root, 'scripts/tauri-cli.sh'), { encoding: 'utf8' })
    .trim()
    .split('\n')
    .at(-1);
  const valid = ajv.compile(json(join(tools, 'node_modules/@tauri-apps/cli/config.schema.json')));
  return (config) => (valid(config) ? [] : ajv.errorsText(valid.errors, { separator: '\n' }).split('\n'));
}

/** The files that a configuration names; those in out/ are made with the package. */
function named({ bundle }) {
  const { linux, windows } = bundle;
  const of = (packed) => (packed ? [packed.desktopTemplate, ...Object.values(packed.files)] : []);
  const icons = [windows?.nsis?.installerIcon, windows?.nsis?.uninstallerIcon].filter(Boolean);
  const all = [...bundle.icon, bundle.licenseFile, ...of(linux?.deb), ...of(linux?.rpm), ...icons];
  return [...all, ...Object.keys(bundle.resources ?? {})].filter((path) => !path.startsWith('../out/'));
}

/** What must agree between the configuration and the files that the system reads. */
function disagreements(config) {
  const [association] = config.bundle.fileAssociations;
  const mime = association.mimeType;
  const among = {
    'package/uk.assay.register.xml': [`type="${mime}"`, `glob pattern="*.${association.ext[0]}"`],
    'package/assay.desktop': [`MimeType=${mime};`, 'Exec={{exec}} %f'],
    'package/uk.assay.register.metainfo.xml': [
      `<mediatype>${mime}</mediatype>`,
      `<id>${config.identifier}</id>`,
      `<launchable type="desktop-id">${config.productName}.desktop</launchable>`,
    ],
  };
  return Object.entries(among).flatMap(([file, wanted]) =>
    wanted.filter((each) => !read(join(window, file)).includes(each)).map((each) => `${file} lacks ${each}`),
  );
}

const faultsOf = schemaFaults();
for (const system of Object.keys(SYSTEMS)) {
  const config = configured(system);
  const missing = named(config).filter((path) => !existsSync(resolve(window, path)));
  const faults = [
    ...faultsOf(config),
    ...missing.map((path) => `there is no ${path}`),
    ...disagreements(config),
  ];
  for (const fault of faults) process.stderr.write(`The packages for ${system}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
