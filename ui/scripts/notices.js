// The licence notices: every text that a part brings along, once, with the parts that it is the text of.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './parts.js';

const NOTICE = /^(licen[cs]es?|copying|copyright|notice|unlicense|ofl|patents)/i;
const require = createRequire(import.meta.url);
const standard = require('spdx-license-list/full');

/** The files of a folder that are notices; a folder of licences is looked into. */
function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NOTICE.test(name) && !/\.(rs|js|py|html|spdx|json)$/i.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((each) => join(path, each))
        : [path];
    })
    .filter((path) => statSync(path).isFile());
}

/** A text as it is compared and printed: the same lines whatever system wrote them. */
const tidy = (text) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t\f]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** The texts a part brings along, or the standard ones of its licence where it brings none. */
function textsOf(part) {
  const folder =
    part.folder.startsWith('/') || part.folder.includes(':') ? part.folder : join(root, part.folder);
  const found = part.notice ? [join(folder, part.notice)] : files(folder);
  if (found.length > 0) return found.map((path) => tidy(readFileSync(path, 'utf8'))).filter(Boolean);
  const ids = part.licence.split(/[()\s]+/).filter((word) => word && !['OR', 'AND', 'WITH'].includes(word));
  return ids.map((id) => {
    const text = standard[id]?.licenseText ?? standard[id.replace(/-or-later$/, '')]?.licenseText;
    if (!text && !id.includes('exception')) throw new Error(`${part.key}: no text of ${id} is known`);
    const whose = part.authors?.length ? part.authors.join(', ') : `the authors of ${part.name}`;
    return `${tidy(text ?? id)}\n\n(${part.name} brings no text of its own. It is by ${whose}.)`;
  });
}

const line = '='.repeat(80);

/** The text of `third-party.txt`. */
export function notices(parts) {
  const texts = new Map();
  for (const part of parts)
    for (const text of new Set(textsOf(part))) texts.set(text, [...(texts.get(text) ?? []), part]);
  const list = parts.map((part) => `  ${part.name} ${part.version}: ${part.licence}`).join('\n');
  const each = [...texts].map(([text, of]) => {
    const names = of.map((part) => `${part.name} ${part.version}`).join(', ');
    return `${line}\n${names}\n${line}\n\n${text}\n`;
  });
  const head =
    'Assay is licensed under the EUPL-1.2. It is built from these parts of others, each under its own licence. Parts of one\n' +
    'system alone are in the program for that system only. The texts of the licences follow the list.\n\n' +
    'The standard library of Rust is under MIT OR Apache-2.0.';
  return `${head}\n\n${list}\n\n${each.join('\n')}`;
}
