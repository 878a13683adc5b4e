// The list of parts for machines: CycloneDX 1.6, the same bytes from the same lock files, so without a time or a serial number.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './parts.js';

const purl = (part) => {
  if (part.kind === 'font') return undefined;
  return `pkg:${part.kind}/${part.name.replace('@', '%40')}@${part.version.replace('+', '%2B')}`;
};

const reference = (part) => purl(part) ?? `font:${part.name.replaceAll(' ', '-')}@${part.version}`;

function component(part) {
  return {
    type: part.kind === 'font' ? 'data' : 'library',
    'bom-ref': reference(part),
    name: part.name,
    version: part.version,
    description: part.description,
    hashes: part.hash && [part.hash],
    licenses: [{ expression: part.licence }],
    purl: purl(part),
    properties: [{ name: 'assay:systems', value: part.systems.join(' ') }],
  };
}

/** The text of `parts.cdx.json`. */
export function bill(parts) {
  const workspace = readFileSync(join(root, 'Cargo.toml'), 'utf8');
  const version = /\[workspace\.package\]\nversion = "(.+)"/.exec(workspace)[1];
  const own = `pkg:generic/assay@${version}`;
  const byKey = new Map(parts.map((part) => [part.key, reference(part)]));
  const used = new Set(parts.flatMap((part) => part.uses));
  const dependencies = [
    // What nothing else asks for is ours; so is what we ask for besides, which a list of parts need not tell apart.
    { ref: own, dependsOn: parts.filter((part) => !used.has(part.key)).map(reference) },
    ...parts.map((part) => ({
      ref: reference(part),
      dependsOn: [...new Set(part.uses.map((key) => byKey.get(key)))].sort(),
    })),
  ];
  const whole = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: 'Assay',
        version,
        purl: own,
        licenses: [{ license: { id: 'EUPL-1.2' } }],
      },
    },
    components: parts.map(component),
    dependencies,
  };
  return `${JSON.stringify(whole, null, 1)}\n`;
}
