// Writes what is said of the parts that are built in: the list that About shows, the list for machines (CycloneDX) and the
// notices with the texts of all licences, which every package carries. With --check it compares and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { bill } from './bill.js';
import { notices } from './notices.js';
import { parts, root } from './parts.js';

const json = (all) => `[\n${all.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`;
const shown = (all) => json(all.map(({ name, version, licence }) => ({ name, version, licence })));

const all = parts();
const files = {
  'ui/src/features/about/licences.json': shown(all),
  'assets/parts/parts.cdx.json': bill(all),
  'assets/parts/third-party.txt': notices(all),
};
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`${name} is not current: npm run about\n`);
    process.exitCode = 1;
  }
}

const strict = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
const faults = await strict.validate(files['assets/parts/parts.cdx.json']);
if (faults) {
  process.stderr.write(`The list of parts is not CycloneDX 1.6: ${JSON.stringify(faults, null, 1)}\n`);
  process.exitCode = 1;
}
